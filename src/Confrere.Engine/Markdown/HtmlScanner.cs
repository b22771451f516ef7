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

    /// <summary>The name of a tag that opens; its attributes follow.</summary>
    Open,

    /// <summary>The name of a tag that closes.</summary>
    Close,

    /// <summary>The name of an attribute.</summary>
    Name,

    /// <summary>What a script or a style holds.</summary>
    Code,
}

/// <summary>A stretch of raw HTML.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Start">Where it begins in the scanned text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Tag">The tag's name in lower case, for tags, attributes and code.</param>
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
            var tokens = Tag(html, ref at);
            foreach (var token in tokens)
                yield return token;
            if (tokens[0] is not { Part: HtmlPart.Open, Tag: "script" or "style" } || html.AsSpan(open, at - open).EndsWith("/>"))
                continue;
            var code = Code(html, at, tokens[0].Tag);
            at += code.Length;
            yield return code;
        }
    }

    // Tags mean nothing in a script or in a style.
    private static HtmlToken Code(string html, int start, string tag)
    {
        var end = html.IndexOf("</" + tag, start, StringComparison.OrdinalIgnoreCase);
        return new HtmlToken(HtmlPart.Code, start, (end < 0 ? html.Length : end) - start, tag, "");
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
        var (opening, closing) = Marks.First(mark => string.CompareOrdinal(html, open, mark.Opening, 0, mark.Opening.Length) == 0);
        var start = Math.Min(open + opening.Length, html.Length);
        // « <!--> » is a whole comment, for browsers.
        if (opening == "<!--" && html.AsSpan(start) is ['>', ..])
            closing = ">";
        var end = html.IndexOf(closing, start, StringComparison.Ordinal);
        after = end < 0 ? html.Length : end + closing.Length;
        return new HtmlToken(HtmlPart.Comment, start, (end < 0 ? html.Length : end) - start, "", "");
    }

    private static readonly (string Opening, string Closing)[] Marks = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">")];

    private static List<HtmlToken> Tag(string html, ref int at)
    {
        var found = new List<HtmlToken>();
        var isClosing = html[at] == '/';
        var start = isClosing ? at + 1 : at;
        var tag = Name(html, ref at);
        found.Add(new HtmlToken(isClosing ? HtmlPart.Close : HtmlPart.Open, start, tag.Length, tag, ""));
        while (at < html.Length && html[at] != '>')
        {
            var name = Name(html, ref at);
            if (name.Length == 0)
            {
                at++;
                continue;
            }
            found.Add(new HtmlToken(HtmlPart.Name, at - name.Length, name.Length, tag, name));
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
