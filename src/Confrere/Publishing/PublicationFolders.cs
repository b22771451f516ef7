using System.Text;

namespace Confrere.Publishing;

/// <summary>Where the site goes, and where publishing keeps its state: in the cache, apart for each output, and nowhere else.</summary>
/// <remarks>
/// Two outputs of one blog (the site, and a look at its drafts) share a cache but not a manifest: the state's folder is named after the way
/// from the cache to the output, which stays the same when the whole blog is moved.
/// </remarks>
internal sealed class PublicationFolders
{
    /// <summary>Names the folders; both paths may be relative to the current folder.</summary>
    /// <exception cref="PublicationException">The cache lies in the output.</exception>
    public PublicationFolders(string output, string cache)
    {
        Output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        Cache = Path.TrimEndingDirectorySeparator(Path.GetFullPath(cache));
        var way = Path.GetRelativePath(Cache, Output).Replace(Path.DirectorySeparatorChar, '/');
        if (IsWithin(Cache, Output)) throw new PublicationException(PublicationProblem.CacheInOutput, [Cache, Output]);
        State = Path.Join(Cache, "publication-" + Fingerprint.Of(Encoding.UTF8.GetBytes(way)).Hash[..16]);
    }

    /// <summary>The folder of the published site.</summary>
    public string Output { get; }

    /// <summary>The cache, which git ignores.</summary>
    public string Cache { get; }

    /// <summary>The folder of this output's state.</summary>
    public string State { get; }

    /// <summary>Says which files are ours.</summary>
    public string Manifest => Path.Join(State, "manifest.tsv");

    /// <summary>The manifest of the site that is being published.</summary>
    public string NextManifest => Path.Join(State, "manifest.next.tsv");

    /// <summary>The steps to the new site, while they are being taken.</summary>
    public string Journal => Path.Join(State, "journal");

    /// <summary>Held by the one build that publishes.</summary>
    public string Lock => Path.Join(State, "lock");

    /// <summary>Files that wait for their place.</summary>
    public string Staging => Path.Join(State, "staging");

    /// <summary>A path in the site, on disk.</summary>
    public string InOutput(string path) => Path.Join(Output, path);

    /// <summary>A staged file, on disk.</summary>
    public string InStaging(string name) => Path.Join(Staging, name);

    /// <summary>Where a file that is not ours is kept when a page takes its path. Flat, so that no two of them can be in each other's way.</summary>
    public string SetAside(string path) =>
        Path.Join(State, "set-aside", $"{Fingerprint.Of(Encoding.UTF8.GetBytes(path)).Hash[..8]}-{path[(path.LastIndexOf('/') + 1)..]}");

    private static bool IsWithin(string folder, string other)
    {
        var way = Path.GetRelativePath(other, folder);
        return way == "." || !(Path.IsPathRooted(way) || way == ".." || way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
