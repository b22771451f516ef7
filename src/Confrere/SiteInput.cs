using Confrere.Engine;
using Confrere.Site.Settings;
using Confrere.Site.Statiq;

namespace Confrere;

/// <summary>Everything that a build reads, as it was on the disk at one moment.</summary>
/// <param name="SettingsFiles">The settings' files.</param>
/// <param name="Files">All files below the input folder, by path.</param>
/// <param name="ThemeFiles">The blog's own theme files.</param>
public sealed record SiteInput(IReadOnlyList<SourceFile> SettingsFiles, IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> ThemeFiles)
{
    /// <summary>Files of settings in XML, which Statiq would read and nothing here does.</summary>
    public IReadOnlyList<string> XmlSettings { get; init; } = [];

    /// <summary>Reads the settings' files of a site.</summary>
    public static IReadOnlyList<SourceFile> ReadSettings(string root) =>
        [.. SettingsReader.FileNames.Where(name => File.Exists(Path.Join(root, name))).Select(name => new SourceFile(name, File.ReadAllBytes(Path.Join(root, name))))];

    /// <summary>The same, without a Statiq theme among the theme's files: what it brings are pictures below its own <c>input/</c>, which stand in where the blog has none of that name.</summary>
    /// <param name="settings">The blog's settings.</param>
    public SiteInput WithStatiqTheme(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var old = ThemeFiles.Where(file => FindRemnants.IsOfTheme(file, settings.ThemeFolder)).ToList();
        if (old.Count == 0)
            return this;
        var prefix = settings.ThemeFolder + "/input/";
        var taken = Files.Select(file => file.Path).ToHashSet();
        var pictures = old.Where(file => file.Path.StartsWith(prefix, StringComparison.Ordinal) && file.Extension is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".svg" or ".ico")
            .Select(file => file with { Path = $"{settings.InputFolder}/{file.Path[prefix.Length..]}" })
            .Where(file => !taken.Contains(file.Path));
        return this with
        {
            Files = [.. Files.Concat(pictures).OrderBy(file => file.Path, StringComparer.Ordinal)],
            ThemeFiles = [.. ThemeFiles.Except(old)],
            StatiqTheme = old[0],
        };
    }

    /// <summary>A file of a Statiq theme that was left out; null if there was none.</summary>
    public SourceFile? StatiqTheme { get; init; }

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
