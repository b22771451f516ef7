using System.Buffers;
using System.Text.RegularExpressions;

namespace Confrere.Checklist.Context;

/// <summary>
/// Looks for a pattern of many branches only around the clues that it cannot do without: plain words, and a plain pattern. Tried at each letter of a text, such
/// patterns take a hundred times as long as reading it; clues are found by leaps. (The benchmarks have the figures.)
/// </summary>
/// <param name="pattern">A plain pattern, best one that begins with a figure or a sign; null if words do.</param>
/// <param name="reach">How far the searched pattern looks to either side of a clue, in characters.</param>
/// <param name="words">Words or parts of words, in any case; each spelling with and without accents.</param>
internal sealed class Nearby(Regex? pattern, int reach, params string[] words)
{
    private readonly SearchValues<string> words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
    private readonly bool hasWords = words.Length > 0;

    /// <summary>The matches of a pattern near the clues.</summary>
    /// <param name="searched">The pattern of many branches.</param>
    /// <param name="text">The text.</param>
    public IEnumerable<Match> Matches(Regex searched, string text)
    {
        foreach (var (start, end) in Windows(text))
        {
            for (var match = searched.Match(text, start, end - start); match.Success; match = match.NextMatch())
                yield return match;
        }
    }

    /// <summary>The stretches of a text around clues, in order, without overlap. They end between words, so that nothing is taken for whole that is cut.</summary>
    public List<(int Start, int End)> Windows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var windows = new List<(int Start, int End)>();
        foreach (var clue in Clues(text))
        {
            var start = Math.Max(0, clue - reach);
            while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                start--;
            var end = Math.Min(text.Length, clue + reach);
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (windows.Count > 0 && start <= windows[^1].End)
                windows[^1] = (windows[^1].Start, Math.Max(end, windows[^1].End));
            else
                windows.Add((start, end));
        }
        return windows;
    }

    private List<int> Clues(string text)
    {
        var clues = new List<int>();
        for (var at = 0; hasWords && text.AsSpan(at).IndexOfAny(words) is var next and >= 0; at += next + 1)
            clues.Add(at + next);
        if (pattern is null)
            return clues;
        foreach (var match in pattern.EnumerateMatches(text))
            clues.Add(match.Index);
        clues.Sort();
        return clues;
    }
}
