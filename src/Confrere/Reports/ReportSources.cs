using Confrere.Engine;

namespace Confrere.Reports;

/// <summary>The files that findings stand in, to tell where a finding ends and how its file is called from where the command was run.</summary>
public sealed class ReportSources
{
    private readonly Dictionary<string, SourceFile> files = [];
    private readonly Dictionary<string, SourceText?> read = [];
    private readonly string prefix;

    /// <summary>The files of a blog.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="root">The blog's folder, as the command was told.</param>
    public ReportSources(SiteInput input, string root)
    {
        ArgumentNullException.ThrowIfNull(input);
        foreach (var file in input.SettingsFiles.Concat(input.Files).Concat(input.ThemeFiles))
            files[file.Path] = file;
        prefix = PrefixOf(root);
    }

    /// <summary>A file's text; null where it is no text or was not read.</summary>
    public SourceText? Find(string path)
    {
        if (!read.TryGetValue(path, out var source))
            read[path] = source = files.TryGetValue(path, out var file) ? SourceText.Decode(file, Language.French, out _) : null;
        return source;
    }

    /// <summary>A file's path from the folder in which the command runs: what a repository knows it by.</summary>
    public string FromHere(string path) => prefix + path;

    /// <summary>Where a place ends: its line and the column after its last character.</summary>
    public (int Line, int Column) EndOf(Place at)
    {
        var end = Find(at.Path)?.At(at.Offset + at.Length, 0) ?? at;
        return end.Line > at.Line ? (end.Line, end.Column) : (at.Line, at.Column + at.Length);
    }

    // A blog in a folder below: its files are named from here. One that lies elsewhere is its own beginning, so that no path of the machine is told.
    private static string PrefixOf(string root)
    {
        var relative = Path.GetRelativePath(".", root).Replace('\\', '/');
        return relative == "." || Path.IsPathRooted(relative) || relative.Split('/').Contains("..") ? "" : relative.TrimEnd('/') + "/";
    }
}
