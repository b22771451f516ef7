using Confrere.Engine;
using Confrere.Engine.Attesting;
using Confrere.Engine.Images;
using NodaTime;

namespace Confrere.Checklist.Attesting;

/// <summary>What a person has to answer about a text before it may go out, and whether the answers let it go.</summary>
/// <param name="post">The text.</param>
/// <param name="context">What the checklist knows of the blog.</param>
public sealed class Points(Post post, ReviewContext context)
{
    /// <summary>The images that want a statement.</summary>
    public IEnumerable<Attachment> Images => post.TellsOfAPatient ? post.Images : [];

    /// <summary>Whether it comes out sooner after the facts than the settings ask; null where the facts are not dated, or the text is not.</summary>
    public bool? IsTooSoon => post.FrontMatter.Seen is { } seen && post.FrontMatter.Published is { } published
        ? Period.DaysBetween(seen.Value.Last, published.Value.Local.Date) < context.Settings.Delay
        : null;

    /// <summary>Whether the time since the facts must be answered: where it is too short, or not told.</summary>
    public bool AsksDelay => post.TellsOfAPatient && context.Settings.Delay > 0 && (post.FrontMatter.Seen is null || IsTooSoon == true);

    /// <summary>The month in which it comes out, to which an answer about the delay belongs; null where the facts are dated, which tells more, or the text is not.</summary>
    public string? MonthOut => post.FrontMatter.Seen is null && post.FrontMatter.Published is { } published ? $"{published.Value.Local.Year:0000}-{published.Value.Local.Month:00}" : null;

    /// <summary>Everything in some answers that keeps the text in.</summary>
    public IEnumerable<AttestationTrouble> TroublesOf(Attestation answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Origin(answers).Concat(Patient(answers)).Concat(Agreed(answers)).Concat(ImagesOf(answers)).Distinct();
    }

    private static IEnumerable<AttestationTrouble> Origin(Attestation answers)
    {
        if (answers.Role is null || answers.Month.Length == 0 || answers.Rules.Length == 0)
            yield return AttestationTrouble.NoOrigin;
    }

    private IEnumerable<AttestationTrouble> Patient(Attestation answers)
    {
        if (answers.KnownToPatient is null || answers.KnownToRelative is null || answers.KnownToColleague is null || answers.Told is null || answers.Respectful is null)
            yield return AttestationTrouble.Unanswered;
        if (answers.KnownToPatient == true || answers.KnownToRelative == true || answers.KnownToColleague == true)
            yield return AttestationTrouble.Recognisable;
        if (answers.Told == true && context.HidesAuthor)
            yield return AttestationTrouble.ToldUnderName;
        if (answers.Respectful == false)
            yield return AttestationTrouble.Disrespectful;
    }

    private IEnumerable<AttestationTrouble> Agreed(Attestation answers)
    {
        if (answers.Consent is null || answers.Changed is not { Length: > 0 } changed || (changed.Contains(Change.Nothing) && changed.Length > 1))
            yield return AttestationTrouble.Unanswered;
        if (answers.Consent == Consent.Refused)
            yield return AttestationTrouble.Refused;
        if (answers.Consent == Consent.Withdrawn)
            yield return AttestationTrouble.Withdrawn;
        if (AsksDelay && (answers.Delay is null || (answers.Delay == Delay.Kept && (IsTooSoon == true || IsOutSooner(answers)))))
            yield return AttestationTrouble.DelayUnanswered;
    }

    // Who said that the delay had passed said it of one month; of an earlier one she has said nothing.
    private bool IsOutSooner(Attestation answers) => answers.Out is { Length: > 0 } answered && MonthOut is { } month && string.CompareOrdinal(month, answered) < 0;

    private IEnumerable<AttestationTrouble> ImagesOf(Attestation answers)
    {
        foreach (var image in Images)
        {
            var stated = answers.Images.FirstOrDefault(statement => statement.Image == Blocks.SealOf(image));
            if (stated is not { Face: { } face, Writing: { } writing, Consent: { } consent })
                yield return AttestationTrouble.ImageUnanswered;
            else if (writing)
                yield return AttestationTrouble.ImageWriting;
            else if (face && consent != ImageConsent.Written)
                yield return AttestationTrouble.ImageFace;
        }
    }
}
