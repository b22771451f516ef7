namespace Confrere.Publishing;

/// <summary>Takes the steps of a whole journal, for the first time or again after a kill: the end is the same.</summary>
internal sealed class JournalRun(IDisk disk, PublicationFolders folders)
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);

    /// <summary>Brings the new site to its place, then its manifest, then forgets the journal.</summary>
    public void Finish(IReadOnlyList<JournalStep> steps)
    {
        if (!PlacedAtOnce(steps))
        {
            foreach (var step in steps) Take(step);
            DeleteFoldersLeftEmpty();
        }

        if (disk.LengthOf(folders.NextManifest) is not null) disk.Move(folders.NextManifest, folders.Manifest);
        disk.DeleteFile(folders.Journal);
        DiscardStaging();
    }

    /// <summary>Forgets what was being prepared. The journal goes first: with a journal and nothing staged, a later run would only delete.</summary>
    public void Discard()
    {
        if (disk.LengthOf(folders.Journal) is not null) disk.DeleteFile(folders.Journal);
        if (disk.LengthOf(folders.NextManifest) is not null) disk.DeleteFile(folders.NextManifest);
        if (disk.FolderExists(folders.Staging)) disk.DeleteTree(folders.Staging);
    }

    private bool PlacedAtOnce(IReadOnlyList<JournalStep> steps)
    {
        if (steps.Count == 0 || steps[0].Kind != StepKind.PlaceSite || disk.FolderExists(folders.Output)) return false;
        var site = folders.InStaging(steps[0].Staged);
        if (!disk.FolderExists(site)) return false;
        disk.CreateFolder(Path.GetDirectoryName(folders.Output)!);
        try
        {
            disk.MoveFolder(site, folders.Output);
            return true;
        }
        catch (DiskException)
        {
            // Another volume: the files then go one by one, by the steps that follow.
            return false;
        }
    }

    private void Take(JournalStep step)
    {
        var target = folders.InOutput(step.Path);
        switch (step.Kind)
        {
            case StepKind.Clear when IsStaged(step):
                Clear(target);
                Leave(step.Path);
                break;
            case StepKind.SetAside when IsStaged(step) && disk.LengthOf(target) is not null:
                MakeFolderOf(folders.SetAside(step.Path));
                disk.Move(target, folders.SetAside(step.Path));
                break;
            case StepKind.Place when IsStaged(step):
                MakeFolderOf(target);
                disk.Move(folders.InStaging(step.Staged), target);
                break;
            case StepKind.Delete:
                if (disk.LengthOf(target) is not null) disk.DeleteFile(target);
                Leave(step.Path);
                break;
        }
    }

    private bool IsStaged(JournalStep step) => disk.LengthOf(folders.InStaging(step.Staged)) is not null;

    private void Clear(string target)
    {
        if (disk.LengthOf(target) is not null) disk.DeleteFile(target);
        else if (disk.FolderExists(target)) disk.DeleteEmptyFolder(target);
    }

    private void MakeFolderOf(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (_made.Add(folder)) disk.CreateFolder(folder);
    }

    private void Leave(string path) => _left.UnionWith(SitePath.FoldersAbove(path));

    // Only folders that held files of ours are looked at; the output itself stays. The deepest come first, so that their parents can follow.
    private void DeleteFoldersLeftEmpty()
    {
        foreach (var folder in _left.OrderByDescending(folder => folder.Length).Select(folders.InOutput))
            if (disk.FolderExists(folder)) disk.DeleteEmptyFolder(folder);
    }

    private void DiscardStaging()
    {
        try
        {
            if (disk.FolderExists(folders.Staging)) disk.DeleteTree(folders.Staging);
        }
        catch (DiskException)
        {
            // The site is published and nothing refers to what is left here; the next build discards it.
        }
    }
}
