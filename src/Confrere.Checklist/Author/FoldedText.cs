using System.Globalization;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Author;

/// <summary>A text's letters and digits alone, small and without accents, each with its place: what is left when spelling, spacing and signs are taken away.</summary>
internal sealed class FoldedText
{
    private static readonly string?[] Table = new string?[0x250];

    private readonly List<char> letters;
    private readonly List<int> places;

    private FoldedText(int capacity) => (letters, places) = (new List<char>(capacity), new List<int>(capacity));

    /// <summary>How many letters there are.</summary>
    public int Count => letters.Count;

    /// <summary>A letter.</summary>
    public char this[int index] => letters[index];

    /// <summary>Where a letter stands in the text; a ligature's letters stand at one place.</summary>
    public int PlaceOf(int index) => places[index];

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new FoldedText(text.Length);
        for (var i = 0; i < text.Length; i++)
            folded.Add(text, i);
        return folded;
    }

    /// <summary>Whether a character is read over: a combining mark, or one that is not seen.</summary>
    public static bool IsUnseen(char character) =>
        character is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF'
        || (character >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private void Add(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        if (!char.IsLetterOrDigit(character) && character is not ('º' or 'ª'))
            return;
        foreach (var letter in FoldOf(character))
        {
            if (!char.IsLetterOrDigit(letter))
                continue;
            letters.Add(char.IsAsciiDigit(letter) ? LetterFor(letter, text, index) : letter);
            places.Add(index);
        }
    }

    // « Dup0nt » reads as a word: a figure with letters on both sides stands for the letter that it looks like.
    private static char LetterFor(char digit, ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || index + 1 >= text.Length || !char.IsLetter(text[index - 1]) || !char.IsLetter(text[index + 1]))
            return digit;
        return digit switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', _ => digit };
    }

    private static string FoldOf(char character)
    {
        if (character >= Table.Length)
            return Fold.Letters(character.ToString());
        return Table[character] ??= Fold.Letters(character.ToString());
    }
}
