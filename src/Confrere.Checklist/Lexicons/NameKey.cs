namespace Confrere.Checklist.Lexicons;

/// <summary>The form under which a name of one or several words is kept and sought: « Ste-Marie » and « sainte marie » are one.</summary>
/// <remarks>Lower case, no accents, ligatures opened; hyphens, apostrophes and spaces are one gap; « St » is « saint », « s/ » is « sur ».</remarks>
internal ref struct NameKey
{
    /// <summary>Longer than any name in the lists.</summary>
    public const int Longest = 72;

    /// <summary>What comes just after <see cref="Alphabet.Gap"/> in the order of keys, and is in none.</summary>
    public const byte BehindGap = Alphabet.Gap + 1;

    private readonly Span<byte> _key;
    private readonly Span<int> _ends;
    private int _length;
    private int _wordStart;

    /// <param name="key">Room for <see cref="Longest"/> bytes.</param>
    /// <param name="ends">As many numbers: where in the text the word ends whose last byte is here, 0 inside a word.</param>
    public NameKey(Span<byte> key, Span<int> ends)
    {
        _key = key;
        _ends = ends;
    }

    /// <summary>The key so far.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _key[.._length];

    /// <summary>The index in the text just behind the word that ends at this length of the key; 0 when no word ends there.</summary>
    public readonly int EndAt(int length) => length > 0 && length <= _length ? _ends[length - 1] : 0;

    /// <summary>Reads the word that begins at an index of a text; false when none does.</summary>
    public bool ReadWord(ReadOnlySpan<char> text, int start) => TryWord(text, ref start);

    /// <summary>Reads as much of a text, from an index on, as a name can be.</summary>
    /// <returns>The index of the first character that is in no name, or where the room ended.</returns>
    public int Read(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && TryWord(text, ref at))
        {
            var gap = SkipGap(text, at);
            if (gap <= at || gap == text.Length)
                return Math.Max(gap, at);
            _key[_length] = Alphabet.Gap;
            _ends[_length++] = 0;
            at = gap;
        }
        if (_length > 0 && _key[_length - 1] == Alphabet.Gap)
            _length--;
        return at;
    }

    private bool TryWord(ReadOnlySpan<char> text, ref int at)
    {
        _wordStart = _length;
        var from = at;
        for (; at < text.Length && _length < Longest - 8; at++)
        {
            if (!TryLetter(text[at]))
                break;
        }
        if (at == from)
            return false;
        // A word cut short by the room is no word.
        if (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            _length = _wordStart;
            return false;
        }
        OpenAbbreviation(text, ref at);
        _ends[_length - 1] = at;
        return true;
    }

    private bool TryLetter(char letter)
    {
        if (Alphabet.IsLigature(letter, out var first, out var second))
        {
            Add(first);
            Add(second);
            return true;
        }
        var code = Alphabet.WithoutAccent(Alphabet.Code(letter));
        if (code is not (>= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9'))
            return false;
        Add(code);
        return true;
    }

    private void Add(byte code)
    {
        _ends[_length] = 0;
        _key[_length++] = code;
    }

    private void OpenAbbreviation(ReadOnlySpan<char> text, ref int at)
    {
        var word = _key[_wordStart.._length];
        if (word.SequenceEqual("s"u8) && at < text.Length && text[at] == '/')
        {
            Replace("sur"u8);
            at++;
            return;
        }
        if (!word.SequenceEqual("st"u8) && !word.SequenceEqual("ste"u8) && !word.SequenceEqual("sts"u8) && !word.SequenceEqual("stes"u8))
            return;
        var plural = word[^1] == (byte)'s';
        Replace(word.Contains((byte)'e') ? plural ? "saintes"u8 : "sainte"u8 : plural ? "saints"u8 : "saint"u8);
        if (at < text.Length && text[at] == '.')
            at++;
    }

    private void Replace(ReadOnlySpan<byte> word)
    {
        _length = _wordStart;
        foreach (var code in word)
            Add(code);
    }

    // One line break may stand in a name that a paragraph's line ends in; an empty line ends the name.
    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        var lines = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '\n')
                lines++;
            else if (text[at] is not (' ' or '\u00A0' or '\u202F' or '-' or '&' or '\'' or '’' or '‐' or '‑'))
                break;
        }
        return lines > 1 ? -1 : at;
    }
}
