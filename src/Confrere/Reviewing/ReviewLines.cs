using Confrere.Checklist.Attesting;
using Confrere.Engine;

namespace Confrere.Reviewing;

/// <summary>The points of a review as they are given on a command line. No answer is chosen: what is pasted as it stands is refused.</summary>
internal static class ReviewLines
{
    /// <summary>A point with all its answers, of which one must be left.</summary>
    public static string Answer(ReviewPoint point, Language language) => Quoted($"{PointNames.Of(point.Key, language)}={string.Join(" | ", point.Choices)}");

    /// <summary>An argument as a POSIX shell takes it: a file's name may hold anything.</summary>
    public static string Quoted(string argument) => "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
