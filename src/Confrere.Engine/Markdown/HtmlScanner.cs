namespace Confrere.Engine.Markdown;

/// <summary>What a stretch of raw HTML is.</summary>
public enum HtmlPart
{
    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>A comment, a declaration or a processing instruction, without its marks.</summary>
    Comment,

    /// <summary>The value of an attribute, without its quotes.</summary>
    Attribute,
}

/// <summary>A stretch of raw HTML.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Start">Where it begins in the scanned text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Tag">The tag's name in lower case, for attributes.</param>
/// <param name="Name">The attribute's name in lower case.</param>
public readonly record struct HtmlToken(HtmlPart Part, int Start, int Length, string Tag, string Name);

/// <summary>Cuts raw HTML into texts, comments and attribute values. It never fails: what is not closed runs to the end.</summary>
public static class HtmlScanner
{
    /// <summary>The stretches, in order.</summary>
    public static IEnumerable<HtmlToken> Scan(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = NextTag(html, at);
            if (open > at)
                yield return new HtmlToken(HtmlPart.Text, at, open - at, "", "");
            if (open >= html.Length)
                yield break;
            if (html[open + 1] is '!' or '?')
            {
                var comment = Comment(html, open, out at);
                yield return comment;
                continue;
            }
            at = open + 1;
            foreach (var attribute in Attributes(html, ref at))
                yield return attribute;
        }
    }

    // A « < » that is followed by neither a letter nor « / », « ! », « ? » is text, as in « K < 3 ».
    private static int NextTag(string html, int from)
    {
        for (var open = html.IndexOf('<', from); open >= 0; open = html.IndexOf('<', open + 1))
        {
            if (open + 1 < html.Length && (char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!' or '?'))
                return open;
        }
        return html.Length;
    }

    private static HtmlToken Comment(string html, int open, out int after)
    {
        var isComment = string.CompareOrdinal(html, open, "<!--", 0, 4) == 0;
        var start = open + (isComment ? 4 : 2);
        var mark = isComment ? "-->" : ">";
        var end = start <= html.Length ? html.IndexOf(mark, start, StringComparison.Ordinal) : -1;
        after = end < 0 ? html.Length : end + mark.Length;
        start = Math.Min(start, html.Length);
        return new HtmlToken(HtmlPart.Comment, start, (end < 0 ? html.Length : end) - start, "", "");
    }

    private static List<HtmlToken> Attributes(string html, ref int at)
    {
        var found = new List<HtmlToken>();
        var tag = Name(html, ref at);
        while (at < html.Length && html[at] != '>')
        {
            var name = Name(html, ref at);
            if (name.Length == 0)
            {
                at++;
                continue;
            }
            SkipSpaces(html, ref at);
            if (at >= html.Length || html[at] != '=')
                continue;
            at++;
            SkipSpaces(html, ref at);
            found.Add(Value(html, ref at, tag, name));
        }
        at = Math.Min(at + 1, html.Length);
        return found;
    }

    private static HtmlToken Value(string html, ref int at, string tag, string name)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var start = at + 1;
            var end = html.IndexOf(html[at], start);
            end = end < 0 ? html.Length : end;
            at = Math.Min(end + 1, html.Length);
            return new HtmlToken(HtmlPart.Attribute, start, end - start, tag, name);
        }
        var bare = at;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] != '>')
            at++;
        return new HtmlToken(HtmlPart.Attribute, bare, at - bare, tag, name);
    }

    private static string Name(string html, ref int at)
    {
        var start = at;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('>' or '=' or '"' or '\'') && (html[at] != '/' || at == start && at + 1 < html.Length && char.IsAsciiLetter(html[at + 1])))
            at++;
        return html[start..at].TrimStart('/').ToLowerInvariant();
    }

    private static void SkipSpaces(string html, ref int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
    }
}
