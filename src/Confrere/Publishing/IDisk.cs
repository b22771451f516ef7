namespace Confrere.Publishing;

/// <summary>What publishing asks of a disk: the real one in the command, one that fails at a chosen operation in the tests.</summary>
/// <remarks>Paths are full paths. Every failure is a <see cref="DiskException"/>. Folders that are links are never entered when listing.</remarks>
public interface IDisk
{
    /// <summary>The length of a file in bytes, or null where no file stands at this path.</summary>
    long? LengthOf(string file);

    /// <summary>Whether a folder stands at this path.</summary>
    bool FolderExists(string folder);

    /// <summary>All of a file.</summary>
    byte[] Read(string file);

    /// <summary>The files in a folder and below it, relative to the folder, with <c>/</c>, in ordinal order.</summary>
    IReadOnlyList<string> Files(string folder);

    /// <summary>Writes a file into a folder that exists; with <paramref name="flush"/>, returns once the bytes would survive a power cut.</summary>
    void Write(string file, ReadOnlyMemory<byte> content, bool flush);

    /// <summary>Whether a name leads to another file or folder.</summary>
    bool IsLink(string file);

    /// <summary>Gives a file the rights that another has; on Windows they come with its folder.</summary>
    void CopyRights(string from, string to);

    /// <summary>Gives a file another name, over the file that has it, so that the name always means the whole old or the whole new file.</summary>
    void Move(string from, string to);

    /// <summary>Gives a folder another name, which nothing has yet; fails across volumes.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Creates a folder and those above it; one that exists is fine.</summary>
    void CreateFolder(string folder);

    /// <summary>Deletes a file that exists.</summary>
    void DeleteFile(string file);

    /// <summary>Deletes a folder if there is no file in it, at any depth; says whether it did.</summary>
    bool DeleteEmptyFolder(string folder);

    /// <summary>Deletes a folder with all that is in it. Only ever used for what is staged.</summary>
    void DeleteTree(string folder);

    /// <summary>Holds a lock file until disposed of or until the process ends, however it ends; null where another process holds it.</summary>
    IDisposable? Lock(string file);
}
