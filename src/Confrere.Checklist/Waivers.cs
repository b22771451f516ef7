using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;

namespace Confrere.Checklist;

/// <summary>The waivers of one post: which findings they cover, and which of them are wrong or of no use.</summary>
internal sealed class Waivers
{
    private readonly List<(Allowance Written, IListedRule Rule)> valid = [];
    private readonly HashSet<Allowance> used = [];
    private readonly List<Finding> faults = [];
    private readonly ChecklistWords words;

    public Waivers(Post post, IReadOnlyCollection<IListedRule> rules, ReviewContext context)
    {
        words = ChecklistWords.In(context.Language);
        foreach (var written in post.FrontMatter.Allow)
        {
            var key = Fold.Key(written.Rule);
            var rule = rules.FirstOrDefault(candidate => Fold.Key(candidate.Name) == key || Fold.Key(candidate.Alias) == key);
            if (rule is null)
                faults.Add(Finding.Fault("derogation", written.At, words.WaiverOfUnknownRule(Nearest.Three(written.Rule, rules.Select(candidate => candidate.Name)))));
            else if (rule.Waiver == Waiver.Never)
                faults.Add(Finding.Fault("derogation", written.At, words.WaiverRefused(rule.Name)));
            else
                valid.Add((written, rule));
        }
    }

    /// <summary>Whether a waiver covers a finding. The words in the waiver itself are found too, and covered by it, but that alone does not make it useful.</summary>
    public bool Cover(IListedRule rule, ReadOnlySpan<char> found, Place at)
    {
        var key = Fold.Key(found.ToString());
        var covered = false;
        foreach (var (written, waived) in valid)
        {
            var inside = at.Path == written.At.Path && at.Offset >= written.At.Offset && at.Offset < written.At.Offset + written.At.Length;
            if (waived != rule || (inside ? Fold.Key(written.Text) != key : !Matches(written, key, at)))
                continue;
            covered = true;
            if (!inside)
                used.Add(written);
        }
        return covered;
    }

    /// <summary>What is wrong with the waivers, once all findings were seen.</summary>
    public IEnumerable<Finding> Faults() =>
        faults.Concat(valid.Where(waiver => waiver.Rule is not IBlogRule && !used.Contains(waiver.Written)).Select(waiver => Finding.Fault("derogation-inutile", waiver.Written.At, words.UnusedWaiver)));

    private static bool Matches(Allowance written, string key, Place at) =>
        written.Line is { } line ? at.Line == line : Fold.Key(written.Text) == key;
}
