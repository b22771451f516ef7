namespace Confrere.Checklist.Context;

/// <summary>Stretches of a post around a clue, for <c>Reading.Windows</c>.</summary>
internal static class Stretches
{
    /// <summary>A stretch around an index that stays in its passage.</summary>
    /// <param name="reading">The post.</param>
    /// <param name="index">The clue.</param>
    /// <param name="before">How many characters before it.</param>
    /// <param name="after">How many behind it.</param>
    public static (int Clue, int Start, int End) Around(this Reading reading, int index, int before, int after)
    {
        var passage = reading.Post.Prose.PassageAt(index);
        return (index, Math.Max(passage.Start, index - before), Math.Min(passage.End, index + after));
    }

    /// <summary>What stands before an index, at most so many characters of it, from a whole word on: half a word may be another.</summary>
    public static ReadOnlySpan<char> Before(this Reading reading, int index, int length)
    {
        var from = Math.Max(0, index - length);
        while (from > 0 && from < index && char.IsLetterOrDigit(reading.Text[from - 1]) && char.IsLetterOrDigit(reading.Text[from]))
            from++;
        return reading.Text.AsSpan(from, index - from);
    }

    /// <summary>What stands behind an index, at most so many characters of it, up to a whole word.</summary>
    public static ReadOnlySpan<char> Behind(this Reading reading, int index, int length)
    {
        var to = Math.Min(reading.Text.Length, index + length);
        while (to > index && to < reading.Text.Length && char.IsLetterOrDigit(reading.Text[to - 1]) && char.IsLetterOrDigit(reading.Text[to]))
            to--;
        return reading.Text.AsSpan(index, to - index);
    }
}
