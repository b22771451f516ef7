using System.Collections.Frozen;
using System.Security.Cryptography;
using Confrere.Engine;
using Confrere.Engine.Markdown;

namespace Confrere.Site.Links;

/// <summary>Ties a text about a patient to the bytes of the images and files of the blog that it shows or links to, so that a seal over the text is one over them too.</summary>
/// <param name="files">All files of the blog.</param>
/// <param name="inputFolder">The input folder.</param>
/// <param name="root">The base path.</param>
public sealed class BindAttachments(IReadOnlyList<SourceFile> files, string inputFolder, string root) : IModule<Post, Post>
{
    private static readonly FrozenSet<string> Images = ((string[])[".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".heic", ".jxl"]).ToFrozenSet();

    // Everything that is no text, as a link finds it; no text of the blog among them.
    private readonly FrozenDictionary<string, SourceFile> byPath = files.Where(file => file.Extension != ".md").ToFrozenDictionary(file => file.Path);
    private readonly ResolveLinks links = new(new LinkMap(files.Where(file => file.Extension != ".md")
        .Select(file => new LinkTarget(file.Path[(inputFolder.Length + 1)..], file.Path[(inputFolder.Length + 1)..], file.Path, IsPublished: true, IsPost: false, "", Anchors: null))), inputFolder, root);

    /// <inheritdoc />
    public Post Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var named = document.FrontMatter.Image is { } image ? document.Links.Prepend(new Link(image.Value, IsImage: true, image.At)) : document.Links;
        return document with { Attachments = [.. named.Select(link => Bind(document, link)).OfType<Attachment>().DistinctBy(file => file.Path)] };
    }

    private Attachment? Bind(Post post, Link link) =>
        links.Resolve(post, link.Target, link.IsImage).Target is { } target && byPath.TryGetValue($"{inputFolder}/{target.Source}", out var file)
            ? new Attachment(file.Path, link.IsImage || Images.Contains(file.Extension), Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), link.At)
            : null;
}
