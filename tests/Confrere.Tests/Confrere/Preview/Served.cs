using System.Net;
using Confrere.Commands;
using Confrere.Engine;
using Confrere.Preview;
using Confrere.Tests.Sites;
using NodaTime;

namespace Confrere.Tests.Confrere.Preview;

/// <summary>A small site that is served on this computer, as a browser sees it, until the test ends.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly HttpClient client;
    private readonly PreviewServer server;

    private Served(TinySite site, PreviewSession session, PreviewServer server)
    {
        (Site, Session, this.server) = (site, session, server);
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
    }

    public TinySite Site { get; }

    public PreviewSession Session { get; }

    public int Port => server.Port;

    public static async Task<Served> Of(string files, params string[] set)
    {
        var site = TinySite.Of(files);
        var session = new PreviewSession(new SiteArguments { Root = site.Root, Set = [.. set] }, new FixedClock(), Language.French);
        while (true)
        {
            if (await PreviewServer.StartAsync(session, new FolderWatch(site.Root), PreviewServer.FreePort()) is { } server)
                return new Served(site, session, server);
        }
    }

    public async Task<Seen> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Send(request);
    }

    public async Task<Seen> Send(HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new Seen(answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentType?.ToString() ?? "", answer.Headers.Location?.ToString() ?? "", answer.Headers.ETag?.Tag ?? "");
    }

    /// <summary>What only the published view shows.</summary>
    public Task<Seen> GetPublished(string path) => Get(path, ("Cookie", "vue=publie"));

    /// <summary>Asks for a page until it shows what is expected; the last answer where it never does.</summary>
    public async Task<Seen> Until(string path, Func<Seen, bool> isShown)
    {
        var seen = await Get(path);
        for (var tries = 0; tries < 200 && !isShown(seen); tries++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
            seen = await Get(path);
        }
        return seen;
    }

    public Task<Stream> Events() => client.GetStreamAsync("/_confrere/events", TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        Site.Dispose();
    }

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => TinySite.Now;
    }
}

/// <summary>What a browser got.</summary>
internal sealed record Seen(HttpStatusCode Status, string Text, string Type, string Location, string Tag);
