using System.Text;
using Confrere.Checklist.Author;
using Confrere.Engine;
using Confrere.Site.Settings;

namespace Confrere;

/// <summary>The authors' private lists: files that are never committed, and the environment of the computer that publishes.</summary>
internal static class PrivateLists
{
    /// <summary>The variable that holds a list; others whose names begin with it and an underscore hold further authors' lists.</summary>
    public const string Variable = "CONFRERE_PRIVATE_WORDS";

    /// <summary>Reads all lists that there are.</summary>
    /// <param name="root">The blog's folder.</param>
    /// <param name="settings">Its settings, which name the files.</param>
    /// <param name="variables">The environment.</param>
    public static PrivateWords Read(string root, SiteSettings settings, IReadOnlyDictionary<string, string> variables)
    {
        var written = variables.Where(variable => variable.Key == Variable || variable.Key.StartsWith(Variable + "_", StringComparison.Ordinal)).Select(variable => variable.Value);
        return PrivateWords.Of(written.Concat(Files(root, settings).Select(file => Decoded(File.ReadAllBytes(file)))));
    }

    /// <summary>The files of the lists, as whole paths; where settings name a folder, all files in it.</summary>
    public static IReadOnlyList<string> Files(string root, SiteSettings settings)
    {
        var files = new List<string>();
        foreach (var named in settings.Checklist.PrivateWordFiles)
        {
            var path = Path.GetFullPath(named.StartsWith("~/", StringComparison.Ordinal) ? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), named[2..]) : Path.Combine(root, named));
            if (File.Exists(path))
                files.Add(path);
            else if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path).Order(StringComparer.Ordinal));
        }
        return files;
    }

    /// <summary>The blocking findings about lists that git would carry away; the file is named, since it must be mended.</summary>
    public static IEnumerable<Finding> Tracked(string root, SiteSettings settings)
    {
        var words = ConsoleWords.In(settings.Language);
        foreach (var file in Files(root, settings))
        {
            var path = Path.GetRelativePath(Path.GetFullPath(root), file).Replace('\\', '/');
            if (Git.Repository.IsTracked(file))
                yield return Finding.Fault("liste-privee-suivie", Place.Whole(path), words.PrivateListTracked);
        }
    }

    // An old editor may have saved it in Windows-1252: a list that is not understood would protect nobody.
    private static string Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
