using System.Buffers;
using System.Globalization;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Cuts prose into words in one pass, passage by passage.</summary>
/// <param name="prose">The prose.</param>
internal sealed class WordCutter(Prose prose)
{
    private const int Gap = 4;

    // Signs that may part the figures of one number; there are at most so many in a row.
    private static readonly SearchValues<char> Between = SearchValues.Create(" .-–/()+,:");

    // What stands before a capital that need not be a name's.
    private static readonly SearchValues<char> Ends = SearchValues.Create("!?…:;•–—|«“\"");
    private static readonly Sort[] Sorts = MakeSorts();

    private readonly string text = prose.Text;
    private readonly CueTable table = CueTable.Instance;
    private Word[] words = new Word[(prose.Text.Length / 5) + 8];
    private int count;

    private enum Sort : byte
    {
        Other,
        Small,
        Capital,
        Digit,
    }

    /// <summary>Cuts the text.</summary>
    /// <param name="cued">Takes the indices of words with a cue.</param>
    /// <param name="capitals">Takes the indices of words with a capital.</param>
    /// <param name="figures">Takes the rows of figures.</param>
    public Word[] Cut(List<int> cued, List<int> capitals, List<FigureRow> figures)
    {
        foreach (var passage in prose.Passages)
            CutPassage(passage.Start, passage.End, cued, capitals, figures);
        Array.Resize(ref words, count);
        return words;
    }

    private void CutPassage(int start, int end, List<int> cued, List<int> capitals, List<FigureRow> figures)
    {
        var (first, row) = (count, new FigureRow(-1, -1, 0));
        var at = start;
        while (at < end)
        {
            var sort = SortOf(text[at]);
            if (sort == Sort.Other)
            {
                at++;
                continue;
            }
            var word = ReadWord(ref at, end, sort, first, out var digits);
            if (count == words.Length)
                Array.Resize(ref words, words.Length * 2);
            if (word.Is(~(Cue.Tool | Cue.Particle)))
                cued.Add(count);
            if (word.Is(Shape.Capital))
                capitals.Add(count);
            if (digits > 0)
                row = Grow(row, word, digits, figures);
            words[count++] = word;
        }
        if (row.Digits > 0)
            figures.Add(row);
    }

    private Word ReadWord(ref int at, int end, Sort sort, int first, out int digits)
    {
        var start = at;
        var (hash, capital, small, inner) = (CueTable.Seed, 0, 0, false);
        digits = 0;
        for (; at < end && (sort = SortOf(text[at])) != Sort.Other; at++)
        {
            var letter = text[at];
            hash = CueTable.Next(hash, sort == Sort.Capital ? CueTable.Lower(letter) : letter);
            if (sort == Sort.Small)
            {
                small++;
            }
            else if (sort == Sort.Digit)
            {
                digits++;
            }
            else
            {
                capital++;
                inner |= small > 0;
            }
        }
        var shape = ShapeOf(start, at, capital, small, digits, inner, first);
        var cue = digits == 0 ? table.Find(text.AsSpan(start, at - start), hash) : Cue.None;
        if ((shape & Shape.Joined) != 0)
            cue |= Compound(start, at);
        return new Word(start, at, shape, cue);
    }

    // « sage-femme » tells more than its parts: what the table knows of the whole goes to both.
    private Cue Compound(int start, int end)
    {
        ref var before = ref words[count - 1];
        var whole = table.Find(text.AsSpan(before.Start, end - before.Start));
        if (whole != Cue.None)
            before = before with { Cue = before.Cue | whole };
        return whole;
    }

    private Shape ShapeOf(int start, int end, int capital, int small, int digits, bool inner, int first)
    {
        var sort = SortOf(text[start]);
        var shape = sort switch { Sort.Capital => Shape.Capital, Sort.Digit => Shape.Figure, _ => Shape.None };
        if (capital > 1 && small == 0)
            shape |= Shape.Capitals;
        if (digits > 0 && capital + small > 0)
            shape |= Shape.Mixed;
        if (capital + small == 1 && digits == 0)
            shape |= Shape.Letter;
        if (inner)
            shape |= Shape.InnerCapital;
        if (end + 1 < text.Length && text[end] == '\'' && SortOf(text[end + 1]) != Sort.Other)
            shape |= Shape.Elided;
        if (count == first)
            return shape | Shape.First | Shape.Begins;
        var gap = text.AsSpan(words[count - 1].End, start - words[count - 1].End);
        if (gap is "-")
            shape |= Shape.Joined;
        else if (EndsSentence(gap, count - 1))
            shape |= Shape.Begins;
        return shape;
    }

    // A full stop ends a sentence, but not after an initial, a civility or another short form.
    private bool EndsSentence(ReadOnlySpan<char> gap, int before)
    {
        if (gap.Length == 1 && gap[0] is ' ' or '\'')
            return false;
        if (gap.ContainsAny(Ends))
            return true;
        if (gap.IndexOf('.') < 0 || gap is ".")
            return false;
        var word = words[before];
        return !(word.Is(Shape.Letter) && word.Is(Shape.Capital)) && !word.Is(Cue.Civility) && !(word.Is(Cue.Title) && word.Length <= 4) && !IsShortForm(text.AsSpan(word.Start, word.Length));
    }

    private static bool IsShortForm(ReadOnlySpan<char> word) =>
        word is "St" or "Ste" or "Ch" or "Jos" or "Th" or "Chr" or "Ph" or "Jn" or "env" or "cf" or "Cf" or "fig" or "Fig" or "p" or "pp" or "n" or "art" or "av" or "bd" or "ex" or "vs" or "réf" or "tel" or "tél" or "Tel" or "Tél";

    private FigureRow Grow(FigureRow row, Word word, int digits, List<FigureRow> figures)
    {
        var continues = row.Digits > 0 && words[count - 1].End == row.End && word.Start - row.End <= Gap && text.AsSpan(row.End, word.Start - row.End).IndexOfAnyExcept(Between) < 0;
        if (continues)
            return row with { End = word.End, Digits = row.Digits + digits };
        if (row.Digits > 0)
            figures.Add(row);
        return new FigureRow(word.Start, word.End, digits);
    }

    private static Sort SortOf(char character) => character < Sorts.Length ? Sorts[character] : SortOfRare(character);

    // A mark set on a letter goes with it; half of a surrogate pair is no letter.
    private static Sort SortOfRare(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Sort.Capital,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Sort.Small,
        UnicodeCategory.DecimalDigitNumber => Sort.Digit,
        _ => Sort.Other,
    };

    private static Sort[] MakeSorts()
    {
        var sorts = new Sort[0x250];
        for (var character = '\0'; character < sorts.Length; character++)
            sorts[character] = SortOfRare(character);
        return sorts;
    }
}
