using System.Globalization;

namespace Confrere.Checklist.Context;

/// <summary>What each character is, and its small letter, in one look: every character of every post is asked.</summary>
internal static class Letters
{
    /// <summary>A small letter, or a mark on one.</summary>
    public const int Small = 1 << 12;

    /// <summary>A capital.</summary>
    public const int Capital = 1 << 13;

    /// <summary>A digit.</summary>
    public const int Digit = 1 << 14;

    /// <summary>Any of the three.</summary>
    public const int Any = Small | Capital | Digit;

    // Latin with its accents: characters beyond are looked up one by one.
    private const int Known = 0x250;

    private static readonly ushort[] Table = [.. Enumerable.Range(0, Known).Select(code => (ushort)(SortOf((char)code) is var sort and > 0 ? sort | LowerOf((char)code) : 0))];

    /// <summary>What a character is; 0 where it is no part of a word. The low bits are its small letter, where it stands in the first tables of Unicode.</summary>
    public static int Of(char character) => character < Known ? Table[character] : SortOf(character);

    /// <summary>The small letter, given what <see cref="Of"/> said.</summary>
    public static char Lower(char character, int sort) => character < Known ? (char)(sort & 0xFFF) : char.ToLowerInvariant(character);

    /// <summary>The small letter; what is no letter, a hyphen in a compound, stays.</summary>
    public static char Lower(char character) => Of(character) is var sort and not 0 ? Lower(character, sort) : character;

    private static int LowerOf(char character) => char.ToLowerInvariant(character) is var lower && lower < 0x1000 ? lower : character;

    // A mark set on a letter goes with it; half of a surrogate pair is no letter.
    private static int SortOf(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Capital,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Small,
        UnicodeCategory.DecimalDigitNumber => Digit,
        _ => 0,
    };
}
