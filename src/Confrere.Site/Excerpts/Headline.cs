using Confrere.Engine;

namespace Confrere.Site.Excerpts;

/// <summary>What stands for a post where its page is not: on its card and in feeds.</summary>
public static class Headline
{
    /// <summary>A received idea's fact, so that nobody reads the idea alone and believes it; any other post's title.</summary>
    public static string Of(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.Kind == Kind.Myth && ExcerptText.Clean(ExcerptText.Unmarked(post.FrontMatter.Fact?.Value)) is { Length: > 0 } fact ? fact : post.Title;
    }
}
