namespace Confrere.Engine.Images;

/// <summary>What keeps a file that is no text of the blog from being published.</summary>
public enum FileTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A picture that cannot be read whole.</summary>
    Unreadable,

    /// <summary>A file whose name says that it is something else.</summary>
    WrongName,

    /// <summary>A file of a nature that is not published.</summary>
    Refused,

    /// <summary>A drawing that could run, load or hide something, or that cannot be read.</summary>
    DangerousDrawing,
}

/// <summary>A file as it may be published.</summary>
/// <param name="Nature">What it is.</param>
/// <param name="Bytes">What is published of it; empty where nothing may be.</param>
/// <param name="Trouble">Why nothing may be.</param>
/// <param name="TookOut">Whether a drawing was published without something.</param>
public sealed record CleanedFile(FileNature Nature, ReadOnlyMemory<byte> Bytes, FileTrouble Trouble = FileTrouble.None, bool TookOut = false);
