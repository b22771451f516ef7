using System.Collections.Immutable;

namespace Confrere.Engine.Attesting;

/// <summary>
/// What a person attested after having read a text again, as it stands in front matter under <c>Review</c>. Every answer is one of a closed list:
/// no free text, no name, no original value. A point that was not answered is null.
/// </summary>
public sealed record Attestation
{
    /// <summary>Who read it again.</summary>
    public Reviewer? Role { get; init; }

    /// <summary>In which month, <c>2026-03</c>.</summary>
    public string Month { get; init; } = "";

    /// <summary>Under which set of rules. A newer one breaks no seal, since its rules run anyway.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Whether the patient could recognise the story as his own.</summary>
    public bool? KnownToPatient { get; init; }

    /// <summary>Whether a relative could recognise the patient.</summary>
    public bool? KnownToRelative { get; init; }

    /// <summary>Whether a colleague on the ward could recognise the patient.</summary>
    public bool? KnownToColleague { get; init; }

    /// <summary>Whether the author has told the story elsewhere under her name.</summary>
    public bool? Told { get; init; }

    /// <summary>Whether the patient would feel respected when reading it.</summary>
    public bool? Respectful { get; init; }

    /// <summary>What was agreed with the patient. It relaxes no rule.</summary>
    public Consent? Consent { get; init; }

    /// <summary>What was changed so that nobody is recognised; null where not answered.</summary>
    public ImmutableArray<Change>? Changed { get; init; }

    /// <summary>Whether it comes out long enough after the facts; null where that was not asked.</summary>
    public Delay? Delay { get; init; }

    /// <summary>The month of publication that <see cref="Delay"/> was answered for, <c>2026-03</c>; null where the facts are dated or the text is not.</summary>
    public string? Out { get; init; }

    /// <summary>What is stated of each image.</summary>
    public ImmutableArray<ImageStatement> Images { get; init; } = [];

    /// <summary>What was answered to the checklist's advice.</summary>
    public ImmutableArray<SettledAdvice> Advice { get; init; } = [];

    /// <summary>One short seal per block, in order.</summary>
    public ImmutableArray<string> Blocks { get; init; } = [];

    /// <summary>The seal over all of it: address, answers and blocks.</summary>
    public string Seal { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public Place At { get; init; }
}

/// <summary>What a person states of one image in a text about a patient.</summary>
/// <param name="Image">The image's seal, over its bytes.</param>
/// <param name="Face">Whether it shows a face, or another part by which a person is known.</param>
/// <param name="Writing">Whether a name, a date or a place is written into it.</param>
/// <param name="Consent">What was agreed about it.</param>
public sealed record ImageStatement(string Image, bool? Face, bool? Writing, ImageConsent? Consent);

/// <summary>An answer to one finding of a rule in one block. Several such findings are several answers, in the order of the text.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Block">The block's seal.</param>
/// <param name="Answer">The answer.</param>
public sealed record SettledAdvice(string Rule, string Block, AdviceAnswer Answer);
