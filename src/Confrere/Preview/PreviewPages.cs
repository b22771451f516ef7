using System.Security.Cryptography;
using System.Text;
using Confrere.Engine;
using Microsoft.AspNetCore.Http;

namespace Confrere.Preview;

/// <summary>What is sent for an address.</summary>
/// <param name="Status">The status.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Tag">What tells them from others; the number of the look does not count.</param>
internal readonly record struct PreviewContent(int Status, ReadOnlyMemory<byte> Bytes, string Tag);

/// <summary>Puts the margin beside a page, and a page of its own in the place of one that could not be made.</summary>
/// <param name="token">What proves that a form is this run's.</param>
/// <param name="stamp">The look that pages are from.</param>
internal sealed class PreviewPages(string token, string stamp)
{
    // Stands for the look and the tag until the tag is known.
    private const string Unstamped = "confrere-unstamped";

    /// <summary>The query and the cookie that say what is to be seen.</summary>
    public const string ViewKey = "vue";

    /// <summary>Their value for what a build would publish.</summary>
    public const string Published = "publie";

    /// <summary>What is sent for a file of the site.</summary>
    /// <param name="state">The look.</param>
    /// <param name="view">What is to be seen.</param>
    /// <param name="file">The file.</param>
    /// <param name="status">The status it has on GitHub Pages.</param>
    public PreviewContent Answer(PreviewState state, PreviewView view, string file, int status)
    {
        var isPage = file.EndsWith(".html", StringComparison.Ordinal);
        var margin = new Margin(state, view, file, token);
        if (isPage && view == PreviewView.Published && state.Report.IsRefused)
            return Own(state, StatusCodes.Status200OK, margin.NothingPublished(), margin);
        if (state.Find(view, file) is not { } found)
            return Own(state, StatusCodes.Status404NotFound, margin.NotFound(), margin);
        if (found.Fault is { } fault)
            return Own(state, StatusCodes.Status500InternalServerError, margin.Broken(fault), margin);
        return isPage ? Stamped(status, Beside(Encoding.UTF8.GetString(found.Bytes.Span), margin)) : new PreviewContent(status, found.Bytes, TagOf(found.Bytes.Span));
    }

    /// <summary>The page for a fault of ours: the kind and the place in our code, never the message, which could hold a patient's words.</summary>
    public static string OurFault(Exception exception) => Shell("fr", "confrere", $"<h1>confrere</h1><p>{Escaped(exception.GetType().Name)}</p><pre>{Escaped(exception.StackTrace ?? "")}</pre>", "");

    private PreviewContent Own(PreviewState state, int status, string body, Margin margin) =>
        Stamped(status, Shell(state.Settings.Language == Language.French ? "fr" : "en", state.Settings.SiteTitle, body, margin.Panel()));

    private PreviewContent Stamped(int status, string html)
    {
        var tag = TagOf(Encoding.UTF8.GetBytes(html));
        return new PreviewContent(status, Encoding.UTF8.GetBytes(html.Replace($"\"{Unstamped}\"", $"\"{stamp}\" data-tag=\"{tag}\"", StringComparison.Ordinal)), tag);
    }

    /// <summary>What tells some bytes from others.</summary>
    public static string TagOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12));

    private static string Beside(string html, Margin margin)
    {
        html = PreviewPolicy.Admit(html);
        var head = html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        if (head < 0)
            return html;
        var body = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        body = body < head ? html.Length : body;
        return string.Concat(html.AsSpan(0, head), Head, html.AsSpan(head, body - head)) + margin.Panel() + html[body..];
    }

    private static string Shell(string language, string title, string body, string panel) => $"""
        <!DOCTYPE html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Escaped(title)}</title>
        {Head}</head>
        <body class="confrere-page"><main>
        {body}
        </main>{panel}</body>
        </html>
        """;

    private static string Head => $"<link rel=\"stylesheet\" href=\"{PreviewServer.Own}margin.css\">\n<script src=\"{PreviewServer.Own}margin.js\" data-stamp=\"{Unstamped}\"></script>\n";

    private static string Escaped(string text) => Site.Escape.Html(text);
}
