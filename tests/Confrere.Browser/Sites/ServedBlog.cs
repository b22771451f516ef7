using System.Text.RegularExpressions;
using Confrere.Tests.Sites;

namespace Confrere.Browser.Sites;

/// <summary>A built blog, served under a base path.</summary>
internal sealed partial class ServedBlog : IDisposable
{
    /// <summary>The path that the blogs of these tests stand under.</summary>
    public const string BasePath = "/blog/";

    private static readonly Lazy<ServedBlog> TheExample = new(() =>
    {
        var site = new ExampleSite();
        return new ServedBlog(site, site.Folder);
    });

    private readonly IDisposable site;
    private readonly PagesServer server;

    private ServedBlog(IDisposable site, string folder)
    {
        (this.site, Folder) = (site, folder);
        server = new PagesServer(folder, BasePath);
    }

    /// <summary>The example blog of this repository, built once.</summary>
    public static ServedBlog Example => TheExample.Value;

    /// <summary>The folder it was published into.</summary>
    public string Folder { get; }

    /// <summary>Scheme, host and port of the server.</summary>
    public string Origin => server.Origin;

    /// <summary>Builds and serves a small blog.</summary>
    /// <param name="files">Its files as one text, in the way of <see cref="TinySite"/>.</param>
    public static ServedBlog Of(string files)
    {
        var site = TinySite.Of(files);
        var ran = site.Run("build", "--base-url", "https://example.github.io/blog/", "--set", "Cards=false");
        Assert.True(ran.Exit == 0, ran.All);
        return new ServedBlog(site, Path.Join(site.Root, "output"));
    }

    /// <summary>Ends the example blog, if it was built.</summary>
    public static void PutAway()
    {
        if (TheExample.IsValueCreated)
            TheExample.Value.Dispose();
    }

    /// <summary>The address of a page.</summary>
    /// <param name="path">Relative to the blog: <c>anecdotes/un-recit</c>; empty for the home page.</param>
    public string Url(string path) => Origin + BasePath + path;

    /// <summary>One page of each sort that this blog has, the longest of each: a new template is tested from its first day.</summary>
    public IReadOnlyList<string> SortsOfPages() =>
        [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (Path: AddressOf(file), Html: File.ReadAllText(file)))
            .Where(page => !page.Html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .GroupBy(page => Sort(page.Path, page.Html))
            .Select(sort => sort.OrderByDescending(page => page.Html.Length).ThenBy(page => page.Path, StringComparer.Ordinal).First().Path)
            .Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public void Dispose()
    {
        server.Dispose();
        site.Dispose();
    }

    private string AddressOf(string file)
    {
        var path = Path.GetRelativePath(Folder, file).Replace('\\', '/')[..^".html".Length];
        return path == "index" ? "" : path.EndsWith("/index", StringComparison.Ordinal) ? path[..^"index".Length] : path;
    }

    // The template and the kind of text, its state, the folder, and whether it is a list of lists: /tags/ is not of the sort of /tags/fievre/.
    private static string Sort(string path, string html) =>
        string.Join('|', Classes().Matches(html).Select(match => match.Value).Distinct()) + '|' + path.Split('/')[0] + '|' + path.Count(letter => letter == '/') + '|' + (path.Contains('/') ? "" : html.Contains("class=\"post kind-page\"", StringComparison.Ordinal) ? path : "");

    [GeneratedRegex("<body class=\"[^\"]*\"|<article class=\"post [^\"]*\"|<div class=\"(fact|plain-words)\"|<(section|details) class=\"(answers|sources|contents|footnotes)\"")]
    private static partial Regex Classes();
}
