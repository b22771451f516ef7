using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Checklist.Author;
using Confrere.Engine;
using Confrere.Engine.Time;
using Confrere.Site.Legal;
using NodaTime;

namespace Confrere.Site.Settings;

/// <summary>Whether readers may know who writes.</summary>
public enum AuthorVisibility
{
    /// <summary>Under her name.</summary>
    Named,

    /// <summary>Under a pseudonym.</summary>
    Pseudonym,

    /// <summary>Without any name.</summary>
    Anonymous,
}

/// <summary>The blog's settings, under Statiq's names where it has one.</summary>
public sealed record SiteSettings
{
    /// <summary>The blog's language.</summary>
    public Language Language { get; init; }

    /// <summary>The blog's title.</summary>
    public string SiteTitle { get; init; } = "";

    /// <summary>What the blog is, in a sentence.</summary>
    public string SiteDescription { get; init; } = "";

    /// <summary>The host's name, such as <c>example.github.io</c>; empty where it is not known, and then nothing that wants a whole address is made.</summary>
    public string Host { get; init; } = "";

    /// <summary>Whether whole addresses begin with <c>https</c>.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>The base path, such as <c>/blog</c>; empty at the root. No closing <c>/</c>.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>Whether links leave out <c>.html</c>.</summary>
    public bool LinkHideExtensions { get; init; } = true;

    /// <summary>Whether links leave out <c>index.html</c>.</summary>
    public bool LinkHideIndexPages { get; init; } = true;

    /// <summary>Whether addresses are in lower case throughout.</summary>
    public bool LinkLowercase { get; init; }

    /// <summary>Who signs.</summary>
    public string Author { get; init; } = "";

    /// <summary>The line at the foot of each page.</summary>
    public string Copyright { get; init; } = "";

    /// <summary>An image for the whole site.</summary>
    public string Image { get; init; } = "";

    /// <summary>Where the Markdown is, relative to the site.</summary>
    public string InputFolder { get; init; } = "input";

    /// <summary>Where the theme's own files are, relative to the site.</summary>
    public string ThemeFolder { get; init; } = "theme";

    /// <summary>Where the site goes, relative to the site's root.</summary>
    public string OutputFolder { get; init; } = "output";

    /// <summary>Where the build keeps its books.</summary>
    public string CacheFolder { get; init; } = "cache";

    /// <summary>Folders and files below the input that are left out.</summary>
    public ImmutableArray<string> ExcludedPaths { get; init; } = [];

    /// <summary>Which files are posts, as a Statiq theme was told; null where it was not.</summary>
    public SourcePatterns? PostSources { get; init; }

    /// <summary>Which files are pages, likewise.</summary>
    public SourcePatterns? PageSources { get; init; }

    /// <summary>Whether addresses are made of file names by Statiq's rule, and not of the names as they stand.</summary>
    public bool OptimizesNames { get; init; } = true;

    /// <summary>The blog's time zone.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>How dates in figures are read.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>The moment that counts as now, where it is pinned.</summary>
    public Instant? CurrentDateTime { get; init; }

    /// <summary>Whether there is a sitemap.</summary>
    public bool GenerateSitemap { get; init; } = true;

    /// <summary>Whether old addresses get a page that leads on.</summary>
    public bool MetaRefreshRedirects { get; init; } = true;

    /// <summary>How many posts a list shows on a page.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>How many posts a feed holds.</summary>
    public int FeedSize { get; init; } = 20;

    /// <summary>How fine the public date of each kind may be.</summary>
    public FrozenDictionary<Kind, DatePrecision> DatePrecision { get; init; } = ParseContext.DefaultPrecision;

    /// <summary>Whether readers may know who writes.</summary>
    public AuthorVisibility AuthorVisibility { get; init; } = AuthorVisibility.Named;

    /// <summary>How readers reach the author: an address; empty if not told.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The author's interests, shown below each text that does not say its own; empty if not told.</summary>
    public string Interests { get; init; } = "";

    /// <summary>The readers' country, as its ISO 3166 code in capitals, for the emergency numbers; empty for the one that goes without saying.</summary>
    public string Country { get; init; } = "";

    /// <summary>Whether each post has a card, the picture that networks show beside a shared link.</summary>
    public bool Cards { get; init; } = true;

    /// <summary>Who answers for the blog and who hosts it.</summary>
    public LegalSettings Legal { get; init; } = new();

    /// <summary>Whether readers can search the blog.</summary>
    public bool Search { get; init; } = true;

    /// <summary>The names of the lists in addresses.</summary>
    public ListPaths Paths { get; init; } = ListPaths.French;

    /// <summary>The checklist's settings.</summary>
    public ChecklistSettings Checklist { get; init; } = new();

    /// <summary>The authors' private words, as they were read from this computer or its environment.</summary>
    public PrivateWords PrivateWords { get; init; } = PrivateWords.None;

    /// <summary>Whether the author hides her name, and nothing says which words give it away.</summary>
    public bool LacksPrivateWords => AuthorVisibility != AuthorVisibility.Named && !PrivateWords.IsRead;

    /// <summary>Whether drafts or waiting posts are shown: then search engines are told to leave every page out.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The scheme and host, without a closing <c>/</c>; empty without a host.</summary>
    public string Origin => Host.Length == 0 ? "" : (LinksUseHttps ? "https://" : "http://") + Host;

    /// <summary>What parsing needs to know of these settings.</summary>
    /// <param name="now">The moment of the build, where settings do not pin one.</param>
    public ParseContext ForParsing(Instant now) => new()
    {
        Language = Language,
        Zone = Zone,
        Now = CurrentDateTime ?? now,
        DateOrder = DateOrder,
        Precision = DatePrecision,
        InputFolder = InputFolder,
        PostSources = PostSources,
        PageSources = PageSources,
        OptimizesNames = OptimizesNames,
        Author = Author,
    };

    /// <summary>What the checklist needs to know of these settings.</summary>
    public ReviewContext ForReview(Instant now) => new()
    {
        Language = Language,
        Settings = Checklist,
        Today = (CurrentDateTime ?? now).InZone(Zone).Date,
        Author = Author,
        Zone = Zone,
        PatientDates = DatePrecision.GetValueOrDefault(Kind.Anecdote, Engine.Time.DatePrecision.Month),
        HidesAuthor = AuthorVisibility != AuthorVisibility.Named,
        PrivateWords = PrivateWords,
        OwnContacts = [.. ((string[])[Contact, Legal.Phone, Legal.HostPhone]).Where(own => own.Length > 0)],
    };
}
