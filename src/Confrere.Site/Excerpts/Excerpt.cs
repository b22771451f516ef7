namespace Confrere.Site.Excerpts;

/// <summary>The few sentences by which a post is announced, short enough to be sent with its address.</summary>
public static class Excerpt
{
    /// <summary>What is left of X's 280 for the text, beside an address and the space before it.</summary>
    public const int Budget = TweetText.Limit - TweetText.UrlLength - 1;

    // Weighing is linear; no text of this many UTF-16 units that weighs at most 256 exists, save one full of addresses.
    private const int LongestText = 2000;

    /// <summary>
    /// The author's tweet if it fits; else the description; else whole sentences. A question keeps its question, a received idea begins with the fact.
    /// Never longer than <see cref="Budget"/>; empty when nothing can be said without misleading.
    /// </summary>
    public static string Choose(ExcerptSource source) => Choose(source, Fits).Text;

    /// <summary>The excerpt for a network, and where it comes from; what the network takes has room for the address below it.</summary>
    /// <param name="source">What it is made from.</param>
    /// <param name="network">The network.</param>
    /// <param name="url">The post's whole address; empty where it is not known.</param>
    public static ChosenExcerpt Choose(ExcerptSource source, Network network, string url)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Choose(source, url.Length == 0 && network == Network.X ? Fits : text => network.Takes(WithLink(text, url)));
    }

    /// <summary>A text with the address below it, as it is sent.</summary>
    public static string WithLink(string text, string url)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(url);
        return url.Length == 0 ? text : text.Length == 0 ? url : $"{text}\n{url}";
    }

    /// <summary>Whether a text leaves room for the address.</summary>
    public static bool Fits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestText && TweetText.Length(text) <= Budget;
    }

    private static ChosenExcerpt Choose(ExcerptSource source, Func<string, bool> fits)
    {
        ArgumentNullException.ThrowIfNull(source);
        var tweet = ExcerptText.Clean(source.Tweet);
        return tweet.Length > 0 && fits(tweet) && !MythTitle.Repeats(source.Myth, tweet)
            ? new ChosenExcerpt(tweet, ExcerptOrigin.Tweet)
            : new ExcerptChooser(fits, ClauseCut.AtClause).Choose(source);
    }
}
