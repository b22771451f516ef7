using System.Collections.Concurrent;

namespace Confrere.Publishing;

/// <summary>The files of the new site, from many threads at once: one content for a path, and no file where another needs a folder.</summary>
internal sealed class StagedFiles
{
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files, in no order.</summary>
    public StagedFile[] All => [.. _files.Values];

    /// <summary>Adds a file; says false if the same one, to the letter and the byte, was there.</summary>
    /// <remarks>Each thread first says what it brings, then looks at what others said: of two that clash, one at least sees the other.</remarks>
    /// <exception cref="PublicationException">It clashes with another file.</exception>
    public bool Add(StagedFile file)
    {
        if (!_files.TryAdd(file.Path, file))
        {
            var other = _files[file.Path];
            if (other.Path == file.Path && other.Content == file.Content) return false;
            throw new PublicationException(PublicationProblem.TwoContents, [other.Path, file.Path]);
        }

        foreach (var folder in SitePath.FoldersAbove(file.Path))
        {
            _folders.TryAdd(folder, file.Path);
            if (_files.TryGetValue(folder, out var above)) throw new PublicationException(PublicationProblem.FileAndFolder, [above.Path, file.Path]);
        }

        if (_folders.TryGetValue(file.Path, out var below)) throw new PublicationException(PublicationProblem.FileAndFolder, [file.Path, below]);
        return true;
    }
}
