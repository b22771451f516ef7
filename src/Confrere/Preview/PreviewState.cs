using System.Collections.Concurrent;
using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Cards;
using Confrere.Site.Feeds;
using Confrere.Site.Images;
using Confrere.Site.Links;
using Confrere.Site.Pages;
using Confrere.Site.Preview;
using Confrere.Site.Search;
using Confrere.Site.Settings;

namespace Confrere.Preview;

/// <summary>What is to be seen of a blog.</summary>
internal enum PreviewView
{
    /// <summary>Everything its author has: drafts, waiting and refused posts too.</summary>
    Everything,

    /// <summary>Exactly what a build would publish.</summary>
    Published,
}

/// <summary>Why readers will not see a page.</summary>
internal enum Unseen
{
    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its date is to come.</summary>
    Waiting,

    /// <summary>Its front matter leaves it out.</summary>
    Excluded,

    /// <summary>Something in it keeps it in.</summary>
    Withheld,
}

/// <summary>A file of the preview: bytes, or a fault in their place.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Fault">Why there are none.</param>
internal readonly record struct PreviewFile(ReadOnlyMemory<byte> Bytes, Finding? Fault = null);

/// <summary>A blog as it was at one look. Pages, lists and feeds are made when they are asked for, from this one look: none can be older than another.</summary>
internal sealed class PreviewState
{
    private readonly BuildOptions options;
    private readonly ConcurrentDictionary<(PreviewView, string), PreviewFile?> made = new();
    private readonly Lazy<PreviewSite> everything;
    private readonly Lazy<Dictionary<string, Page>> pages;
    private readonly Lazy<Dictionary<string, PlannedCard>> cards;
    private readonly Lazy<Dictionary<string, string>> assets;
    private readonly Lazy<Dictionary<string, string>> publishedAssets;
    private readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> themeAssets;
    private readonly ConcurrentDictionary<string, Dictionary<string, ReadOnlyMemory<byte>>> groups = new();
    private readonly Lazy<BuildReport> report;
    private readonly Lazy<ILookup<string, Finding>> findings;
    private readonly Lazy<Dictionary<string, Review>> reviews;
    private readonly Lazy<HashSet<Post>> published;
    private readonly Lazy<ImmutableArray<(string Url, Unseen Why)>> unpublished;
    private readonly Lazy<BodyRenderer> hidden;
    private readonly SiteParts parts;
    private readonly RenderPages render;

    /// <summary>Takes a look.</summary>
    /// <param name="version">The number of the look, from 1.</param>
    /// <param name="read">The settings.</param>
    /// <param name="input">What was read.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">How the site is made.</param>
    /// <param name="reviewed">The blog after the checklist.</param>
    /// <param name="general">What was found beside posts.</param>
    public PreviewState(int version, ReadSettings read, SiteInput input, ReadTheme theme, BuildOptions options, ReviewedBlog reviewed, ImmutableArray<Finding> general)
    {
        (Version, Read, Reviewed, this.options) = (version, read, reviewed, options);
        ThemeFaults = theme.Faults;
        Input = input;
        parts = new SiteParts(Settings, options, reviewed, theme.Theme);
        render = new RenderPages(theme.Theme, Settings.Language);
        everything = new(() => new PreviewSite(Settings, reviewed.Posts, reviewed.Assets, reviewed.Checked.Names, reviewed.Files, reviewed.Notes, reviewed.OldLists, theme.Theme, Settings.ForReview(options.Now).Today, FindingsOf));
        cards = new(() => parts.PlannedCards.ToDictionary(card => card.Path));
        pages = new(() => parts.Pages(AreCardsDrawn() ? new SiteCards(cards.Value.Values) : SiteCards.None).DistinctBy(page => page.File).ToDictionary(page => page.File));
        assets = new(() => reviewed.Assets.Select(asset => asset.Post).DistinctBy(FileOf).ToDictionary(FileOf, asset => asset.Path));
        publishedAssets = new(() => reviewed.Checked.Assets.Select(asset => asset.Post).DistinctBy(FileOf).ToDictionary(FileOf, asset => asset.Path));
        themeAssets = new(() => parts.ThemeAssets().ToDictionary(file => file.Path, file => file.Content));
        report = new(() => new BlogBuild(Settings, options).ReportOf(reviewed, general));
        var urls = new SiteUrls(Settings);
        reviews = new(() => reviewed.Posts.DistinctBy(review => urls.FileOf(review.Post.Address)).ToDictionary(review => urls.FileOf(review.Post.Address)));
        published = new(() => reviewed.Checked.Posts.Select(post => post.Post).ToHashSet<Post>(ReferenceEqualityComparer.Instance));
        unpublished = new(() => [.. reviewed.Posts.Where(review => !published.Value.Contains(review.Post)).Select(review => (urls.PageUrl(review.Post.Address), WhyUnseen(review.Post)))]);
        hidden = new(() => new BodyRenderer(reviewed.Checked.Links, SiteWords.In(Settings.Language), reviewed.Notes.TableOf, PictureSizes.None));
        findings = new(() => reviewed.Posts.SelectMany(review => review.Findings).Concat(reviewed.Checked.Findings).Distinct().ToLookup(finding => finding.At.Path));
    }

