using Confrere.Engine;

namespace Confrere.Site.Excerpts;

/// <summary>Chooses the sentences of a post that stand for it, within a limit and without changing its sense.</summary>
internal sealed class ExcerptChooser(Func<string, bool> fits, Func<string, Func<string, bool>, string?> cut)
{
    // A lone « Non. » or « Trois heures du matin. » says too little: the next sentence is then worth a cut.
    private const int Meagre = 40;

    // A beginning for the excerpt is not sought further than this.
    private const int MostBeginnings = 40;

    public ChosenExcerpt Choose(ExcerptSource source)
    {
        var title = ExcerptText.Clean(source.Title);
        var description = ExcerptText.Clean(ExcerptText.Unmarked(source.Description));
        var text = new Lazy<IReadOnlyList<string>>(() => SentencesOf(source.Paragraphs));
        var chosen = source.Kind switch
        {
            ExcerptKind.ReceivedIdea => OfReceivedIdea(source, title, description, text),
            ExcerptKind.Question => Found(new QuestionExcerpt(fits, cut).Choose(title, description, source.Paragraphs), ExcerptOrigin.Question) ?? OfStory(title, description, text),
            _ => OfStory(title, description, text),
        };
        return chosen ?? new ChosenExcerpt("", ExcerptOrigin.Nothing);
    }

    private static ChosenExcerpt? Found(string? text, ExcerptOrigin origin) => string.IsNullOrEmpty(text) ? null : new ChosenExcerpt(text, origin);

    private ChosenExcerpt? OfStory(string title, string description, Lazy<IReadOnlyList<string>> text) =>
        Found(Whole(description), ExcerptOrigin.Description) ?? Found(FromText(text.Value), ExcerptOrigin.Text) ?? OfTitle(title);

    private ChosenExcerpt? OfTitle(string title) => Found(Whole(title) ?? cut(title, fits), ExcerptOrigin.Title);

    // The text of such a post tells the myth before it answers: it is never its beginning that stands for it.
    private ChosenExcerpt? OfReceivedIdea(ExcerptSource source, string title, string description, Lazy<IReadOnlyList<string>> text)
    {
        var fact = ExcerptText.Clean(ExcerptText.Unmarked(source.Fact));
        if (fact.Length > 0 && Found(LedByFact(fact, description, text), ExcerptOrigin.Fact) is { } led)
            return led;
        if (fact.Length == 0 && !MythTitle.Repeats(source.Myth, description) && Found(Whole(description), ExcerptOrigin.Description) is { } described)
            return described;
        return MythTitle.Is(source.Myth, title) || MythTitle.Echoes(source.Myth, title) ? null : OfTitle(title);
    }

    // What stands under a heading may say the contrary without it (« À éviter »), an item without its list, a quotation without who said it.
    private static List<string> SentencesOf(IReadOnlyList<Paragraph> paragraphs)
    {
        var sentences = new List<string>();
        var shown = paragraphs.SkipWhile(paragraph => paragraph.Form == ParagraphForm.Quotation).ToList();
        var heading = shown.Count > 0 && !Reversals.Any(shown[0].Heading) ? shown[0].Heading : "";
        foreach (var paragraph in shown.TakeWhile(paragraph => paragraph.Form == ParagraphForm.Text && paragraph.Heading == heading))
        {
            // A paragraph that does not end as a sentence is a label or opens a list: what follows is not its continuation.
            if (sentences.Count > 0 && !ExcerptText.IsClosed(sentences[^1]))
                break;
            sentences.AddRange(Sentences.Split(ExcerptText.Clean(paragraph.Text)));
        }
        return sentences;
    }

    private string? Whole(string text) => text.Length > 0 && fits(text) && !ExcerptText.Announces(text) ? text : null;

    private string? LedByFact(string fact, string description, Lazy<IReadOnlyList<string>> text)
    {
        if (!ExcerptText.IsClosed(fact))
            fact += ".";
        if (description.StartsWith(fact.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) && Whole(description) is { } both)
            return both;
        if (!fits(fact))
            return Sentences.Split(fact) is { Count: > 1 } parts && From(parts, 0) is { } begun ? begun : cut(fact, fits);
        var echo = Engine.Text.Fold.Key(fact);
        var more = description.Length > 0 ? Sentences.Split(description) : text.Value;
        return Lengthened(fact, [.. more.Take(MostBeginnings).Where(sentence => Engine.Text.Fold.Key(sentence) != echo)]);
    }

    // Adds following sentences while they fit, and takes back those that the next one would turn.
    private string Lengthened(string lead, IReadOnlyList<string> sentences)
    {
        var count = LongestRun(count => fits($"{lead} {Joined(sentences, 0, count)}"), sentences.Count);
        count = WithoutTurned(sentences, 0, count);
        return count > 0 ? $"{lead} {Joined(sentences, 0, count)}" : lead;
    }

    private string? FromText(IReadOnlyList<string> sentences)
    {
        for (var start = 0; start < Math.Min(sentences.Count, MostBeginnings); start++)
        {
            // Without the beginning, « L’examen est sans particularité » would speak of a patient who is well.
            if (start > 0 && (Reversals.LeansBack(sentences[start]) || Reversals.Any(sentences[start])))
                continue;
            if (From(sentences, start) is { } found)
                return found;
        }
        return null;
    }

    private string? From(IReadOnlyList<string> sentences, int start)
    {
        var length = LongestRun(count => fits(Joined(sentences, start, count)), sentences.Count - start);
        var count = WithoutTurned(sentences, start, length);
        var kept = Joined(sentences, start, count);
        if (count == length && kept.Length < Meagre && start + count < sentences.Count)
            return WithPiece(kept, sentences[start + count]) ?? (count > 0 && start > 0 ? kept : null) ?? (kept.Length >= Meagre / 2 ? kept : null);
        return count > 0 ? kept : null;
    }

    private string? WithPiece(string kept, string next)
    {
        var lead = kept.Length > 0 ? kept + " " : "";
        return cut(next, piece => fits(lead + piece)) is { } piece ? lead + piece : null;
    }

    // How many of the sentences may stand, so that none stands last that the next one turns, announces a list, or is left open.
    private static int WithoutTurned(IReadOnlyList<string> sentences, int start, int count)
    {
        while (count > 0 && (ExcerptText.Announces(sentences[start + count - 1]) || (start + count < sentences.Count && Reversals.TurnsBack(sentences[start + count]))))
            count--;
        return count;
    }

    private static int LongestRun(Func<int, bool> holds, int most)
    {
        var count = 0;
        while (count < most && holds(count + 1))
            count++;
        return count;
    }

    private static string Joined(IReadOnlyList<string> sentences, int start, int count) => string.Join(' ', sentences.Skip(start).Take(count));
}
