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
    public static string Choose(ExcerptSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var tweet = ExcerptText.Clean(source.Tweet);
        return tweet.Length > 0 && Fits(tweet) ? tweet : new ExcerptChooser(Fits, ClauseCut.AtClause).Choose(source);
    }

    /// <summary>Whether a text leaves room for the address.</summary>
    public static bool Fits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestText && TweetText.Length(text) <= Budget;
    }
}