    /// <summary>The blog's folder, as a whole path.</summary>
    public required string Root { get; init; }

    /// <summary>What is wrong with settings, theme and notes: with what every page is made of.</summary>
    public IReadOnlyList<Finding> Faults => [.. Report.Findings.Where(finding => Reviewed.Posts.All(review => review.Post.Path != finding.At.Path))];

    /// <summary>The number of the look.</summary>
    public int Version { get; }

    /// <summary>The settings as they were read.</summary>
    public ReadSettings Read { get; }

    /// <summary>The settings in force.</summary>
    public SiteSettings Settings => Read.Good;

    /// <summary>What was read.</summary>
    public SiteInput Input { get; }

    /// <summary>The moment that counts as now.</summary>
    public BuildOptions Options => options;

    /// <summary>What is wrong with the theme.</summary>
    public ImmutableArray<Finding> ThemeFaults { get; }

    /// <summary>The blog after the checklist.</summary>
    public ReviewedBlog Reviewed { get; }

    /// <summary>What a build would do.</summary>
    public BuildReport Report => report.Value;

    /// <summary>The blog as its author sees it.</summary>
    public PreviewBlog Blog => everything.Value.Blog;

    /// <summary>Everything that was found in a file, by place.</summary>
    public IReadOnlyList<Finding> FindingsOf(string path) => [.. findings.Value[path].OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];

    /// <summary>The card that a post would have; null where it would have none.</summary>
    public ReadOnlyMemory<byte>? CardOf(Post post) => everything.Value.Card(post, options.Cards);

    /// <summary>The titles of unpublished texts that a post links to.</summary>
    public IReadOnlyList<string> HiddenTitles(Post post) => hidden.Value.HiddenTitles(post);

    /// <summary>The review of the post that a page shows; null if it shows none.</summary>
    public Review? ReviewAt(string file) => reviews.Value.GetValueOrDefault(file);

    /// <summary>Whether a build would publish a post.</summary>
    public bool IsPublished(Post post) => !Report.IsRefused && published.Value.Contains(post);

    /// <summary>The addresses of pages that readers will not see, and why not.</summary>
    public IReadOnlyList<(string Url, Unseen Why)> Unpublished => unpublished.Value;

    /// <summary>A file of the site; null if there is none.</summary>
    /// <param name="view">What is to be seen.</param>
    /// <param name="file">Its path in the output.</param>
    public PreviewFile? Find(PreviewView view, string file) => made.GetOrAdd((view, file), key => Make(key.Item1, key.Item2));

    /// <summary>Whether there is a file, without making it.</summary>
    public bool Has(PreviewView view, string file) => view == PreviewView.Everything
        ? everything.Value.Find(file) is not null || assets.Value.ContainsKey(file) || HasOther(file)
        : pages.Value.ContainsKey(file) || publishedAssets.Value.ContainsKey(file) || HasOther(file);

