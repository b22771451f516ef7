using System.Text.RegularExpressions;

namespace Confrere.Checklist.Context;

/// <summary>
/// Looks for a pattern of many branches only around the clues that it cannot do without. Tried at each letter of a text, such patterns take a hundred times as
/// long as reading it (see the benchmarks); a clue is a plain pattern that the engine finds by leaps.
/// </summary>
internal static class Nearby
{
    /// <summary>The matches of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="clue">What is inside each of its matches, or close by; its own match may not be longer than <paramref name="reach"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="reach">How far the pattern looks to either side of a clue, in characters.</param>
    public static IEnumerable<Match> Matches(Regex pattern, Regex clue, string text, int reach = 100)
    {
        var (start, end) = (-1, -1);
        foreach (var (at, length) in Clues(clue, text))
        {
            if (start >= 0 && at - reach <= end)
            {
                end = Math.Max(end, Math.Min(text.Length, at + length + reach));
                continue;
            }
            foreach (var match in In(pattern, text, start, end))
                yield return match;
            (start, end) = (Math.Max(0, at - reach), Math.Min(text.Length, at + length + reach));
        }
        foreach (var match in In(pattern, text, start, end))
            yield return match;
    }

    private static List<(int At, int Length)> Clues(Regex clue, string text)
    {
        var clues = new List<(int, int)>();
        foreach (var match in clue.EnumerateMatches(text))
            clues.Add((match.Index, match.Length));
        return clues;
    }

    // A window ends between words, so that nothing is taken for whole that is cut.
    private static IEnumerable<Match> In(Regex pattern, string text, int start, int end)
    {
        if (start < 0)
            yield break;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        for (var match = pattern.Match(text, start, end - start); match.Success; match = match.NextMatch())
            yield return match;
    }
}
