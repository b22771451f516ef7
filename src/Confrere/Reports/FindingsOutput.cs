using Confrere.Commands;
using Confrere.Engine;

namespace Confrere.Reports;

/// <summary>Writes findings to standard output in the form that was asked for.</summary>
/// <param name="console">Where it goes.</param>
/// <param name="language">The blog's language.</param>
/// <param name="sources">The files that findings stand in.</param>
internal sealed class FindingsOutput(CommandConsole console, Language language, ReportSources sources)
{
    /// <summary>Writes findings.</summary>
    /// <param name="findings">All of them, waived ones included.</param>
    /// <param name="format">The form.</param>
    public void Write(IReadOnlyList<Finding> findings, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Json:
                console.Output.WriteLine(JsonReport.Findings(findings));
                break;
            case ReportFormat.Sarif:
                console.Output.WriteLine(SarifReport.Of(findings, sources, language));
                break;
            case ReportFormat.GitHub:
                foreach (var line in GitHubReport.Of(findings, sources))
                    console.Output.WriteLine(line);
                break;
            default:
                People().Findings(findings);
                break;
        }
    }

    /// <summary>The report for people: with the lines themselves on the author's own screen, and nowhere else.</summary>
    public ConsoleReport People() =>
        new(console.Output, ConsoleWords.In(language)) { Lines = console.LocalWidth is { } width ? new LocalLine(sources, width) : null };
}
