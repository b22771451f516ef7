using System.Collections.Frozen;
using System.Globalization;

namespace Confrere.Site.Excerpts;

/// <summary>Emoji of more than one code point, which X counts as one character of weight 2.</summary>
/// <remarks>An emoji of one code point needs no list: every one weighs 2 already.</remarks>
internal static class EmojiSequences
{
    private static readonly Lazy<FrozenSet<string>> Known = new(Load);
    private static readonly Lazy<int> Longest = new(() => Known.Value.Max(sequence => sequence.Length));

    /// <summary>Length in UTF-16 units of the longest sequence that begins at the index, or 0.</summary>
    public static int LengthAt(string text, int index)
    {
        if (!MayBegin(text, index))
            return 0;
        var lookup = Known.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest.Value, text.Length - index); length > 1; length--)
        {
            if (lookup.Contains(text.AsSpan(index, length)))
                return length;
        }
        return 0;
    }

    // Ordinary letters end here; a digit is looked up only before a keycap or the selector that precedes one.
    private static bool MayBegin(string text, int index)
    {
        if (index + 1 >= text.Length)
            return false;
        var first = text[index];
        return first <= '®'
            ? text[index + 1] is '\uFE0F' or '\u20E3'
            : first is >= '\u203C' and <= '\u3299' or >= '\uD83C' and <= '\uD83E';
    }

    private static FrozenSet<string> Load()
    {
        var sequences = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fields in Table.Lines("EmojiSequences.txt").Select(line => line.Split(' ')))
        {
            var prefix = string.Concat(fields[..^1].Select(field => char.ConvertFromUtf32(Point(field))));
            foreach (var bounds in fields[^1].Split(',').Select(range => range.Split('-')))
            {
                for (var point = Point(bounds[0]); point <= Point(bounds[^1]); point++)
                    sequences.Add(prefix + char.ConvertFromUtf32(point));
            }
        }
        return sequences.ToFrozenSet(StringComparer.Ordinal);
    }

    private static int Point(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
