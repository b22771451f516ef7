using System.Collections.Immutable;
using Confrere.Checklist.Author;
using Confrere.Checklist.Rules;
using Confrere.Engine;

namespace Confrere;

/// <summary>
/// What may be told of private words, and to whom. In her own terminal the author sees where they stand; a log, a file or a server's page is read by others: there they are only counted,
/// and no path or advice holds one.
/// </summary>
/// <param name="privateWords">The words.</param>
/// <param name="isLocal">Whether a person reads this in her own terminal.</param>
/// <param name="words">The words of the user's language.</param>
internal sealed class ReportVeil(PrivateWords privateWords, bool isLocal, ConsoleWords words)
{
    private static readonly Place Nowhere = Place.Whole("");

    /// <summary>The findings as they may be told.</summary>
    public IReadOnlyList<Finding> Findings(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (isLocal)
            return all;
        var count = all.Count(finding => finding.Rule == MotPrive.Id);
        var told = all.Where(finding => finding.Rule != MotPrive.Id).Select(finding => finding with { At = finding.At with { Path = Text(finding.At.Path) }, Advice = Text(finding.Advice) });
        return count == 0 ? [.. told] : [.. told, new Finding(MotPrive.Id, Topic.Author, Severity.Blocking, Nowhere, words.PrivateWordsCounted(count))];
    }

    /// <summary>What was found in the past, as it may be told: not even the commit of a private word.</summary>
    public IReadOnlyList<HistoryFinding> History(IReadOnlyList<HistoryFinding> findings)
    {
        if (isLocal)
            return findings;
        var told = findings.Where(found => found.Finding.Rule != MotPrive.Id).Select(found => new HistoryFinding(found.Commit, Findings([found.Finding])[0]));
        return [.. told, .. Findings(findings.Select(found => found.Finding).Where(finding => finding.Rule == MotPrive.Id)).Select(finding => new HistoryFinding("", finding))];
    }

    /// <summary>What a build did, as it may be told.</summary>
    public BuildReport Report(BuildReport report)
    {
        if (isLocal)
            return report;
        var elsewhere = report.Findings.Where(finding => finding.Blocks && finding.Rule != MotPrive.Id).Select(finding => finding.At.Path).ToHashSet();
        var silent = report.Findings.Where(finding => finding.Rule == MotPrive.Id).Select(finding => finding.At.Path).Where(path => !elsewhere.Contains(path)).ToHashSet();
        return report with
        {
            Findings = [.. Findings(report.Findings)],
            Published = Posts(report.Published, []),
            Withheld = Posts(report.Withheld, silent),
            Waiting = Posts(report.Waiting, []),
            Drafts = Posts(report.Drafts, []),
            WithoutPatient = [.. report.WithoutPatient.Select(text => (Post(text.Post, []), Text(text.Reason)))],
            UnknownKeys = [.. report.UnknownKeys.Select(key => (Text(key.Key), key.Count))],
        };
    }

    /// <summary>A text without private words.</summary>
    public string Text(string text) => isLocal ? text : privateWords.Mask(text);

    private ImmutableArray<Post> Posts(ImmutableArray<Post> posts, HashSet<string> silent) => [.. posts.Select(post => Post(post, silent))];

    // What is kept in for a private word alone would be pointed at by its path.
    private Post Post(Post post, HashSet<string> silent) =>
        (silent.Contains(post.Path) ? "…" : Text(post.Path)) is var path && path == post.Path ? post : post with { Source = new SourceText(path, "") };
}
