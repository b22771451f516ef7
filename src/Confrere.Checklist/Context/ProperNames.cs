using Confrere.Checklist.Lexicons;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>Reads the proper name behind a head: « des Cèdres », « Saint-Louis », « « Les Tilleuls » », « de Bourg-en-Bresse ».</summary>
/// <param name="reading">The post.</param>
internal sealed class ProperNames(Reading reading)
{
    private const int Longest = 50;

    /// <summary>A word in lower case and without accents.</summary>
    public string Folded(int word) => Fold.Letters(reading.Of(word).ToString());

    /// <summary>Whether two words are parted by spaces, a hyphen or an apostrophe alone.</summary>
    public bool Follows(int word) => word > 0 && word < reading.Count && reading.After(word - 1) is " " or "-" or "'" or " l'" or " d'" or "' ";

    /// <summary>The end of the quotation that opens between a word and the next; -1 if none closes soon.</summary>
    public int QuotedEnd(int word)
    {
        if (word + 1 >= reading.Count)
            return -1;
        var gap = reading.After(word);
        var open = gap.IndexOfAny('«', '"', '“');
        if (open < 0 || gap[..open].IndexOfAnyExcept(' ') >= 0)
            return -1;
        var from = reading[word].End + open + 1;
        var close = reading.Text.AsSpan(from, Math.Min(Longest, reading.Text.Length - from)).IndexOfAny('»', '"', '”');
        return close < 2 || reading.Text.AsSpan(from, close).Contains('\n') ? -1 : from + close + 1;
    }

    /// <summary>The last word of the name that begins at a word.</summary>
    public int EndOfName(int first)
    {
        var last = first;
        while (last + 1 < reading.Count && last - first < 8)
        {
            var next = last + 1;
            if (reading[next].Is(Shape.Joined) || (reading[last].Is(Shape.Elided) && Follows(next)))
            {
                last = next;
                continue;
            }
            if (!Follows(next) || reading[next].Is(Shape.Begins))
                break;
            if (IsNamed(next))
            {
                last = next;
                continue;
            }
            var (at, links) = (next, 0);
            while (at + 1 < reading.Count && links < 3 && reading[at].Length <= 4 && !reading[at].Is(Shape.Figure) && SpotWords.Links.Contains(Folded(at)) && Follows(at + 1))
                (at, links) = (at + 1, links + 1);
            if (links == 0 || !IsNamed(at) || reading[at].Is(Shape.Begins))
                break;
            last = at;
        }
        return last;
    }

    /// <summary>Where a name ends for a finding: the elided hyphens are inside it.</summary>
    public int EndAt(int last) => reading[last].End;

    private bool IsNamed(int word) => reading[word].Is(Shape.Capital) && !reading[word].Is(Cue.Civility | Cue.Title) && !(reading[word].Is(Shape.Letter) && !reading[word].Is(Shape.Elided));

    /// <summary>What a word is to the lexicons; without its accents where it is in capitals or nothing with them.</summary>
    public WordKinds KindsOf(int word)
    {
        var kinds = reading[word].Is(Shape.Capitals) ? WordKinds.None : Vocabulary.Of(reading.Of(word));
        return kinds == WordKinds.None ? Vocabulary.OfFolded(reading.Of(word)) : kinds;
    }

    /// <summary>The place whose name begins at a word, and the word it ends with.</summary>
    public Place PlaceAt(int word, out int last)
    {
        var place = Places.LongestAt(reading.Text, reading[word].Start, out var length);
        last = word;
        if (length == 0)
            return default;
        var end = reading[word].Start + length;
        while (last + 1 < reading.Count && reading[last + 1].Start < end)
            last++;
        // A name of several words does not run over the end of a sentence, and every word of it that is no link has its capital, or none has.
        for (var i = word + 1; i <= last; i++)
        {
            if (reading[i].Is(Shape.Begins) && !reading[i].Is(Shape.Joined))
                return default;
        }
        return place;
    }
}
