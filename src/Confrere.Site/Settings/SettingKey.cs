using System.Collections.Frozen;
using Confrere.Engine.Text;

namespace Confrere.Site.Settings;

/// <summary>The names of settings.</summary>
internal static class SettingKey
{
    private static readonly string[] Ours =
    [
        "Language", "SiteTitle", "SiteDescription", "Host", "LinksUseHttps", "LinkRoot", "LinkHideExtensions", "LinkHideIndexPages", "LinkLowercase", "Author", "Copyright", "Image",
        "InputPaths", "ThemePaths", "OutputPath", "CachePath", "ExcludedPaths", "DateTimeInputCulture", "CurrentDateTime", "GenerateSitemap", "MetaRefreshRedirects", "TimeZone", "PageSize",
        "FeedSize", "DatePrecision", "AuthorVisibility", "Contact", "Country", "Paths", "Checklist", "Cards", "Search", "Legal", "$schema", "Theme", "Interests", "PostSources", "PageSources", "OptimizeContentFileNames", "Description",
        // Read by parts of the product that are still to come; their values are kept, and have no effect yet.
        "AuthorCatchment", "Feeds", "Indexes", "Networks", "Release", "PublicSource",
    ];

    // Settings of Statiq that have no part here: a blog that moves in keeps its file.
    private static readonly string[] Statiqs =
    [
        "InputFiles", "AdditionalInputFiles", "TempPath", "WatchPaths", "CleanMode", "UseCache", "DisableCache", "ResetCache", "Strict", "FailureLogLevel", "Analyzers",
        "IgnoreExternalDestinations", "MinimumStatiqWebVersion", "MinimumStatiqFrameworkVersion", "MinimumStatiqWebVersion-CleanBlog", "OptimizeDataFileNames", "DirectoryMetadataFiles",
        "ApplyDirectoryMetadata", "ProcessSidecarFiles", "FrontMatterRegexes", "AdditionalFrontMatterRegexes", "GatherHeadingsLevel", "EscapeAtInMarkdown", "HighlightCode", "HighlightUnspecifiedLanguage",
        "MirrorResources", "XrefPipelines", "IgnoreInvalidXrefs", "IncludeInSitemap", "GenerateSearchIndex", "SearchScriptPath", "SearchIndexPath", "SearchResultsPath", "ZipSearchIndexFile", "ZipSearchResultsFile",
        "SearchIncludeHost", "AdditionalSearchableFields", "AdditionalSearchResultFields", "SearchStopWords", "SearchStopWordsFilePath", "SearchStemming", "NetlifyRedirects", "NetlifyPrefixRedirects",
        "LinkHiddenPageTrailingSlash", "IndexFileName", "PageFileExtensions", "MakeLinksAbsolute", "MakeLinksRootRelative", "Lead", "Layout", "PageTitle", "DateTimeDisplayCulture",
        "PublishedUsesLastModifiedDate", "CommentEngine", "NavbarTitle", "ShowInNavbar", "ImageAttribution", "GitHubOwner", "GitHubName", "GitHubUsername", "GitHubPassword", "GitHubToken", "GitHubBranch",
        "NetlifySiteId", "NetlifyAccessToken", "ServerContentTypes", "ServerCustomHeaders", "ArchivePageSize", "FeedRss", "FeedAtom", "FeedRdf", "ExcludedFiles",
    ];

    private static readonly FrozenSet<string> StatiqKeys = Statiqs.Select(Fold.Key).ToFrozenSet();

    private static readonly FrozenDictionary<string, string> ByForm = Ours.ToFrozenDictionary(Fold.Key);

    /// <summary>The setting that a written key means; null if none of ours.</summary>
    public static string? Find(string written) => ByForm.GetValueOrDefault(Fold.Key(written));

    /// <summary>Whether it is a setting of Statiq's that has no part here.</summary>
    public static bool IsStatiqs(string written) => StatiqKeys.Contains(Fold.Key(written));

    /// <summary>Whether it is within a few letters of one of ours: two, or three in a long name.</summary>
    public static bool IsSlip(string written)
    {
        var within = written.Length < 5 ? 1 : written.Length < 10 ? 2 : 3;
        return Nearest.Of(Fold.Key(written), ByForm.Keys, within) is not null;
    }

    /// <summary>The nearest of our settings.</summary>
    public static string Near(string written) => Nearest.Three(written, Ours)[0];
}
