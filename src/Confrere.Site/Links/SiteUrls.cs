using System.Text;
using Confrere.Site.Settings;

namespace Confrere.Site.Links;

/// <summary>Makes URLs and output paths from addresses, under the base path.</summary>
/// <param name="settings">The blog's settings.</param>
public sealed class SiteUrls(SiteSettings settings)
{
    /// <summary>The file that an address is written to: <c>anecdotes/garde</c> is <c>anecdotes/garde.html</c>, a folder is its index.</summary>
    public string FileOf(string address) => Case(IsFolder(address) ? address + "index.html" : address + ".html");

    /// <summary>The path of an asset in the output.</summary>
    public string AssetFile(string address) => Case(address);

    /// <summary>The URL of a page, from the root of the host.</summary>
    public string PageUrl(string address)
    {
        var file = FileOf(address);
        if (IsFolder(address))
            return Rooted(settings.LinkHideIndexPages ? file[..^"index.html".Length] : file);
        return Rooted(settings.LinkHideExtensions ? file[..^".html".Length] : file);
    }

    /// <summary>The URL of a file that is no page, from the root of the host.</summary>
    public string FileUrl(string path) => Rooted(Case(path));

    /// <summary>The whole URL; empty where the host is not known.</summary>
    public string Absolute(string url) => settings.Origin.Length == 0 ? "" : settings.Origin + url;

    /// <summary>Whether addresses are in lower case.</summary>
    public string Case(string path) => settings.LinkLowercase ? path.ToLowerInvariant() : path;

    private string Rooted(string path) => settings.LinkRoot + "/" + Encode(path);

    private static bool IsFolder(string address) => address.Length == 0 || address[^1] == '/';

    /// <summary>Percent-encodes a path; what needs no encoding stays readable.</summary>
    public static string Encode(string path)
    {
        if (!path.AsSpan().ContainsAnyExcept(Plain))
            return path;
        var encoded = new StringBuilder(path.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(path))
        {
            if (octet < 0x80 && Plain.Contains((char)octet))
                encoded.Append((char)octet);
            else
                encoded.Append('%').Append(octet.ToString("X2"));
        }
        return encoded.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=:@");
}
