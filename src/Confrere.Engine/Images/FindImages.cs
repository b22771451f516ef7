using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Confrere.Engine.Markdown;
using Confrere.Engine.Text;

namespace Confrere.Engine.Images;

/// <summary>Finds the images of this blog that a text shows or links to: in Markdown, in raw HTML, and its <c>Image</c>.</summary>
/// <param name="files">All files below the input folder.</param>
/// <param name="inputFolder">The input folder.</param>
/// <param name="root">The base path, without a closing <c>/</c>.</param>
/// <param name="look">Looks at a picture; null to go by its form alone.</param>
public sealed class FindImages(IReadOnlyList<SourceFile> files, string inputFolder, string root, Func<SourceFile, FileNature, ImageLook>? look = null) : IModule<Post, Post>
{
    private readonly FrozenDictionary<string, SourceFile> byPath = files
        .Where(file => file.Extension != ".md")
        .DistinctBy(file => Nfc.Normalize(file.Path[(inputFolder.Length + 1)..]))
        .ToFrozenDictionary(file => Nfc.Normalize(file.Path[(inputFolder.Length + 1)..]));

    // One image may stand in many posts.
    private readonly ConcurrentDictionary<string, PostImage?> seen = new();

    /// <inheritdoc />
    public Post Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var links = document.FrontMatter.Image is { Value.Length: > 0 } image
            ? document.Links.Append(new Link(image.Value, true, image.At))
            : document.Links;
        var found = links.Select(link => Image(document, link)).OfType<PostImage>().DistinctBy(image => image.Path).ToImmutableArray();
        return found.Length == 0 ? document : document with { Images = found };
    }

    private PostImage? Image(Post post, Link link)
    {
        var file = LinkPaths.Of(link.Target) is { Length: > 0 } path
            ? LinkPaths.Candidates(post, path, inputFolder, root).Select(candidate => byPath.GetValueOrDefault(Nfc.Normalize(candidate))).FirstOrDefault(found => found is not null)
            : null;
        return file is null ? null : seen.GetOrAdd(file.Path, _ => Described(file)) is { } image ? image with { At = link.At } : null;
    }

    private PostImage? Described(SourceFile file)
    {
        var nature = FileNatures.Of(file);
        if (!nature.IsPicture() && FileNatures.Promised(file.Extension)?.IsPicture() != true)
            return null;
        var header = ImageHeader.Of(nature, file.Bytes.Span);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        return new PostImage(file.Path, hash, nature, header?.Width ?? 0, header?.Height ?? 0, look?.Invoke(file, nature) ?? ImageLooks.Of(nature, header), default);
    }
}
