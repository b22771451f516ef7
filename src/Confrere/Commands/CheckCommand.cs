using Confrere.Engine;
using Confrere.Reports;
using Confrere.Reviewing;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere check</c>: the checklist over everything that is kept with the blog, published or not; nothing is written.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
public sealed class CheckCommand(CommandConsole console, IClock clock)
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="paths">The files or folders that are asked about; all, if none.</param>
    /// <param name="format">The form of the result.</param>
    /// <param name="report">A file to which the findings are written as a page; null for none.</param>
    /// <param name="summary">A file to whose end the reviews that are missing are written, as Markdown; null for none.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, IReadOnlyList<string> paths, ReportFormat format, string? report = null, string? summary = null)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(paths);
        var settings = arguments.ReadSettings(console.Language, out var faults);
        var words = ConsoleWords.In(settings.Language);
        if (!Directory.Exists(Path.Join(arguments.Root, settings.InputFolder)))
            return console.WrongUse(words.NoInput(settings.InputFolder));
        if (report is not null && File.Exists(report) && !HtmlReport.IsOurs(File.ReadAllText(report)))
            return console.WrongUse(words.NotAReport(report));
        var input = arguments.Read(settings);
        var wanted = paths.Select(path => Relative(arguments.Root, path)).ToList();
        if (wanted.Find(path => !input.Files.Any(file => IsIn(file.Path, path))) is { } missing)
            return console.WrongUse(words.NoSuchPath(missing));

        faults = faults.AddRange(PrivateLists.Tracked(arguments.Root, settings));
        if (settings.LacksPrivateWords)
            faults = faults.Add(Finding.Remark("liste-privee-absente", Place.Whole("statiq.json"), words.NoPrivateList));

        var progress = new ProgressLine(console, words);
        var findings = new CheckBlog(settings, clock.GetCurrentInstant()).Findings(input, faults, progress)
            .Where(finding => wanted.Count == 0 || wanted.Exists(path => IsIn(finding.At.Path, path)))
            .ToList();
        progress.Clear();
        // A page may leave the machine, whoever asked for it where.
        var page = new ReportVeil(settings.PrivateWords, isLocal: false, words).Findings(findings);
        findings = [.. new ReportVeil(settings.PrivateWords, console.IsLocal, words).Findings(findings)];
        var open = findings.Where(finding => !finding.Waived).ToList();
        new FindingsOutput(console, settings.Language, new ReportSources(input, arguments.Root)).Write(findings, format);
        var files = input.Files.Count(file => wanted.Count == 0 || wanted.Exists(path => IsIn(file.Path, path)));
        if (report is not null)
        {
            File.WriteAllText(report, HtmlReport.Of(page, files, settings.Language));
            console.Error.WriteLine(words.ReportWritten(report));
        }
        if (summary is not null)
            Summarise(summary, arguments, settings, input, path => wanted.Count == 0 || wanted.Exists(asked => IsIn(path, asked)));
        console.Error.WriteLine(words.Checked(files, open.Count(finding => finding.Blocks), open.Count(finding => !finding.Blocks)));
        if (open.Find(finding => finding.Blocks) is { } first)
        {
            if (format == ReportFormat.Text)
                new ConsoleReport(console.Error, words).Why(open, settings.Language);
            console.Error.WriteLine(words.BlockedStay);
            console.Error.WriteLine(words.HowToExplain(first.Rule));
        }
        console.Error.WriteLine(words.NoCertificate);
        return open.Exists(finding => finding.Blocks) ? ExitCode.Refused : ExitCode.Done;
    }

    // It may be shown to all the world: whoever runs the check, nothing is told that a log may not tell.
    private void Summarise(string file, SiteArguments arguments, SiteSettings settings, SiteInput input, Func<string, bool> isWanted)
    {
        var veil = new ReportVeil(settings.PrivateWords, isLocal: false, ConsoleWords.In(settings.Language));
        var forms = new ReviewTexts(settings, input, clock.GetCurrentInstant()).Required.Where(form => isWanted(form.Post.Path));
        if (new ReviewSummary(new ReportSources(input, arguments.Root), veil, settings.Language).Of(forms) is { } text)
            File.AppendAllText(file, text);
    }

    /// <summary>A path on the command line, relative to the site; it may be given from here or from the site.</summary>
    internal static string Relative(string root, string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full) && !Directory.Exists(full))
            full = Path.GetFullPath(Path.Join(root, path));
        return Path.GetRelativePath(Path.GetFullPath(root), full).Replace('\\', '/').TrimEnd('/');
    }

    private static bool IsIn(string file, string path) => path == "." || file == path || file.StartsWith(path + "/", StringComparison.Ordinal);
}
