using Confrere.Checklist.Lexicons;
using Confrere.Engine.Text;

namespace Confrere.Lexicons;

/// <summary>Gathers every word with all that it can be.</summary>
internal sealed class Words
{
    private readonly SortedDictionary<string, WordKinds> _kinds = new(StringComparer.Ordinal);

    /// <summary>The words, by their codes as text.</summary>
    public IReadOnlyDictionary<string, WordKinds> Kinds => _kinds;

    /// <summary>Adds to what a word can be; a word with a space is left to the phrases.</summary>
    public void Add(string word, WordKinds kinds)
    {
        if (kinds == WordKinds.None || word.Contains(' ') || Codes(word) is not { Length: > 0 } codes)
            return;
        _kinds[codes] = _kinds.GetValueOrDefault(codes) | kinds;
    }

    public void Add(IEnumerable<string> words, WordKinds kinds)
    {
        foreach (var word in words)
            Add(word, kinds);
    }

    public bool Is(string word, WordKinds kinds) => Codes(word) is { } codes && (_kinds.GetValueOrDefault(codes) & kinds) != 0;

    public byte[] Pack() => WordGraphBuilder.Pack(_kinds.Select(pair => (pair.Key.Select(code => (byte)code).ToArray(), pair.Value)));

    // What the alphabet cannot write (Vietnamese marks, say) is kept without its marks.
    private static string? Codes(string word) => TryCodes(word) ?? TryCodes(Fold.Letters(word));

    private static string? TryCodes(string word)
    {
        var codes = new List<char>();
        foreach (var letter in word)
        {
            if (Alphabet.IsLigature(letter, out var first, out var second))
                codes.AddRange([(char)first, (char)second]);
            else if (Alphabet.Code(letter) is not 0 and var code)
                codes.Add((char)code);
            else
                return null;
        }
        return new string([.. codes]);
    }
}
