using System.Collections.Frozen;
using System.Globalization;
using Markdig.Helpers;

namespace Confrere.Engine.Text;

/// <summary>Reads character references of HTML as browsers do: by name, by number, and, where they are lenient, without a semicolon.</summary>
internal static class Entities
{
    private const int LongestName = 32;

    private static readonly FrozenSet<string> WithoutSemicolon = ((string[])[
        "nbsp", "shy", "amp", "AMP", "lt", "LT", "gt", "GT", "quot", "QUOT", "laquo", "raquo", "middot", "deg", "ordm", "ordf", "sup1", "sup2", "sup3", "micro", "acute", "szlig",
        "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde",
        "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN",
        "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde",
        "ograve", "oacute", "ocirc", "otilde", "ouml", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml"]).ToFrozenSet();

    // Numbers from 128 to 159 are read as Windows-1252.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Reads the reference that begins a text.</summary>
    /// <param name="text">A text that begins with « &amp; ».</param>
    /// <param name="lenient">Whether a name without semicolon counts: in texts, not in addresses, where « &amp;copy= » is a parameter.</param>
    /// <param name="length">How long the reference is.</param>
    /// <returns>What it stands for; null if it is no reference.</returns>
    public static string? Read(ReadOnlySpan<char> text, bool lenient, out int length)
    {
        length = 0;
        if (text.Length < 3)
            return null;
        return text[1] == '#' ? ReadNumber(text, out length) : ReadName(text, lenient, out length);
    }

    private static string? ReadNumber(ReadOnlySpan<char> text, out int length)
    {
        var isHex = text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && end - start < 8 && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
            end++;
        length = end < text.Length && text[end] == ';' ? end + 1 : end;
        if (end == start || !int.TryParse(text[start..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var point))
            return null;
        // « &#06 12 » is no reference to a character that nobody sees.
        if (point < ' ' && text[length - 1] != ';')
            return null;
        if (point is >= 0x80 and <= 0x9F)
            return Windows[point - 0x80].ToString();
        return point is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(point);
    }

    private static string? ReadName(ReadOnlySpan<char> text, bool lenient, out int length)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        length = end + 1;
        if (end < text.Length && text[end] == ';' && EntityHelper.DecodeEntity(text[1..end]) is { } named)
            return named;
        var lookup = WithoutSemicolon.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Math.Min(end, 7); lenient && length > 2; length--)
        {
            if (lookup.Contains(text[1..length]))
                return EntityHelper.DecodeEntity(text[1..length]);
        }
        return null;
    }
}
