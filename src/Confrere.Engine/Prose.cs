using System.Collections.Immutable;

namespace Confrere.Engine;

/// <summary>
/// All that is or could be published or committed of a post, as one text that a rule can read: entities decoded, invisible characters gone, spaces
/// and digits plain, and each character with its position in the source. Passages are separated by line feeds; inside a passage there is none.
/// </summary>
public sealed class Prose
{
    private readonly ImmutableArray<Run> runs;
    private readonly ImmutableArray<Origin> origins;

    internal Prose(string text, ImmutableArray<Run> runs, ImmutableArray<Origin> origins, ImmutableArray<Passage> passages)
    {
        Text = text;
        this.runs = runs;
        this.origins = origins;
        Passages = passages;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its passages, in order.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The passage that a character belongs to.</summary>
    /// <param name="index">An index into <see cref="Text"/>.</param>
    public Passage PassageAt(int index) => Passages[PassageIndexAt(index)];

    /// <summary>Which of <see cref="Passages"/> a character belongs to.</summary>
    /// <param name="index">An index into <see cref="Text"/>.</param>
    public int PassageIndexAt(int index)
    {
        var (low, high) = (0, Passages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Passages[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>The passage's text.</summary>
    public ReadOnlySpan<char> TextOf(Passage passage) => Text.AsSpan(passage.Start, passage.End - passage.Start);

    /// <summary>The place in the source of a stretch of the text.</summary>
    /// <param name="start">An index into <see cref="Text"/>.</param>
    /// <param name="length">How many characters.</param>
    public Place PlaceOf(int start, int length)
    {
        var first = RunAt(start);
        var (source, path) = origins[first.Origin];
        if (source is null)
            return Place.Whole(path);
        var from = first.OffsetOf(start);
        var last = RunAt(start + Math.Max(1, length) - 1);
        var to = last.Origin == first.Origin ? last.EndOf(start + Math.Max(1, length) - 1) : from + 1;
        return source.At(from, Math.Max(to - from, 0));
    }

    private Run RunAt(int index)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return runs[low];
    }

    /// <summary>A file that words come from.</summary>
    /// <param name="Source">Its text; null where the words come from its name.</param>
    /// <param name="Path">Its path.</param>
    internal readonly record struct Origin(SourceText? Source, string Path);

    /// <summary>Characters that came from the source together: one by one, or all from one stretch, as an entity does.</summary>
    /// <param name="Start">The first index in the text.</param>
    /// <param name="Origin">Which file they come from.</param>
    /// <param name="Offset">Where the stretch begins in the source.</param>
    /// <param name="Length">How long it is there; 0 where characters correspond one by one.</param>
    internal readonly record struct Run(int Start, int Origin, int Offset, int Length)
    {
        public int OffsetOf(int index) => Length == 0 ? Offset + index - Start : Offset;

        public int EndOf(int index) => Length == 0 ? Offset + index - Start + 1 : Offset + Length;
    }
}
