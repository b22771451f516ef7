using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>A rule that is a pattern first and a proof after: a checksum, the words around, the field it stands in.</summary>
public abstract class PatternRule : IRule
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public abstract string Alias { get; }

    /// <inheritdoc />
    public abstract Topic Topic { get; }

    /// <inheritdoc />
    public abstract Waiver Waiver { get; }

    /// <summary>What is looked for, over the whole prose. A group named <c>hit</c>, where there is one, is what is reported.</summary>
    protected abstract Regex Pattern { get; }

    /// <summary>What stands inside or close to every match: the text is searched there alone.</summary>
    private protected abstract Nearby Clues { get; }

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var post = reading.Post;
        foreach (var match in Clues.Matches(Pattern, post.Prose.Text))
        {
            var group = match.Groups["hit"] is { Success: true } named ? named : match;
            if (Prove(match, reading, context) is { } severity)
                yield return new Hit(group.Index, group.Length, severity);
        }
    }

    /// <summary>Whether a match is what the rule is about.</summary>
    /// <returns>The severity here; null where it is a false alarm. The rule's own, unless overridden.</returns>
    protected virtual Severity? Prove(Match match, Reading reading, ReviewContext context) =>
        Waiver == Waiver.NotNeeded ? Severity.Advisory : Severity.Blocking;
}
