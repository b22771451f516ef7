using System.Collections.Immutable;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>The checklist's verdict on a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Findings">What was found, faults of form included, by place; waived findings are there too, marked.</param>
/// <param name="Cleared">The right to publish it; null where something keeps it in, or where it does not want to be published now.</param>
public sealed record Review(Post Post, ImmutableArray<Finding> Findings, ClearedPost? Cleared)
{
    /// <summary>What is kept of its case, to know it again in another post; null where no patient is in it.</summary>
    internal CasePrint? Case { get; init; }

    /// <summary>Whether a finding keeps the post in.</summary>
    public bool IsBlocked => Findings.Any(finding => finding.Blocks);
}
