using System.Globalization;
using Confrere.Engine.Text;

namespace Confrere.Engine.Reading;

/// <summary>Puts letters and the marks upon them together. A mark that makes no letter of the language with its Latin letter, such as a stroke through it, is read over.</summary>
internal static class Marks
{
    /// <summary>The letters in Unicode's composed form.</summary>
    public static List<Letter> Compose(List<Letter> letters)
    {
        var composed = new List<Letter>(letters.Count);
        for (var i = 0; i < letters.Count;)
        {
            var end = i + 1;
            while (end < letters.Count && IsJoined(letters[end].Character))
                end++;
            Add(letters, i, end, composed);
            i = end;
        }
        return composed;
    }

    private static bool IsJoined(char character) =>
        character >= '\u0300' && (Fold.IsCombiningMark(character) || char.IsLowSurrogate(character) || character is >= '\u1160' and <= '\u11FF');

    private static void Add(List<Letter> letters, int start, int end, List<Letter> composed)
    {
        var first = letters[start];
        if (end == start + 1 && (first.Character < '\u0300' || Nfc.IsNormalized([first.Character])))
        {
            composed.Add(first);
            return;
        }
        var given = PlainReading.Text(letters.GetRange(start, end - start));
        var text = Nfc.Normalize(given);
        var isPlain = first.Character < '\u0250' || LookAlike.IsLatin(first.Character);
        if (text == given && !isPlain)
        {
            composed.AddRange(letters.GetRange(start, end - start));
            return;
        }
        foreach (var character in text)
        {
            if (!isPlain || !IsUnread(character))
                composed.Add(first.To(letters[end - 1], character));
        }
    }

    private static bool IsUnread(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
