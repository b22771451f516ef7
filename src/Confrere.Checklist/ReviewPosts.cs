using System.Collections.Immutable;
using Confrere.Checklist.Attesting;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>Puts a post through the checklist. When in doubt, the post stays in.</summary>
/// <param name="context">What the checklist knows of the blog.</param>
/// <param name="rules">The rules; all of them unless a test says otherwise.</param>
public sealed class ReviewPosts(ReviewContext context, ImmutableArray<IRule>? rules = null) : IModule<Post, Review>
{
    private readonly ImmutableArray<IRule> rules = rules ?? AllRules.List;
    private readonly ChecklistWords words = ChecklistWords.In(context.Language);

    /// <summary>Whether the documents are other files than posts: nobody can attest one, since it has no front matter, so that a patient keeps it in.</summary>
    public bool AreFiles { get; init; }

    /// <inheritdoc />
    public Review Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var reading = new Reading(document);
        if (reading.Patient is not null)
            document = Coarsened(document);
        var waivers = new Waivers(document, rules, context);
        List<Finding> findings = [.. document.Faults, .. waivers.Settle([.. rules.SelectMany(rule => FoundBy(rule, reading))]), .. waivers.Misnamed()];
        findings.AddRange(new CheckFiction(context).Run(document));
        findings.AddRange(AreFiles ? PatientInFile(document, reading) : new CheckAttestation(context).Run(document, reading.Patient));
        var ordered = SettledFindings.In(findings, document).OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ToImmutableArray();
        var mayGo = document.Standing == Standing.Due && !ordered.Any(finding => finding.Blocks);
        return new Review(document, ordered, mayGo ? new ClearedPost(document) : null)
        {
            Case = document.TellsOfAPatient ? CasePrint.Of(reading) : null,
        };
    }

    private IEnumerable<Finding> PatientInFile(Post file, Reading reading) => reading.Patient is { } patient
        ? [new Finding("fichier-patient", Topic.Consent, Severity.Blocking, file.Prose.PlaceOf(patient.Start, patient.Length), words.PatientInFile)]
        : [];

    private IEnumerable<Waivers.Found> FoundBy(IRule rule, Reading reading)
    {
        var post = reading.Post;
        var seen = new HashSet<(Place, Severity)>();
        foreach (var hit in rule.Check(reading, context))
        {
            if (SeverityOf(rule, hit) is not { } severity)
                continue;
            // A title or a target is read both raw and decoded: one fault in it is told once.
            var at = post.Prose.PlaceOf(hit.Start, hit.Length);
            if (!seen.Add((at, severity)))
                continue;
            yield return new Waivers.Found(rule, new Finding(rule.Name, rule.Topic, severity, at, AdviceOf(rule, severity, post)), post.Prose.Text.Substring(hit.Start, hit.Length));
        }
    }

    // What blocks and could be waived says how.
    private string AdviceOf(IRule rule, Severity severity, Post post)
    {
        var advice = RulePage.Of(rule, context.Language).Advice;
        return severity == Severity.Blocking && rule.Waiver != Waiver.Never && post.Source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? words.OrWaive(advice, context.Language == Language.French ? rule.Name : rule.Alias, !post.FrontMatter.Allow.IsEmpty)
            : advice;
    }

    // Settings can silence or raise what is advisory, and raise nothing else: a blocking rule blocks.
    private Severity? SeverityOf(IRule rule, Hit hit)
    {
        var own = hit.Severity ?? (rule.Waiver == Waiver.NotNeeded ? Severity.Advisory : Severity.Blocking);
        if (!context.Settings.Levels.TryGetValue(rule.Name, out var level))
            return own;
        return level is null ? (own == Severity.Blocking ? own : null) : (Severity)Math.Max((int)own, (int)level);
    }

    // A text about a patient shows no finer date than an anecdote, whatever folder it lies in.
    private Post Coarsened(Post post) => post with
    {
        TellsOfAPatient = true,
        Date = post.Date?.Cut(context.PatientDates, context.Zone),
        Updated = post.Updated?.Cut(context.PatientDates, context.Zone),
        Reviewed = post.Reviewed?.Cut(context.PatientDates, context.Zone),
        Corrections = [.. post.Corrections.Select(correction => correction with { Date = correction.Date.Cut(context.PatientDates, context.Zone) })],
    };
}
