using Confrere.Engine.Text;

namespace Confrere.Engine.Reading;

/// <summary>Puts Latin letters for those of other scripts that stand in their place inside a word, as in « Dupоnt » with a Cyrillic о. Words that are wholly of another script stay.</summary>
internal static class Scripts
{
    /// <summary>Settles the letters in place.</summary>
    public static void Settle(List<Letter> letters)
    {
        for (var start = 0; start < letters.Count;)
        {
            var end = start;
            while (end < letters.Count && IsOfWord(letters[end].Character))
                end++;
            if (end > start)
                SettleWord(letters, start, end);
            start = end + 1;
        }
    }

    // Marks belong to the letter before them, dropped or composed later.
    private static bool IsOfWord(char character) => char.IsLetter(character) || Fold.IsCombiningMark(character);

    private static void SettleWord(List<Letter> letters, int start, int end)
    {
        var (latin, other) = (false, false);
        for (var i = start; i < end; i++)
        {
            var isLatin = LookAlike.IsLatin(letters[i].Character);
            latin |= isLatin;
            other |= !isLatin;
        }
        if (!other)
            return;
        if (latin)
        {
            // Twice: a letter that was settled can be the Latin neighbour of another.
            Replace(letters, start, end);
            Replace(letters, start, end);
        }
        else if (end - start == 1 && LookAlike.IsCapital(letters[start].Character) && IsBeforeLatin(letters, end))
        {
            letters[start] = letters[start].As(LookAlike.Of(letters[start].Character, '\0', '\0'));
        }
    }

    private static void Replace(List<Letter> letters, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var character = letters[i].Character;
            if (LookAlike.IsLatin(character))
                continue;
            var before = i > start ? letters[i - 1].Character : '\0';
            var after = i + 1 < end ? letters[i + 1].Character : '\0';
            letters[i] = letters[i].As(LookAlike.Of(character, before, after));
        }
    }

    // An initial: « М. Dupont » with a Cyrillic М.
    private static bool IsBeforeLatin(List<Letter> letters, int end)
    {
        for (var i = end; i < Math.Min(end + 4, letters.Count); i++)
        {
            if (char.IsLetter(letters[i].Character))
                return LookAlike.IsLatin(letters[i].Character);
        }
        return false;
    }
}
