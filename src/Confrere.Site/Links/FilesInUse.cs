using System.Text.RegularExpressions;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Engine.Markdown;
using Confrere.Site.Sanitising;

namespace Confrere.Site.Links;

/// <summary>
/// Which of the blog's other files go out: an image only where something that is published shows it, and no file that only texts speak of which stay in. A
/// photograph of a text that is withheld would else be on line without it.
/// </summary>
/// <param name="resolver">Knows all files, published or not.</param>
/// <param name="others">The theme's and the settings' files, which may show an image too.</param>
internal sealed partial class FilesInUse(ResolveLinks resolver, IEnumerable<SourceFile> others)
{
    // What a site is made of beside texts: no place for a case, and named by styles and scripts in ways of their own.
    private static readonly string[] PartExtensions = [".css", ".js", ".mjs", ".woff", ".woff2", ".ttf", ".otf", ".webmanifest"];

    // What machines ask for at the root by themselves.
    private static readonly string[] RootFiles = ["cname", "robots.txt", "humans.txt", "security.txt", "ads.txt", "manifest.json", "browserconfig.xml", "bingsiteauth.xml", "crossdomain.xml"];

    private static readonly string[] ImageExtensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".ico"];

    private readonly List<string> texts = [.. others.Select(file => SourceText.Decode(file, Language.French, out _)?.Text).OfType<string>()];
    private readonly HashSet<string> shown = [];
    private readonly HashSet<string> spokenOf = [];

    /// <summary>Whether a file is an image by its name.</summary>
    public static bool IsImage(string path) => ImageExtensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant());

    /// <summary>Takes note of what a text points to.</summary>
    /// <param name="post">The text.</param>
    /// <param name="goes">Whether it is published.</param>
    public void Read(Post post, bool goes)
    {
        var written = goes && post.Links.Any(link => link.IsInMarkup) ? ShownAddresses.Of(post) : null;
        foreach (var link in Links(post))
        {
            if (resolver.Resolve(post, link.Target, link.IsImage).Target is { IsPost: false, Source.Length: > 0 } target)
                (goes && (!link.IsInMarkup || written!.Contains(link.Target)) ? shown : spokenOf).Add(target.Source);
        }
    }

    /// <summary>The files that go out, of those that may.</summary>
    /// <param name="files">The cleared files.</param>
    /// <param name="inputFolder">The input folder, to which what texts point to is relative.</param>
    public IEnumerable<ClearedPost> Among(IEnumerable<ClearedPost> files, string inputFolder)
    {
        var all = files.Select(file => (File: file, Source: file.Post.Path[(inputFolder.Length + 1)..])).ToList();
        // A page or a style that is published as it stands shows images by their names.
        var names = texts.Concat(all.Where(file => !IsImage(file.Source) && (shown.Contains(file.Source) || IsFree(file.Source))).Select(file => file.File.Post.Source.Text)).Where(text => text.Length > 0).ToList();
        return all.Where(file => shown.Contains(file.Source) || IsFree(file.Source) || names.Exists(text => text.Contains(file.File.Post.Source.Path[(file.File.Post.Source.Path.LastIndexOf('/') + 1)..], StringComparison.Ordinal)))
            .Select(file => file.File);
    }

    /// <summary>Whether no text at all points to a file.</summary>
    public bool IsForgotten(string source) => !shown.Contains(source) && !spokenOf.Contains(source);

    /// <summary>A text's links and images, those of its front matter included.</summary>
    public static IEnumerable<Link> Links(Post post)
    {
        var links = post.FrontMatter.Image is { Value.Length: > 0 } image ? post.Links.Append(new Link(image.Value, true, image.At)) : post.Links;
        return links.Concat(post.FrontMatter.Translations.Select(other => new Link(other.Value, false, other.At)));
    }

    // Browsers and telephones ask for icons at the root by themselves; hosts and search engines for a few names more. Any other file wants to be linked.
    private bool IsFree(string source)
    {
        var isAtRoot = !source.Contains('/', StringComparison.Ordinal);
        if (IsImage(source))
            return isAtRoot && (source.StartsWith("favicon", StringComparison.Ordinal) || source.StartsWith("apple-touch-icon", StringComparison.Ordinal));
        return !spokenOf.Contains(source) && (PartExtensions.Contains(System.IO.Path.GetExtension(source).ToLowerInvariant()) || (isAtRoot && (RootFiles.Contains(source.ToLowerInvariant()) || Verification().IsMatch(source))));
    }

    // How one proves to a search engine that the site is one's own.
    [GeneratedRegex(@"\A(?:google[0-9a-f]{8,32}\.html|yandex_[0-9a-f]{8,32}\.html|pinterest-[0-9a-f]{4,32}\.html|[0-9a-f]{8,128}\.txt)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verification();
}
