namespace Confrere.Engine;

/// <summary>Where something stands in a file that the doctor wrote.</summary>
/// <param name="Path">The file, relative to the site, with <c>/</c> between folders.</param>
/// <param name="Line">The line, from 1, front matter included.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Offset">The distance from the start of the decoded text (a byte order mark not counted), in UTF-16 units.</param>
/// <param name="Length">The length in UTF-16 units; 0 where the whole file is meant.</param>
public readonly record struct Place(string Path, int Line, int Column, int Offset, int Length) : IComparable<Place>
{
    /// <summary>The place that means a file as a whole: 1,1 and no length.</summary>
    public static Place Whole(string path) => new(path, 1, 1, 0, 0);

    /// <summary>By file, then by position: the order in which a person reads.</summary>
    public int CompareTo(Place other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
            return byPath;
        var byOffset = Offset.CompareTo(other.Offset);
        return byOffset != 0 ? byOffset : Length.CompareTo(other.Length);
    }

    /// <summary>Whether one place stands before another.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place stands after another.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place stands before another, or is the same.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place stands after another, or is the same.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
