using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A birth weight to the gram beside the day or the town of the birth: a register holds one such line.</summary>
public sealed partial class ChiffrePrecis : TraitRule
{
    /// <inheritdoc />
    public override string Name => "chiffre-precis";

    /// <inheritdoc />
    public override string Alias => "exact-figure";

    /// <inheritdoc />
    protected override Regex Pattern => Weight();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.None;

    // Two zeros at the end were rounded.
    private protected override bool IsClue(Reading reading, FigureRow row) =>
        row.Digits == 4 && reading.Plain.AsSpan(row.End - 2, 2) is not "00" && reading.Plain.AsSpan(row.End).TrimStart(' ') is ['g', ..] or ['k', 'g', ..];

    /// <inheritdoc />
    protected override (int Before, int After) Reach => (12, 8);

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        var start = Math.Max(0, match.Index - 80);
        if (!Birth().IsMatch(reading.Plain.AsSpan(start, match.Index - start)))
            return null;
        var (first, end) = Pointers.Sentence(reading, match.Index);
        return Pointers.HasTown(reading, first, end) || Pointers.HasTime(reading, first, end) || reading.NamesFor(context) is { Titled.Count: > 0 } or { Bare.Count: > 0 } || reading.SpotsFor(context).HasAny ? Severity.Advisory : null;
    }

    // A weight that ends with two zeros was rounded.
    [GeneratedRegex(@"(?<![\w,.])(?:[1-5][ .]?\d(?:\d[1-9]|[1-9]0) ?(?:g|gr|grammes?)|[1-5][,.]\d\d[1-9] ?kg)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Weight();

    [GeneratedRegex(@"\b(?:nee?|nne|naissance|pn|naiss|accouch\w+|poids de naissance|nouveau-nee?|cesarienne|jum(?:eau|elle)s?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Birth();
}
