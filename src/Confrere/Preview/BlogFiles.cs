using Confrere.Commands;
using Confrere.Engine;
using Confrere.Site.Settings;

namespace Confrere.Preview;

/// <summary>The blog's files as they are on the disk now. A file that has not changed since the last look is the same object, so that what was made of it holds.</summary>
/// <param name="arguments">Which blog.</param>
internal sealed class BlogFiles(SiteArguments arguments)
{
    private readonly Dictionary<string, KeptFile> kept = [];

    /// <summary>The settings' files.</summary>
    public IReadOnlyList<SourceFile> Settings(IReadOnlySet<string> touched) =>
        [.. SettingsReader.FileNames.Select(name => Read(Path.Join(arguments.Root, name), name, touched)).OfType<SourceFile>()];

    /// <summary>The private lists, which belong to no site.</summary>
    public IReadOnlyList<SourceFile> PrivateLists(SiteSettings settings, IReadOnlySet<string> touched) =>
        [.. Confrere.PrivateLists.Files(arguments.Root, settings).Select(path => Read(path, path, touched)).OfType<SourceFile>()];

    /// <summary>Everything that a build reads.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="settingsFiles">Their files.</param>
    /// <param name="touched">Files that were written to since the last look, as whole paths; they are read whatever their time and size say.</param>
    public SiteInput Input(SiteSettings settings, IReadOnlyList<SourceFile> settingsFiles, IReadOnlySet<string> touched)
    {
        var lists = Confrere.PrivateLists.Files(arguments.Root, settings).ToHashSet();
        var input = new SiteInput(settingsFiles, Folder(settings.InputFolder, settings.ExcludedPaths, lists, touched), Folder(settings.ThemeFolder, [], lists, touched));
        Forget(lists, input);
        return input;
    }

    private List<SourceFile> Folder(string folder, IReadOnlyCollection<string> without, HashSet<string> lists, IReadOnlySet<string> touched) =>
        [.. SiteInput.PathsIn(arguments.Root, folder, without)
            .Select(path => (Full: Path.GetFullPath(Path.Join(arguments.Root, folder, path)), Path: $"{folder}/{path}"))
            .Where(file => !lists.Contains(file.Full))
            .Select(file => Read(file.Full, file.Path, touched)).OfType<SourceFile>()];

    // A file may go, or be replaced, between two looks of ours: editors write beside it and rename.
    private SourceFile? Read(string full, string path, IReadOnlySet<string> touched)
    {
        try
        {
            var info = new FileInfo(full);
            if (!info.Exists)
                return null;
            var stamp = (info.LastWriteTimeUtc, info.Length);
            if (kept.TryGetValue(full, out var known) && known.Stamp == stamp && !touched.Contains(full))
                return known.File;
            var bytes = File.ReadAllBytes(full);
            var file = known is not null && known.File.Path == path && known.File.Bytes.Span.SequenceEqual(bytes) ? known.File : new SourceFile(path, bytes);
            kept[full] = new KeptFile(stamp, file);
            return file;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private void Forget(HashSet<string> lists, SiteInput input)
    {
        if (kept.Count <= input.Files.Count + input.ThemeFiles.Count + input.SettingsFiles.Count + lists.Count)
            return;
        var present = input.Files.Concat(input.ThemeFiles).Concat(input.SettingsFiles).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (full, file) in kept.Where(file => !present.Contains(file.Value.File) && !lists.Contains(file.Key)).ToList())
            kept.Remove(full);
    }

    private sealed record KeptFile((DateTime Written, long Length) Stamp, SourceFile File);
}
