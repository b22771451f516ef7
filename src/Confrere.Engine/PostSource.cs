using System.Collections.Immutable;

namespace Confrere.Engine;

/// <summary>A post's file and the files that speak for it: <c>_directory.yml</c> of its folders and its sidecar.</summary>
/// <param name="File">The Markdown.</param>
/// <param name="Metadata">The others, the most general first.</param>
public sealed record PostSource(SourceFile File, ImmutableArray<SourceFile> Metadata)
{
    private static readonly string[] MetadataExtensions = [".yml", ".yaml", ".json"];

    /// <summary>Whether a file speaks for others and is not published itself.</summary>
    public static bool IsMetadata(SourceFile file) => file.Name.StartsWith('_') && MetadataExtensions.Contains(file.Extension);

    /// <summary>Whether a file or one of its folders has a name that keeps it in: one that begins with <c>_</c> or <c>.</c>.</summary>
    /// <param name="path">The path, relative to the site.</param>
    /// <param name="inputFolder">The input folder, whose own name does not count.</param>
    public static bool IsPrivate(string path, string inputFolder) =>
        path[(inputFolder.Length + 1)..].Split('/').Any(part => part.StartsWith('_') || part.StartsWith('.'));

    /// <summary>The posts among some files, each with what speaks for it, in the files' order.</summary>
    public static IReadOnlyList<PostSource> Among(IReadOnlyList<SourceFile> files, string inputFolder)
    {
        var metadata = files.Where(IsMetadata).ToLookup(file => file.Folder);
        return [.. files
            .Where(file => file.Extension == ".md" && !IsPrivate(file.Path, inputFolder))
            .Select(file => new PostSource(file, [.. FoldersOf(file).SelectMany(folder => metadata[folder].Where(IsForFolder)), .. metadata[file.Folder].Where(other => IsSidecar(other, file))]))];
    }

    /// <summary>Whether a file of some path speaks for all texts of its folder: <c>_directory.yml</c>.</summary>
    public static bool SpeaksForFolder(string path) => Path.GetFileNameWithoutExtension(path) is "_directory" or "_Directory";

    private static IEnumerable<string> FoldersOf(SourceFile file)
    {
        for (var slash = file.Path.IndexOf('/'); slash >= 0; slash = file.Path.IndexOf('/', slash + 1))
            yield return file.Path[..slash];
    }

    private static bool IsForFolder(SourceFile file) => SpeaksForFolder(file.Path);

    private static bool IsSidecar(SourceFile metadata, SourceFile file)
    {
        var name = Path.GetFileNameWithoutExtension(metadata.Name)[1..];
        return name == file.Name || name == Path.GetFileNameWithoutExtension(file.Name);
    }
}
