using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Images;
using Confrere.Site.Made;
using Confrere.Site.Preview;
using Confrere.Site.Settings;

namespace Confrere.Site.Links;

/// <summary>The blog after its links and addresses were checked: which of the cleared posts and files go out, and where links lead.</summary>
/// <param name="Posts">The posts that are published.</param>
/// <param name="Assets">The files that are published.</param>
/// <param name="Links">Where links lead.</param>
/// <param name="Findings">What is wrong, by place.</param>
/// <param name="NotShown">The files that nothing published shows, by path: there is nothing wrong with them, and they do not go out.</param>
public sealed record CheckedBlog(ImmutableArray<ClearedPost> Posts, ImmutableArray<ClearedPost> Assets, ResolveLinks Links, ImmutableArray<Finding> Findings, ImmutableHashSet<string> NotShown)
{
    /// <summary>Under which addresses files go out.</summary>
    public required PublishedNames Names { get; init; }

    /// <summary>The folder that everything is below.</summary>
    public required string InputFolder { get; init; }

    /// <summary>Which of the published texts say the same in another language.</summary>
    public Translations Translations
    {
        get
        {
            var bySource = Posts.ToDictionary(post => SourceOf(post), post => post.Post);
            return new Translations(bySource.Values, (post, link) => Links.Resolve(post, link, isImage: false) is { Href: not null, Target: { IsPost: true, Source: var source } } ? bySource.GetValueOrDefault(source) : null);
        }
    }

    /// <summary>How large the published pictures are.</summary>
    /// <param name="files">What is published of each file.</param>
    public PictureSizes Pictures(PublishFiles files)
    {
        var paths = Assets.Where(asset => FilesInUse.IsImage(asset.Post.Path)).ToDictionary(SourceOf, asset => asset.Post.Path);
        return new PictureSizes(source => paths.TryGetValue(source, out var path) ? files.Published(path) : null);
    }

    private string SourceOf(ClearedPost file) => file.Post.Path[(InputFolder.Length + 1)..];
}

/// <summary>Checks what can only be seen over the whole blog: links, anchors, images, and that no two files share an address.</summary>
/// <param name="settings">The settings.</param>
/// <param name="others">The theme's and the settings' files, which may show images too.</param>
/// <param name="notes">What the blog says beside its texts; null if nothing.</param>
/// <param name="oldLists">The lists of a blog that came from Statiq; null if it did not.</param>
public sealed class CheckLinks(SiteSettings settings, IReadOnlyList<SourceFile>? others = null, SiteNotes? notes = null, Statiq.OldLists? oldLists = null)
{
    private readonly SiteUrls urls = new(settings);
    private readonly SiteWords words = SiteWords.In(settings.Language);

    /// <summary>Checks the blog.</summary>
    /// <param name="posts">All posts, reviewed.</param>
    /// <param name="assets">All other files that are not private, reviewed.</param>
    /// <param name="names">Under which addresses the files go out.</param>
    public CheckedBlog Run(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets, PublishedNames names)
    {
        // First against everything that exists: what leads nowhere at all is a fault of the post that says it.
        var everything = Resolver(posts, assets, names, published: _ => true, lists: new Blog(settings, posts.Select(review => review.Cleared).OfType<ClearedPost>()) { Notes = notes ?? SiteNotes.None, OldLists = oldLists ?? Statiq.OldLists.None });
        var faults = posts.SelectMany(review => FindingsOf(review.Post, everything, wanted: fault => fault.Severity == Severity.Blocking)).ToList();
        faults.AddRange(SameAddresses(posts, assets, names));
        var displaced = faults.Where(fault => fault.Severity == Severity.Advisory).Select(fault => fault.At.Path).ToList();
        var faulty = faults.Select(fault => fault.At.Path).ToHashSet();

        // Then against what goes out: a link to anything else is shown as its words.
        var goingPosts = posts.Select(review => review.Cleared).OfType<ClearedPost>().Where(post => !faulty.Contains(post.Post.Path)).ToImmutableArray();
        var mayGo = assets.Select(review => review.Cleared).OfType<ClearedPost>().Where(file => !faulty.Contains(file.Post.Path)).ToList();
        var inUse = new FilesInUse(everything, others ?? []);
        var goingTexts = goingPosts.Select(post => post.Post.Path).ToHashSet();
        foreach (var review in posts)
            inUse.Read(review.Post, goingTexts.Contains(review.Post.Path));
        var goingAssets = inUse.Among(mayGo, settings.InputFolder).ToImmutableArray();
        var notShown = mayGo.Except(goingAssets).Select(file => file.Post.Path).ToImmutableHashSet();
        faults.AddRange(notShown.Where(path => inUse.IsForgotten(path[(settings.InputFolder.Length + 1)..])).Select(path => FilesInUse.IsImage(path) ? Finding.Remark("image-inutilisee", Place.Whole(path), words.ImageNotShown) : Finding.Remark("fichier-inutilise", Place.Whole(path), words.FileNotLinked)));
        var going = goingPosts.Concat(goingAssets).Select(post => post.Post.Path).ToHashSet();
        var resolver = Resolver(posts, assets, names, going.Contains, new Blog(settings, goingPosts) { Notes = notes ?? SiteNotes.None, OldLists = oldLists ?? Statiq.OldLists.None });
        var remarks = goingPosts.SelectMany(post => FindingsOf(post.Post, resolver, wanted: _ => true).Select(Softened));
        return new CheckedBlog(goingPosts, goingAssets, resolver, [.. faults.Concat(remarks).OrderBy(finding => finding.At)], notShown.Union(displaced)) { Names = names, InputFolder = settings.InputFolder };
    }

