using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Sanitising;

/// <summary>Takes what stands between the tags of a script, a frame or the like out of a line of Markdown, where the parser saw text.</summary>
internal static class MarkupContent
{
    /// <summary>Takes it out of a document.</summary>
    public static void Drop(MarkdownDocument document)
    {
        foreach (var tag in document.Descendants<HtmlInline>().ToList())
        {
            if (tag.Tag.StartsWith('<') && NameOf(tag.Tag) is var name && MarkupAllowList.IsDropped(name) && !MarkupAllowList.IsVoid(name))
                DropAfter(tag, "/" + name);
        }
    }

    /// <summary>Keeps of the attributes that an author may write behind a passage (<c>{.lead onclick=…}</c>) those that her HTML may have too.</summary>
    public static void KeepAllowed(MarkdownDocument document)
    {
        foreach (var written in document.Descendants().Select(node => node.TryGetAttributes()).OfType<HtmlAttributes>())
            written.Properties?.RemoveAll(property => !MarkupAllowList.Allows("img", property.Key.ToLowerInvariant()) || property.Key.Equals("src", StringComparison.OrdinalIgnoreCase));
    }

    private static void DropAfter(HtmlInline tag, string closing)
    {
        while (tag.NextSibling is { } next && !(next is HtmlInline other && NameOf(other.Tag) == closing))
            next.Remove();
    }

    private static string NameOf(string tag)
    {
        var end = 1;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || (end == 1 && tag[end] == '/')))
            end++;
        return tag[1..end].ToLowerInvariant();
    }
}
