using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Made;
using Confrere.Site.Settings;

namespace Confrere.Site.Links;

/// <summary>The blog after its links and addresses were checked: which of the cleared posts and files go out, and where links lead.</summary>
/// <param name="Posts">The posts that are published.</param>
/// <param name="Assets">The files that are published.</param>
/// <param name="Links">Where links lead.</param>
/// <param name="Findings">What is wrong, by place.</param>
public sealed record CheckedBlog(ImmutableArray<ClearedPost> Posts, ImmutableArray<ClearedPost> Assets, ResolveLinks Links, ImmutableArray<Finding> Findings);

/// <summary>Checks what can only be seen over the whole blog: links, anchors, images, and that no two files share an address.</summary>
/// <param name="settings">The settings.</param>
/// <param name="notes">What the blog says beside its texts; null if nothing.</param>
public sealed class CheckLinks(SiteSettings settings, SiteNotes? notes = null)
{
    private readonly SiteUrls urls = new(settings);
    private readonly SiteWords words = SiteWords.In(settings.Language);

    /// <summary>Checks the blog.</summary>
    /// <param name="posts">All posts, reviewed.</param>
    /// <param name="assets">All other files that are not private, reviewed.</param>
    public CheckedBlog Run(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets)
    {
        // First against everything that exists: what leads nowhere at all is a fault of the post that says it.
        var everything = Resolver(posts, assets, published: _ => true, lists: new Blog(settings, posts.Select(review => review.Cleared).OfType<ClearedPost>()) { Notes = notes ?? SiteNotes.None });
        var faults = posts.SelectMany(review => FindingsOf(review.Post, everything, wanted: fault => fault.Severity == Severity.Blocking)).ToList();
        faults.AddRange(SameAddresses(posts, assets));
        var faulty = faults.Select(fault => fault.At.Path).ToHashSet();

        // Then against what goes out: a link to anything else is shown as its words.
        var goingPosts = posts.Select(review => review.Cleared).OfType<ClearedPost>().Where(post => !faulty.Contains(post.Post.Path)).ToImmutableArray();
        var goingAssets = assets.Select(review => review.Cleared).OfType<ClearedPost>().Where(file => !faulty.Contains(file.Post.Path)).ToImmutableArray();
        var going = goingPosts.Concat(goingAssets).Select(post => post.Post.Path).ToHashSet();
        var resolver = Resolver(posts, assets, going.Contains, new Blog(settings, goingPosts) { Notes = notes ?? SiteNotes.None });
        var remarks = goingPosts.SelectMany(post => FindingsOf(post.Post, resolver, wanted: _ => true).Select(Softened));
        return new CheckedBlog(goingPosts, goingAssets, resolver, [.. faults.Concat(remarks).OrderBy(finding => finding.At)]);
    }

    // A list that is empty because its posts stayed in is « not published », like they are.
    private Finding Softened(Finding finding) =>
        finding.Severity == Severity.Advisory ? finding : Finding.Remark("lien-retenu", finding.At, words.LinkToUnpublished);

    private ResolveLinks Resolver(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets, Func<string, bool> published, Blog lists)
    {
        var targets = posts.Select(review => Target(review.Post, urls.PageUrl(review.Post.Address), published(review.Post.Path), isPost: true))
            .Concat(assets.Select(review => Target(review.Post, urls.FileUrl(review.Post.Address), published(review.Post.Path), isPost: false)))
            .Concat(lists.ListAddresses().Concat(MadeAddress.Of(lists)).Concat(["404"]).Select(address => new LinkTarget("", address, urls.PageUrl(address), true, false, "", null)))
            .Concat(FeedAddresses(lists).Select(path => new LinkTarget("", path, urls.FileUrl(path), true, false, "", null)));
        return new ResolveLinks(new LinkMap(targets), settings.InputFolder, settings.LinkRoot);
    }

    private IEnumerable<string> FeedAddresses(Blog lists) =>
        settings.Host.Length == 0 ? [] : lists.Specialties.Select(list => list.Address).Prepend("").SelectMany(folder => Feeds.FeedFiles.Names.Select(name => folder + name)).Append("sitemap.xml");

    private LinkTarget Target(Post post, string url, bool isPublished, bool isPost) =>
        new(post.Path[(settings.InputFolder.Length + 1)..], post.Address, url, isPublished, isPost, post.Title, isPost ? post.Anchors : null);

    private IEnumerable<Finding> FindingsOf(Post post, ResolveLinks resolver, Func<Finding, bool> wanted)
    {
        var links = post.FrontMatter.Image is { Value.Length: > 0 } image
            ? post.Links.Append(new Engine.Markdown.Link(image.Value, true, image.At))
            : post.Links;
        return links.Select(link => ResolveLinks.FindingOf(link, resolver.Resolve(post, link.Target, link.IsImage), words)).OfType<Finding>().Where(wanted);
    }

    private IEnumerable<Finding> SameAddresses(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets)
    {
        var wanted = posts.Where(review => review.Post.Standing == Standing.Due).Select(review => (review.Post.Path, File: urls.FileOf(review.Post.Address)))
            .Concat(assets.Select(review => (review.Post.Path, File: urls.AssetFile(review.Post.Address))))
            .Concat(new Blog(settings, posts.Select(review => review.Cleared).OfType<ClearedPost>()).ListAddresses().Select(address => (Path: "", File: urls.FileOf(address))));
        foreach (var group in wanted.GroupBy(file => file.File.ToLowerInvariant()).Where(group => group.Count() > 1))
        {
            var paths = group.Select(file => file.Path).Order(StringComparer.Ordinal).ToList();
            foreach (var path in paths.Where(path => path.Length > 0))
            {
                var other = paths.First(other => other != path);
                yield return Finding.Fault("adresse-double", Place.Whole(path), words.SameAddress(other.Length == 0 ? "/" + group.First().File : other));
            }
        }
    }
}
