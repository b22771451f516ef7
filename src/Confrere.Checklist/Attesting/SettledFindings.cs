using Confrere.Engine;
using Confrere.Engine.Attesting;

namespace Confrere.Checklist.Attesting;

/// <summary>
/// Which findings a person has settled. Several findings of one rule in one block are several answers, in the order of the text: a seal holds neither words nor a sum of them,
/// so that they are told apart by their rank alone, and where their number is not what it was, all of them are open again.
/// </summary>
public static class SettledFindings
{
    /// <summary>Whether a finding is advice that a person settles when she reviews the text.</summary>
    public static bool CanSettle(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding is { Severity: Severity.Advisory, Rule: not ("relecture" or "delai") } && finding.Topic != Topic.Form && (!finding.Waived || finding.Settled);
    }

    /// <summary>The findings, with those that the text's attestation answers marked as settled.</summary>
    internal static IEnumerable<Finding> In(IReadOnlyCollection<Finding> findings, Post post)
    {
        if (post.FrontMatter.Review is not { Advice.IsEmpty: false } attestation || !CheckAttestation.IsIntact(attestation, post) || !findings.Any(CanSettle))
            return findings;
        var settled = Answered(findings, post, attestation).Select(pair => pair.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return findings.Select(finding => settled.Contains(finding) ? finding with { Waived = true, Settled = true } : finding);
    }

    /// <summary>The findings that an attestation answers, each with its answer.</summary>
    internal static IEnumerable<(Finding Finding, SettledAdvice Answer)> Answered(IEnumerable<Finding> findings, Post post, Attestation attestation)
    {
        var answers = attestation.Advice.ToLookup(answer => (answer.Rule, answer.Block));
        return Groups(findings, post)
            .Where(group => answers[group.Key].Count() == group.Count())
            .SelectMany(group => group.Zip(answers[group.Key]));
    }

    private static IEnumerable<IGrouping<(string Rule, string Block), Finding>> Groups(IEnumerable<Finding> findings, Post post)
    {
        var blocks = Blocks.Of(post);
        return findings.Where(CanSettle).OrderBy(finding => finding.At).GroupBy(finding => (finding.Rule, Blocks.Around(finding.At, blocks).Seal));
    }
}
