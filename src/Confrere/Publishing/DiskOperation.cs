namespace Confrere.Publishing;

/// <summary>What was asked of the disk when it failed.</summary>
public enum DiskOperation
{
    /// <summary>Looking at what is there, or reading it.</summary>
    Read,

    /// <summary>Writing a file.</summary>
    Write,

    /// <summary>Giving a file or a folder its final name.</summary>
    Move,

    /// <summary>Deleting a file or a folder.</summary>
    Delete,

    /// <summary>Creating a folder.</summary>
    CreateFolder,

    /// <summary>Taking the lock that keeps a second build out.</summary>
    Lock,
}
