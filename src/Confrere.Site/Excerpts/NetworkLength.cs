using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Confrere.Site.Excerpts;

/// <summary>How long a text is for the networks that do not count as X does.</summary>
public static partial class NetworkLength
{
    /// <summary>The longest Bluesky post, in characters as a reader sees them (extended grapheme clusters).</summary>
    public const int BlueskyGraphemes = 300;

    /// <summary>The longest Bluesky post, in UTF-8 bytes.</summary>
    public const int BlueskyBytes = 3000;

    /// <summary>The longest Mastodon post, as most servers have it.</summary>
    public const int MastodonCharacters = 500;

    /// <summary>Characters as a reader sees them: a family emoji or an accented letter is one.</summary>
    public static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>Length in UTF-8 bytes.</summary>
    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Whether Bluesky takes the text: both of its limits hold; an address counts in full.</summary>
    public static bool FitsBluesky(string text) => Graphemes(text) <= BlueskyGraphemes && Bytes(text) <= BlueskyBytes;

    /// <summary>Length on Mastodon: in graphemes, an address with <c>http://</c> or <c>https://</c> counting 23 and a mention without its server.</summary>
    public static int Mastodon(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var counted = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var url in TweetUrls.Find(text).Where(url => url.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && url.Url.Contains("://", StringComparison.Ordinal)))
        {
            counted.Append(text, copied, url.Start - copied).Append('x', TweetText.UrlLength);
            copied = url.End;
        }
        counted.Append(text, copied, text.Length - copied);
        return Graphemes(RemoteMention().Replace(counted.ToString(), "$1"));
    }

    /// <summary>Whether a Mastodon server with the usual limit takes the text.</summary>
    public static bool FitsMastodon(string text) => Mastodon(text) <= MastodonCharacters;

    [GeneratedRegex(@"(?<![\w/@])(@[A-Za-z0-9_]{1,64})@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?", RegexOptions.CultureInvariant)]
    private static partial Regex RemoteMention();
}
