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

    /// <inheritdoc />
    public Review Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var reading = new Reading(document);
        if (reading.Patient is not null)
            document = Coarsened(document);
        var waivers = new Waivers(document, [.. rules, .. AllRules.OfBlog], context);
        var findings = document.Faults
            .Concat(rules.SelectMany(rule => FindingsOf(rule, reading, waivers)))
            .ToList();
        findings.AddRange(waivers.Faults());
        findings.AddRange(new CheckAttestation(context).Run(document, reading.Patient));
        var ordered = SettledFindings.In(findings, document).OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ToImmutableArray();
        var mayGo = document.Standing == Standing.Due && !ordered.Any(finding => finding.Blocks);
        return new Review(document, ordered, mayGo ? new ClearedPost(document) : null)
        {
            Case = document.TellsOfAPatient ? CasePrint.Of(reading) : null,
        };
    }

    private IEnumerable<Finding> FindingsOf(IRule rule, Reading reading, Waivers waivers)
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
            var waived = rule.Waiver != Waiver.Never && waivers.Cover(rule, post.Prose.Text.AsSpan(hit.Start, hit.Length), at);
            yield return new Finding(rule.Name, rule.Topic, severity, at, RulePage.Of(rule, context.Language).Advice, waived);
        }
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
