using System.Buffers;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Cuts prose into words in one pass, passage by passage.</summary>
/// <param name="prose">The prose.</param>
internal sealed class WordCutter(Prose prose)
{
    // Signs that may part the figures of one number; there are at most so many in a row.
    private static readonly SearchValues<char> Between = SearchValues.Create(" .-–/()+,:");
    private const int Gap = 4;

    // What stands before a capital that need not be a name's.
    private static readonly SearchValues<char> Ends = SearchValues.Create("!?…:;•–—|«“\"");

    private readonly string text = prose.Text;
    private readonly CueTable table = CueTable.Instance;
    private Word[] words = new Word[(prose.Text.Length / 5) + 8];
    private int count;

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
        for (var at = start; at < end;)
        {
            if (Letters.Of(text[at]) == 0)
            {
                at++;
                continue;
            }
            if (count == words.Length)
                Array.Resize(ref words, words.Length * 2);
            ref var word = ref words[count];
            word = ReadWord(at, end, first, out var sorts);
            at = word.End;
            if (word.Is(~(Cue.Tool | Cue.Particle)))
                cued.Add(count);
            if (word.Is(Shape.Capital))
                capitals.Add(count);
            if ((sorts & Letters.Digit) != 0)
                row = Grow(row, word, figures);
            count++;
        }
        if (row.Digits > 0)
            figures.Add(row);
    }

    private Word ReadWord(int start, int end, int first, out int sorts)
    {
        var sort = Letters.Of(text[start]);
        var (begin, rest, at, hash) = (sort, 0, start + 1, CueTable.Next(CueTable.Seed, Letters.Lower(text[start], sort)));
        for (; at < end && (sort = Letters.Of(text[at])) != 0; at++)
        {
            hash = CueTable.Next(hash, Letters.Lower(text[at], sort));
            rest |= sort;
        }
        sorts = (begin | rest) & Letters.Any;
        var cue = (sorts & Letters.Digit) == 0 ? table.Find(text.AsSpan(start, at - start), hash) : Cue.None;
        var shape = Written(begin & Letters.Any, rest & Letters.Any, at - start) | Placed(start, at, first);
        if ((shape & Shape.Joined) != 0)
            cue |= Compound(at);
        return new Word(start, at, shape, cue);
    }

    private static Shape Written(int begin, int rest, int length)
    {
        var shape = begin switch { Letters.Capital => Shape.Capital, Letters.Digit => Shape.Figure, _ => Shape.None };
        if (length == 1 && begin != Letters.Digit)
            return shape | Shape.Letter;
        if (begin == Letters.Capital && rest == Letters.Capital)
            shape |= Shape.Capitals;
        else if ((rest & Letters.Capital) != 0 && ((begin | rest) & Letters.Small) != 0)
            shape |= Shape.InnerCapital;
        var sorts = begin | rest;
        return (sorts & Letters.Digit) != 0 && sorts != Letters.Digit ? shape | Shape.Mixed : shape;
    }

    private Shape Placed(int start, int end, int first)
    {
        var shape = end + 1 < text.Length && text[end] == '\'' && Letters.Of(text[end + 1]) != 0 ? Shape.Elided : Shape.None;
        if (count == first)
            return shape | Shape.First | Shape.Begins;
        var before = words[count - 1].End;
        if (start == before + 1)
        {
            return text[before] switch
            {
                ' ' or '\'' or '.' or '/' => shape,
                '-' => shape | Shape.Joined,
                var sign => Ends.Contains(sign) ? shape | Shape.Begins : shape,
            };
        }
        return EndsSentence(text.AsSpan(before, start - before), words[count - 1]) ? shape | Shape.Begins : shape;
    }

    // A full stop ends a sentence, but not after an initial, a civility or another short form.
    private bool EndsSentence(ReadOnlySpan<char> gap, Word word)
    {
        if (gap.ContainsAny(Ends))
            return true;
        if (!gap.Contains('.'))
            return false;
        return !(word.Is(Shape.Letter) && word.Is(Shape.Capital)) && !word.Is(Cue.Civility) && !(word.Is(Cue.Title) && word.Length <= 4) && !IsShortForm(text.AsSpan(word.Start, word.Length));
    }

    private static bool IsShortForm(ReadOnlySpan<char> word) =>
        word is "St" or "Ste" or "Ch" or "Jos" or "Th" or "Chr" or "Ph" or "Jn" or "env" or "cf" or "Cf" or "fig" or "Fig" or "p" or "pp" or "n" or "art" or "av" or "bd" or "ex" or "vs" or "réf" or "tel" or "tél" or "Tel" or "Tél";

    // « sage-femme » tells more than its parts: what the table knows of the whole goes to both.
    private Cue Compound(int end)
    {
        ref var before = ref words[count - 1];
        var whole = table.Find(text.AsSpan(before.Start, end - before.Start));
        if (whole != Cue.None)
            before = before with { Cue = before.Cue | whole };
        return whole;
    }

    private FigureRow Grow(FigureRow row, Word word, List<FigureRow> figures)
    {
        var digits = 0;
        foreach (var character in text.AsSpan(word.Start, word.Length))
        {
            if ((Letters.Of(character) & Letters.Digit) != 0)
                digits++;
        }
        var continues = row.Digits > 0 && words[count - 1].End == row.End && word.Start - row.End <= Gap && !text.AsSpan(row.End, word.Start - row.End).ContainsAnyExcept(Between);
        if (continues)
            return row with { End = word.End, Digits = row.Digits + digits };
        if (row.Digits > 0)
            figures.Add(row);
        return new FigureRow(word.Start, word.End, digits);
    }
}
