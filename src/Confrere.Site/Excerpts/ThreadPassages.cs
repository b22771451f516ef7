using System.Text.RegularExpressions;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>Cuts a post into the passages of its thread: a claim stays with what turns or limits it, with its source, and a colon with what it announces.</summary>
internal sealed partial class ThreadPassages
{
    // A longer line without a full stop is an item of a list, and stands on its own.
    private const int LongestLabel = 60;

    // A longer quotation is marked where it begins, so that it may still be cut between sentences.
    private const int LongestQuotation = 180;

    private readonly List<ThreadPassage> passages = [];
    private string rawHeading = "";
    private string heading = "";
    private string listLabel = "";

    /// <summary>The passages, in order.</summary>
    /// <param name="paragraphs">The paragraphs; the first may be a title.</param>
    public static List<ThreadPassage> Of(IEnumerable<Paragraph> paragraphs)
    {
        var all = new ThreadPassages();
        foreach (var paragraph in paragraphs)
            all.Add(paragraph);
        all.CloseAnnouncement();
        return all.passages;
    }

    private void Add(Paragraph paragraph)
    {
        var text = ExcerptText.Clean(paragraph.Text);
        if (text.Length == 0)
            return;
        if (paragraph.Heading != rawHeading)
            AddHeading(paragraph.Heading);
        if (paragraph.Form != ParagraphForm.Item)
            listLabel = "";
        var joint = passages.Count > 0 && IsLabel(passages[^1].Text) ? Joint.Label : Joint.Paragraph;
        var separator = paragraph.Form == ParagraphForm.Item && passages.Count > 0 ? "\n" : "\n\n";
        foreach (var sentence in Sentences.Split(Marked(text, paragraph.Form)))
        {
            Add(new ThreadPassage(sentence, joint, separator, LabelOf(paragraph.Form)));
            (joint, separator) = (Joint.Sentence, " ");
        }
        if (ExcerptText.Announces(text) && paragraph.Form != ParagraphForm.Item && Reversals.Any(Sentences.Split(text)[^1]))
            listLabel = Sentences.Split(text)[^1];
    }

    // An item is a fragment, which leans on its heading for more than a sentence does.
    private string LabelOf(ParagraphForm form) =>
        listLabel.Length > 0 ? listLabel
        : (form == ParagraphForm.Item ? Reversals.Any(heading) : Reversals.Denies(heading)) ? heading
        : "";

    // What was announced is a table or a picture: the mark of what is left out stands for it.
    private void CloseAnnouncement()
    {
        if (passages.Count > 0 && ExcerptText.Announces(passages[^1].Text))
            passages[^1] = passages[^1] with { Text = passages[^1].Text + " […]" };
    }

    private void AddHeading(string raw)
    {
        CloseAnnouncement();
        (rawHeading, heading, listLabel) = (raw, ExcerptText.Clean(raw), "");
        if (heading.Length > 0)
            passages.Add(new ThreadPassage(heading, Joint.Paragraph, "\n\n"));
    }

    private void Add(ThreadPassage passage)
    {
        var folded = Fold.Letters(passage.Text);
        var leans = passages.Count > 0 && (ExcerptText.Announces(passages[^1].Text) || Reversals.TurnsBack(passage.Text) || Answer().IsMatch(folded) || Source().IsMatch(folded));
        if (leans)
            passages[^1] = passages[^1] with { Text = passages[^1].Text + passage.Separator + passage.Text };
        else
            passages.Add(passage);
    }

    private static string Marked(string text, ParagraphForm form) => form switch
    {
        ParagraphForm.Item => "– " + text,
        ParagraphForm.Quotation when text[0] is '«' or '“' or '"' => text,
        ParagraphForm.Quotation when text.Length <= LongestQuotation && !text.AsSpan().ContainsAny('«', '“', '"') => $"«\u00A0{text}\u00A0»",
        ParagraphForm.Quotation => "> " + text,
        _ => text,
    };

    private static bool IsLabel(string text) => text.Length <= LongestLabel && !ExcerptText.IsClosed(text) && !text.StartsWith('–');

    // « Source : … », « (HAS, 2021) », « [3] », « D’après un essai… » belong to the claim before them.
    [GeneratedRegex(@"^\W*(?:sources?|references?|refs?)\s?[:.]|^\s*[(\[][^)\]]*[)\]]\W*$|^(?:d'apres|selon|according to)\b|^\W*(?:cf|voir|see)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"^\W*(?:oui|si|yes|vrai|true)\b\W*[.!,]", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