    /// <summary>The paths of all files that a build would write.</summary>
    public IEnumerable<string> PublishedFiles() =>
        pages.Value.Keys.Concat(publishedAssets.Value.Keys).Concat(themeAssets.Value.Keys).Concat(AreCardsDrawn() ? cards.Value.Keys : [])
            .Concat(((string[])["feeds", "plain", "blogroll", "search"]).SelectMany(group => Group(group).Keys)).Distinct();

    private bool HasOther(string file) => themeAssets.Value.ContainsKey(file) || (cards.Value.ContainsKey(file) && AreCardsDrawn()) || (GroupOf(file) is { } group && Group(group).ContainsKey(file));

    private PreviewFile? Make(PreviewView view, string file) => view == PreviewView.Everything
        ? HomePage(file) ?? Asset(assets.Value, file) ?? Other(file)
        : PublishedPage(file) ?? Asset(publishedAssets.Value, file) ?? Other(file);

    private PreviewFile? HomePage(string file)
    {
        if (everything.Value.Find(file) is not { } page)
            return null;
        var result = everything.Value.Render(page);
        return new PreviewFile(result.Html is { } html ? System.Text.Encoding.UTF8.GetBytes(html) : default, result.Fault);
    }

    private PreviewFile? PublishedPage(string file)
    {
        if (!pages.Value.TryGetValue(file, out var page))
            return null;
        var rendered = render.Run(page);
        return new PreviewFile(rendered.File?.Content ?? default, rendered.Fault);
    }

    // A file that is refused has no content that could be shown.
    private PreviewFile? Asset(Dictionary<string, string> known, string file) =>
        known.TryGetValue(file, out var path) && Reviewed.Files.Published(path) is { Length: > 0 } bytes ? new PreviewFile(bytes) : null;

    private PreviewFile? Other(string file)
    {
        if (themeAssets.Value.TryGetValue(file, out var asset))
            return new PreviewFile(asset);
        if (cards.Value.TryGetValue(file, out var card))
            return Drawn(card) is { } drawn ? new PreviewFile(drawn.Content) : null;
        return GroupOf(file) is { } group && Group(group).TryGetValue(file, out var bytes) ? new PreviewFile(bytes) : null;
    }

    private static Unseen WhyUnseen(Post post) => post.Standing switch
    {
        Standing.Draft => Unseen.Draft,
        Standing.Waiting => Unseen.Waiting,
        Standing.Excluded => Unseen.Excluded,
        _ => Unseen.Withheld,
    };

    // Files that are made together; a page that is looked at needs none of them.
    private string? GroupOf(string file)
    {
        if (Settings.Search && file.StartsWith(SearchIndex.Folder(parts.Published), StringComparison.Ordinal))
            return "search";
        var name = file[(file.LastIndexOf('/') + 1)..];
        return FeedFiles.Names.Contains(name) || Reviewed.OldLists.FeedCopies.Any(copy => copy.Old == file) ? "feeds" : name.EndsWith(".opml", StringComparison.Ordinal) ? "blogroll" : "plain";
    }

    private Dictionary<string, ReadOnlyMemory<byte>> Group(string name) => groups.GetOrAdd(name, wanted => (wanted switch
    {
        "feeds" => parts.Feeds(),
        "search" => parts.Search(),
        "blogroll" => parts.Blogroll(),
        _ => parts.PlainFiles(),
    }).ToDictionary(file => file.Path, file => file.Content));

    private bool AreCardsDrawn() => cards.Value.Count > 0 && Drawn(cards.Value.Values.First()) is not null;

    private OutputFile? Drawn(PlannedCard card)
    {
        using var draw = new DrawCards(options.Cards, Settings.Language);
        return draw.Run(card);
    }

    private string FileOf(Post asset) => parts.Published.Urls.AssetFile(Reviewed.Checked.Names.AddressOf(asset));
}
