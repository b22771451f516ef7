using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>Counts a text as X does: the rules of twitter-text, configuration 3.</summary>
public static class TweetText
{
    /// <summary>The longest text X takes, in weighted characters.</summary>
    public const int Limit = 280;

    /// <summary>What an address costs, however long it is: X replaces each by a short one.</summary>
    public const int UrlLength = 23;

    private const int Scale = 100;
    private const int WideWeight = 200;
    private const int NarrowWeight = 100;

    /// <summary>Counts a text, composing it first (NFC). Time is linear in its length.</summary>
    public static TweetCount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = Nfc.Normalize(text);
        var urls = TweetUrls.Find(composed);
        var weight = 0L;
        var lastValid = 0;
        var valid = true;
        var nextUrl = 0;
        for (var index = 0; index < composed.Length; index++)
        {
            if (nextUrl < urls.Count && urls[nextUrl].Start == index)
            {
                weight += UrlLength * Scale;
                index += urls[nextUrl++].Url.Length - 1;
                // Where part of a domain was left out, the next address may begin inside this one: X never sees it.
                while (nextUrl < urls.Count && urls[nextUrl].Start <= index)
                    nextUrl++;
            }
            else if (EmojiSequences.LengthAt(composed, index) is var length and > 0)
            {
                weight += WideWeight;
                index += length - 1;
            }
            else
            {
                index += IsPairAt(composed, index) ? 1 : 0;
                weight += WeightOf(composed[index]);
            }
            valid = valid && composed[index] is not ('\uFFFE' or '\uFFFF' or '\uFEFF');
            if (valid && weight <= Limit * Scale)
                lastValid = index;
        }

        var weighted = (int)(weight / Scale);
        return new TweetCount(
            weighted,
            valid && weighted is > 0 and <= Limit,
            (int)Math.Floor(weighted / (double)Limit * 1000),
            0,
            Math.Max(text.Length - 1, 0),
            0,
            lastValid + text.Length - composed.Length,
            ReferenceEquals(text, composed) ? urls : TweetUrls.Find(text));
    }

    /// <summary>The weighted length alone.</summary>
    public static int Length(string text) => Parse(text).WeightedLength;

    private static bool IsPairAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static int WeightOf(char unit) =>
        unit is <= '\u10FF' or >= '\u2000' and <= '\u200D' or >= '\u2010' and <= '\u201F' or >= '\u2032' and <= '\u2037' ? NarrowWeight : WideWeight;
}
