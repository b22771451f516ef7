using System.Text;
using Confrere.Engine;

namespace Confrere.Reports;

/// <summary>Findings as commands that GitHub turns into remarks beside the lines of a pull request. The words found are in none of them.</summary>
internal static class GitHubReport
{
    /// <summary>A line for each finding that was not waived. GitHub shows ten of each level: what blocks comes first.</summary>
    public static IEnumerable<string> Of(IEnumerable<Finding> findings, ReportSources sources) =>
        findings.Where(finding => !finding.Waived).OrderByDescending(finding => finding.Blocks).Select(finding => Line(finding, sources));

    private static string Line(Finding finding, ReportSources sources)
    {
        var line = new StringBuilder("::").Append(Level(finding)).Append(' ');
        if (finding.At.Path.Length > 0)
            Place(line, finding.At, sources);
        return line.Append("title=").Append(Property(finding.Rule)).Append("::").Append(Message(finding.Advice)).ToString();
    }

    private static void Place(StringBuilder line, Place at, ReportSources sources)
    {
        line.Append("file=").Append(Property(sources.FromHere(at.Path))).Append($",line={at.Line},");
        if (at == Engine.Place.Whole(at.Path))
            return;
        // A column is understood only where a remark stays on its line.
        var (endLine, endColumn) = sources.EndOf(at);
        line.Append(endLine == at.Line ? $"col={at.Column},endColumn={endColumn}," : $"endLine={endLine},");
    }

    private static string Level(Finding finding) => finding switch
    {
        { Blocks: true } => "error",
        { Topic: Topic.Form } => "notice",
        _ => "warning",
    };

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
