using System.Text.RegularExpressions;
using Confrere.Engine;
using Confrere.Engine.Markdown;

namespace Confrere.Site.Links;

/// <summary>Where a link leads once the blog is known.</summary>
/// <param name="Href">The URL to write; null where only the words are to be shown.</param>
/// <param name="Target">What it points to on the blog; null for other sites and the page itself.</param>
/// <param name="Trouble">What is wrong with it.</param>
/// <param name="Hint">The nearest right form, if any.</param>
public readonly record struct ResolvedLink(string? Href, LinkTarget? Target, LinkTrouble Trouble = LinkTrouble.None, string? Hint = null);

/// <summary>What can be wrong with a link.</summary>
public enum LinkTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It leads nowhere.</summary>
    Broken,

    /// <summary>Its letters differ in case from what is there.</summary>
    WrongCase,

    /// <summary>The page has no such anchor.</summary>
    MissingAnchor,

    /// <summary>It leads to something that is not published.</summary>
    Unpublished,

    /// <summary>It would run a script.</summary>
    Dangerous,
}

/// <summary>Resolves the links of posts: to files, to addresses, to anchors; under the base path.</summary>
/// <param name="map">What there is on the blog.</param>
/// <param name="inputFolder">The input folder.</param>
/// <param name="root">The base path, without a closing <c>/</c>.</param>
public sealed partial class ResolveLinks(LinkMap map, string inputFolder, string root)
{
    /// <summary>Resolves a link.</summary>
    /// <param name="post">The post that it stands in.</param>
    /// <param name="target">Where it points to, as written.</param>
    /// <param name="isImage">Whether it is an image.</param>
    public ResolvedLink Resolve(Post post, string target, bool isImage)
    {
        target = target.Trim();
        if (target.StartsWith("xref:", StringComparison.OrdinalIgnoreCase))
            return Referred(target[5..]);
        if (Scheme().Match(target) is { Success: true } scheme)
            return IsDangerous(scheme.Groups["name"].Value) ? new ResolvedLink(null, null, LinkTrouble.Dangerous) : new ResolvedLink(target, null);
        if (target.StartsWith("//", StringComparison.Ordinal))
            return new ResolvedLink(target, null);

        var cut = target.AsSpan().IndexOfAny('?', '#');
        var path = cut < 0 ? target : target[..cut];
        var tail = cut < 0 ? "" : target[cut..];
        var fragment = tail.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? tail[(hash + 1)..] : "";
        if (path.Length == 0)
            return tail.Length == 0 ? new ResolvedLink(null, null, LinkTrouble.Broken) : Anchored(post.Anchors, tail, fragment, tail, null);

        var decoded = LinkPaths.Decoded(path);
        if (Candidates(post, decoded).Select(map.Find).FirstOrDefault(found => found is not null) is not { } found)
            return Missing(post, decoded, isImage);
        if (!found.IsPublished)
            return new ResolvedLink(null, found, LinkTrouble.Unpublished);
        return Anchored(found.Anchors, found.Url + tail, fragment, found.Url, found);
    }

    // Statiq's links by name, whatever the address.
    private ResolvedLink Referred(string reference)
    {
        var cut = reference.AsSpan().IndexOfAny('?', '#');
        var (name, tail) = cut < 0 ? (reference, "") : (reference[..cut], reference[cut..]);
        if (map.ByReference(LinkPaths.Decoded(name)) is not { } found)
            return new ResolvedLink(null, null, LinkTrouble.Broken);
        if (!found.IsPublished)
            return new ResolvedLink(null, found, LinkTrouble.Unpublished);
        var hash = tail.IndexOf('#', StringComparison.Ordinal);
        return Anchored(found.Anchors, found.Url + tail, hash < 0 ? "" : tail[(hash + 1)..], found.Url, found);
    }

    /// <summary>The finding that a link's trouble makes; null where there is none.</summary>
    public static Finding? FindingOf(Link link, ResolvedLink resolved, SiteWords words) => resolved.Trouble switch
    {
        LinkTrouble.Broken when link.IsImage => Finding.Fault("image-absente", link.At, words.MissingImage(resolved.Hint)),
        LinkTrouble.Broken => Finding.Fault("lien-casse", link.At, words.BrokenLink(resolved.Hint)),
        LinkTrouble.WrongCase => Finding.Fault("casse", link.At, words.WrongCase(resolved.Hint!)),
        LinkTrouble.MissingAnchor => Finding.Fault("ancre-absente", link.At, words.MissingAnchor),
        LinkTrouble.Unpublished => Finding.Remark("lien-retenu", link.At, words.LinkToUnpublished),
        LinkTrouble.Dangerous => Finding.Fault("lien-dangereux", link.At, words.DangerousLink),
        _ => null,
    };

    private static ResolvedLink Anchored(IReadOnlySet<string>? anchors, string href, string fragment, string without, LinkTarget? target)
    {
        var wanted = LinkPaths.Decoded(fragment);
        if (wanted.Length == 0 || wanted == "top" || anchors is null || anchors.Contains(wanted))
            return new ResolvedLink(href, target);
        // The nearest anchor is made of a heading's words, which may be those of a text that stays in: it is not proposed.
        return new ResolvedLink(without, target, LinkTrouble.MissingAnchor);
    }

    private ResolvedLink Missing(Post post, string path, bool isImage)
    {
        foreach (var candidate in Candidates(post, path))
        {
            if (map.InAnotherCase(candidate) is { } right)
                return new ResolvedLink(null, null, LinkTrouble.WrongCase, "/" + right);
        }
        var nearest = map.Near(Candidates(post, path).First(), isImage);
        return new ResolvedLink(null, null, LinkTrouble.Broken, nearest is null ? null : "/" + nearest);
    }

    private IEnumerable<string> Candidates(Post post, string path) => LinkPaths.Candidates(post, path, inputFolder, root);

    /// <summary>Whether an address would run a script, or holds what it shows.</summary>
    public static bool IsDangerousAddress(string target) => Scheme().Match(target) is { Success: true } scheme && IsDangerous(scheme.Groups["name"].Value);

    private static bool IsDangerous(string scheme) => scheme.ToLowerInvariant() is "javascript" or "vbscript" or "data" or "file";

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z0-9+.\-]*):")]
    private static partial Regex Scheme();
}
