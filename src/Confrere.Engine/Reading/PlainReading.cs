using System.Runtime.InteropServices;
using Confrere.Engine.Text;

namespace Confrere.Engine.Reading;

/// <summary>Reads a passage as a person sees it, where its characters must be seen together: entities, escapes, letters of other scripts, marks, figures.</summary>
internal static class PlainReading
{
    // « &amp;amp;nbsp; » is what two exports in a row leave behind; more rounds would only serve an attacker's patience.
    private const int Rounds = 3;

    /// <summary>The letters as they are read; their stretches stay in order.</summary>
    public static List<Letter> Of(List<Letter> decoded)
    {
        var letters = Plain(WithoutBackslashes(decoded));
        Scripts.Settle(letters);
        letters = Marks.Compose(letters);
        Figures.Settle(letters);
        return WithoutRepeatedSpaces(letters);
    }

    /// <summary>The letters with their entities decoded, several times over.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="lenient">Whether names without semicolon count.</param>
    public static List<Letter> WithoutEntities(List<Letter> letters, bool lenient)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var decoded = Decode(letters, lenient);
            if (decoded.Count == letters.Count)
                return letters;
            letters = decoded;
        }
        return letters;
    }

    /// <summary>The characters of some letters.</summary>
    public static string Text(List<Letter> letters) =>
        string.Create(letters.Count, letters, static (text, letters) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = letters[i].Character;
        });

    /// <summary>Whether a backslash stands inside a word or a number, where a person reads over it.</summary>
    public static bool IsReadOver(ReadOnlySpan<char> text, int backslash)
    {
        var before = backslash - 1;
        while (before >= 0 && text[before] == '\\')
            before--;
        var after = backslash + 1;
        while (after < text.Length && text[after] is '\\' or ' ')
            after++;
        return before >= 0 && after < text.Length && char.IsLetterOrDigit(text[before]) && char.IsLetterOrDigit(text[after])
            && (text[after - 1] != ' ' || (char.IsAsciiDigit(text[before]) && char.IsAsciiDigit(text[after])));
    }

    private static List<Letter> Decode(List<Letter> letters, bool lenient)
    {
        var text = Text(letters).AsSpan();
        var next = text.IndexOf('&');
        if (next < 0)
            return letters;
        var decoded = new List<Letter>(letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            var value = text[i] == '&' ? Entities.Read(text[i..], lenient, out next) : null;
            if (value is null)
            {
                decoded.Add(letters[i]);
                continue;
            }
            foreach (var character in value)
                decoded.Add(letters[i].To(letters[i + next - 1], character));
            i += next - 1;
        }
        return decoded;
    }

    private static List<Letter> WithoutBackslashes(List<Letter> letters)
    {
        var text = Text(letters).AsSpan();
        if (!text.Contains('\\'))
            return letters;
        var kept = new List<Letter>(letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            if (text[i] != '\\' || !IsReadOver(text, i))
                kept.Add(letters[i]);
        }
        return kept;
    }

    private static List<Letter> Plain(List<Letter> letters)
    {
        var plain = new List<Letter>(letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            var character = PlainCharacter.Of(letter.Character);
            if (character == PlainCharacter.Studied)
                AddPoint(letters, ref i, plain);
            else if (character != PlainCharacter.Dropped)
                plain.Add(letter.As(character));
        }
        return plain;
    }

    private static void AddPoint(List<Letter> letters, ref int index, List<Letter> plain)
    {
        var (first, last) = (letters[index], letters[index]);
        int point = first.Character;
        if (char.IsHighSurrogate(first.Character) && index + 1 < letters.Count && char.IsLowSurrogate(letters[index + 1].Character))
        {
            last = letters[++index];
            point = char.ConvertToUtf32(first.Character, last.Character);
        }
        if (point is >= 0xFF01 and <= 0xFF5E)
            plain.Add(first.As((char)(point - 0xFEE0)));
        else if (PlainPoint.Of(point) is { } text)
            foreach (var character in text)
                plain.Add(first.To(last, character));
        else
            plain.AddRange(CollectionsMarshal.AsSpan(letters)[(point > char.MaxValue ? index - 1 : index)..(index + 1)]);
    }

    private static List<Letter> WithoutRepeatedSpaces(List<Letter> letters)
    {
        var kept = new List<Letter>(letters.Count);
        foreach (var letter in letters)
        {
            if (letter.Character != ' ' || kept.Count == 0 || kept[^1].Character != ' ')
                kept.Add(letter);
        }
        return kept;
    }
}
