using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Confrere.Checklist.Author;

/// <summary>
/// What would lead back to the author: her name, her hospital, her colleagues, her town, her pet phrases, from lists that are never committed. It finds them however they are written,
/// and never tells them.
/// </summary>
public sealed partial class PrivateWords
{
    /// <summary>No list could be read.</summary>
    public static PrivateWords None { get; } = new([], isRead: false);

    private readonly PrivateWordForm[] forms;
    private readonly WordAutomaton? automaton;

    private PrivateWords(IReadOnlyCollection<string> lines, bool isRead)
    {
        IsRead = isRead;
        Zones = lines.Select(ZoneOf).OfType<string>().ToFrozenSet();
        forms = [.. lines.Where(line => ZoneOf(line) is null).SelectMany(PrivateWordForms.Of).DistinctBy(form => (form.Letters, string.Join(',', form.Gaps.Order())))];
        automaton = forms.Length == 0 ? null : new WordAutomaton([.. forms.Select(form => form.Letters)]);
    }

    /// <summary>Whether there was a list at all.</summary>
    public bool IsRead { get; }

    /// <summary>Offsets of time zones in the list (<c>+1100</c>): they are sought in the dates of commits, never in texts.</summary>
    public FrozenSet<string> Zones { get; }

    /// <summary>Reads lists: a word or phrase a line, <c>#</c> begins a comment.</summary>
    /// <param name="lists">The lists of all authors.</param>
    public static PrivateWords Of(IEnumerable<string> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var read = lists.ToList();
        var lines = read.SelectMany(list => list.ReplaceLineEndings("\n").Split('\n')).Select(WithoutComment).Where(line => line.Length > 0).Distinct().ToList();
        return lines.Count == 0 ? None : new PrivateWords(lines, isRead: true);
    }

    /// <summary>Every place where one of the words stands, in order, without overlaps.</summary>
    public IReadOnlyList<(int Start, int Length)> Find(ReadOnlySpan<char> text)
    {
        if (automaton is null)
            return [];
        var folded = FoldedText.Of(text);
        var found = new List<(int Start, int Length)>();
        var state = WordAutomaton.Start;
        for (var i = 0; i < folded.Count; i++)
        {
            state = automaton.Step(state, folded[i]);
            foreach (var word in automaton.EndingAt(state))
            {
                var first = i - forms[word].Letters.Length + 1;
                if (PrivateWordFit.Is(forms[word], text, folded, first))
                    found.Add((folded.PlaceOf(first), folded.PlaceOf(i) + 1 - folded.PlaceOf(first)));
            }
        }
        return found.Count < 2 ? found : Merged(found);
    }

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool AreIn(string text) => Find(text).Count > 0;

    /// <summary>A text for a log: each of the words is an ellipsis.</summary>
    public string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Find(text);
        if (found.Count == 0)
            return text;
        var masked = new StringBuilder();
        var from = 0;
        foreach (var (start, length) in found)
        {
            masked.Append(text, from, start - from).Append('…');
            from = start + length;
        }
        return masked.Append(text, from, text.Length - from).ToString();
    }

    private static List<(int Start, int Length)> Merged(List<(int Start, int Length)> found)
    {
        var merged = new List<(int Start, int Length)>();
        foreach (var (start, length) in found.OrderBy(place => place.Start).ThenByDescending(place => place.Length))
        {
            if (merged.Count > 0 && start < merged[^1].Start + merged[^1].Length)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].Length, start + length - merged[^1].Start));
            else
                merged.Add((start, length));
        }
        return merged;
    }

    // A hash inside a word is the word's (« #DrExemple »); at the start of a line or after a space it begins a comment.
    private static string WithoutComment(string line)
    {
        var comment = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).Trim().TrimStart('\uFEFF');
    }

    private static string? ZoneOf(string line) =>
        ZoneLine().Match(line) is { Success: true } match ? match.Groups["sign"].Value.Replace('−', '-') + match.Groups["hours"].Value.PadLeft(2, '0') + (match.Groups["minutes"] is { Length: 2 } minutes ? minutes.Value : "00") : null;

    [GeneratedRegex(@"^(?:UTC|GMT)?(?<sign>[+−-])(?<hours>\d\d?):?(?<minutes>\d\d)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ZoneLine();
}
