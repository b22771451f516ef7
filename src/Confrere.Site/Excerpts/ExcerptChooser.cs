namespace Confrere.Site.Excerpts;

/// <summary>Chooses the sentences of a post that stand for it, within a limit and without changing its sense.</summary>
internal sealed class ExcerptChooser(Func<string, bool> fits, Func<string, Func<string, bool>, string?> cut)
{
    // Marks sentences left out between the beginning of a question post and its question.
    private const string Gap = " […] ";

    // A lone « Non. » or « Trois heures du matin. » says too little: the next sentence is then worth a cut.
    private const int Meagre = 40;

    // A beginning for the excerpt is not sought further than this.
    private const int MostBeginnings = 40;

    public string Choose(ExcerptSource source)
    {
        var title = ExcerptText.Clean(source.Title);
        var description = ExcerptText.Clean(source.Description);
        var text = new Lazy<IReadOnlyList<string>>(() => SentencesOf(source.Paragraphs));
        var chosen = source.Kind switch
        {
            ExcerptKind.ReceivedIdea when ExcerptText.Clean(source.Fact) is { Length: > 0 } fact => LedByFact(fact, description, text),
            ExcerptKind.Question => KeepingQuestion(title, description, text),
            _ => null,
        };
        return chosen ?? Whole(description) ?? FromText(text.Value) ?? Whole(title) ?? cut(title, fits) ?? "";
    }

    private static List<string> SentencesOf(IReadOnlyList<string> paragraphs)
    {
        var sentences = new List<string>();
        foreach (var paragraph in paragraphs.Select(ExcerptText.Clean).Where(paragraph => paragraph.Length > 0))
        {
            // A paragraph that does not end as a sentence is a label or opens a list: what follows is not its continuation.
            if (sentences.Count > 0 && !ExcerptText.IsClosed(sentences[^1]))
                break;
            sentences.AddRange(Sentences.Split(paragraph));
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
            return cut(fact, fits);
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

    private string? KeepingQuestion(string title, string description, Lazy<IReadOnlyList<string>> text)
    {
        if (description.Contains('?', StringComparison.Ordinal) && Whole(description) is { } asking)
            return asking;
        var sentences = text.Value;
        var last = sentences.Count - 1;
        while (last >= 0 && !ExcerptText.Asks(sentences[last]))
            last--;
        var question = last >= 0 ? WithoutListNumber(sentences[last]) : ExcerptText.Asks(title) ? title : "";
        if (question.Length == 0)
            return null;
        if (!fits(question))
            return ExcerptText.Asks(title) ? Whole(title) : null;
        if (description.Length > 0 && ExcerptText.IsClosed(description) && Whole($"{description} {question}") is { } described)
            return described;
        var end = last >= 0 ? last : sentences.Count;
        var count = LongestRun(count => fits(WithQuestion(sentences, count, end, question)), end);
        return WithQuestion(sentences, WithoutTurned(sentences, 0, count, end), end, question);
    }

    // « 4. À tous : … ? » is the last of a list that is not shown.
    private static string WithoutListNumber(string question)
    {
        var digits = question.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 3 && question.Length > digits + 2 && (question[digits] is '.' or ')') && char.IsWhiteSpace(question[digits + 1]) ? question[(digits + 2)..] : question;
    }

    private static string WithQuestion(IReadOnlyList<string> sentences, int count, int end, string question) =>
        count == 0 ? question
        : count == end ? $"{Joined(sentences, 0, count)} {question}"
        : Joined(sentences, 0, count) + Gap + question;

    private string? FromText(IReadOnlyList<string> sentences)
    {
        for (var start = 0; start < Math.Min(sentences.Count, MostBeginnings); start++)
        {
            if (start > 0 && Reversals.LeansBack(sentences[start]))
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
    private static int WithoutTurned(IReadOnlyList<string> sentences, int start, int count, int end = int.MaxValue)
    {
        var most = Math.Min(end, sentences.Count);
        while (count > 0 && (ExcerptText.Announces(sentences[start + count - 1]) || (start + count < most && Reversals.TurnsBack(sentences[start + count]))))
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
