using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;

namespace Confrere.Checklist;

/// <summary>
/// The waivers of one post, weighed when all findings are known: each covers one text, or one place, of one rule, for a reason. One that covers nothing, several things at once, or has no reason worth the name
/// is a finding itself, and covers nothing.
/// </summary>
/// <param name="post">The post.</param>
/// <param name="rules">The rules that ran: what others would find is not known.</param>
/// <param name="context">What the checklist knows of the blog.</param>
internal sealed class Waivers(Post post, IEnumerable<IListedRule> rules, ReviewContext context)
{
    private readonly ChecklistWords words = ChecklistWords.In(context.Language);
    private readonly ImmutableArray<IListedRule> ran = [.. rules];

    /// <summary>What a rule found, with its words, which no finding holds.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Finding">The finding.</param>
    /// <param name="Words">The words found, as they are read.</param>
    public readonly record struct Found(IListedRule Rule, Finding Finding, string Words);

    /// <summary>The findings, those that are covered marked as waived, and what is wrong with the waivers.</summary>
    /// <param name="found">Everything that the rules found.</param>
    public IEnumerable<Finding> Settle(IReadOnlyList<Found> found)
    {
        if (post.FrontMatter.Allow.IsEmpty)
            return found.Select(one => one.Finding);
        var covered = new bool[found.Count];
        var faults = new List<Finding>();
        foreach (var waiver in post.FrontMatter.Allow)
        {
            if (RuleOf(waiver) is { } rule && ran.Contains(rule) && FaultOf(waiver, rule, found, covered) is { } fault)
                faults.Add(fault);
        }
        return found.Select((one, i) => covered[i] ? one.Finding with { Waived = true } : one.Finding).Concat(faults);
    }

    /// <summary>Waivers that name no rule, or one that cannot be waived: wrong whatever is found.</summary>
    public IEnumerable<Finding> Misnamed()
    {
        foreach (var waiver in post.FrontMatter.Allow)
        {
            if (RuleOf(waiver) is not { } rule)
                yield return Finding.Fault("derogation", waiver.At, words.WaiverOfUnknownRule(Nearest.Three(waiver.Rule, Known.Select(known => known.Name))));
            else if (rule.Waiver == Waiver.Never)
                yield return Finding.Fault("derogation", waiver.At, words.WaiverRefused(rule.Name));
        }
    }

    private IEnumerable<IListedRule> Known => AllRules.All.Concat(ran);

    private IListedRule? RuleOf(Allowance waiver)
    {
        var key = Fold.Key(waiver.Rule);
        return Known.FirstOrDefault(rule => Fold.Key(rule.Name) == key || Fold.Key(rule.Alias) == key);
    }

    private Finding? FaultOf(Allowance waiver, IListedRule rule, IReadOnlyList<Found> found, bool[] covered)
    {
        if (rule.Waiver == Waiver.Never)
            return null;
        if (PostSource.SpeaksForFolder(waiver.At.Path))
            return Finding.Fault("derogation-large", waiver.At, words.WaiverOfFolder);
        if (waiver.Line is null && Fold.Key(waiver.Text).Length < 2)
            return Finding.Fault("derogation-large", waiver.At, words.WaiverOfLetter);
        if (!WaiverReason.IsOne(waiver))
            return Finding.Fault("derogation", waiver.At, words.WaiverWithoutReason);
        if (IsCopied(waiver))
            return Finding.Fault("derogation", waiver.At, words.WaiverCopied);
        var matches = Enumerable.Range(0, found.Count).Where(i => found[i].Rule == rule && !IsInside(waiver, found[i]) && Matches(waiver, found[i])).ToList();
        if (matches.Count == 0)
            return Finding.Fault("derogation-inutile", waiver.At, words.UnusedWaiver);
        if (IsBroad(waiver, matches.ConvertAll(i => found[i])))
            return Finding.Fault("derogation-large", waiver.At, waiver.Line is null ? words.BroadWaiver : words.WaiverOfLine);
        foreach (var match in matches)
            covered[match] = true;
        // The words stand in the waiver too, and are found there; that alone does not make it useful.
        for (var i = 0; i < found.Count; i++)
            covered[i] |= found[i].Rule == rule && IsInside(waiver, found[i]) && Fold.Key(found[i].Words) == Fold.Key(waiver.Text);
        return null;
    }

    private bool Matches(Allowance waiver, Found found)
    {
        var at = found.Finding.At;
        if (waiver.Line is { } line)
            return at.Path == waiver.At.Path && at.Line == line && (waiver.Column is not { } column || at.Column == column);
        var key = Fold.Key(waiver.Text);
        return Fold.Key(found.Words) == key || (at.Path == post.Path && Fold.Key(post.Source.Text.Substring(at.Offset, at.Length)) == key);
    }

    // A line holds one thing, else its column says which; one text says one thing: « Côte » and « coté » are two.
    private static bool IsBroad(Allowance waiver, List<Found> matches) => waiver.Line is not null
        ? matches.Select(match => match.Finding.At).Distinct().Count() > 1
        : matches.Select(match => Spelling(match.Words)).Distinct().Count() > 1;

    private static string Spelling(string text) => string.Concat(Nfc.Normalize(text).Where(character => !char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F'))).ToLowerInvariant();

    private static bool IsInside(Allowance waiver, Found found) =>
        found.Finding.At.Path == waiver.At.Path && found.Finding.At.Offset >= waiver.At.Offset && found.Finding.At.Offset < waiver.At.Offset + waiver.At.Length;

    // What is true of two rules' findings in the same words was thought of once, and pasted.
    private bool IsCopied(Allowance waiver)
    {
        var reason = Fold.Key(waiver.Reason);
        return post.FrontMatter.Allow.TakeWhile(other => !ReferenceEquals(other, waiver)).Any(other => RuleOf(other) != RuleOf(waiver) && Fold.Key(other.Reason) == reason);
    }
}
