namespace Confrere.Publishing;

/// <summary>The disk of this machine.</summary>
public sealed class RealDisk : IDisk
{
    // The name of a copy that is being made across volumes, beside its target. Moves are made one by one, so one name is enough,
    // and finishing the journal reuses it: nothing of ours is left behind.
    private const string PartName = ".confrere-part";

    /// <inheritdoc/>
    public long? LengthOf(string file) => Try(DiskOperation.Read, file, () =>
    {
        var info = new FileInfo(file);
        return info.Exists ? info.Length : (long?)null;
    });

    /// <inheritdoc/>
    public bool FolderExists(string folder) => Directory.Exists(folder);

    /// <inheritdoc/>
    public byte[] Read(string file) => Try(DiskOperation.Read, file, () => File.ReadAllBytes(file));

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => Try(DiskOperation.Read, folder, () =>
    {
        var files = new List<string>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var next))
        {
            files.AddRange(Directory.EnumerateFiles(next).Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')));
            foreach (var below in Directory.EnumerateDirectories(next).Where(IsNoLink)) waiting.Push(below);
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    });

    /// <inheritdoc/>
    public void Write(string file, ReadOnlyMemory<byte> content, bool flush) => Try(DiskOperation.Write, file, () =>
    {
        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content.Span, 0);
        if (flush) RandomAccess.FlushToDisk(handle);
    });

    /// <inheritdoc/>
    public bool IsLink(string file) => Try(DiskOperation.Read, file, () => new FileInfo(file).LinkTarget is not null);

    /// <inheritdoc/>
    public void CopyRights(string from, string to) => Try(DiskOperation.Write, to, () =>
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(to, File.GetUnixFileMode(from));
    });

    /// <inheritdoc/>
    public void Move(string from, string to) => Try(DiskOperation.Move, to, () =>
    {
        try
        {
            Rename(from, to);
        }
        catch (IOException) when (File.Exists(from))
        {
            // Most likely another volume. Were it something else, the copy fails for the same reason and says so.
            var part = Path.Join(Path.GetDirectoryName(to), PartName);
            File.Copy(from, part, overwrite: true);
            using (var handle = File.OpenHandle(part, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(handle);
            Rename(part, to);
            File.Delete(from);
        }
    });

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => Try(DiskOperation.Move, to, () => Directory.Move(from, to));

    /// <inheritdoc/>
    public void CreateFolder(string folder) => Try(DiskOperation.CreateFolder, folder, () => Directory.CreateDirectory(folder));

    /// <inheritdoc/>
    public void DeleteFile(string file) => Try(DiskOperation.Delete, file, () =>
    {
        AllowWriting(file);
        File.Delete(file);
    });

    /// <inheritdoc/>
    public bool DeleteEmptyFolder(string folder) => Try(DiskOperation.Delete, folder, () =>
    {
        if (!HoldsNothing(folder)) return false;
        Directory.Delete(folder, recursive: true);
        return true;
    });

    /// <inheritdoc/>
    public void DeleteTree(string folder) => Try(DiskOperation.Delete, folder, () => Directory.Delete(folder, recursive: true));

    /// <inheritdoc/>
    public IDisposable? Lock(string file) => Try<IDisposable?>(DiskOperation.Lock, file, () =>
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    });

    // File.Move copies across volumes without a word, so that a reader could meet half a page; neither of these two ever copies.
    private static void Rename(string from, string to)
    {
        if (!File.Exists(to))
        {
            Directory.Move(from, to);
            return;
        }

        AllowWriting(to);
        File.Replace(from, to, destinationBackupFileName: null, ignoreMetadataErrors: true);
    }

    // Windows neither replaces nor deletes a file marked read-only; elsewhere only the folder's rights count.
    private static void AllowWriting(string file)
    {
        if (OperatingSystem.IsWindows() && File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly)) File.SetAttributes(file, FileAttributes.Normal);
    }

    private static bool HoldsNothing(string folder) =>
        !Directory.EnumerateFiles(folder).Any() && Directory.EnumerateDirectories(folder).All(below => IsNoLink(below) && HoldsNothing(below));

    private static bool IsNoLink(string folder) => !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);

    private static void Try(DiskOperation operation, string path, Action action) => Try(operation, path, () =>
    {
        action();
        return true;
    });

    private static T Try<T>(DiskOperation operation, string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DiskException(operation, path, cause);
        }
    }
}
