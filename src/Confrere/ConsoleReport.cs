using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Publishing;
using Confrere.Reports;
using Confrere.Site.Statiq;

namespace Confrere;

/// <summary>Writes results for people: a line for each finding, then what became of the blog. The words found are in none of them.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="words">The words of the user's language.</param>
internal sealed class ConsoleReport(TextWriter output, ConsoleWords words)
{
    /// <summary>A finding in one line that editors and CI can click on: <c>path(line,column): error rule: advice</c>.</summary>
    public static string Line(Finding finding) =>
        $"{(finding.At.Path.Length == 0 ? "confrere" : $"{OnOneLine(finding.At.Path)}({finding.At.Line},{finding.At.Column})")}: {(finding.Blocks ? "error" : "warning")} {finding.Rule}: {finding.Advice}";

    // A file's name may hold a line end, and what follows it must not pass for a line of ours.
    private static string OnOneLine(string path) => path.Any(char.IsControl) ? string.Concat(path.Select(character => char.IsControl(character) ? '\uFFFD' : character)) : path;

    /// <summary>Shows the line that a finding stands in; null where nobody but its author may see it.</summary>
    public LocalLine? Lines { get; init; }

    /// <summary>The findings that were not waived.</summary>
    public void Findings(IEnumerable<Finding> findings)
    {
        var told = findings.Where(finding => !finding.Waived).ToList();
        foreach (var finding in told.Where(finding => !IsToldOnce(finding)))
        {
            output.WriteLine(Line(Lines is null ? finding : WithWords(finding)));
            if (Lines?.Of(finding.At) is { } line)
                output.WriteLine(line);
        }
        // What a blog cannot bring along is told once a kind, with all its places.
        foreach (var kind in told.Where(IsToldOnce).GroupBy(finding => (finding.Rule, finding.Advice)))
        {
            output.WriteLine(Line(kind.First()));
            if (kind.Count() > 1)
                output.WriteLine("  " + words.AlsoAt(kind.Count() - 1, string.Join(", ", kind.Skip(1).Select(Where))));
        }
    }

    // On the author's own screen the line to paste has the very words; elsewhere it says that they go there.
    private Finding WithWords(Finding finding)
    {
        foreach (var placeholder in new[] { ChecklistWords.In(Language.French).TheVeryWords, ChecklistWords.In(Language.English).TheVeryWords })
        {
            if (finding.Advice.Contains($"\"{placeholder}\"", StringComparison.Ordinal) && Lines!.WordsAt(finding.At) is { Length: > 0 } found)
                return finding with { Advice = finding.Advice.Replace($"\"{placeholder}\"", Quoted(found), StringComparison.Ordinal) };
        }
        return finding;
    }

    private static string Quoted(string text) => $"\"{string.Concat(text.Where(character => !char.IsControl(character))).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsToldOnce(Finding finding) =>
        !finding.Blocks && (finding.Rule is "expression" or "reglage-sans-effet" || finding.Rule.StartsWith(FindRemnants.RulePrefix, StringComparison.Ordinal));

    private static string Where(Finding finding) => finding.At is { Line: 1, Column: 1, Length: 0 } ? OnOneLine(finding.At.Path) : $"{OnOneLine(finding.At.Path)}({finding.At.Line},{finding.At.Column})";

    /// <summary>For each rule that blocks, once: what it is about, and why in a few words.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language of the rules' pages.</param>
    public void Why(IEnumerable<Finding> findings, Language language)
    {
        // The advice of a fault of form says it all.
        var rules = findings.Where(finding => finding.Blocks && AllRules.Find(finding.Rule) is not null).Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
            return;
        output.WriteLine(words.WhyHeading);
        foreach (var rule in rules)
            output.WriteLine(words.WhyOf(rule, RuleHelp.Of(rule, language).InBrief));
    }

