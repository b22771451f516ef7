using System.Collections.Concurrent;
using Confrere.Engine;
using Confrere.Site.Excerpts;
using Confrere.Site.Pages;

namespace Confrere.Site.Feeds;

/// <summary>The blog's feeds: the whole, and one for each specialty, so that a nephrologist follows nephrology.</summary>
/// <param name="blog">The blog.</param>
/// <param name="posts">Excerpts and rendered texts.</param>
public sealed class AllFeeds(Blog blog, PostModels posts)
{
    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);
    private readonly ConcurrentDictionary<Post, FeedItem> items = new(ReferenceEqualityComparer.Instance);

    /// <summary>The files of all feeds; none where the host is not known.</summary>
    public IEnumerable<OutputFile> Files()
    {
        if (blog.Settings.Host.Length == 0)
            return [];
        var feeds = blog.Specialties
            .Select(list => (list.Address, Feed: FeedOf(list.Address, words.FeedTitle(blog.Settings.SiteTitle, list.Title), list.Title, new FeedSpecialty(list.Slug, list.Title), list.Posts)))
            .Prepend(("", FeedOf("", blog.Settings.SiteTitle, blog.Settings.SiteDescription, null, blog.Posts)));
        return feeds.SelectMany(feed => FilesOf(feed.Item1, feed.Item2));
    }

    private IEnumerable<OutputFile> FilesOf(string address, Feed feed)
    {
        yield return new OutputFile(blog.Urls.AssetFile(address + FeedFiles.Rss), WriteFeeds.Rss(feed));
        yield return new OutputFile(blog.Urls.AssetFile(address + FeedFiles.Atom), WriteFeeds.Atom(feed));
        yield return new OutputFile(blog.Urls.AssetFile(address + FeedFiles.Json), WriteFeeds.Json(feed));
    }

    private Feed FeedOf(string address, string title, string description, FeedSpecialty? specialty, IReadOnlyList<Post> list) => new(
        title,
        description,
        blog.Urls.Absolute(blog.Urls.PageUrl(address)),
        blog.Urls.Absolute(blog.Urls.FileUrl(address)),
        blog.Settings.Language == Language.French ? "fr" : "en",
        blog.Settings.Author,
        specialty,
        [.. list.Take(blog.Settings.FeedSize).Select(post => items.GetOrAdd(post, ItemOf))]);

    private FeedItem ItemOf(Post post)
    {
        var url = blog.Urls.Absolute(blog.Urls.PageUrl(post.Address));
        var published = post.Date!.Value.At.ToDateTimeOffset();
        var updated = post.Updated is { } change && change.At.ToInstant() > post.Date.Value.At.ToInstant() ? change.At.ToDateTimeOffset() : published;
        var specialties = post.FrontMatter.Specialties.Select(specialty => new FeedSpecialty(specialty.Value.Slug, specialty.Value.Name(blog.Settings.Language))).Distinct();
        var tags = post.FrontMatter.Tags.Select(tag => tag.Value).Distinct();
        return new FeedItem(Headline.Of(post), url, posts.Excerpt(post), posts.Content(post, href => href.StartsWith('#') ? url + href : blog.Urls.Absolute(href)), posts.Author(post), published, updated, [.. specialties], [.. tags]);
    }
}
