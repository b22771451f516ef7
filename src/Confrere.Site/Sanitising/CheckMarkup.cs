using Confrere.Engine;
using Confrere.Engine.Markdown;
using Confrere.Site.Links;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Sanitising;

/// <summary>Says, with its place, what sort of thing is taken out of the HTML in posts, and which pictures would be loaded from other sites. Only posts with HTML are read again.</summary>
/// <param name="language">The language of what is said.</param>
public sealed class CheckMarkup(Language language)
{
    private readonly SiteWords words = SiteWords.In(language);

    /// <summary>The findings of a blog's posts.</summary>
    public IEnumerable<Finding> Run(CheckedBlog blog)
    {
        ArgumentNullException.ThrowIfNull(blog);
        return blog.Posts.SelectMany(post => Of(post.Post));
    }

    /// <summary>The findings of one post.</summary>
    public IEnumerable<Finding> Of(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return HasMarkup(post.Body) || post.Links.Any(link => link.IsImage && ExternalLinks.LeadsOut(link.Target)) ? Removed(post) : [];
    }

    private static bool HasMarkup(string body)
    {
        for (var open = body.IndexOf('<'); open >= 0 && open + 1 < body.Length; open = body.IndexOf('<', open + 1))
        {
            if (char.IsAsciiLetter(body[open + 1]))
                return true;
        }
        return false;
    }

    private List<Finding> Removed(Post post)
    {
        var findings = new List<Finding>();
        int[] starts = [];
        var clean = new CleanMarkup((address, isImage) => ResolveLinks.IsDangerousAddress(address) || (isImage && ExternalLinks.LeadsOut(address)) ? null : address, Tell);
        foreach (var node in BlogMarkdown.Parse(post.Body).Descendants())
        {
            if (node is HtmlInline { Tag: { } tag } inline)
            {
                starts = [inline.Span.Start];
                clean.Clean(tag);
            }
            else if (node is HtmlBlock block)
            {
                starts = Places(block);
                clean.Clean(block.Lines.ToString());
            }
            else if (node is LinkInline { IsImage: true, Url: { } url } image && ExternalLinks.LeadsOut(url))
            {
                findings.Add(Finding.Remark("image-exterieure", post.Source.At(post.BodyStart + image.Span.Start, 0), words.ForeignImage));
            }
        }
        return findings;

        void Tell(RemovedMarkup kind, int at)
        {
            var place = post.Source.At(post.BodyStart + (starts.Length == 1 ? starts[0] + at : starts[Math.Min(at, starts.Length - 1)]), 0);
            var finding = Finding.Remark("html-retire", place, words.MarkupRemoved(kind));
            if (!findings.Contains(finding))
                findings.Add(finding);
        }
    }

    // Where each character of a block stands; in a quotation or a list its lines do not follow each other in the source.
    private static int[] Places(HtmlBlock block)
    {
        var places = new List<int>();
        foreach (var line in block.Lines.Lines.Take(block.Lines.Count))
            places.AddRange(Enumerable.Range(line.Slice.Start, line.Slice.Length + 1));
        return [.. places];
    }
}
