using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Confrere.Site.Pages;
using Confrere.Site.Settings;
using Confrere.Site.Theme;

namespace Confrere.Site.StructuredData;

/// <summary>
/// What a page says to machines, as one graph of schema.org's vocabulary in a data block. It holds nothing that the page or its head does not show,
/// and no date finer than the page's; where the host is not known there is none, since every node is named by its whole address.
/// </summary>
/// <param name="blog">The blog.</param>
internal sealed class PageGraph(ShownBlog blog)
{
    // Letters stay letters; what could end the block or begin a tag (< > & ' ") is written as an escape.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly PostGraph posts = new(blog);
    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);

    /// <summary>The data block of a page; empty where there is none.</summary>
    public Html Of(PageHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (blog.Settings.Host.Length == 0 || !head.IsIndexed || head.Kind == "redirect")
            return new Html("");
        var url = blog.Urls.Absolute(head.Url);
        JsonNode?[] nodes = [Site(), Publisher(), Crumbs(head, url), .. head.Post is { } post ? posts.Nodes(post, head, url) : [ListPage(head, url)]];
        var graph = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = Node.List(nodes.Where(node => node is not null)) };
        return new Html($"<script type=\"application/ld+json\">{Write(graph)}</script>");
    }

    private JsonObject Site() => Node.Of("WebSite",
        ("@id", posts.SiteId), ("url", posts.Home), ("name", blog.Settings.SiteTitle), ("description", blog.Settings.SiteDescription),
        ("inLanguage", words.LanguageTag), ("publisher", Node.Reference(posts.PublisherId)));

    // A blog without a signature speaks for itself: no person is made up.
    private JsonObject Publisher() => blog.Settings.AuthorVisibility == AuthorVisibility.Anonymous || blog.Settings.Author.Length == 0
        ? Node.Of("Organization", ("@id", posts.PublisherId), ("name", blog.Settings.SiteTitle), ("url", posts.Home))
        : PostGraph.Person(blog.Settings.Author, ("@id", posts.PublisherId), ("url", posts.Home));

    private JsonObject? Crumbs(PageHead head, string url)
    {
        if (head.Crumbs.Count == 0)
            return null;
        var all = head.Crumbs.Prepend((Title: words.Home, Url: blog.Urls.PageUrl(""))).ToList();
        var items = all.Select((crumb, index) => (JsonNode?)Node.Of("ListItem",
            ("position", index + 1), ("name", crumb.Title), ("item", index == all.Count - 1 ? null : blog.Urls.Absolute(crumb.Url))));
        return Node.Of("BreadcrumbList", ("@id", url + PostGraph.Crumbs), ("itemListElement", Node.List(items)));
    }

    private JsonObject ListPage(PageHead head, string url) => Node.Of(head.Kind is "list" or "terms" ? "CollectionPage" : "WebPage",
        ("@id", url), ("url", url), ("name", head.Heading), ("description", head.Description), ("inLanguage", words.LanguageTag),
        ("isPartOf", Node.Reference(posts.SiteId)), ("breadcrumb", head.Crumbs.Count == 0 ? null : Node.Reference(url + PostGraph.Crumbs)));

    private static string Write(JsonObject graph)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            graph.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
