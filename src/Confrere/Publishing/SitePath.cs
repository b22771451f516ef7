using System.Text;

namespace Confrere.Publishing;

/// <summary>A file's path inside the site: <c>/</c> between names, relative, and meaning the same file on every system.</summary>
internal static class SitePath
{
    /// <summary>Whether a path stays inside the site and can be kept, one a line, in the manifest and the journal.</summary>
    public static bool IsUsable(string path) => path.Split('/').All(IsUsableName) && path.EnumerateRunes().All(IsUsableRune);

    /// <summary>The folders above a file, the nearest first: <c>a/b</c> and <c>a</c> for <c>a/b/c.html</c>.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    // Windows drops a final dot or space, so that two names would be one file; this also refuses "", "." and "..".
    private static bool IsUsableName(string name) => name.Length > 0 && name[^1] is not ('.' or ' ');

    // A backslash and a colon lead elsewhere on Windows. The replacement character stands for broken UTF-16, which no file of state could keep.
    private static bool IsUsableRune(Rune rune) => !Rune.IsControl(rune) && rune.Value is not ('\\' or ':' or 0xFFFD);
}
