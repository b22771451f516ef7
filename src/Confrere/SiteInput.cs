using Confrere.Engine;
using Confrere.Site.Settings;

namespace Confrere;

/// <summary>Everything that a build reads, as it was on the disk at one moment.</summary>
/// <param name="SettingsFiles">The settings' files.</param>
/// <param name="Files">All files below the input folder, by path.</param>
/// <param name="ThemeFiles">The blog's own theme files.</param>
public sealed record SiteInput(IReadOnlyList<SourceFile> SettingsFiles, IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> ThemeFiles)
{
    /// <summary>Reads the settings' files of a site.</summary>
    public static IReadOnlyList<SourceFile> ReadSettings(string root) =>
        [.. SettingsReader.FileNames.Where(name => File.Exists(Path.Join(root, name))).Select(name => new SourceFile(name, File.ReadAllBytes(Path.Join(root, name))))];

    /// <summary>Reads all files below a folder, in an order that does not depend on the machine.</summary>
    /// <param name="root">The site.</param>
    /// <param name="folder">The folder, relative to it.</param>
    /// <param name="without">Folders and files that are left out, relative to <paramref name="folder"/>.</param>
    public static IReadOnlyList<SourceFile> ReadFolder(string root, string folder, IReadOnlyCollection<string> without) =>
        [.. PathsIn(root, folder, without).Select(path => new SourceFile($"{folder}/{path}", File.ReadAllBytes(Path.Join(root, folder, path))))];

    /// <summary>The paths of all files below a folder, relative to it, in an order that does not depend on the machine.</summary>
    /// <param name="root">The site.</param>
    /// <param name="folder">The folder, relative to it.</param>
    /// <param name="without">Folders and files that are left out, relative to <paramref name="folder"/>.</param>
    public static IReadOnlyList<string> PathsIn(string root, string folder, IReadOnlyCollection<string> without)
    {
        var full = Path.Join(root, folder);
        if (!Directory.Exists(full))
            return [];
        // Links could lead out of the site; they are not followed.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        return [.. Directory.EnumerateFiles(full, "*", options)
            .Select(path => Path.GetRelativePath(full, path).Replace('\\', '/'))
            .Where(path => !without.Any(left => path == left || path.StartsWith(left + "/", StringComparison.Ordinal)))
            .Where(path => !path.Split('/').Contains(".git"))
            .Order(StringComparer.Ordinal)];
    }
}
