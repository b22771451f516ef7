using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Confrere.Engine.Markdown;
using Confrere.Engine.Text;

namespace Confrere.Engine.Images;

/// <summary>Finds the files of the blog that a text shows or links to: in Markdown, in raw HTML, and its <c>Image</c>. They are known by their bytes, so that a seal over the text is one over them too.</summary>
/// <param name="files">All files below the input folder.</param>
/// <param name="inputFolder">The input folder.</param>
/// <param name="root">The base path, without a closing <c>/</c>.</param>
/// <param name="look">Looks at a picture; null to go by its form alone.</param>
public sealed class FindAttachments(IReadOnlyList<SourceFile> files, string inputFolder, string root, Func<SourceFile, FileNature, ImageLook>? look = null) : IModule<Post, Post>
{
    private readonly FrozenDictionary<string, SourceFile> byPath = files
        .Where(file => file.Extension != ".md")
        .DistinctBy(file => Nfc.Normalize(file.Path[(inputFolder.Length + 1)..]))
        .ToFrozenDictionary(file => Nfc.Normalize(file.Path[(inputFolder.Length + 1)..]));

    // One file may stand in many posts.
    private readonly ConcurrentDictionary<string, Attachment> seen = new();

    /// <inheritdoc />
    public Post Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var links = document.FrontMatter.Image is { Value.Length: > 0 } image
            ? document.Links.Append(new Link(image.Value, true, image.At))
            : document.Links;
        var found = links.Select(link => Find(document, link)).OfType<Attachment>().DistinctBy(file => file.Path).ToImmutableArray();
        return found.Length == 0 ? document : document with { Attachments = found };
    }

    private Attachment? Find(Post post, Link link)
    {
        var file = LinkPaths.Of(link.Target) is { Length: > 0 } path
            ? LinkPaths.Candidates(post, path, inputFolder, root).Select(candidate => byPath.GetValueOrDefault(Nfc.Normalize(candidate))).FirstOrDefault(found => found is not null)
            : null;
        return file is null ? null : seen.GetOrAdd(file.Path, _ => Described(file)) with { At = link.At };
    }

    private Attachment Described(SourceFile file)
    {
        var nature = FileNatures.Of(file);
        var header = ImageHeader.Of(nature, file.Bytes.Span);
        var digest = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        return new Attachment(file.Path, digest, nature, header?.Width ?? 0, header?.Height ?? 0, look?.Invoke(file, nature) ?? ImageLooks.Of(nature, header), default);
    }
}
