using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>The excerpt and the description of a post.</summary>
public static class PostExcerpt
{
    /// <summary>The tweet-sized excerpt.</summary>
    /// <param name="post">The post.</param>
    /// <param name="hidden">Titles of unpublished texts that it links to: they are not to be read here either.</param>
    public static string Of(Post post, IReadOnlyList<string> hidden) => Excerpt.Choose(Source(post, hidden));

    /// <summary>The description for search engines.</summary>
    /// <param name="post">The post.</param>
    /// <param name="hidden">Titles of unpublished texts that it links to.</param>
    public static string Description(Post post, IReadOnlyList<string> hidden) => MetaDescription.From(Source(post, hidden));

    private static ExcerptSource Source(Post post, IReadOnlyList<string> hidden)
    {
        ArgumentNullException.ThrowIfNull(post);
        var kind = post.Kind switch { Kind.Question => ExcerptKind.Question, Kind.Myth => ExcerptKind.ReceivedIdea, _ => ExcerptKind.Story };
        // What the author put before « more » is what she wants to be shown.
        IReadOnlyList<string> paragraphs = post.ParagraphsBeforeMore is { } count and > 0 ? [.. post.Paragraphs.Take(count)] : post.Paragraphs;
        paragraphs = [.. paragraphs.Where(paragraph => !hidden.Any(title => Fold.Key(paragraph).Contains(Fold.Key(title), StringComparison.Ordinal)))];
        return new ExcerptSource(kind, post.FrontMatter.Tweet?.Value, post.FrontMatter.Description?.Value, post.FrontMatter.Fact?.Value, post.Title, paragraphs);
    }
}
