using Confrere.Engine;

namespace Confrere.Site.Excerpts;

/// <summary>The excerpt and the description of a post.</summary>
public static class PostExcerpt
{
    /// <summary>The tweet-sized excerpt.</summary>
    public static string Of(Post post) => Excerpt.Choose(Source(post));

    /// <summary>The description for search engines.</summary>
    public static string Description(Post post) => MetaDescription.From(Source(post));

    private static ExcerptSource Source(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        var kind = post.Kind switch { Kind.Question => ExcerptKind.Question, Kind.Myth => ExcerptKind.ReceivedIdea, _ => ExcerptKind.Story };
        // What the author put before « more » is what she wants to be shown.
        IReadOnlyList<string> paragraphs = post.ParagraphsBeforeMore is { } count and > 0 ? [.. post.Paragraphs.Take(count)] : post.Paragraphs;
        return new ExcerptSource(kind, post.FrontMatter.Tweet?.Value, post.FrontMatter.Description?.Value, post.FrontMatter.Fact?.Value, post.Title, paragraphs);
    }
}
