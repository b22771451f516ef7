namespace Confrere.Publishing;

/// <summary>The disk refused an operation: full, read-only, gone, or a file held open by another program.</summary>
public sealed class DiskException(DiskOperation operation, string path, Exception cause)
    : IOException($"{operation} {path}: {cause.Message}", cause)
{
    /// <summary>What was being done.</summary>
    public DiskOperation Operation { get; } = operation;

    /// <summary>The full path it was done to.</summary>
    public string Path { get; } = path;
}
