using Confrere.Engine;

namespace Confrere.Site.Theme;

/// <summary>The theme's files: those embedded in the program, each of them replaced by the file of the same name in the blog's own <c>theme/</c>.</summary>
public static class ThemeFiles
{
    private const string Prefix = "theme/";

    /// <summary>All files of the theme, by path below it.</summary>
    /// <param name="own">The blog's own theme files, with paths relative to the site.</param>
    /// <param name="folder">The blog's theme folder.</param>
    public static SortedDictionary<string, SourceFile> Load(IEnumerable<SourceFile> own, string folder)
    {
        var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        var assembly = typeof(ThemeFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var below = name[Prefix.Length..].Replace('\\', '/');
            files[below] = new SourceFile($"{folder}/{below}", bytes);
        }
        foreach (var file in own)
            files[file.Path[(folder.Length + 1)..]] = file;
        return files;
    }

    /// <summary>Whether a file goes to the site as it is: styles, scripts, pictures; not templates, words or notes.</summary>
    public static bool IsAsset(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is not (".html" or ".md" or ".json") && !path.Split('/').Any(part => part.StartsWith('_') || part.StartsWith('.'));
}
