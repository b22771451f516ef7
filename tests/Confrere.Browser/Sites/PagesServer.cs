using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace Confrere.Browser.Sites;

/// <summary>A published folder served as GitHub Pages serves it: under a base path, compressed, <c>/x</c> as <c>x.html</c>, a folder under its slash, and the blog's own page for what is missing.</summary>
internal sealed class PagesServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".rss"] = "application/rss+xml",
        [".atom"] = "application/atom+xml",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly string basePath;

    /// <summary>Begins to serve.</summary>
    /// <param name="folder">What was published.</param>
    /// <param name="basePath">The path it stands under, with a slash at both ends.</param>
    public PagesServer(string folder, string basePath)
    {
        (this.folder, this.basePath) = (folder, basePath);
        var port = FreePort();
        Origin = $"http://127.0.0.1:{port}";
        listener.Prefixes.Add(Origin + "/");
        listener.Start();
        _ = Task.Run(Serve);
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin { get; }

    /// <inheritdoc />
    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        try
        {
            var (file, status, elsewhere) = Find(Uri.UnescapeDataString(context.Request.Url!.AbsolutePath));
            context.Response.StatusCode = status;
            context.Response.Headers["Cache-Control"] = "max-age=600";
            if (elsewhere.Length > 0)
                context.Response.RedirectLocation = elsewhere;
            if (file.Length > 0)
                Send(context, file);
            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The browser has left the page.
        }
    }

    private (string File, int Status, string Elsewhere) Find(string path)
    {
        if (path + "/" == basePath)
            return ("", 301, basePath);
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return ("", 404, "");
        var full = Path.GetFullPath(Path.Join(folder, path[basePath.Length..]));
        if (!full.StartsWith(folder, StringComparison.Ordinal))
            return ("", 404, "");
        if (Directory.Exists(full) && !path.EndsWith('/'))
            return ("", 301, path + "/");
        string[] candidates = path.EndsWith('/') ? [Path.Join(full, "index.html")] : [full, full + ".html"];
        return candidates.FirstOrDefault(File.Exists) is { } found ? (found, 200, "") : (Path.Join(folder, "404.html"), 404, "");
    }

    private static void Send(HttpListenerContext context, string file)
    {
        var extension = Path.GetExtension(file);
        var bytes = File.ReadAllBytes(file);
        context.Response.ContentType = Types.GetValueOrDefault(extension, "application/octet-stream");
        if (extension != ".png" && (context.Request.Headers["Accept-Encoding"] ?? "").Contains("gzip", StringComparison.Ordinal))
        {
            context.Response.Headers["Content-Encoding"] = "gzip";
            bytes = Compressed(bytes);
        }
        context.Response.ContentLength64 = bytes.Length;
        context.Response.OutputStream.Write(bytes);
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Optimal))
            zip.Write(bytes);
        return buffer.ToArray();
    }
}
