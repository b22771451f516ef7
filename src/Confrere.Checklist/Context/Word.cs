namespace Confrere.Checklist.Context;

/// <summary>A word of a post: letters and figures in a row. Hyphens and apostrophes part words, and are noted.</summary>
/// <param name="Start">Where it begins in the prose.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Cue">What it tells of the words around it.</param>
internal readonly record struct Word(int Start, int End, Shape Shape, Cue Cue)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is written in one of some ways.</summary>
    public bool Is(Shape shape) => (Shape & shape) != 0;

    /// <summary>Whether it tells one of some things.</summary>
    public bool Is(Cue cue) => (Cue & cue) != 0;
}
