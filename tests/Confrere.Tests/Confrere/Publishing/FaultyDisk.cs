using Confrere.Publishing;

namespace Confrere.Tests.Publishing;

/// <summary>How a disk goes wrong at the chosen operation.</summary>
public enum Fault
{
    /// <summary>The operation does nothing, and none after it does: the process was killed just before.</summary>
    KilledBefore,

    /// <summary>A write leaves half its bytes, a tree loses its first file, and none works after it: killed in the middle.</summary>
    KilledHalfway,

    /// <summary>The operation is done but nobody hears of it, and none works after it: killed just after.</summary>
    KilledAfter,

    /// <summary>That operation fails; those after it work.</summary>
    FailsOnce,
}

/// <summary>The real disk until the n-th operation that changes something; also counts and names those operations.</summary>
public sealed class FaultyDisk(int failing = int.MaxValue, Fault fault = Fault.FailsOnce) : IDisk
{
    private readonly RealDisk _disk = new();
    private readonly Lock _gate = new();
    private bool _gone;

    /// <summary>The paths that were changed, or that were to be.</summary>
    public List<string> Changed { get; } = [];

    /// <summary>Whether the chosen operation was reached.</summary>
    public bool Failed { get; private set; }

    /// <summary>Whether no folder can be renamed, as between two volumes.</summary>
    public bool OtherVolume { get; init; }

    public long? LengthOf(string file) => Look(file, () => _disk.LengthOf(file));

    public bool FolderExists(string folder) => Look(folder, () => _disk.FolderExists(folder));

    public byte[] Read(string file) => Look(file, () => _disk.Read(file));

    public IReadOnlyList<string> Files(string folder) => Look(folder, () => _disk.Files(folder));

    public IDisposable? Lock(string file) => Look(file, () => _disk.Lock(file));

    public void Write(string file, ReadOnlyMemory<byte> content, bool flush) =>
        Change(file, () => _disk.Write(file, content, flush), () => _disk.Write(file, content[..(content.Length / 2)], flush));

    public bool IsLink(string file) => Look(file, () => _disk.IsLink(file));

    public void CopyRights(string from, string to) => Change(to, () => _disk.CopyRights(from, to));

    public void Move(string from, string to) => Change(to, () => _disk.Move(from, to));

    public void MoveFolder(string from, string to)
    {
        if (OtherVolume) throw new DiskException(DiskOperation.Move, to, new IOException("another volume"));
        Change(to, () => _disk.MoveFolder(from, to));
    }

    public void CreateFolder(string folder) => Change(folder, () => _disk.CreateFolder(folder));

    public void DeleteFile(string file) => Change(file, () => _disk.DeleteFile(file));

    public bool DeleteEmptyFolder(string folder)
    {
        var deleted = false;
        Change(folder, () => deleted = _disk.DeleteEmptyFolder(folder));
        return deleted;
    }

    public void DeleteTree(string folder) => Change(folder, () => _disk.DeleteTree(folder), () =>
    {
        if (_disk.Files(folder) is [var first, ..]) _disk.DeleteFile(Path.Join(folder, first));
    });

    private T Look<T>(string path, Func<T> look)
    {
        lock (_gate) return _gone ? throw Broken(path) : look();
    }

    private void Change(string path, Action whole, Action? half = null)
    {
        lock (_gate)
        {
            if (_gone) throw Broken(path);
            Changed.Add(path);
            if (Changed.Count != failing)
            {
                whole();
                return;
            }

            Failed = true;
            _gone = fault != Fault.FailsOnce;
            if (fault == Fault.KilledAfter) whole();
            if (fault == Fault.KilledHalfway) half?.Invoke();
            throw Broken(path);
        }
    }

    private static DiskException Broken(string path) => new(DiskOperation.Write, path, new IOException("the disk is gone"));
}
