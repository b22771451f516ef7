using System.Globalization;

namespace Confrere.Checklist.Context;

/// <summary>The check digits of other countries' numbers, each on figures and capitals without signs.</summary>
internal static class ForeignKeys
{
    // The letter of a Spanish DNI is its number modulo 23.
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    // What a sign counts at an odd place of an Italian codice fiscale: figures and letters alike (decreto 23 dicembre 1976).
    private static readonly int[] ItalianOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    /// <summary>Belgium: 97 − (number mod 97), with a 2 before it for those born since 2000.</summary>
    public static bool IsBelgian(ReadOnlySpan<char> digits)
    {
        var number = long.Parse(digits[..9], CultureInfo.InvariantCulture);
        var key = int.Parse(digits[9..11], CultureInfo.InvariantCulture);
        return 97 - (number % 97) == key || 97 - ((2_000_000_000 + number) % 97) == key;
    }

    /// <summary>EAN-13, the key of the Swiss AVS number.</summary>
    public static bool IsEan(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    /// <summary>The British NHS number, modulo 11.</summary>
    public static bool IsNhs(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
            sum += (digits[i] - '0') * (10 - i);
        return (11 - (sum % 11)) % 11 == digits[9] - '0';
    }

    /// <summary>The Spanish DNI, and the NIE, whose X, Y or Z counts 0, 1 or 2.</summary>
    public static bool IsSpanish(ReadOnlySpan<char> code)
    {
        var number = int.Parse(code[1..^1], CultureInfo.InvariantCulture);
        var first = code[0] switch { 'X' => 0, 'Y' => 1, 'Z' => 2, var figure => figure - '0' };
        return SpanishLetters[((first * 10_000_000) + number) % 23] == code[^1];
    }

    /// <summary>The Italian codice fiscale: its last letter.</summary>
    public static bool IsItalian(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < 15; i++)
        {
            var value = char.IsAsciiDigit(code[i]) ? code[i] - '0' : code[i] - 'A';
            sum += i % 2 == 0 ? ItalianOdd[value] : value;
        }
        return 'A' + (sum % 26) == code[15];
    }

    /// <summary>The German Krankenversichertennummer: its letter as two figures, weights 1 and 2, sums of digits.</summary>
    public static bool IsGerman(ReadOnlySpan<char> code)
    {
        var letter = code[0] - 'A' + 1;
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var digit = i switch { 0 => letter / 10, 1 => letter % 10, _ => code[i - 1] - '0' };
            var value = i % 2 == 0 ? digit : digit * 2;
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == code[9] - '0';
    }
}
