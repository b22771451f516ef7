namespace Confrere.Engine;

/// <summary>A file as it was read: text or not.</summary>
/// <param name="Path">Relative to the site, with <c>/</c> between folders.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder, without a closing <c>/</c>; empty at the root.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    /// <summary>The extension in lower case, with its dot; empty if there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
