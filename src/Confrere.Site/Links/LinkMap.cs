using System.Collections.Frozen;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Links;

/// <summary>Everything on the blog that a link can point to, published or not.</summary>
public sealed class LinkMap
{
    private readonly FrozenDictionary<string, LinkTarget> bySource;
    private readonly FrozenDictionary<string, LinkTarget> byAddress;
    private readonly FrozenDictionary<string, string> byFoldedCase;

    /// <summary>A map of a blog.</summary>
    /// <param name="targets">Posts, assets, lists and redirects.</param>
    public LinkMap(IEnumerable<LinkTarget> targets)
    {
        var all = targets.ToList();
        bySource = all.Where(target => target.Source.Length > 0).DistinctBy(target => target.Source).ToFrozenDictionary(target => target.Source);
        // Where two stand on one address, the published one is meant; that there are two is told elsewhere.
        byAddress = all.OrderByDescending(target => target.IsPublished).DistinctBy(target => target.Address.TrimEnd('/')).ToFrozenDictionary(target => target.Address.TrimEnd('/'));
        byFoldedCase = byAddress.Keys.Concat(bySource.Keys).Distinct().GroupBy(Lower).ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).First());
    }

    /// <summary>The target of a source file's path below the input folder, or of an address; null if none.</summary>
    public LinkTarget? Find(string path)
    {
        path = Nfc.Normalize(path);
        if (bySource.TryGetValue(path, out var file))
            return file;
        var address = path.TrimEnd('/');
        return byAddress.GetValueOrDefault(address)
            ?? (address.EndsWith(".html", StringComparison.Ordinal) ? byAddress.GetValueOrDefault(Unindexed(address[..^5])) : null)
            ?? byAddress.GetValueOrDefault(Unindexed(address));
    }

    /// <summary>What a path would find if its capitals and small letters did not matter; null if nothing.</summary>
    public string? InAnotherCase(string path) => byFoldedCase.GetValueOrDefault(Lower(path.TrimEnd('/')));

    /// <summary>The nearest published address or file; null if none is near.</summary>
    public string? Near(string path, bool isImage)
    {
        var name = path.TrimEnd('/');
        var candidates = isImage
            ? bySource.Values.Where(target => target.IsPublished && !target.IsPost).Select(target => target.Source)
            : byAddress.Values.Where(target => target.IsPublished).Select(target => target.Address);
        // More letters off than that is no slip, and a thousand links to a thousand texts are to be compared in seconds.
        return Nearest.Of(name, candidates, Math.Clamp(name.Length / 3, 2, 6));
    }

    private static string Unindexed(string address) =>
        address == "index" ? "" : address.EndsWith("/index", StringComparison.Ordinal) ? address[..^6] : address;

    private static string Lower(string path) => path.ToLowerInvariant();
}

/// <summary>Something that a link can point to.</summary>
/// <param name="Source">Its file, relative to the input folder; empty for what is made by the build.</param>
/// <param name="Address">Its address below the root, as in <see cref="Post.Address"/>; for an asset, its path.</param>
/// <param name="Url">Its URL from the root of the host.</param>
/// <param name="IsPublished">Whether readers can reach it.</param>
/// <param name="IsPost">Whether it is a text.</param>
/// <param name="Title">Its title, for texts.</param>
/// <param name="Anchors">What a link can point to in it; null where that is not known.</param>
public sealed record LinkTarget(string Source, string Address, string Url, bool IsPublished, bool IsPost, string Title, IReadOnlySet<string>? Anchors)
{
    /// <summary>The language of a text.</summary>
    public Language Language { get; init; }
}
