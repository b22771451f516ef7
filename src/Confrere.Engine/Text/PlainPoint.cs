using System.Globalization;

namespace Confrere.Engine.Text;

/// <summary>The plain text for a character that is a form of others: a ligature, a letter of mathematics, a digit of any script, a letter in a circle.</summary>
internal static class PlainPoint
{
    private const string SmallCapitals = "A..BCDDE..JKLM.O........P..TU...VWZ";

    private const string ModifierCapitals = "A.B.DE.GHIJKLMN.O.PRTUW";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>What the character reads as; null if it is itself, empty if it is not seen.</summary>
    public static string? Of(int point) => Letters(point) ?? Figures(point) ?? Mathematics(point) ?? Invisible(point);

    /// <summary>The character that a tag smuggles: an invisible copy of ASCII; <c>'\0'</c> if it is none.</summary>
    public static char Tagged(int point) => point is >= 0xE0020 and <= 0xE007E ? (char)(point - 0xE0000) : '\0';

    /// <summary>The value of a raised or lowered digit; -1 if it is none.</summary>
    public static int RaisedDigit(char character) => character switch
    {
        '\u00B9' => 1,
        '\u00B2' or '\u00B3' => character - '\u00B0',
        '\u2070' or (>= '\u2074' and <= '\u2079') => character - '\u2070',
        >= '\u2080' and <= '\u2089' => character - '\u2080',
        _ => -1,
    };

    private static string? Letters(int point) => point switch
    {
        >= 0xFB00 and <= 0xFB06 => Ligatures[point - 0xFB00],
        >= 0x1D00 and <= 0x1D22 => One(SmallCapitals[point - 0x1D00]),
        >= 0x1D2C and <= 0x1D42 => One(ModifierCapitals[point - 0x1D2C]),
        0x1D43 or 0x2090 => "a",
        0x1D47 => "b",
        0x1D9C => "c",
        0x1D48 => "d",
        0x1D49 or 0x2091 => "e",
        0x1DA0 => "f",
        0x1D4D => "g",
        0x2095 => "h",
        0x2071 or 0x1D62 => "i",
        0x1D4F or 0x2096 => "k",
        0x2097 => "l",
        0x1D50 or 0x2098 => "m",
        0x207F or 0x2099 => "n",
        0x1D52 or 0x2092 => "o",
        0x1D56 or 0x209A => "p",
        0x1D63 => "r",
        0x209B => "s",
        0x1D57 or 0x209C => "t",
        0x1D58 or 0x1D64 => "u",
        0x1D5B or 0x1D65 => "v",
        0x2093 => "x",
        0x1DBB => "z",
        0x2121 => "TEL",
        0x213B => "FAX",
        0x2102 or 0x212D => "C",
        0x210A => "g",
        0x210B or 0x210C or 0x210D => "H",
        0x210E => "h",
        0x2110 or 0x2111 => "I",
        0x2112 => "L",
        0x2113 => "l",
        0x2115 => "N",
        0x2119 => "P",
        0x211A => "Q",
        0x211B or 0x211C or 0x211D => "R",
        0x2124 or 0x2128 => "Z",
        0x212C => "B",
        0x212F or 0x2147 => "e",
        0x2130 => "E",
        0x2131 => "F",
        0x2133 => "M",
        0x2134 => "o",
        0x2139 or 0x2148 => "i",
        0x2145 => "D",
        0x2146 => "d",
        0x2149 => "j",
        >= 0x249C and <= 0x24B5 => "(" + (char)('a' + point - 0x249C) + ")",
        >= 0x24B6 and <= 0x24CF => One('A' + point - 0x24B6),
        >= 0x24D0 and <= 0x24E9 => One('a' + point - 0x24D0),
        >= 0x1F110 and <= 0x1F129 => "(" + (char)('A' + point - 0x1F110) + ")",
        >= 0x1F130 and <= 0x1F149 => One('A' + point - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => One('A' + point - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => One('A' + point - 0x1F170),
        _ => null,
    };

    private static string? Figures(int point) => point switch
    {
        >= 0x2460 and <= 0x2473 => Number(point - 0x2460 + 1),
        >= 0x2474 and <= 0x2487 => "(" + Number(point - 0x2474 + 1) + ")",
        >= 0x2488 and <= 0x249B => Number(point - 0x2488 + 1) + ".",
        0x24EA or 0x24FF => "0",
        >= 0x24EB and <= 0x24F4 => Number(point - 0x24EB + 11),
        >= 0x24F5 and <= 0x24FE => Number(point - 0x24F5 + 1),
        >= 0x2776 and <= 0x2793 => Number(((point - 0x2776) % 10) + 1),
        0x1F100 => "0.",
        >= 0x1F101 and <= 0x1F10A => Number(point - 0x1F101) + ",",
        0x1F10B or 0x1F10C => "0",
        >= 0x660 when Digit(point) is >= 0 and var digit => Number(digit),
        _ => null,
    };

    private static int Digit(int point)
    {
        var text = point is >= 0xD800 and <= 0xDFFF ? " " : char.ConvertFromUtf32(point);
        return CharUnicodeInfo.GetUnicodeCategory(text, 0) == UnicodeCategory.DecimalDigitNumber ? CharUnicodeInfo.GetDecimalDigitValue(text, 0) : -1;
    }

    private static string? Mathematics(int point) => point switch
    {
        >= 0x1D400 and <= 0x1D6A3 => Latin((point - 0x1D400) % 52),
        0x1D6A4 => "i",
        0x1D6A5 => "j",
        >= 0x1D6A8 and <= 0x1D7C9 => Greek((point - 0x1D6A8) % 58),
        _ => null,
    };

    private static string? Latin(int index) => One(index < 26 ? 'A' + index : 'a' + index - 26);

    // Seventeenth among the capitals stands a second theta.
    private static string? Greek(int index) => index switch
    {
        17 => "Θ",
        < 25 => One('Α' + index),
        >= 26 and < 51 => One('α' + index - 26),
        _ => null,
    };

    private static string? Invisible(int point) => point switch
    {
        (>= 0xE0000 and <= 0xE0FFF) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) => "",
        // The frame of a key, of a circle, of a square.
        >= 0x20DD and <= 0x20E4 => "",
        _ => null,
    };

    private static string? One(int character) => character == '.' ? null : ((char)character).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
