using System.Globalization;

namespace Confrere.Engine.Text;

/// <summary>Reads backslash escapes: of YAML, JSON and Markdown where a value's own are undone, of scripts and styles where a machine would.</summary>
internal static class Escapes
{
    /// <summary>Reads the escape that begins a value's text.</summary>
    /// <param name="text">A text that begins with a backslash.</param>
    /// <param name="length">How long the escape is.</param>
    /// <returns>What it stands for: nothing for an escaped line end.</returns>
    public static string InValue(ReadOnlySpan<char> text, out int length)
    {
        length = Math.Min(2, text.Length);
        if (text.Length < 2)
            return "\\";
        switch (text[1])
        {
            case 'x' or 'u' or 'U':
                var digits = text[1] switch { 'x' => 2, 'u' => 4, _ => 8 };
                if (Hexadecimal(text[2..], digits, digits) is not { } point)
                    return text[1].ToString();
                length = 2 + digits;
                return Character(point);
            case '\r' or '\n' or ' ' or '\t' when text[1..].TrimStart(" \t") is ['\r' or '\n', ..]:
                while (length < text.Length && char.IsWhiteSpace(text[length]))
                    length++;
                return "";
            default:
                return Short(text[1]).ToString();
        }
    }

    /// <summary>Reads the escape of a script or of a style that begins a text: <c>\u00e9</c>, <c>\u{e9}</c>, <c>\xe9</c>, <c>\e9 </c>.</summary>
    /// <param name="text">A text that begins with a backslash.</param>
    /// <param name="length">How long the escape is.</param>
    /// <returns>What it stands for; null if it is none.</returns>
    public static string? InCode(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 3)
            return null;
        if (text[1] is 'u' or 'U' or 'x')
            return InScript(text, out length);
        var digits = Count(text[1..], 6);
        if (digits < 2)
            return null;
        length = 1 + digits;
        if (length < text.Length && text[length] == ' ')
            length++;
        return Character(Hexadecimal(text[1..], digits, digits)!.Value);
    }

    private static string? InScript(ReadOnlySpan<char> text, out int length)
    {
        var isBraced = text[2] == '{';
        var digits = isBraced ? Count(text[3..], 6) : text[1] switch { 'x' => 2, 'u' => 4, _ => 8 };
        length = (isBraced ? 4 : 2) + digits;
        if (length > text.Length || (isBraced && text[length - 1] != '}'))
            return null;
        return digits > 0 && Hexadecimal(text[(isBraced ? 3 : 2)..], digits, digits) is { } point ? Character(point) : null;
    }

    private static int Count(ReadOnlySpan<char> text, int most)
    {
        var count = 0;
        while (count < most && count < text.Length && char.IsAsciiHexDigit(text[count]))
            count++;
        return count;
    }

    private static int? Hexadecimal(ReadOnlySpan<char> text, int least, int most) =>
        Count(text, most) >= least && int.TryParse(text[..most], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point) ? point : null;

    // Half of a pair comes alone: the other half follows in an escape of its own.
    private static string Character(int point) => point switch
    {
        <= 0xFFFF and >= 0 => ((char)point).ToString(),
        <= 0x10FFFF and > 0 => char.ConvertFromUtf32(point),
        _ => "\uFFFD",
    };

    private static char Short(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        '_' => '\u00A0',
        'N' => '\u0085',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => letter,
    };
}
