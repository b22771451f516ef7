using Confrere.Engine;
using Confrere.Site.Links;
using Confrere.Site.Settings;

namespace Confrere.Site.Excerpts;

/// <summary>Says which posts have no decent excerpt, and why: the author can always write one.</summary>
/// <param name="settings">The settings.</param>
public sealed class CheckExcerpts(SiteSettings settings)
{
    private readonly SiteWords words = SiteWords.In(settings.Language);

    /// <summary>The remarks, in the order of the posts.</summary>
    public IEnumerable<Finding> Run(CheckedBlog blog)
    {
        ArgumentNullException.ThrowIfNull(blog);
        var announce = new AnnouncePosts(settings, blog.Links);
        return blog.Posts.Where(post => post.Post.Kind != Kind.Page).SelectMany(post => Remarks(post.Post, announce.Excerpt(post, Network.X)));
    }

    private IEnumerable<Finding> Remarks(Post post, Announcement announcement)
    {
        var frontMatter = post.FrontMatter;
        if (frontMatter.Tweet is { Value.Length: > 0 } tweet && announcement.Origin != ExcerptOrigin.Tweet)
        {
            var length = TweetText.Length(ExcerptText.Clean(tweet.Value));
            yield return Finding.Remark("extrait", tweet.At, length > Excerpt.Budget ? words.TweetTooLong(length, Excerpt.Budget) : words.TweetIsMyth);
        }
        if (post.Kind == Kind.Myth && ExcerptText.Clean(frontMatter.Fact?.Value).Length == 0)
            yield return Finding.Remark("extrait", post.Source.At(post.BodyStart, 0), words.FactMissing);
        else if (post.Kind == Kind.Myth && announcement.Origin is ExcerptOrigin.Title or ExcerptOrigin.Nothing)
            yield return Finding.Remark("extrait", frontMatter.Fact!.Value.At, words.FactTooLong(Excerpt.Budget));
        else if (announcement.Origin is ExcerptOrigin.Title or ExcerptOrigin.Nothing)
            yield return Finding.Remark("extrait", post.Source.At(post.BodyStart, 0), Reason(post));
        else if (post.Kind == Kind.Question && announcement.Origin != ExcerptOrigin.Question && announcement.Origin != ExcerptOrigin.Tweet && !announcement.Parts[0].Words.Contains('?', StringComparison.Ordinal))
            yield return Finding.Remark("extrait", post.Source.At(post.BodyStart, 0), words.NoQuestion);
    }

    private string Reason(Post post) =>
        post.FrontMatter.Description is { Value.Length: > 0 } ? words.DescriptionTooLong
        : post.Paragraphs.IsEmpty ? words.NoTextForExcerpt
        : words.NoSafeExcerpt;
}
