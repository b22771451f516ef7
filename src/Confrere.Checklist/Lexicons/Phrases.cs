namespace Confrere.Checklist.Lexicons;

/// <summary>Names of several words that are no patient's: institutions, hospitals, eponyms, figures, trade names, feasts. Those of one word are here too, so that the longest wins.</summary>
internal static class Phrases
{
    private static readonly Lazy<PhraseTable> Table = new(() => new PhraseTable(Packed.Read("phrases")));

    /// <summary>What a phrase is, its accents, case and hyphens aside.</summary>
    public static WordKinds Find(ReadOnlySpan<char> phrase)
    {
        var key = new NameKey(stackalloc byte[NameKey.Longest], stackalloc int[NameKey.Longest]);
        return key.Read(phrase, 0) == phrase.Length ? Table.Value.Find(key.Bytes) : WordKinds.None;
    }

    /// <summary>What the longest phrase is that begins at an index of a text and ends at a word's end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of a word's first letter.</param>
    /// <param name="length">How many characters of the text the phrase is; 0 when there is none.</param>
    public static WordKinds LongestAt(ReadOnlySpan<char> text, int start, out int length)
    {
        var kinds = Table.Value.Longest(text, start, out var end);
        length = end - start;
        return kinds;
    }
}
