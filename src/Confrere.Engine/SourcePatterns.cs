using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Confrere.Engine;

/// <summary>Statiq's patterns for files below the input folder: <c>posts/**/*</c>, <c>{blog,notes}/*.md</c>, <c>!drafts/**</c>.</summary>
public sealed class SourcePatterns
{
    private readonly ImmutableArray<string[]> wanted;
    private readonly ImmutableArray<string[]> unwanted;

    /// <summary>Patterns as they are written.</summary>
    public SourcePatterns(IEnumerable<string> patterns)
    {
        var all = patterns.SelectMany(OneByOne).Select(pattern => pattern.Trim().TrimStart('/')).Where(pattern => pattern.Length > 0).ToList();
        wanted = [.. all.Where(pattern => pattern[0] != '!').Select(pattern => pattern.Split('/'))];
        unwanted = [.. all.Where(pattern => pattern[0] == '!').Select(pattern => pattern[1..].TrimStart('/').Split('/'))];
    }

    /// <summary>Whether one of the patterns means a file, and none takes it out.</summary>
    /// <param name="path">The file below the input folder.</param>
    public bool Match(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split('/');
        return wanted.Any(pattern => Matches(pattern, parts)) && !unwanted.Any(pattern => Matches(pattern, parts));
    }

    /// <summary>Whether they mean every file, so that they tell nothing about one.</summary>
    public bool MeanAll => wanted.Any(pattern => pattern.All(part => part is "**" or "*" or "*.md" or "*.*"));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> parts)
    {
        if (pattern.Length == 0)
            return parts.Length == 0;
        if (pattern[0] != "**")
            return parts.Length > 0 && FileSystemName.MatchesSimpleExpression(pattern[0], parts[0], ignoreCase: false) && Matches(pattern[1..], parts[1..]);
        for (var skipped = 0; skipped <= parts.Length; skipped++)
        {
            if (Matches(pattern[1..], parts[skipped..]))
                return true;
        }
        return false;
    }

    // « {a,b}/* » is « a/* » and « b/* ».
    private static IEnumerable<string> OneByOne(string pattern)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : pattern.IndexOf('}', open);
        return close < 0 ? [pattern] : pattern[(open + 1)..close].Split(',').SelectMany(choice => OneByOne(pattern[..open] + choice + pattern[(close + 1)..]));
    }
}
