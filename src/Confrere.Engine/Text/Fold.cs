using System.Globalization;
using System.Text;

namespace Confrere.Engine.Text;

/// <summary>The forms in which two spellings of one word are equal: for sorting, searching, and matching keys and values.</summary>
public static class Fold
{
    /// <summary>Lower case, without accents, ligatures opened, apostrophes straight, no-break spaces plain: « L’Œdème » is <c>l'oedeme</c>.</summary>
    public static string Letters(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length + 4);
        foreach (var point in Nfc.Decompose(text))
            AppendLetter(folded, point);
        return folded.ToString();
    }

    /// <summary><see cref="Letters"/> without spaces, hyphens, underscores and apostrophes: « Coup-de-cœur » is <c>coupdecoeur</c>.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text?.Length ?? 0);
        foreach (var letter in Letters(text!))
        {
            if (!char.IsWhiteSpace(letter) && letter is not ('-' or '_' or '\''))
                key.Append(letter);
        }
        return key.ToString();
    }

    /// <summary>Whether a code point is a mark set on the letter before it, such as a combining accent.</summary>
    public static bool IsCombiningMark(int point) =>
        point >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(point)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    // Vowel signs with a width of their own (Devanagari, Tamil…) are letters to a reader: only marks without width go.
    private static bool IsDropped(int point) =>
        point == 0xAD || (point >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(point) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static void AppendLetter(StringBuilder folded, int point)
    {
        if (point < 0x80)
            folded.Append(char.ToLowerInvariant((char)point));
        else if (Opened(point) is { } opened)
            folded.Append(opened);
        else if (!IsDropped(point))
            AppendLower(folded, point);
    }

    private static void AppendLower(StringBuilder folded, int point)
    {
        if (Rune.IsValid(point))
            folded.Append(Rune.ToLowerInvariant(new Rune(point)).ToString());
        else
            folded.Append((char)point);
    }

    private static string? Opened(int point) => point switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' or 'ẞ' => "ss",
        'ø' or 'Ø' => "o",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ł' or 'Ł' => "l",
        'ı' => "i",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ᵉ' => "e",
        'ʳ' => "r",
        'ˢ' => "s",
        'º' or 'ᵒ' => "o",
        'µ' => "μ",
        '’' or '‘' or 'ʼ' or '′' => "'",
        '‐' or '‑' => "-",
        '²' or '₂' => "2",
        '³' or '₃' => "3",
        >= 0x2000 and <= 0x200A or 0xA0 or 0x202F => " ",
        _ => null,
    };
}
