using System.Collections.Frozen;

namespace Confrere.Checklist.Context;

/// <summary>Reads numbers written in words, French and English: « vingt et un », « quatre-vingt-onze », « mil neuf cent cinquante-six ».</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Values = new Dictionary<string, int>
    {
        ["un"] = 1,
        ["une"] = 1,
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
        ["cinq"] = 5,
        ["six"] = 6,
        ["sept"] = 7,
        ["huit"] = 8,
        ["neuf"] = 9,
        ["dix"] = 10,
        ["onze"] = 11,
        ["douze"] = 12,
        ["treize"] = 13,
        ["quatorze"] = 14,
        ["quinze"] = 15,
        ["seize"] = 16,
        ["vingt"] = 20,
        ["vingts"] = 20,
        ["trente"] = 30,
        ["quarante"] = 40,
        ["cinquante"] = 50,
        ["soixante"] = 60,
        ["septante"] = 70,
        ["huitante"] = 80,
        ["octante"] = 80,
        ["nonante"] = 90,
        ["cent"] = 100,
        ["cents"] = 100,
        ["mil"] = 1000,
        ["mille"] = 1000,
        ["premier"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What one word counts; 0 for « zéro » and for what is no number.</summary>
    public static int ValueOf(ReadOnlySpan<char> word) => Values.TryGetValue(word, out var value) ? value : 0;

    /// <summary>The number that begins with a word, and its last word.</summary>
    /// <returns>-1 where none does.</returns>
    public static int Read(Reading reading, int first, out int last)
    {
        last = first;
        if (!Values.TryGetValue(reading.Of(first), out var sum))
            return -1;
        while (reading.Touch(last) && last + 1 < reading.Words.Length)
        {
            var next = last + 1;
            // « Vingt et un ».
            if (reading.Of(next) is "et" or "Et" or "ET" && sum % 100 >= 20 && reading.Touch(next) && Values.TryGetValue(reading.Of(next + 1), out var odd) && odd is 1 or 11)
                next++;
            if (!Values.TryGetValue(reading.Of(next), out var value) || Add(sum, value) is not { } more)
                break;
            (sum, last) = (more, next);
        }
        return sum;
    }

    private static int? Add(int sum, int value)
    {
        var (tens, ones) = (sum % 100 / 10 * 10, sum % 10);
        return value switch
        {
            1000 => sum < 1000 ? sum * 1000 : null,
            100 => sum % 1000 is > 1 and < 10 ? sum - (sum % 1000) + (sum % 1000 * 100) : sum is 1000 ? sum + 100 : null,
            20 when sum % 100 == 4 => sum + 76,
            >= 20 => sum % 100 == 0 ? sum + value : null,
            >= 10 => sum % 100 is 0 or 60 or 80 ? sum + value : null,
            _ => ones == 0 && (tens != 10 || value >= 7) ? sum + value : null,
        };
    }
}
