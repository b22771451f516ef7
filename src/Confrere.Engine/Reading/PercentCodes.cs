using System.Globalization;
using System.Text;

namespace Confrere.Engine.Reading;

/// <summary>Undoes the percent codes of addresses: <c>%C3%A9</c>, <c>%E9</c>, <c>%u00E9</c>, and codes of codes.</summary>
internal static class PercentCodes
{
    private const int Rounds = 5;

    /// <summary>The letters decoded; null if there is nothing to decode.</summary>
    /// <param name="token">Letters without spaces.</param>
    /// <param name="isAddress">Whether « + » in a query is a space, save where it begins a number.</param>
    public static List<Letter>? Decode(List<Letter> token, bool isAddress)
    {
        var letters = isAddress ? WithSpaces(token) : token;
        for (var round = 0; round < Rounds; round++)
        {
            var decoded = Once(letters);
            if (decoded.Count == letters.Count)
                break;
            letters = decoded;
        }
        return ReferenceEquals(letters, token) ? null : letters;
    }

    private static List<Letter> WithSpaces(List<Letter> token)
    {
        var query = token.FindIndex(letter => letter.Character == '?');
        if (query < 0 || token.FindIndex(query, letter => letter.Character == '+') < 0)
            return token;
        var spaced = new List<Letter>(token);
        for (var i = query + 1; i < token.Count; i++)
        {
            if (token[i].Character == '+' && char.IsLetterOrDigit(token[i - 1].Character))
                spaced[i] = token[i].As(' ');
        }
        return spaced;
    }

    private static List<Letter> Once(List<Letter> letters)
    {
        var decoded = new List<Letter>(letters.Count);
        for (var i = 0; i < letters.Count;)
        {
            if (Unit(letters, i) is { } unit)
            {
                decoded.Add(letters[i].To(letters[i + 5], unit));
                i += 6;
            }
            else if (Byte(letters, i) < 0)
            {
                decoded.Add(letters[i++]);
            }
            else
            {
                i = AddBytes(letters, i, decoded);
            }
        }
        return decoded;
    }

    // One character of UTF-8, or of Latin-1 where the bytes are none.
    private static int AddBytes(List<Letter> letters, int start, List<Letter> decoded)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < 4 && Byte(letters, start + (3 * count)) is var next and >= 0)
            bytes[count++] = (byte)next;
        var isUtf8 = Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == System.Buffers.OperationStatus.Done;
        var text = isUtf8 ? rune.ToString() : ((char)bytes[0]).ToString();
        var end = start + (3 * (isUtf8 ? used : 1));
        foreach (var character in text)
            decoded.Add(letters[start].To(letters[end - 1], character));
        return end;
    }

    private static int Byte(List<Letter> letters, int at) =>
        at + 2 < letters.Count && letters[at].Character == '%' && Hexadecimal(letters, at + 1, 2) is { } value ? value : -1;

    private static char? Unit(List<Letter> letters, int at) =>
        at + 5 < letters.Count && letters[at].Character == '%' && letters[at + 1].Character is 'u' or 'U' && Hexadecimal(letters, at + 2, 4) is { } value ? (char)value : null;

    private static int? Hexadecimal(List<Letter> letters, int start, int digits)
    {
        Span<char> text = stackalloc char[digits];
        for (var i = 0; i < digits; i++)
            text[i] = letters[start + i].Character;
        return int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
