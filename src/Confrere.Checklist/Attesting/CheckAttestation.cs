using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Attesting;

namespace Confrere.Checklist.Attesting;

/// <summary>Whether a person attested to have read a text as it stands. When in doubt, the text stays in.</summary>
/// <param name="context">What the checklist knows of the blog.</param>
public sealed class CheckAttestation(ReviewContext context)
{
    private ChecklistWords Words => ChecklistWords.In(context.Language);

    /// <summary>Whether a text may not go out without an attestation.</summary>
    /// <param name="post">The text.</param>
    /// <param name="isPatientFound">Whether a patient was found in it.</param>
    public bool IsRequired(Post post, bool isPatientFound)
    {
        ArgumentNullException.ThrowIfNull(post);
        return context.Settings.Require.Contains(post.Kind) || (isPatientFound && context.Settings.Require.Contains(Kind.Anecdote));
    }

    /// <summary>What a person has to answer about a text.</summary>
    public Points PointsOf(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return new Points(post, context);
    }

    /// <summary>Whether an attestation is as it was written: its answers and its seals belong together, and to this address.</summary>
    public static bool IsIntact(Attestation attestation, Post post)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        ArgumentNullException.ThrowIfNull(post);
        return attestation.Seal.Length > 0 && !attestation.Blocks.IsEmpty && Seal.Over(attestation, post.Address) == attestation.Seal;
    }

    /// <summary>Seals some answers for a text as it stands.</summary>
    public static Attestation Sealed(Attestation answers, Post post)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(post);
        var whole = answers with { Blocks = [.. Blocks.Of(post).Select(block => block.Seal)] };
        return whole with { Seal = Seal.Over(whole, post.Address) };
    }

    /// <summary>What keeps a text in for want of a valid attestation, and what goes with it.</summary>
    /// <param name="post">The text.</param>
    /// <param name="patient">Where a patient was found in it; null where none was, or where its kind says it.</param>
    internal IEnumerable<Finding> Run(Post post, Hit? patient)
    {
        var isRequired = IsRequired(post, patient is not null);
        if (post.FrontMatter.Review is { } attestation)
            return Judge(post, attestation, PointsOf(post), isRequired);
        var soon = PointsOf(post) is { AsksDelay: true, IsTooSoon: true } ? [TooSoon(post)] : ImmutableArray<Finding>.Empty;
        if (!isRequired)
            return soon;
        return soon.Add(patient is { } found && !context.Settings.Require.Contains(post.Kind)
            ? Told(Severity.Blocking, post.Prose.PlaceOf(found.Start, found.Length), Words.PatientFound)
            : Told(Severity.Blocking, post.Source.At(0, 0), Words.ReviewMissing));
    }

    private IEnumerable<Finding> Judge(Post post, Attestation attestation, Points points, bool isRequired)
    {
        var severity = isRequired ? Severity.Blocking : Severity.Advisory;
        var troubles = points.TroublesOf(attestation).ToList();
        foreach (var trouble in troubles)
            yield return Told(trouble is AttestationTrouble.Refused or AttestationTrouble.Withdrawn ? Severity.Blocking : severity, attestation.At, Words.Trouble(trouble));
        if (points is { AsksDelay: true, IsTooSoon: true })
            yield return TooSoon(post) with { Waived = attestation.Delay == Delay.Sooner };
        if (attestation.Blocks.IsEmpty || attestation.Seal.Length == 0)
        {
            yield return Told(severity, attestation.At, Words.NoSeal);
            yield break;
        }
        var broken = BrokenBlocks.Between(attestation.Blocks, Blocks.Of(post));
        foreach (var block in broken.Changed)
            yield return Told(severity, block.At, Words.BrokenSeal(block.Kind));
        foreach (var place in broken.Removed.Distinct())
            yield return Told(severity, place, Words.BrokenByRemoval);
        if (broken.IsNone && !IsIntact(attestation, post))
            yield return Told(severity, attestation.At, Words.AttestationChanged);
    }

    private Finding TooSoon(Post post) => new Finding("delai", Topic.Date, Severity.Advisory, post.FrontMatter.Seen!.Value.At, Words.TooSoon(context.Settings.Delay));

    private static Finding Told(Severity severity, Place at, string advice) => new Finding("relecture", Topic.Consent, severity, at, advice);
}
