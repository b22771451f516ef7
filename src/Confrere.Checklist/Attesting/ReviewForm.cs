using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Attesting;
using Confrere.Engine.Images;

namespace Confrere.Checklist.Attesting;

/// <summary>
/// The form of a review: what is asked of a person about a text, in which order, with which answers, and what her last review has answered that still stands.
/// The dialogue in a terminal, the flags of the command, the preview's margin and the summary of a pull request are all made of it. Nothing in it is answered beforehand.
/// </summary>
public sealed class ReviewForm
{
    private readonly ReviewContext context;
    private readonly Points points;
    private readonly Reopening reopening;
    private readonly ImmutableArray<Block> blocks;
    private readonly ImmutableArray<Finding> settled;

    /// <summary>The form for a text.</summary>
    /// <param name="review">The text and what the checklist found in it.</param>
    /// <param name="others">What was found in it by those who look at the whole blog: links, excerpts, markup.</param>
    /// <param name="context">What the checklist knows of the blog.</param>
    /// <param name="again">Whether everything is asked anew, whatever the last review says.</param>
    public ReviewForm(Review review, IEnumerable<Finding> others, ReviewContext context, bool again = false)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(context);
        this.context = context;
        Post = review.Post;
        points = new Points(Post, context);
        blocks = Blocks.Of(Post);
        Blocking = [.. review.Findings.Concat(others).Where(finding => finding.Blocks && finding.Rule != "relecture").Distinct().OrderBy(finding => finding.At)];
        reopening = new Reopening(Post, points, blocks, again);
        var advice = review.Findings.Where(SettledFindings.CanSettle).OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ToList();
        settled = again ? [] : [.. advice.Where(finding => finding.Settled)];
        Advice = [.. advice.Where(finding => again || !finding.Settled)];
        AllAdvice = [.. advice];
        IsRequired = new CheckAttestation(context).IsRequired(Post, Post.TellsOfAPatient);
    }

    /// <summary>The text.</summary>
    public Post Post { get; }

    /// <summary>Whether the text stays in without a valid seal.</summary>
    public bool IsRequired { get; }

    /// <summary>How far its last review still speaks for it.</summary>
    public SealState State => reopening.State == SealState.Valid && points.TroublesOf(Post.FrontMatter.Review!).Any() ? SealState.Reopened : reopening.State;

    /// <summary>Whether it was reviewed under an older set of rules. That breaks no seal: the newer rules run anyway.</summary>
    public bool IsUnderOlderRules => State == SealState.Valid && Post.FrontMatter.Review!.Rules != RuleSet.Version;

    /// <summary>Whether everything is asked: no review, an old one that counts no longer, or so much changed that passage by passage would be longer.</summary>
    public bool IsWhole => reopening.IsWhole;

    /// <summary>What must be mended before anybody can answer for the text.</summary>
    public ImmutableArray<Finding> Blocking { get; }

    /// <summary>The checklist's advice that wants an answer, each finding on its own.</summary>
    public ImmutableArray<Finding> Advice { get; }

    private ImmutableArray<Finding> AllAdvice { get; }

    /// <summary>What has changed since the last review, to be read again; null where there is none that counts.</summary>
    public BrokenBlocks? Broken => reopening.Broken;

    /// <summary>What the last review answered, where it counts; some of it may be asked anew.</summary>
    public Attestation? Last => reopening.Last;

    /// <summary>The questions, five at most, in the order in which they are asked. An answer can bring further points: a passage that says something new asks again who could recognise it.</summary>
    /// <param name="answers">What was answered so far.</param>
    public ImmutableArray<ReviewQuestion> Questions(ReviewAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. PointsFor(answers).GroupBy(point => TopicOf(point.Kind)).OrderBy(group => group.Key).Select(group => new ReviewQuestion(group.Key, [.. group]))];
    }

    /// <summary>The points that still want an answer, in order.</summary>
    /// <param name="answers">What was answered so far.</param>
    public ImmutableArray<ReviewPoint> Open(ReviewAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Questions(answers).SelectMany(question => question.Points).Where(point => !point.Reads(answers[point.Key]))];
    }

    /// <summary>The answers that belong to no point of this text, or are none of its point's: a slip of the finger must not pass for an answer.</summary>
    public ImmutableArray<string> Strangers(ReviewAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var all = Everything().DistinctBy(point => point.Key).ToDictionary(point => point.Key);
        return [.. answers.Keys.Where(key => !all.TryGetValue(key, out var point) || !point.Reads(answers[key]))];
    }

    /// <summary>What the answers keep the text in for; it is not sealed then.</summary>
    public ImmutableArray<AttestationTrouble> TroublesOf(ReviewAnswers answers) => [.. points.TroublesOf(Answered(answers))];

    /// <summary>The attestation, sealed for the text as it stands. The points that were not asked keep the answers of the last review.</summary>
    /// <param name="answers">An answer to each open point.</param>
    public Attestation Sealed(ReviewAnswers answers)
    {
        if (Open(answers).Length > 0)
            throw new InvalidOperationException("A point is open.");
        return CheckAttestation.Sealed(Answered(answers), Post);
    }

    private Attestation Answered(ReviewAnswers answers)
    {
        bool? YesNo(string key, bool? last) => answers[key] is { } answer ? AnswerForms.YesNo(answer) : last;
        T? OneOf<T>(string key, AnswerForms<T> forms, T? last) where T : struct, Enum => answers[key] is { } answer ? forms.Find(answer) : last;
        var last = reopening.Base;
        var delay = points.AsksDelay ? OneOf("delay", AnswerForms.Delays, last.Delay) : null;
        return new Attestation
        {
            Month = $"{context.Today.Year:0000}-{context.Today.Month:00}",
            Rules = RuleSet.Version,
            Role = OneOf("role", AnswerForms.Reviewers, last.Role),
            KnownToPatient = YesNo("patient", last.KnownToPatient),
            KnownToRelative = YesNo("relative", last.KnownToRelative),
            KnownToColleague = YesNo("colleague", last.KnownToColleague),
            Told = YesNo("told", last.Told),
            Respectful = YesNo("respect", last.Respectful),
            Consent = OneOf("consent", AnswerForms.Consents, last.Consent),
            Changed = answers["changed"] is { } changed ? [.. changed.Split(',').Select(AnswerForms.Changes.Find).OfType<Change>().Distinct().Order()] : last.Changed,
            Delay = delay,
            Out = delay == Delay.Kept ? points.MonthOut : null,
            Images = [.. points.Images.Select(image => Statement(image, answers))],
            Advice = [.. AllAdvice.Select(finding => Settle(finding, answers)).OfType<SettledAdvice>()],
        };
    }

    private ImageStatement Statement(Attachment image, ReviewAnswers answers)
    {
        var last = reopening.StatementOf(image);
        return new ImageStatement(
            Blocks.SealOf(image),
            answers["face:" + image.Path] is { } face ? AnswerForms.YesNo(face) : last?.Face,
            answers["writing:" + image.Path] is { } writing ? AnswerForms.YesNo(writing) : last?.Writing,
            answers["image-consent:" + image.Path] is { } consent ? AnswerForms.ImageConsents.Find(consent) : last?.Consent);
    }

    private SettledAdvice? Settle(Finding finding, ReviewAnswers answers)
    {
        var block = Blocks.Around(finding.At, blocks).Seal;
        if (answers[KeyOf(finding)] is { } answer && AnswerForms.AdviceAnswers.Find(answer) is { } known)
            return new SettledAdvice(finding.Rule, block, known);
        return settled.Contains(finding) ? reopening.SettledBefore(finding, AllAdvice) : null;
    }

    // In the order of the form.
    private IEnumerable<ReviewPoint> PointsFor(ReviewAnswers answers) => Everything().Where(point => point.Kind switch
    {
        PointKind.Read => !IsWhole,
        PointKind.Advice => Advice.Any(finding => KeyOf(finding) == point.Key),
        PointKind.Face or PointKind.Writing or PointKind.ImageConsent => reopening.Asks(points.Images.First(image => image.Path == point.About)),
        _ => IsWhole || reopening.Reopens(point.Kind, answers),
    }).DistinctBy(point => point.Key);

    private IEnumerable<ReviewPoint> Everything()
    {
        var (language, whole) = (context.Language, Place.Whole(Post.Path));
        foreach (var at in reopening.Passages)
            yield return ReviewPoint.YesNo(PointKind.Read, reopening.KeyOf(at), language, at);
        yield return ReviewPoint.OneOf(PointKind.Role, "role", AnswerForms.Reviewers, language, whole);
        yield return ReviewPoint.YesNo(PointKind.Told, "told", language, whole);
        yield return ReviewPoint.YesNo(PointKind.Patient, "patient", language, whole);
        yield return ReviewPoint.YesNo(PointKind.Relative, "relative", language, whole);
        yield return ReviewPoint.YesNo(PointKind.Colleague, "colleague", language, whole);
        yield return ReviewPoint.YesNo(PointKind.Respect, "respect", language, whole);
        yield return ReviewPoint.OneOf(PointKind.Consent, "consent", AnswerForms.Consents, language, whole);
        if (points.AsksDelay)
            yield return ReviewPoint.OneOf(PointKind.Delay, "delay", AnswerForms.Delays, language, whole);
        yield return ReviewPoint.SomeOf(PointKind.Changed, "changed", AnswerForms.Changes, language, whole);
        foreach (var image in points.Images)
        {
            yield return ReviewPoint.YesNo(PointKind.Face, "face:" + image.Path, language, image.At, image.Path);
            yield return ReviewPoint.YesNo(PointKind.Writing, "writing:" + image.Path, language, image.At, image.Path);
            yield return ReviewPoint.OneOf(PointKind.ImageConsent, "image-consent:" + image.Path, AnswerForms.ImageConsents, language, image.At, image.Path);
        }
        foreach (var finding in AllAdvice)
            yield return ReviewPoint.OneOf(PointKind.Advice, KeyOf(finding), AnswerForms.AdviceAnswers, language, finding.At, finding.Rule);
    }

    private string KeyOf(Finding finding) =>
        finding.At.Path == Post.Path ? $"{finding.Rule}:{finding.At.Line},{finding.At.Column}" : $"{finding.Rule}:{finding.At.Path}:{finding.At.Line},{finding.At.Column}";

    private static QuestionTopic TopicOf(PointKind kind) => kind switch
    {
        PointKind.Read => QuestionTopic.Passages,
        PointKind.Role or PointKind.Told => QuestionTopic.Reviewer,
        PointKind.Patient or PointKind.Relative or PointKind.Colleague => QuestionTopic.Recognition,
        PointKind.Respect or PointKind.Consent or PointKind.Delay => QuestionTopic.Regard,
        PointKind.Changed => QuestionTopic.Changes,
        _ => QuestionTopic.Contents,
    };
}
