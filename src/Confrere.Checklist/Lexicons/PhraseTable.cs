namespace Confrere.Checklist.Lexicons;

/// <summary>The packed phrases and what each is.</summary>
internal sealed class PhraseTable
{
    private readonly NameList _names;
    private readonly WordKinds[] _kinds;

    /// <summary>Reads the packed table: names, then the kinds of each (32 bits, little-endian).</summary>
    public PhraseTable(byte[] packed)
    {
        _names = new NameList(packed, out var at);
        _kinds = new WordKinds[_names.Count];
        for (var index = 0; index < _kinds.Length; index++)
            _kinds[index] = (WordKinds)BitConverter.ToInt32(packed, at + 4 * index);
    }

    public WordKinds Find(ReadOnlySpan<byte> key) => _names.IndexOf(key) is >= 0 and var index ? _kinds[index] : WordKinds.None;

    public WordKinds Longest(ReadOnlySpan<char> text, int start, out int end) =>
        _names.IndexOfLongest(text, start, out end) is >= 0 and var index ? _kinds[index] : WordKinds.None;
}
