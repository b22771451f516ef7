using System.Collections.Immutable;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>A network on which a post is announced: how it counts a text, and how much it takes.</summary>
public sealed class Network
{
    // No text of this many UTF-16 units fits any of them, save one full of addresses: a hostile text is not counted to its end again and again.
    private const int LongestText = 4000;

    private readonly Func<string, int> count;
    private readonly Func<string, bool> isValid;

    private Network(string name, string label, int limit, Func<string, int> count, Func<string, bool> isValid)
    {
        (Name, Label, Limit) = (name, label, limit);
        (this.count, this.isValid) = (count, isValid);
    }

    /// <summary>X: 280 in its own units, an address counts 23.</summary>
    public static Network X { get; } = new("x", "X", TweetText.Limit, TweetText.Length, text => TweetText.Parse(text).Valid);

    /// <summary>Bluesky: 300 characters as a reader sees them and 3,000 bytes, an address counts in full.</summary>
    public static Network Bluesky { get; } = new("bluesky", "Bluesky", NetworkLength.BlueskyGraphemes, NetworkLength.Graphemes, NetworkLength.FitsBluesky);

    /// <summary>Mastodon: 500 characters as a reader sees them, an address counts 23.</summary>
    public static Network Mastodon { get; } = new("mastodon", "Mastodon", NetworkLength.MastodonCharacters, NetworkLength.Mastodon, NetworkLength.FitsMastodon);

    /// <summary>All networks, in the order in which they are shown.</summary>
    public static ImmutableArray<Network> All { get; } = [X, Bluesky, Mastodon];

    /// <summary>The name that commands and files use.</summary>
    public string Name { get; }

    /// <summary>The name that people use.</summary>
    public string Label { get; }

    /// <summary>The longest text, in the network's units.</summary>
    public int Limit { get; }

    /// <summary>The network that a name means; null if none.</summary>
    public static Network? Find(string name) => Fold.Key(name) switch
    {
        "x" or "twitter" => X,
        "bluesky" or "bsky" => Bluesky,
        "mastodon" => Mastodon,
        _ => null,
    };

    /// <summary>How long a text is here, in the network's units.</summary>
    public int Length(string text) => count(text);

    /// <summary>Whether the network takes a text.</summary>
    public bool Takes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= LongestText && isValid(text);
    }
}
