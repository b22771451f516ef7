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

    /// <summary>The excerpt for a network, and where it comes from.</summary>
    /// <param name="post">The post.</param>
    /// <param name="hidden">Titles of unpublished texts that it links to.</param>
    /// <param name="network">The network.</param>
    /// <param name="url">The post's whole address; empty where it is not known.</param>
    public static ChosenExcerpt For(Post post, IReadOnlyList<string> hidden, Network network, string url) => Excerpt.Choose(Source(post, hidden), network, url);

    /// <summary>The whole post as a numbered thread.</summary>
    /// <param name="post">The post.</param>
    /// <param name="hidden">Titles of unpublished texts that it links to.</param>
    /// <param name="network">The network.</param>
    /// <param name="url">The post's whole address; empty where it is not known.</param>
    public static PostThread Thread(Post post, IReadOnlyList<string> hidden, Network network, string url)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(hidden);
        var source = Source(post, hidden) with { Paragraphs = Shown(post.Paragraphs, hidden) };
        return new ThreadWriter(network, url, post.Language).Write(source);
    }

    private static ExcerptSource Source(Post post, IReadOnlyList<string> hidden)
    {
        ArgumentNullException.ThrowIfNull(post);
        var kind = post.Kind switch { Kind.Question => ExcerptKind.Question, Kind.Myth => ExcerptKind.ReceivedIdea, _ => ExcerptKind.Story };
        // What the author put before « more » is what she wants to be shown.
        IReadOnlyList<Paragraph> paragraphs = post.ParagraphsBeforeMore is { } count and > 0 ? [.. post.Paragraphs.Take(count)] : post.Paragraphs;
        var frontMatter = post.FrontMatter;
        return new ExcerptSource(kind, frontMatter.Tweet?.Value, frontMatter.Description?.Value, frontMatter.Fact?.Value, post.Title, Shown(paragraphs, hidden)) { Myth = frontMatter.Myth?.Value };
    }

    private static IReadOnlyList<Paragraph> Shown(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<string> hidden) =>
        [.. paragraphs
            .Where(paragraph => !ExcerptText.IsCaption(paragraph.Text) && !hidden.Any(title => Holds(paragraph.Text, title) || Holds(paragraph.Heading, title)))
            .Select(paragraph => paragraph with { Text = ExcerptText.WithoutCodes(paragraph.Text) })];

    private static bool Holds(string text, string title) => Fold.Key(text).Contains(Fold.Key(title), StringComparison.Ordinal);
}
