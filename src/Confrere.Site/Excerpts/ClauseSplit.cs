using System.Text.RegularExpressions;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>Cuts a passage that is too long for one part of a thread into pieces that follow each other, where each piece keeps its sense if it is read alone.</summary>
internal static partial class ClauseSplit
{
    private const string Ellipsis = "…";

    // A shorter piece says too little to be a part.
    private const int ShortestPiece = 40;

    // A passage with more clauses than this is no prose.
    private const int LongestPassage = 6000;

    /// <summary>The pieces, « … » where one goes on in the next; null where no safe cut leaves pieces that fit.</summary>
    public static IReadOnlyList<string>? Pieces(string passage, Func<string, bool> fits)
    {
        if (passage.Length > LongestPassage)
            return null;
        var cuts = SafeCuts(passage);
        var pieces = new List<string>();
        var start = 0;
        while (true)
        {
            var rest = Piece(passage, start, passage.Length);
            if (fits(rest))
            {
                pieces.Add(rest);
                return pieces;
            }
            var cut = cuts.FindLast(index => index - start >= ShortestPiece && passage.Length - index >= ShortestPiece / 2 && fits(Piece(passage, start, index)));
            if (cut == 0)
                return null;
            pieces.Add(Piece(passage, start, cut));
            start = cut;
        }
    }

    private static string Piece(string passage, int start, int end)
    {
        var text = passage[start..end].Trim().TrimEnd(' ', '\u00A0', ',', ';', '–', '—').TrimStart(' ', '\u00A0', '–', '—');
        var isWhole = end == passage.Length || ExcerptText.IsClosed(text);
        return (start == 0 ? "" : Ellipsis + " ") + text + (isWhole ? "" : Ellipsis);
    }

    // A cut parts two clauses that hold no negation, condition, comparison or modal themselves, in a stretch without a condition or a restriction at all.
    private static List<int> SafeCuts(string passage)
    {
        var enclosures = new Enclosures(passage);
        var marks = Enumerable.Range(1, Math.Max(0, passage.Length - 2)).Where(index => !enclosures.Holds(index) && ClauseCut.IsClauseEnd(passage, index)).ToList();
        var stops = SentenceStops(passage);
        var cuts = new List<int>();
        for (var at = 0; at < marks.Count; at++)
        {
            var mark = marks[at];
            var sentence = passage[stops.FindLast(stop => stop <= mark)..stops.Find(stop => stop > mark)];
            var before = passage[(at == 0 ? 0 : marks[at - 1] + 1)..mark];
            var after = passage[(mark + 1)..(at + 1 < marks.Count ? marks[at + 1] : passage.Length)];
            if (!Condition().IsMatch(Fold.Letters(sentence)) && !Reversals.Any(before) && !Reversals.Any(after) && ClauseCut.IsSafe(passage, mark))
                cuts.Add(mark + 1);
        }
        return cuts;
    }

    // 0, and where each sentence ends; the last one ends with the passage.
    private static List<int> SentenceStops(string passage)
    {
        var stops = new List<int> { 0 };
        foreach (var sentence in Sentences.Split(passage).SkipLast(1))
            stops.Add(passage.IndexOf(sentence, stops[^1], StringComparison.Ordinal) + sentence.Length);
        stops.Add(passage.Length);
        return stops;
    }

    [GeneratedRegex(@"\b(?:si|s'ils?|sauf|mais|hormis|excepte\w*|hors|sans|sinon|condition|pourvu|tant que|quand|lorsqu\w*|des que|jusqu\w*|avant|cependant|toutefois|pourtant|uniquement|seulement|contre-?indiqu\w*|if|unless|except|but|without|until|when|only|although)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
