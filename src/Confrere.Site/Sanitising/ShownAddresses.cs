using Confrere.Engine;
using Confrere.Engine.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Sanitising;

/// <summary>Which addresses of a post's own HTML reach its page: those that are left when it was cleaned. What only a tag names that is taken out (<c>video</c>, <c>source</c>, <c>srcset</c>) is shown to nobody.</summary>
internal static class ShownAddresses
{
    /// <summary>The addresses, as they are written.</summary>
    public static IReadOnlySet<string> Of(Post post)
    {
        var shown = new HashSet<string>();
        var clean = new CleanMarkup((address, _) =>
        {
            shown.Add(address);
            return address;
        });
        foreach (var node in BlogMarkdown.Parse(post.Body).Descendants())
        {
            if (node is HtmlInline { Tag: { } tag })
                clean.Clean(tag);
            else if (node is HtmlBlock block)
                clean.Clean(block.Lines.ToString());
        }
        return shown;
    }
}