    /// <summary>What a build did.</summary>
    /// <param name="report">The build.</param>
    /// <param name="folder">The output folder as the user knows it.</param>
    /// <param name="summary">What was written; null where nothing was.</param>
    /// <param name="language">The language of dates.</param>
    public void Build(BuildReport report, string folder, PublicationSummary? summary, Language language)
    {
        if (report.Findings.Any(finding => !finding.Waived))
        {
            Findings(report.Findings);
            output.WriteLine();
        }
        Why(report.Findings, language);
        Outcome(report, folder, summary, language);
    }

    /// <summary>What became of the blog, without the findings themselves.</summary>
    public void Outcome(BuildReport report, string folder, PublicationSummary? summary, Language language)
    {
        if (summary is null)
            Refused(report);
        else
            Done(report, folder, summary);
        Files(words.Waiting(report.Waiting.Length), report.Waiting, post => post.Date is { } date ? words.WaitingUntil(Site.SiteWords.In(language).Date(date)) : "");
        Files(words.Drafts(report.Drafts.Length), report.Drafts, _ => "");
        Files(words.WithoutPatient(report.WithoutPatient.Length), report.WithoutPatient);
        if (report.UnknownKeys.Length > 0)
            output.WriteLine(words.UnknownKeys(string.Join(", ", report.UnknownKeys.Select(key => $"{key.Key} ({key.Count})"))));
        if (report.IsReviewOff)
            output.WriteLine(words.ReviewIsOff);
        output.WriteLine(words.NoCertificate);
    }

    private void Refused(BuildReport report)
    {
        var blocking = report.Findings.Where(finding => finding.Blocks).ToList();
        output.WriteLine(words.NothingPublished(blocking.Count, blocking.Select(finding => finding.At.Path).Distinct().Count()));
        if (report.Withheld.Length > 0 && blocking.TrueForAll(finding => report.Withheld.Any(post => post.Path == finding.At.Path)))
            output.WriteLine(words.HowToWithhold);
        output.WriteLine(words.HowToExplain(blocking[0].Rule));
    }

    private void Done(BuildReport report, string folder, PublicationSummary summary)
    {
        output.WriteLine(words.Published(report.Published.Length, folder, summary.Written, summary.Unchanged, summary.Deleted));
        if (report.Withheld.Length == 0)
            return;
        Files(words.Withheld(report.Withheld.Length), report.Withheld, post => string.Join(", ", RulesOf(report, post)));
        output.WriteLine(words.WithheldStay);
        // Where only private words keep texts in, and they are only counted, no finding has a text's path.
        if (report.Withheld.SelectMany(post => RulesOf(report, post)).Concat(report.Findings.Where(finding => finding.Blocks).Select(finding => finding.Rule)).FirstOrDefault() is { } rule)
            output.WriteLine(words.HowToExplain(rule));
    }

    // A fault in a folder's _directory.yml keeps a post in too, and is told at its own place.
    private static IEnumerable<string> RulesOf(BuildReport report, Post post)
    {
        var own = report.Findings.Where(finding => finding.Blocks && finding.At.Path == post.Path).Select(finding => finding.Rule).Distinct().ToList();
        return own.Count > 0 ? own : report.Findings.Where(finding => finding.Blocks && finding.At.Path.Contains("/_", StringComparison.Ordinal)).Select(finding => finding.Rule).Distinct();
    }

    private void Files(string heading, ImmutableArray<Post> posts, Func<Post, string> why) => Files(heading, [.. posts.Select(post => (post, why(post)))]);

    private void Files(string heading, ImmutableArray<(Post Post, string Why)> texts)
    {
        if (texts.IsEmpty)
            return;
        output.WriteLine(char.ToUpperInvariant(heading[0]) + heading[1..]);
        foreach (var (post, why) in texts)
            output.WriteLine(why.Length > 0 ? $"  {OnOneLine(post.Path)} ({why})" : $"  {OnOneLine(post.Path)}");
    }
}