    /// <summary>Where links lead for an author who looks at everything she has, published or not.</summary>
    /// <param name="posts">All posts, reviewed.</param>
    /// <param name="assets">All other files that are not private, reviewed.</param>
    /// <param name="names">Under which addresses the files stand.</param>
    /// <param name="lists">The blog as she sees it.</param>
    internal ResolveLinks ForPreview(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets, PublishedNames names, PreviewBlog lists) =>
        Resolver(posts, assets, names, published: _ => true, lists);

    // A list that is empty because its posts stayed in is « not published », like they are.
    private Finding Softened(Finding finding) =>
        finding.Severity == Severity.Advisory ? finding : Finding.Remark("lien-retenu", finding.At, words.LinkToUnpublished);

    private ResolveLinks Resolver(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets, PublishedNames names, Func<string, bool> published, ShownBlog lists)
    {
        var targets = posts.Select(review => Target(review.Post, urls.PageUrl(review.Post.Address), published(review.Post.Path), isPost: true))
            .Concat(assets.Select(review => Target(review.Post, urls.FileUrl(names.AddressOf(review.Post)), published(review.Post.Path), isPost: false)))
            .Concat(lists.ListAddresses().Concat(MadeAddress.Of(lists)).Concat(["404"]).Select(address => new LinkTarget("", address, urls.PageUrl(address), true, false, "", null)))
            .Concat(FeedAddresses(lists).Select(path => new LinkTarget("", path, urls.FileUrl(path), true, false, "", null)));
        // Old addresses lead on: a link to one is no mistake.
        var old = posts.SelectMany(review => review.Post.FrontMatter.RedirectFrom.Select(from => Target(review.Post, urls.PageUrl(review.Post.Address), published(review.Post.Path), isPost: true) with { Source = "", Address = OldAddress(from.Value), Reference = "" }))
            .Concat(lists.OldLists.Redirects(lists).Select(list => new LinkTarget("", list.From, urls.PageUrl(list.To), true, false, "", null)));
        targets = targets.Concat(old.Where(target => target.Address.Length > 0));
        return new ResolveLinks(new LinkMap(targets), settings.InputFolder, settings.LinkRoot);
    }

    private IEnumerable<string> FeedAddresses(ShownBlog lists) =>
        settings.Host.Length == 0 ? [] : lists.Specialties.Select(list => list.Address).Prepend("").SelectMany(folder => Feeds.FeedFiles.Names.Select(name => folder + name)).Append("sitemap.xml");

    private LinkTarget Target(Post post, string url, bool isPublished, bool isPost) =>
        new(post.Path[(settings.InputFolder.Length + 1)..], post.Address, url, isPublished, isPost, post.Title, isPost ? post.Anchors : null)
        {
            Language = post.Language,
            Reference = !isPost ? "" : post.FrontMatter.Xref is { Value.Length: > 0 } name ? name.Value : post.Title.Replace(' ', '-'),
        };

    private static string OldAddress(string from) => Addresses.FromFile(from.TrimEnd('/')) ?? "";

    private IEnumerable<Finding> FindingsOf(Post post, ResolveLinks resolver, Func<Finding, bool> wanted) =>
        FilesInUse.Links(post).Select(link => ResolveLinks.FindingOf(link, resolver.Resolve(post, link.Target, link.IsImage), words)).Concat(OfTranslations(post, resolver)).OfType<Finding>().Where(wanted);

    // A translation is another text of this blog.
    private IEnumerable<Finding?> OfTranslations(Post post, ResolveLinks resolver) =>
        post.FrontMatter.Translations.Select(named => resolver.Resolve(post, named.Value, isImage: false) is { Trouble: LinkTrouble.None } found && (found.Target is not { IsPost: true } target || target.Language == post.Language)
            ? Finding.Fault("traduction", named.At, words.TranslationExpected)
            : null);

    private IEnumerable<Finding> SameAddresses(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets, PublishedNames names)
    {
        var wanted = posts.Where(review => review.Post.Standing == Standing.Due).Select(review => (review.Post.Path, File: urls.FileOf(review.Post.Address)))
            .Concat(assets.Select(review => (review.Post.Path, File: urls.AssetFile(names.AddressOf(review.Post)))))
            .Concat(new Blog(settings, posts.Select(review => review.Cleared).OfType<ClearedPost>()).ListAddresses().Append("404").Select(address => (Path: "", File: urls.FileOf(address))));
        foreach (var group in wanted.GroupBy(file => file.File.ToLowerInvariant()).Where(group => group.Count() > 1))
        {
            var paths = group.Select(file => file.Path).Order(StringComparer.Ordinal).ToList();
            foreach (var path in paths.Where(path => path.Length > 0))
            {
                var other = paths.First(other => other != path);
                yield return other.Length == 0
                    ? Finding.Remark("adresse-prise", Place.Whole(path), words.AddressOfAMadePage)
                    : Finding.Fault("adresse-double", Place.Whole(path), words.SameAddress(other));
            }
        }
    }
}
