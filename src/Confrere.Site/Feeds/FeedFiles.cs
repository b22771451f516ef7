namespace Confrere.Site.Feeds;

/// <summary>The files of a feed.</summary>
public static class FeedFiles
{
    /// <summary>RSS 2.0.</summary>
    public const string Rss = "feed.rss";

    /// <summary>Atom.</summary>
    public const string Atom = "feed.atom";

    /// <summary>JSON Feed 1.1.</summary>
    public const string Json = "feed.json";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Names = [Rss, Atom, Json];
}
