using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Site.Pages;

/// <summary>Nothing on a page tells a third party who reads it, and no page runs what the blog did not bring.</summary>
public sealed class ReadersPrivacyTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private static readonly string[] Loading = ["src", "srcset", "poster", "data", "background", "ping", "formaction", "manifest"];

    [Fact]
    public void No_page_has_an_inline_script_style_or_handler()
    {
        Assert.Empty(example.Pages.SelectMany(page => Parse(page.Html).All.SelectMany(element => Inline(element)).Select(fault => $"{page.File}: {fault}")));
    }

    [Fact]
    public void No_page_loads_anything_from_another_site()
    {
        Assert.Empty(example.Pages.SelectMany(page => Parse(page.Html).All.SelectMany(Loaded).Where(IsForeign).Select(url => $"{page.File}: {url}")));
        var styles = string.Concat(example.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal) || file.EndsWith(".js", StringComparison.Ordinal)).Select(example.Read));
        Assert.DoesNotMatch("""(@import|url\(|fetch\(|import\()\s*['"]?(https?:)?//""", styles);
        Assert.DoesNotContain("document.cookie", styles);
    }

    [Fact]
    public void Every_page_carries_a_strict_policy_before_anything_that_it_loads()
    {
        foreach (var (file, html) in example.Pages)
        {
            var head = Parse(html).Head!;
            var policy = head.QuerySelector("meta[http-equiv=Content-Security-Policy]");
            Assert.True(policy is not null, file);
            var content = policy.GetAttribute("content")!;
            Assert.Contains("default-src 'none'", content);
            Assert.Contains("base-uri 'none'", content);
            Assert.DoesNotContain("unsafe", content);
            Assert.DoesNotContain("http", content);
            var first = head.QuerySelector("script, link, style");
            Assert.True(first is null || policy.CompareDocumentPosition(first).HasFlag(DocumentPositions.Following), file);
        }
    }

    [Fact]
    public void Links_to_other_sites_tell_them_no_more_than_the_host()
    {
        foreach (var (file, html) in example.Pages.Where(page => !page.Html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)))
        {
            var document = Parse(html);
            Assert.True(document.QuerySelector("meta[name=referrer]")?.GetAttribute("content") is "strict-origin-when-cross-origin" or "no-referrer" or "same-origin" or "strict-origin", file);
            Assert.All(document.QuerySelectorAll(".body a[href^=http]"), link => Assert.True(link.GetAttribute("href")!.StartsWith("https://example.github.io/", StringComparison.Ordinal) || link.GetAttribute("rel")?.Contains("noopener", StringComparison.Ordinal) == true, $"{file}: {link.OuterHtml}"));
        }
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static IEnumerable<string> Inline(IElement element)
    {
        if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json"))
            yield return element.LocalName;
        foreach (var attribute in element.Attributes.Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
            yield return $"{element.LocalName} {attribute.Name}";
    }

    private static IEnumerable<string> Loaded(IElement element)
    {
        foreach (var name in Loading)
        {
            if (element.GetAttribute(name) is { } url)
                yield return url;
        }
        if (element.LocalName == "link" && element.GetAttribute("rel") is "stylesheet" or "icon" or "preload" or "prefetch" or "preconnect" or "dns-prefetch" or "modulepreload" or "manifest")
            yield return element.GetAttribute("href")!;
    }

    private static bool IsForeign(string url) => url.Contains("//", StringComparison.Ordinal);
}
