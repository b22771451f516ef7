using System.Text;
using Confrere.Engine.Text;

namespace Confrere.Engine;

/// <summary>Addresses and titles from file names, as Statiq makes them.</summary>
public static class Addresses
{
    private const string Dropped = "_~:/\\?#[]@!$&'()*+={};,";

    /// <summary>The address of a Markdown file below the root, without extension: <c>input/anecdotes/Ma garde.md</c> is <c>anecdotes/ma-garde</c>, and an index is its folder: <c>guide/</c>, or nothing at the root.</summary>
    /// <param name="path">The file, relative to the site.</param>
    /// <param name="inputFolder">The input folder.</param>
    /// <param name="optimizes">Whether names are made simpler by Statiq's rule.</param>
    public static string FromPath(string path, string inputFolder, bool optimizes = true)
    {
        var below = Nfc.Normalize(path[(inputFolder.Length + 1)..]);
        var slash = below.LastIndexOf('/') + 1;
        var name = Path.GetFileNameWithoutExtension(below[slash..]);
        return Indexed(below[..slash] + (optimizes ? Optimize(name) : name));
    }

    /// <summary>The address of a page that is written to a certain file; null where that is no page of the site's.</summary>
    /// <param name="file">The file below the output: <c>vieux/chemin.html</c>.</param>
    public static string? FromFile(string file)
    {
        var path = Nfc.Normalize(file.Trim().Replace('\\', '/').TrimStart('/'));
        if (path.Length == 0 || path.Split('/').Any(part => part is "" or "." or "..") || path.Any(letter => char.IsControl(letter) || letter is ':' or '?' or '#'))
            return null;
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => Indexed(path[..path.LastIndexOf('.')]),
            "" => Indexed(path),
            _ => null,
        };
    }

    private static string Indexed(string address) =>
        address == "index" ? "" : address.EndsWith("/index", StringComparison.Ordinal) ? address[..^"index".Length] : address;

    /// <summary>The title that a file's name makes: <c>ma-garde.md</c> is « Ma Garde » in Statiq; here only the first letter is raised, as French wants it.</summary>
    public static string TitleFromPath(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path[(path.LastIndexOf('/') + 1)..]);
        if (name == "index" && path.Contains('/', StringComparison.Ordinal))
            name = path.Split('/')[^2];
        var words = Nfc.Normalize(name).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // Statiq's rule: marks out, spaces to hyphens, hyphens in a row to one, lower case; accents stay.
    private static string Optimize(string name)
    {
        var optimized = new StringBuilder(name.Length);
        foreach (var character in name.Trim().Trim('.'))
        {
            if (Dropped.Contains(character, StringComparison.Ordinal))
                continue;
            var next = char.IsWhiteSpace(character) ? '-' : char.ToLowerInvariant(character);
            if (next != '-' || optimized.Length == 0 || optimized[^1] != '-')
                optimized.Append(next);
        }
        return optimized.ToString();
    }
}
