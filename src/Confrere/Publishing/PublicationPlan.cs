namespace Confrere.Publishing;

/// <summary>The way from the site on disk to the staged one, worked out before anything is changed.</summary>
/// <remarks>
/// Whose is a file at a path we produce? Ours, if the manifest says so. If there is a manifest and it does not, the file was put there by hand:
/// it is set aside into the cache, never lost, and the page takes its place. If there is no manifest (a lost cache) we cannot tell, and the page
/// replaces it, as it did in the build whose manifest was lost: a tool that refused would be of no use until someone emptied the output.
/// Files at other paths are left alone in any case.
/// </remarks>
internal sealed class PublicationPlan
{
    private readonly IDisk _disk;
    private readonly PublicationFolders _folders;
    private readonly Manifest? _manifest;
    private readonly IReadOnlyList<StagedFile> _written;
    private readonly Dictionary<string, string> _removed;
    private readonly List<JournalStep> _steps = [];
    private readonly HashSet<string> _cleared = new(StringComparer.Ordinal);

    /// <summary>Plans the way to these files; looks at the disk and changes nothing.</summary>
    public PublicationPlan(IDisk disk, PublicationFolders folders, Manifest? manifest, IReadOnlyCollection<StagedFile> files, bool first)
    {
        (_disk, _folders, _manifest) = (disk, folders, manifest);
        _written = [.. files.Where(file => file.Staged is not null).OrderBy(file => file.Path, StringComparer.Ordinal)];
        var kept = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        _removed = (manifest?.Paths ?? []).Where(path => !kept.Contains(path)).ToDictionary(path => path, StringComparer.OrdinalIgnoreCase);

        if (first && _written.Count > 0) _steps.Add(new JournalStep(StepKind.PlaceSite, "", Publication.FirstSite));
        if (!first) MakeRoom();
        _steps.AddRange(_written.Select(file => new JournalStep(StepKind.Place, file.Path, file.Staged!)));
        _steps.AddRange(_removed.Values.Where(path => !_cleared.Contains(path)).Select(path => new JournalStep(StepKind.Delete, path, "")));
    }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<JournalStep> Steps => _steps;

    /// <summary>How many files are brought to their place.</summary>
    public int Written => _written.Count;

    /// <summary>How many files of ours go.</summary>
    public int Deleted => _removed.Count;

    /// <summary>The files that are not ours and make room for ours.</summary>
    public IReadOnlyList<string> SetAside => [.. _steps.Where(step => step.Kind == StepKind.SetAside).Select(step => step.Path)];

    private void MakeRoom()
    {
        ClearWhatBecomesAFile();
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in _written)
        {
            ClearOtherLetterCase(file);
            ClearFolder(file);
            SetAsideWhatIsTheirs(file);
            foreach (var folder in SitePath.FoldersAbove(file.Path).TakeWhile(folders.Add)) ClearFileWhereAFolderGoes(folder, file);
        }
    }

    // A folder of ours that becomes a file is emptied first.
    private void ClearWhatBecomesAFile()
    {
        var written = _written.ToDictionary(file => file.Path, StringComparer.OrdinalIgnoreCase);
        foreach (var path in _removed.Values)
        {
            var file = SitePath.FoldersAbove(path).Select(written.GetValueOrDefault).FirstOrDefault(file => file is not null);
            if (file is not null) Clear(path, file);
        }
    }

    // Where letter case does not count, deleting the old name after the new file came would delete the new file.
    private void ClearOtherLetterCase(StagedFile file)
    {
        if (_removed.TryGetValue(file.Path, out var path)) Clear(path, file);
    }

    private void ClearFolder(StagedFile file)
    {
        var folder = _folders.InOutput(file.Path);
        if (!_disk.FolderExists(folder)) return;
        var theirs = _disk.Files(folder).Select(below => $"{file.Path}/{below}").FirstOrDefault(path => !IsRemoved(path));
        if (theirs is not null) throw new PublicationException(PublicationProblem.FolderInTheWay, [file.Path, theirs]);
        Clear(file.Path, file);
    }

    private void SetAsideWhatIsTheirs(StagedFile file)
    {
        if (_manifest is null || _manifest.TryGet(file.Path, out _) || _disk.LengthOf(_folders.InOutput(file.Path)) is null) return;
        _steps.Add(new JournalStep(StepKind.SetAside, file.Path, file.Staged!));
    }

    private void ClearFileWhereAFolderGoes(string folder, StagedFile file)
    {
        if (_removed.TryGetValue(folder, out var ours)) Clear(ours, file);
        else if (_disk.LengthOf(_folders.InOutput(folder)) is not null) _steps.Add(new JournalStep(StepKind.SetAside, folder, file.Staged!));
    }

    private bool IsRemoved(string path) => _removed.TryGetValue(path, out var removed) && removed == path;

    private void Clear(string path, StagedFile file)
    {
        if (_cleared.Add(path)) _steps.Add(new JournalStep(StepKind.Clear, path, file.Staged!));
    }
}
