using System.Collections.Concurrent;
using Confrere.Browser.Sites;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Confrere.Browser.Reading;

/// <summary>A reader on a page, with everything that went wrong meanwhile: errors, refusals of the security policy, requests to anybody else, files that are missing.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // Refusals of the security policy are events of the page: with this they reach the test even where the browser prints nothing.
    private const string TellRefusals = "addEventListener('securitypolicyviolation', function (event) { console.error('refused by policy: ' + event.violatedDirective + ' ' + event.blockedURI); });";

    private readonly ServedBlog blog;
    private readonly ConcurrentQueue<string> troubles = [];
    private readonly ConcurrentQueue<string> requests = [];
    private readonly ConcurrentDictionary<string, long> weights = [];

    private Visit(ServedBlog blog, IPage page) => (this.blog, Page) = (blog, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Troubles => [.. troubles];

    /// <summary>What was fetched so far, relative to the blog.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    /// <summary>How many bytes the network carried, as compressed.</summary>
    public long Bytes => weights.Values.Sum();

    /// <summary>Opens a page.</summary>
    /// <param name="blog">Whose.</param>
    /// <param name="path">Relative to the blog.</param>
    /// <param name="reader">Who reads.</param>
    public static async Task<Visit> To(ServedBlog blog, string path, Reader reader)
    {
        var context = await (await Chromium.Browser).NewContextAsync(reader.Options);
        var visit = new Visit(blog, await context.NewPageAsync());
        await context.AddInitScriptAsync(TellRefusals);
        await visit.Listen(context, path);
        await visit.Page.GotoAsync(blog.Url(path), new() { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    /// <summary>What axe finds: WCAG 2.2 up to AA, and its best practices.</summary>
    public async Task<IReadOnlyList<string>> Violations()
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice") });
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Target}"))];
    }


    /// <summary>What makes the page wider than the window.</summary>
    public Task<string[]> StickingOut() => Page.EvaluateAsync<string[]>("""
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
          : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 90))
        """);

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private async Task Listen(IBrowserContext context, string path)
    {
        await context.RouteAsync(url => new Uri(url).GetLeftPart(UriPartial.Authority) != blog.Origin && !url.StartsWith("data:", StringComparison.Ordinal), async route =>
        {
            troubles.Enqueue("request to " + route.Request.Url);
            await route.AbortAsync();
        });
        Page.Request += (_, request) => requests.Enqueue(request.Url.Replace(blog.Url(""), "", StringComparison.Ordinal));
        Page.PageError += (_, error) => troubles.Enqueue("page error: " + error);
        Page.Console += (_, message) =>
        {
            var isOwnAbsence = path == "404" && message.Location.StartsWith(blog.Url("404"), StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isOwnAbsence)
                troubles.Enqueue("console: " + message.Text);
        };
        Page.RequestFinished += async (_, request) =>
        {
            try
            {
                var response = await request.ResponseAsync();
                if (response is { Status: >= 400 } && path != "404")
                    troubles.Enqueue($"{response.Status}: {request.Url}");
                var sizes = await request.SizesAsync();
                weights[request.Url] = sizes.ResponseBodySize + sizes.ResponseHeadersSize;
            }
            catch (PlaywrightException)
            {
                // The test has closed the page.
            }
        };
    }
}
