using Confrere.Engine;
using Confrere.Site.Feeds;
using Confrere.Site.Legal;
using Confrere.Site.Made;
using Confrere.Site.StructuredData;
using Confrere.Site.Theme;
using Scriban.Runtime;

namespace Confrere.Site.Pages;

/// <summary>What templates may read beside posts: the site, its menus, and the page's own head.</summary>
/// <param name="blog">The blog.</param>
/// <param name="theme">The theme, for its words.</param>
public sealed class SiteModels(Blog blog, LoadedTheme theme)
{
    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);
    private readonly PageGraph graph = new(blog);

    /// <summary>The globals of a page's template.</summary>
    public ScriptObject Globals(PageHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new ScriptObject { ["site"] = Site(head.Url), ["page"] = PageModel(head), ["words"] = theme.Words };
    }

    /// <summary>Links to a list's feeds.</summary>
    public ScriptArray FeedsOf(string address, string title)
    {
        if (blog.Settings.Host.Length == 0)
            return [];
        var full = title.Length == 0 ? blog.Settings.SiteTitle : words.FeedTitle(blog.Settings.SiteTitle, title);
        return
        [
            Feed($"{full} (RSS)", address + FeedFiles.Rss, "application/rss+xml"),
            Feed($"{full} (Atom)", address + FeedFiles.Atom, "application/atom+xml"),
            Feed($"{full} (JSON)", address + FeedFiles.Json, "application/feed+json"),
        ];
    }

    private ScriptObject Feed(string title, string path, string type) =>
        new() { ["title"] = title, ["url"] = blog.Urls.FileUrl(path), ["type"] = type };

    private ScriptObject Site(string current)
    {
        var settings = blog.Settings;
        return new ScriptObject
        {
            ["title"] = settings.SiteTitle,
            ["description"] = settings.SiteDescription,
            ["language"] = settings.Language == Language.French ? "fr" : "en",
            ["root"] = settings.LinkRoot,
            ["home_url"] = blog.Urls.PageUrl(""),
            ["author"] = settings.Author,
            ["copyright"] = settings.Copyright,
            ["menu"] = Menu(current),
            ["footer_menu"] = new ScriptArray(blog.Pages.Where(page => !page.Address.Contains('/')).Select(page => Item(page.Title, page.Address, current))
                .Concat(MadeAddress.Of(blog).Select(address => Item(MadePages.TitleOf(address, words, LegalWords.In(settings.Language)), address, current)))),
            ["style_url"] = blog.Urls.FileUrl("theme/style.css"),
            ["script_url"] = blog.Urls.FileUrl("theme/theme.js"),
            ["search_url"] = settings.Search ? blog.Urls.PageUrl(settings.Paths.Search + "/") : "",
            ["icon_url"] = blog.Urls.FileUrl("theme/icon.svg"),
            ["emergency"] = new ScriptArray(Emergency.NumbersOf(settings.Country, settings.Language).Select(number => new ScriptObject { ["label"] = number.Label, ["url"] = number.Url })),
            ["feeds"] = FeedsOf("", ""),
        };
    }

    private ScriptArray Menu(string current)
    {
        Kind[] order = [Kind.Anecdote, Kind.Myth, Kind.Question, Kind.Post];
        var lists = order.Select(kind => blog.KindLists.FirstOrDefault(list => list.Slug == kind.Name())).OfType<PostList>().Select(list => Item(list.Title, list.Address, current));
        ScriptArray menu = [Item(words.Home, "", current), .. lists];
        if (blog.Specialties.Length > 0)
            menu.Add(Item(words.Specialties, blog.Settings.Paths.Specialties + "/", current));
        if (blog.Settings.Search)
            menu.Add(Item(words.Search, blog.Settings.Paths.Search + "/", current));
        return menu;
    }

    private ScriptObject Item(string title, string address, string current)
    {
        var url = blog.Urls.PageUrl(address);
        return new ScriptObject { ["title"] = title, ["url"] = url, ["current"] = url == current };
    }

    private static ScriptObject? ImageOf(ShareImage? image) =>
        image is null ? null : new ScriptObject { ["url"] = image.Url, ["alt"] = image.Alt, ["width"] = image.Width, ["height"] = image.Height, ["type"] = image.Type };

    // Machines want each language with its whole address, the page's own among them.
    private IEnumerable<ScriptObject> TranslationsOf(PageHead head) =>
        head.Post is { } post && head.IsIndexed && blog.Settings.Host.Length > 0
            ? blog.Translations.All(post).Select(other => new ScriptObject { ["language"] = other.Language == Language.French ? "fr" : "en", ["url"] = blog.Urls.Absolute(blog.Urls.PageUrl(other.Address)) })
            : [];

    private ScriptObject PageModel(PageHead head)
    {
        var isFrench = blog.Settings.Language == Language.French;
        return new ScriptObject
        {
            ["title"] = head.Heading.Length == 0 || head.Heading == blog.Settings.SiteTitle ? blog.Settings.SiteTitle : $"{head.Heading} – {blog.Settings.SiteTitle}",
            ["heading"] = head.Heading,
            ["url"] = head.Url,
            ["canonical"] = head.IsIndexed ? blog.Urls.Absolute(head.Url) : "",
            ["description"] = head.Description,
            ["kind"] = head.Kind,
            ["language"] = isFrench ? "fr" : "en",
            ["translations"] = new ScriptArray(TranslationsOf(head)),
            ["noindex"] = !head.IsIndexed || blog.Settings.IsPreview,
            ["image"] = ImageOf(head.Image),
            ["feeds"] = head.Feeds,
            ["published_iso"] = head.PublishedIso,
            ["structured_data"] = graph.Of(head),
            ["locale"] = isFrench ? "fr_FR" : "en_GB",
            ["crumbs"] = new ScriptArray(head.Crumbs.Select(crumb => new ScriptObject { ["title"] = crumb.Title, ["url"] = crumb.Url })),
        };
    }
}

/// <summary>What the head of a page says.</summary>
public sealed record PageHead
{
    /// <summary>The page's URL from the root of the host.</summary>
    public required string Url { get; init; }

    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>Its description for machines.</summary>
    public string Description { get; init; } = "";

    /// <summary>What sort of page it is: <c>home</c>, <c>post</c>, <c>page</c>, <c>list</c>, <c>terms</c>, <c>not-found</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether search engines may list it.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The image that networks show beside a link to it; null if none.</summary>
    public ShareImage? Image { get; init; }

    /// <summary>Feeds of its own.</summary>
    public ScriptArray Feeds { get; init; } = [];

    /// <summary>Its public date for machines; empty if none.</summary>
    public string PublishedIso { get; init; } = "";

    /// <summary>The post that it shows; null on lists.</summary>
    public Post? Post { get; init; }

    /// <summary>For a question, what it asks; empty on other pages.</summary>
    public string Asked { get; init; } = "";

    /// <summary>The way to it from the home page, itself last, without a URL.</summary>
    public IReadOnlyList<(string Title, string Url)> Crumbs { get; init; } = [];
}
