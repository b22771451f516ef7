using System.Text;

namespace Confrere.Site.Search;

/// <summary>The words of a rendered text as readers see them: what the page does not show is not searched.</summary>
internal static class HtmlText
{
    /// <summary>Takes the words out of HTML.</summary>
    /// <param name="html">HTML of our own making.</param>
    /// <param name="headings">Takes what stands in headings.</param>
    /// <param name="text">Takes the rest.</param>
    public static void Read(string html, StringBuilder headings, StringBuilder text)
    {
        var target = text;
        var i = 0;
        while (i < html.Length)
        {
            if (html[i] == '<')
                i = Tag(html, i, headings, text, ref target);
            else
            {
                var end = html.AsSpan(i).IndexOf('<') is >= 0 and var next ? i + next : html.Length;
                Append(target, html.AsSpan(i, end - i));
                i = end;
            }
        }
    }

    private static int Tag(string html, int at, StringBuilder headings, StringBuilder text, ref StringBuilder target)
    {
        var rest = html.AsSpan(at);
        var (opening, closing) = rest.StartsWith("<!--") ? (4, "-->") : rest.StartsWith("<script") ? (7, "</script>") : rest.StartsWith("<style") ? (6, "</style>") : (1, ">");
        var end = rest[opening..].IndexOf(closing);
        var after = end < 0 ? html.Length : at + opening + end + closing.Length;
        if (opening != 1)
            return after;
        var tag = html.AsSpan(at, after - at);
        if (IsHeading(tag[1..]))
            target = headings;
        else if (tag.StartsWith("</") && IsHeading(tag[2..]))
            target = text;
        if (tag.StartsWith("<img") && tag.IndexOf(" alt=\"") is >= 0 and var alt)
            Append(target, UntilQuote(tag[(alt + 6)..]));
        if (!IsInline(tag))
            target.Append(' ');
        return after;
    }

    private static ReadOnlySpan<char> UntilQuote(ReadOnlySpan<char> value) => value.IndexOf('"') is >= 0 and var end ? value[..end] : value;

    private static bool IsHeading(ReadOnlySpan<char> tag) => tag.Length > 2 && tag[0] == 'h' && tag[1] is >= '1' and <= '6';

    // A word may change its dress in the middle: <em>hyper</em>tension.
    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        return name.StartsWith("em>") || name.StartsWith("strong>") || name.StartsWith("b>") || name.StartsWith("i>") || name.StartsWith("sub>") || name.StartsWith("abbr") || name.StartsWith("span") || name.StartsWith("a ") || name.StartsWith("a>");
    }

    private static void Append(StringBuilder target, ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('&'))
            target.Append(raw);
        else
            target.Append(System.Net.WebUtility.HtmlDecode(raw.ToString()));
    }
}
