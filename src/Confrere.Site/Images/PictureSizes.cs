using System.Collections.Concurrent;
using Confrere.Engine;
using Confrere.Engine.Images;

namespace Confrere.Site.Images;

/// <summary>How large the blog's pictures stand on a page, each read once, from the bytes that are published.</summary>
/// <param name="published">What is published of a file below the input folder.</param>
public sealed class PictureSizes(Func<string, ReadOnlyMemory<byte>?> published)
{
    private readonly ConcurrentDictionary<string, PictureSize?> sizes = new(StringComparer.Ordinal);

    /// <summary>A blog whose pictures are not known.</summary>
    public static PictureSizes None { get; } = new(_ => null);

    /// <summary>A picture's size; null where it is not told.</summary>
    /// <param name="source">The file, relative to the input folder.</param>
    public PictureSize? Of(string source) => source.Length == 0 ? null : sizes.GetOrAdd(source, Read);

    private PictureSize? Read(string source) =>
        published(source) is { } bytes ? PictureSize.Of(FileNatures.Of(new SourceFile(source, bytes)), bytes) : null;
}
