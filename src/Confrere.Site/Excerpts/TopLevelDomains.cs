using System.Collections.Frozen;

namespace Confrere.Site.Excerpts;

/// <summary>The endings of a domain name that X knows; an unknown ending makes no address.</summary>
internal static class TopLevelDomains
{
    private static readonly Lazy<FrozenDictionary<string, int>> Ranks =
        new(() => Table.Lines("Tlds.txt").Select((name, rank) => (Name: Capitals(name), rank)).ToFrozenDictionary(tld => tld.Name, tld => tld.rank, StringComparer.Ordinal));

    private static readonly Lazy<int> Longest = new(() => Ranks.Value.Keys.Max(name => name.Length));

    /// <summary>The form in which letter case makes no difference; the length stays the same.</summary>
    public static string Capitals(string text) => string.Create(text.Length, text, static (capitals, given) =>
    {
        for (var index = 0; index < given.Length; index++)
        {
            var capital = char.ToUpperInvariant(given[index]);
            // A letter outside ASCII never matches one inside, as in the regular expressions of the reference.
            capitals[index] = given[index] >= 0x80 && capital < 0x80 ? given[index] : capital;
        }
    });

    /// <summary>Length of the ending that begins at the index of a text already in <see cref="Capitals"/>, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> capitals, int index)
    {
        var lookup = Ranks.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var (found, best) = (0, int.MaxValue);
        for (var length = Math.Min(Longest.Value, capitals.Length - index); length > 0; length--)
        {
            if (EndsAt(capitals, index + length) && lookup.TryGetValue(capitals.Slice(index, length), out var rank) && rank < best)
                (found, best) = (length, rank);
        }
        return found > 0 ? found : PunycodeAt(capitals[index..]);
    }

    private static bool EndsAt(ReadOnlySpan<char> capitals, int index) =>
        index == capitals.Length || !(char.IsAsciiLetterOrDigit(capitals[index]) || capitals[index] is '@' or '+' or '-');

    private static int PunycodeAt(ReadOnlySpan<char> capitals)
    {
        if (!capitals.StartsWith("XN--"))
            return 0;
        var length = 4;
        while (length < capitals.Length && (char.IsAsciiLetterOrDigit(capitals[length]) || capitals[length] == '-'))
            length++;
        return length > 4 ? length : 0;
    }
}
