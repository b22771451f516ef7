using System.Text;
using Confrere.Engine;

namespace Confrere.Corpora;

/// <summary>
/// Words around a place, for those who write rules. A finding never holds the words found; this tool shows them, since every text of the corpus is invented:
/// it is for the corpus alone, and reads no blog.
/// </summary>
internal static class Excerpts
{
    private const int Reach = 110;

    /// <summary>The sentence around a stretch, on one line, with the stretch in ⟦ ⟧.</summary>
    public static string Around(string text, int start, int length)
    {
        var end = Math.Min(text.Length, start + length);
        var from = start;
        while (from > 0 && start - from < Reach && !IsEnd(text, from - 1))
            from--;
        var to = end;
        while (to < text.Length && to - end < Reach && (to == end || !IsEnd(text, to - 1)))
            to++;
        var before = text[from..start].TrimStart();
        return $"{before}⟦{text[start..end]}⟧{text[end..to].TrimEnd()}".ReplaceLineEndings(" ");
    }

    /// <summary>A whole text with each finding as <c>⟦rule|…⟧</c>; one that is only said begins with <c>?</c>, one that is waived with <c>~</c>.</summary>
    public static string WithFindings(Examination examination)
    {
        var places = examination.Findings.GroupBy(finding => (finding.At.Offset, End: finding.At.Offset + finding.At.Length))
            .Select(same => (same.Key.Offset, same.Key.End, Rules: string.Join('+', same.Select(Named)))).ToList();
        var text = examination.Text.Text;
        var shown = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            shown.Insert(shown.Length, "⟧", places.Count(place => place.End == i && place.End > place.Offset));
            foreach (var place in places.Where(place => place.Offset == i).OrderByDescending(place => place.End))
                shown.Append('⟦').Append(place.Rules).Append(place.End > place.Offset ? "|" : "⟧");
            if (i < text.Length)
                shown.Append(text[i]);
        }
        return shown.ToString();
    }

    /// <summary>A finding's rule, with what it does: nothing where it blocks.</summary>
    public static string Named(Finding finding) => (finding.Waived ? "~" : finding.Blocks ? "" : "?") + finding.Rule;

    // A line ends, or a sentence: a mark of the end and a space behind it.
    private static bool IsEnd(string text, int index) =>
        text[index] == '\n' || (text[index] == ' ' && index > 1 && text[index - 1] is '.' or '!' or '?' or '…' && char.IsLower(text[index - 2]));
}
