namespace Confrere.Checklist.Lexicons;

/// <summary>The places that a text can lead to: communes, départements, régions, cities abroad, countries; and the people, hospitals and nicknames that stand for them.</summary>
internal static class Places
{
    private static readonly Lazy<PlaceTable> Table = new(() => new PlaceTable(Packed.Read("places")));

    /// <summary>The places that bear a name, its accents, case, hyphens, « st » and « saint » aside; none when it is no place's.</summary>
    public static Place Find(ReadOnlySpan<char> name)
    {
        var key = new NameKey(stackalloc byte[NameKey.Longest], stackalloc int[NameKey.Longest]);
        return key.Read(name, 0) == name.Length ? Table.Value.Find(key.Bytes) : default;
    }

    /// <summary>The longest name of a place that begins at an index of a text and ends at a word's end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of a word's first letter.</param>
    /// <param name="length">How many characters of the text the name is; 0 when there is none.</param>
    public static Place LongestAt(ReadOnlySpan<char> text, int start, out int length)
    {
        var place = Table.Value.Longest(text, start, out var end);
        length = end - start;
        return place;
    }
}
