using System.Security.Cryptography;
using System.Text;
using Confrere.Site.Settings;

namespace Confrere.Commands;

/// <summary>Which folders may hold what: a site that is written over its own texts would be the worst of faults.</summary>
internal static class SiteFolders
{
    /// <summary>Whether an output folder is, holds, or lies in a folder of the author's.</summary>
    public static bool Overlap(string output, string root, SiteSettings settings) =>
        Contains(output, root)
        || ((string[])[settings.InputFolder, settings.ThemeFolder]).Any(folder => Contains(output, Path.Join(root, folder)) || Contains(Path.Join(root, folder), output));

    /// <summary>Whether two paths are one folder.</summary>
    public static bool Same(string left, string right) => Full(left) == Full(right);

    /// <summary>A short name for a folder, for the books that are kept about it.</summary>
    public static string NameOf(string folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Full(folder))))[..12];

    private static bool Contains(string outer, string inner) => Full(inner).StartsWith(Full(outer), StringComparison.OrdinalIgnoreCase);

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
}
