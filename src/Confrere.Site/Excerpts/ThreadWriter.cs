using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>Writes a post as a thread for one network: parts as full as their passages allow, each with its number, the address in the first and in the last.</summary>
/// <param name="network">The network.</param>
/// <param name="url">The post's whole address; empty where it is not known.</param>
/// <param name="language">The language of the post.</param>
public sealed class ThreadWriter(Network network, string url, Language language)
{
    /// <summary>Longer threads are read by nobody: the address says where the rest is.</summary>
    public const int MostParts = 25;

    private const string Omitted = "[…]";

    private static readonly string WidestNumber = Number(MostParts, MostParts);

    // An address that fills a part is no help to anybody.
    private readonly string link = network.Takes($"{url}\n{WidestNumber}") && network.Length(url) <= network.Limit / 2 ? url : "";

    private int leftOut;

    public PostThread Write(ExcerptSource source)
    {
        var parts = Packed(Fitting(ThreadPassages.Of(Paragraphs(source))));
        var isWhole = parts.Count <= MostParts;
        if (!isWhole)
            parts = [.. parts.Take(MostParts - 1), Rest];
        return new PostThread([.. parts.Select((text, index) => new ThreadPart(text, Finished(text, index, parts.Count)))], leftOut, isWhole);
    }

    // The title opens the thread; a received idea's fact comes next, unless it is the title.
    private static IEnumerable<Paragraph> Paragraphs(ExcerptSource source)
    {
        var title = MythTitle.Is(source.Myth, source.Title) || MythTitle.Echoes(source.Myth, source.Title) ? "" : source.Title;
        var fact = source.Kind == ExcerptKind.ReceivedIdea ? ExcerptText.Unmarked(source.Fact) ?? "" : "";
        var isSaidTwice = Fold.Key(fact).TrimEnd('.') == Fold.Key(title).TrimEnd('.');
        return (isSaidTwice ? (string[])[fact] : [title, fact]).Select(text => new Paragraph(text)).Concat(source.Paragraphs);
    }

    private string Rest => language == Language.French ? "La suite est sur le blog." : "The rest is on the blog.";

    private string Whole => language == Language.French ? "Le texte entier est sur le blog." : "The whole text is on the blog.";

    // Passages that no part can hold are cut where that is safe, and left out where it is not.
    private List<ThreadPassage> Fitting(List<ThreadPassage> passages)
    {
        var fitting = new List<ThreadPassage>();
        var isLabelLost = false;
        foreach (var given in passages)
        {
            var passage = isLabelLost && given.Label.Length > 0 ? given with { Text = Opening(given) } : given;
            isLabelLost = isLabelLost && given.Label.Length > 0 && passage.Text == given.Text;
            if (Fits(Opening(passage), withLink: false))
                fitting.Add(passage);
            else if (ClauseSplit.Pieces(passage.Text, piece => Fits(Opening(passage with { Text = piece }), withLink: false)) is { } pieces)
                fitting.AddRange(pieces.Select((piece, index) => index == 0 ? passage with { Text = piece } : passage with { Text = piece, Joint = Joint.Sentence, Separator = " " }));
            else
            {
                Omit(fitting, passage);
                isLabelLost = true;
            }
        }
        return fitting;
    }

    private void Omit(List<ThreadPassage> fitting, ThreadPassage passage)
    {
        leftOut++;
        if (fitting.Count == 0 || fitting[^1].Text != Omitted)
            fitting.Add(new ThreadPassage(Omitted, passage.Joint, passage.Separator));
    }

    // A passage as it opens a part: under its label again, where it could say the contrary without it.
    private string Opening(ThreadPassage passage)
    {
        if (passage.Label.Length == 0 || passage.Text.StartsWith(passage.Label, StringComparison.Ordinal))
            return passage.Text;
        var label = passage.Label.TrimEnd(' ', '\u00A0', ':', ',', ';');
        return language == Language.French ? $"{label} (suite)\u00A0:\n{passage.Text}" : $"{label} (continued):\n{passage.Text}";
    }

    private List<string> Packed(List<ThreadPassage> passages)
    {
        var parts = new List<string>();
        var (start, last) = (0, 0);
        while (start < passages.Count)
        {
            last = start;
            var count = FullPart(passages, start, withLink: parts.Count == 0);
            // What cannot stand beside the address in the first part leaves it to the words that say where the text is.
            parts.Add(count == 0 ? Whole : Joined(passages, start, count));
            if (count == 0 && parts.Count > 1)
                throw new InvalidOperationException("A passage that fits was refused.");
            start += count;
        }
        if (parts.Count == 0)
            return [Whole];
        if (parts.Count > 1 && !Fits(parts[^1], withLink: true))
            WithRoomForLink(parts, passages, last);
        return parts;
    }

    // The last part shares its passages with one more, which has the address; where none of them can stand beside it, that part says where the text is.
    private void WithRoomForLink(List<string> parts, List<ThreadPassage> passages, int from)
    {
        var cuts = Enumerable.Range(from + 1, passages.Count - from - 1)
            .Where(cut => Fits(Joined(passages, cut, passages.Count - cut), withLink: true))
            .OrderBy(cut => passages[cut].Joint)
            .ThenBy(cut => Math.Abs(Joined(passages, from, cut - from).Length - Joined(passages, cut, passages.Count - cut).Length))
            .ToList();
        if (cuts.Count == 0)
        {
            parts.Add(Whole);
            return;
        }
        parts[^1] = Joined(passages, from, cuts[0] - from);
        parts.Add(Joined(passages, cuts[0], passages.Count - cuts[0]));
    }

    // As many passages as fit; fewer where the last of them is a label, or a paragraph that has only begun and could begin the next part.
    private int FullPart(List<ThreadPassage> passages, int start, bool withLink)
    {
        var count = 0;
        while (start + count < passages.Count && Fits(Joined(passages, start, count + 1), withLink))
            count++;
        if (count <= 1 || start + count == passages.Count)
            return count;
        var best = count;
        while (best > 1 && passages[start + best].Joint == Joint.Label)
            best--;
        count = best;
        var paragraph = count;
        while (paragraph > 1 && passages[start + paragraph].Joint != Joint.Paragraph)
            paragraph--;
        return paragraph > 1 && network.Length(Joined(passages, start, paragraph)) * 5 >= network.Limit * 3 ? paragraph : count;
    }

    private string Joined(List<ThreadPassage> passages, int start, int count) =>
        string.Concat(passages.Skip(start).Take(count).Select((passage, index) => index == 0 ? Opening(passage) : passage.Separator + passage.Text));

    private bool Fits(string text, bool withLink) => network.Takes(Composed(text, withLink, WidestNumber));

    private string Finished(string text, int index, int count) => Composed(text, index == 0 || index == count - 1, Number(index + 1, count));

    private string Composed(string text, bool withLink, string number) => withLink && link.Length > 0 ? $"{text}\n{link}\n{number}" : $"{text}\n{number}";

    private static string Number(int part, int count) => $"{part}/{count}";
}
