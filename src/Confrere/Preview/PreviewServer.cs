using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Confrere.Preview;

/// <summary>Shows a preview to this computer's browser, and to nobody else: only the loopback address is listened on.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Where the preview's own script, style and questions are; no file of a site has such a name.</summary>
    public const string Own = "/_confrere/";

    private readonly WebApplication app;
    private readonly PreviewSession session;
    private readonly FolderWatch watch;
    private readonly EventStream events = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly string run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly RequestGuard guard;
    private Task looking = Task.CompletedTask;

    private PreviewServer(WebApplication app, PreviewSession session, FolderWatch watch, int port) =>
        (this.app, this.session, this.watch, Port, guard) = (app, session, watch, port, new RequestGuard(port));

    /// <summary>The port that is listened on.</summary>
    public int Port { get; private set; }

    /// <summary>The address of the home page.</summary>
    public string Address => $"http://localhost:{Port}{session.State.Settings.LinkRoot}/";

    /// <summary>Told after each look that found a change: the new state, and how long the look took.</summary>
    public Action<PreviewState, TimeSpan>? Changed { get; init; }

    /// <summary>Begins to listen.</summary>
    /// <param name="session">The preview.</param>
    /// <param name="watch">The watch over its folders.</param>
    /// <param name="port">The port.</param>
    /// <param name="changed">Told after each look that found a change.</param>
    /// <returns>The server; null where something else listens on that port.</returns>
    public static async Task<PreviewServer?> StartAsync(PreviewSession session, FolderWatch watch, int port, Action<PreviewState, TimeSpan>? changed = null)
    {
        // An empty builder reads no environment variable and no file: nothing outside can make it listen elsewhere, and no folder is watched beside ours.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "confrere" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Listen(IPAddress.Loopback, port);
            // Browsers ask ::1 first for « localhost ».
            if (Socket.OSSupportsIPv6 && IsFree(IPAddress.IPv6Loopback, port))
                kestrel.Listen(IPAddress.IPv6Loopback, port);
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var server = new PreviewServer(builder.Build(), session, watch, port) { Changed = changed };
        server.app.Run(server.AnswerAsync);
        try
        {
            await server.app.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await server.app.DisposeAsync();
            return null;
        }
        watch.Follow(session.State.Settings);
        server.looking = Task.Run(server.LookAsync);
        return server;
    }

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await looking;
        await app.StopAsync();
        await app.DisposeAsync();
        watch.Dispose();
        stopping.Dispose();
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    // The look after a burst of writes; and one more soon after, for what the watch may have missed.
    private async Task LookAsync()
    {
        var isSecondLookDue = false;
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                var touched = await watch.NextAsync(isSecondLookDue, stopping.Token);
                isSecondLookDue = touched.Count > 0;
                Look(touched);
            }
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private void Look(IReadOnlySet<string> touched)
    {
        var before = session.State.Version;
        var began = System.Diagnostics.Stopwatch.StartNew();
        try
        {
            if (session.Refresh(touched) is var state && state.Version != before)
            {
                watch.Follow(state.Settings);
                events.Tell();
                Changed?.Invoke(state, began.Elapsed);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that is being written, or that may not be read: the next change is looked at again.
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        // Nothing is kept, nothing is shown inside another site's page, nothing is guessed.
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        var request = context.Request;
        if (!guard.IsAllowed(request.Host.Value ?? "", request.Headers["Sec-Fetch-Site"].ToString(), request.Headers["Sec-Fetch-Mode"].ToString()))
        {
            await SendAsync(context, StatusCodes.Status403Forbidden, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("confrere: 403\n"));
            return;
        }
        try
        {
            await (request.Path.StartsWithSegments("/_confrere", out var rest) ? AnswerOwnAsync(context, rest.Value ?? "") : AnswerSiteAsync(context));
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
        {
            await SendAsync(context, StatusCodes.Status500InternalServerError, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(PreviewPages.OurFault(exception)));
        }
    }

    private Task AnswerOwnAsync(HttpContext context, string path) => path switch
    {
        "/events" => events.ServeAsync(context, () => Stamp(session.State), stopping.Token),
        "/review" => TakeReviewAsync(context),
        "/card" => SendCardAsync(context),
        "/margin.js" or "/margin.css" => SendAsync(context, StatusCodes.Status200OK, MediaTypes.Of(path), OwnFiles.Of(path[1..])),
        _ => SendAsync(context, StatusCodes.Status404NotFound, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("confrere: 404\n")),
    };

    // Only a page of this preview asks for a change, and only with this run's token.
    private async Task TakeReviewAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !guard.MayChange(request.Host.Value ?? "", request.Headers.Origin.ToString(), request.Headers["Sec-Fetch-Site"].ToString()) || !request.HasFormContentType)
        {
            await SendAsync(context, StatusCodes.Status403Forbidden, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("confrere: 403\n"));
            return;
        }
        var (status, html) = new TakeReview(session, run).Run(await request.ReadFormAsync(context.RequestAborted));
        await SendAsync(context, status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));
    }

    private async Task SendCardAsync(HttpContext context)
    {
        var state = session.State;
        var card = state.ReviewAt(context.Request.Query["file"].ToString()) is { } review ? state.CardOf(review.Post) : null;
        await SendAsync(context, card is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, "image/png", card ?? default);
    }

    private async Task AnswerSiteAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await SendAsync(context, StatusCodes.Status405MethodNotAllowed, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("confrere: 405\n"));
            return;
        }
        var path = request.Path.Value ?? "/";
        if (request.Query[PreviewPages.ViewKey].ToString() is { Length: > 0 } wanted)
        {
            context.Response.Cookies.Append(PreviewPages.ViewKey, wanted == PreviewPages.Published ? wanted : "", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            context.Response.Redirect(request.Path.ToUriComponent());
            return;
        }
        var view = request.Cookies[PreviewPages.ViewKey] == PreviewPages.Published ? PreviewView.Published : PreviewView.Everything;
        var state = session.State;
        var answer = PagesRules.Find(path, state.Settings.LinkRoot, file => state.Has(view, file));
        if (answer.Status == StatusCodes.Status301MovedPermanently)
        {
            // Browsers keep such a redirect for good; another blog may be looked at on this port tomorrow.
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = new PathString(answer.File).ToUriComponent() + request.QueryString.ToUriComponent();
            return;
        }
        var content = Pages().Answer(state, view, answer.File, answer.Status);
        await SendAsync(context, content.Status, MediaTypes.Of(answer.File), content.Bytes, content.Tag);
    }

    private PreviewPages Pages() => new(run, Stamp(session.State));

    private string Stamp(PreviewState state) => $"{run[..8]}-{state.Version}";

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes, string? known = null)
    {
        var tag = $"\"{known ?? PreviewPages.TagOf(bytes.Span)}\"";
        context.Response.Headers.ETag = tag;
        context.Response.StatusCode = status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch.Contains(tag) ? StatusCodes.Status304NotModified : status;
        if (context.Response.StatusCode == StatusCodes.Status304NotModified)
            return;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
