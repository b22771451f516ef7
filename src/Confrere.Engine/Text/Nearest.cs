namespace Confrere.Engine.Text;

/// <summary>The known words closest to one that is not known, to say « did you mean » with.</summary>
public static class Nearest
{
    // A word longer than this is no mistyped key; cutting it bounds the work to 64 × 64 steps for each candidate.
    private const int Longest = 64;

    // « cardio » is five letters short of « cardiologie », yet nearer to it than to any other specialty.
    private const int Completion = 2;

    /// <summary>How many letters must be added, taken away, replaced or swapped with the next to go from one word to the other, case and accents aside.</summary>
    public static int Distance(string a, string b) => FoldedDistance(Folded(a), Folded(b), Longest);

    /// <summary>The nearest candidate at most <paramref name="within"/> letters away, the first in ordinal order among equals; null when there is none.</summary>
    public static string? Of(string word, IEnumerable<string> candidates, int within) =>
        Measured(word, candidates, within)
            .Where(found => found.Distance <= within)
            .OrderBy(found => found.Distance)
            .ThenBy(found => found.Candidate, StringComparer.Ordinal)
            .Select(found => found.Candidate)
            .FirstOrDefault();

    /// <summary>The three nearest candidates (fewer if there are fewer), nearest first; one that begins with the word counts as two letters away at most.</summary>
    public static IReadOnlyList<string> Three(string word, IEnumerable<string> candidates) =>
        [.. Measured(word, candidates, Longest)
            .OrderBy(found => found.Begins ? Math.Min(found.Distance, Completion) : found.Distance)
            .ThenByDescending(found => found.Begins)
            .ThenBy(found => found.Distance)
            .ThenBy(found => found.Candidate, StringComparer.Ordinal)
            .Select(found => found.Candidate)
            .Take(3)];

    private static IEnumerable<(string Candidate, int Distance, bool Begins)> Measured(string word, IEnumerable<string> candidates, int limit)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var key = Folded(word);
        foreach (var candidate in candidates.Distinct(StringComparer.Ordinal))
        {
            var other = Folded(candidate);
            yield return (candidate, FoldedDistance(key, other, limit), key.Length > 2 && other.StartsWith(key, StringComparison.Ordinal));
        }
    }

    private static string Folded(string word)
    {
        var key = Fold.Key(word);
        return key.Length <= Longest ? key : key[..Longest];
    }

    // Optimal string alignment: three rows of the matrix are enough, since a swap looks two rows back. Beyond the limit, how far is not asked.
    private static int FoldedDistance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var column = 0; column <= b.Length; column++)
            above[column] = column;
        for (var line = 1; line <= a.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= b.Length; column++)
            {
                var cost = a[line - 1] == b[column - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(row[column - 1], above[column]) + 1, above[column - 1] + cost);
                var swapped = line > 1 && column > 1 && a[line - 1] == b[column - 2] && a[line - 2] == b[column - 1];
                row[column] = swapped ? Math.Min(best, before[column - 2] + 1) : best;
            }
            (before, above, row) = (above, row, before);
            if (above.AsSpan().IndexOfAnyInRange(0, limit) < 0 && before.AsSpan().IndexOfAnyInRange(0, limit) < 0)
                return limit + 1;
        }
        return above[b.Length];
    }
}
