using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>A rule about what is told of a patient, such as a trade or a tattoo: a pattern over plain words, sought around the words that it cannot do without.</summary>
public abstract class TraitRule : IRule
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public abstract string Alias { get; }

    /// <inheritdoc />
    public virtual Topic Topic => Topic.RareCase;

    /// <inheritdoc />
    public virtual Waiver Waiver => Waiver.NotNeeded;

    /// <summary>What is looked for: small letters, no accents. A group named <c>hit</c>, where there is one, is what is reported.</summary>
    protected abstract Regex Pattern { get; }

    /// <summary>The words without which there is no match.</summary>
    private protected abstract Cue Clues { get; }

    /// <summary>Whether a row of figures is such a clue too, by its figures alone.</summary>
    private protected virtual bool IsClue(Reading reading, FigureRow row) => false;

    /// <summary>How far a match may reach to either side of its clue, in characters.</summary>
    protected virtual (int Before, int After) Reach => (70, 90);

    /// <summary>Whether the rule speaks once in a post, however often it could.</summary>
    protected virtual bool IsOnce => false;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var match in reading.NearPlain(Pattern, Clues, Reach.Before, Reach.After).Concat(reading.NearPlain(Pattern, row => IsClue(reading, row), Reach.Before, Reach.After)))
        {
            var group = match.Groups["hit"] is { Success: true } named ? named : match;
            if (!IsTold(reading, group.Index) || Prove(match, reading, context) is not { } severity)
                continue;
            yield return new Hit(group.Index, group.Length, severity);
            if (IsOnce)
                yield break;
        }
    }

    /// <summary>Whether the words at an index speak of a patient, in words that a reader sees and that are no source.</summary>
    protected virtual bool IsTold(Reading reading, int index)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.IsProse(index) && reading.IsAboutPatient(index);
    }

    /// <summary>Whether a match is what the rule is about.</summary>
    /// <returns>The severity here; null where it is a false alarm.</returns>
    protected virtual Severity? Prove(Match match, Reading reading, ReviewContext context) => Severity.Advisory;
}
