using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Confrere.Engine.Text;

namespace Confrere.Site.Search;

/// <summary>Cuts a text into words as search takes them: elision opened, accents and ligatures folded, hyphenated words both whole and in parts. <c>theme/search.js</c> does the same to what a reader types.</summary>
/// <param name="language">The language.</param>
internal sealed class SearchWords(SearchLanguage language)
{
    private const int LongestWord = 40;

    private readonly ConcurrentDictionary<string, ReadChunk> known = new();

    /// <summary>The words of a text.</summary>
    public IEnumerable<ReadChunk> Cut(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInWord(text, i))
                start = start < 0 ? i : start;
            else if (start >= 0)
            {
                // A word is read once, however often it comes.
                var chunk = known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, i - start), out var read) ? read : known.GetOrAdd(text[start..i], Read);
                start = -1;
                if (chunk.Words.Length > 0)
                    yield return chunk;
            }
        }
    }

    private static bool IsInWord(string text, int index)
    {
        var character = text[index];
        if (char.IsLetterOrDigit(character) || IsApostrophe(character) || IsHyphen(character) || character is '\u00AD' or '²' or '³' or '₂' or '₃')
            return true;
        if (character is '.' or ',')
            return index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);
        return character >= 0x300 && char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or 'ʼ' or '′';

    private static bool IsHyphen(char character) => character is '-' or '‐' or '‑';

    private ReadChunk Read(string chunk)
    {
        var words = ImmutableArray.CreateBuilder<ReadWord>();
        var parts = 0;
        var start = 0;
        for (var i = 0; i <= chunk.Length; i++)
        {
            if (i < chunk.Length && !IsHyphen(chunk[i]))
                continue;
            var before = words.Count;
            AddPart(words, chunk[start..i]);
            parts += words.Count > before ? 1 : 0;
            start = i + 1;
        }
        var joined = parts > 1 ? string.Concat(words.Select(word => word.Folded)) : "";
        return new ReadChunk(words.ToImmutable(), joined.Length is 0 or > LongestWord ? "" : language.Stem(joined));
    }

    private void AddPart(ImmutableArray<ReadWord>.Builder words, string part)
    {
        var pieces = Pieces(part);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (written, folded) = pieces[i];
            var isLast = i == pieces.Count - 1;
            if (!isLast && folded == "aujourd" && pieces[i + 1].Folded == "hui")
                (written, folded, i) = ($"{written}’{pieces[i + 1].Written}", "aujourdhui", i + 1);
            else if ((!isLast && language.Elisions.Contains(folded)) || (isLast && i > 0 && language.Enclitics.Contains(folded)))
                continue;
            AddWord(words, written, folded);
        }
    }

    private static List<(string Written, string Folded)> Pieces(string part)
    {
        var pieces = new List<(string, string)>();
        var start = 0;
        for (var i = 0; i <= part.Length; i++)
        {
            if (i < part.Length && !IsApostrophe(part[i]))
                continue;
            if (i > start)
                pieces.Add((part[start..i], Fold.Letters(part[start..i]).Replace(',', '.')));
            start = i + 1;
        }
        return pieces;
    }

    private void AddWord(ImmutableArray<ReadWord>.Builder words, string written, string folded)
    {
        var figures = folded.AsSpan().IndexOfAnyExcept(Figures);
        if (figures > 0 && language.Units.Contains(folded[figures..]))
        {
            words.Add(new ReadWord(written, folded[..figures], folded[..figures]));
            words.Add(new ReadWord(folded[figures..], folded[figures..], folded[figures..]));
        }
        else if (folded.Length is > 0 and <= LongestWord)
        {
            words.Add(new ReadWord(written, folded, language.Stops.Contains(folded) ? "" : language.Stem(folded)));
        }
    }

    private static readonly System.Buffers.SearchValues<char> Figures = System.Buffers.SearchValues.Create("0123456789.");
}
