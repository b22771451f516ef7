using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Attesting;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Images;

namespace Confrere.Checklist.Attesting;

/// <summary>
/// Which points an edit opens again. A passage that has changed is read again; where it holds, or is said to hold, something new about a person, who could recognise him is asked anew.
/// Where in doubt, more is asked rather than less: what stood there before is not known, since a seal is no copy.
/// </summary>
internal sealed class Reopening
{
    // Beyond this many passages, answering for the whole text is shorter than for each.
    private const int Most = 5;

    // Whoever changes these makes it another text, or another author's.
    private static readonly string[] Fundamental = ["Kind", "Patient", "Author", "Language"];

    private readonly Post post;
    private readonly Points points;
    private readonly ImmutableArray<Block> blocks;
    private readonly Lazy<bool> hasTraits;
    private readonly bool isDelayOpen;

    public Reopening(Post post, Points points, ImmutableArray<Block> blocks, bool again)
    {
        (this.post, this.points, this.blocks) = (post, points, blocks);
        var found = post.FrontMatter.Review;
        var isIntact = found is not null && CheckAttestation.IsIntact(found, post);
        Last = isIntact ? found : null;
        Broken = Last is null ? null : BrokenBlocks.Between(Last.Blocks, blocks);
        State = found is null ? SealState.Missing : !isIntact ? SealState.Altered : Broken!.IsNone ? SealState.Valid : SealState.Broken;
        hasTraits = new Lazy<bool>(() => Broken is { } broken && Traits.StandIn(post, blocks, broken.Changed));
        Passages = Last is null ? [] : [.. ToRead(Broken!).DistinctBy(at => (at.Path, at.Line)).Order()];
        isDelayOpen = Last is not null && (points.TroublesOf(Last).Contains(AttestationTrouble.DelayUnanswered) || HasChanged("Seen"));
        IsWhole = again || Last is null || Passages.Length > Most || Fundamental.Any(HasChanged) || points.TroublesOf(Last).Any(trouble => !IsOfOnePoint(trouble));
        Base = again || Last is null ? new Attestation() : IsWhole ? new Attestation { Images = Last.Images, Advice = Last.Advice } : Last;
    }

    /// <summary>The last review, where it counts.</summary>
    public Attestation? Last { get; }

    /// <summary>What of the last review is kept where it is not asked.</summary>
    public Attestation Base { get; }

    /// <summary>What has changed since; null without a review that counts.</summary>
    public BrokenBlocks? Broken { get; }

    /// <summary>How far the seal still holds.</summary>
    public SealState State { get; }

    /// <summary>Whether everything is asked.</summary>
    public bool IsWhole { get; }

    /// <summary>Where to read again, one place a passage.</summary>
    public ImmutableArray<Place> Passages { get; }

    /// <summary>Whether a point of the last review is asked again.</summary>
    /// <param name="kind">The point.</param>
    /// <param name="answers">What was answered so far: what was said of the passages.</param>
    public bool Reopens(PointKind kind, ReviewAnswers answers)
    {
        var saysNew = Passages.Any(at => answers[KeyOf(at)] is { } answer && AnswerForms.YesNo(answer) == true);
        return kind switch
        {
            PointKind.Patient or PointKind.Relative or PointKind.Colleague => saysNew || HasMore || hasTraits.Value || points.Images.Any(Asks),
            PointKind.Respect => saysNew || HasMore,
            PointKind.Consent or PointKind.Changed => saysNew,
            PointKind.Delay => isDelayOpen,
            _ => false,
        };
    }

    /// <summary>Whether an image's statement is asked: it has none that counts.</summary>
    public bool Asks(Attachment image) => StatementOf(image) is not { Face: not null, Writing: not null, Consent: not null };

    /// <summary>What was stated of an image; null where it was not, or of other bytes.</summary>
    public ImageStatement? StatementOf(Attachment image) => Base.Images.FirstOrDefault(statement => statement.Image == Blocks.SealOf(image));

    /// <summary>The answer that the last review gave to a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="advice">All that can be settled.</param>
    public SettledAdvice? SettledBefore(Finding finding, ImmutableArray<Finding> advice) =>
        SettledFindings.Answered(advice, post, Base).FirstOrDefault(pair => ReferenceEquals(pair.Finding, finding)).Answer;

    /// <summary>The key under which a passage is answered for.</summary>
    public string KeyOf(Place at) => at.Path == post.Path ? $"read:{at.Line}" : $"read:{at.Path}:{at.Line}";

    // More was written, not only otherwise.
    private bool HasMore => Broken is { } broken && broken.Changed.Length > Last!.Blocks.Length - (blocks.Length - broken.Changed.Length);

    private bool HasChanged(string key) => Broken is { } broken && post.FrontMatter.Entries.Any(entry => FrontMatterKey.Find(entry.Key)?.Name == key && broken.Changed.Any(block => block.Kind == BlockKind.Key && block.At == entry.KeyAt));

    // An image that wants a statement is asked about by that statement.
    private IEnumerable<Place> ToRead(BrokenBlocks broken)
    {
        var stated = post.Images.Where(image => points.Images.Contains(image) && !Last!.Images.Any(statement => statement.Image == Blocks.SealOf(image))).Select(Blocks.SealOf).ToHashSet();
        return broken.Changed.Where(block => block.Kind != BlockKind.Attachment || !stated.Contains(block.Seal)).Select(block => block.At).Concat(broken.Removed);
    }

    private static bool IsOfOnePoint(AttestationTrouble trouble) =>
        trouble is AttestationTrouble.DelayUnanswered or AttestationTrouble.ImageUnanswered;
}
