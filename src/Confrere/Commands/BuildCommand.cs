using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Publishing;
using Confrere.Reports;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere build</c>: checks, builds, publishes.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
public sealed class BuildCommand(CommandConsole console, IClock clock)
{
    /// <summary>Whether it may publish a blog without its author's name although no list of private words can be read.</summary>
    public bool MayLackPrivateWords { get; init; }

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="drafts">Whether drafts are shown.</param>
    /// <param name="future">Whether posts that wait are shown.</param>
    /// <param name="inspectPages">Whether each finished page is read as a browser does.</param>
    /// <param name="format">The form of the result.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, bool drafts, bool future, bool inspectPages, ReportFormat format)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var settings = arguments.ReadSettings(console.Language, out var faults);
        var words = ConsoleWords.In(settings.Language);
        if (arguments.BaseUrl is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            return console.WrongUse(words.BadBaseUrl);
        if (!Directory.Exists(Path.Join(arguments.Root, settings.InputFolder)))
            return console.WrongUse(words.NoInput(settings.InputFolder));
        var folder = arguments.Output ?? Path.Join(arguments.Root, settings.OutputFolder);
        if (Path.IsPathRooted(settings.OutputFolder) && arguments.Output is null)
            folder = settings.OutputFolder;
        var isSitesOwn = SiteFolders.Same(folder, Path.Join(arguments.Root, settings.OutputFolder));
        if (SiteFolders.Overlap(folder, arguments.Root, settings))
        {
            if (arguments.Output is not null)
                return console.WrongUse(words.OutputOverlaps);
            faults = faults.Add(Finding.Fault("reglage", Place.Whole("statiq.json"), words.OutputOverlaps));
        }
        if ((drafts || future) && isSitesOwn)
            return console.WrongUse(words.PreviewNeedsOutput);
        settings = settings with { IsPreview = drafts || future };
        faults = faults.AddRange(PrivateLists.Tracked(arguments.Root, settings));
        if (settings.LacksPrivateWords && console.IsUnattended && !settings.IsPreview && !MayLackPrivateWords)
            faults = faults.Add(Finding.Fault("liste-privee-absente", Place.Whole("statiq.json"), words.NoPrivateList));

        // Each output has its own books, so that a preview elsewhere does not take the site's pages for stale.
        var cache = Path.Join(arguments.Root, settings.CacheFolder);
        var progress = new ProgressLine(console, words);
        var options = new BuildOptions
        {
            Now = clock.GetCurrentInstant(),
            Drafts = drafts,
            Future = future,
            Progress = progress.Show,
            InspectPages = inspectPages,
            MachinePaths = MachinePaths(arguments.Root),
            Cards = new CardCache(Path.Join(cache, "cards")),
            Pictures = new CardCache(Path.Join(cache, "images")),
        };
        try
        {
            return Publish(arguments, settings, faults, options, folder, isSitesOwn ? cache : Path.Join(cache, SiteFolders.NameOf(folder)), progress, format);
        }
        catch (PublicationBusyException)
        {
            return console.WrongUse(words.Busy);
        }
        catch (PublicationException exception)
        {
            return console.WrongUse(words.CannotPublish(exception.Problem, string.Join(", ", exception.Paths)));
        }
    }

    private int Publish(SiteArguments arguments, SiteSettings settings, ImmutableArray<Finding> faults, BuildOptions options, string folder, string cache, ProgressLine progress, ReportFormat format)
    {
        var words = ConsoleWords.In(settings.Language);
        using var publication = faults.Any(fault => fault.Blocks) ? null : Publication.Open(new RealDisk(), folder, cache);
        var input = arguments.Read(settings);
        var veil = new ReportVeil(settings.PrivateWords, console.IsLocal, words);
        var report = new BlogBuild(settings, options).Run(input, faults, file => publication!.Stage(file.Path, file.Content));
        progress.Clear();
        report = veil.Report(report);
        var summary = report.IsRefused ? null : publication!.Commit();
        Write(report, summary, settings, new ReportSources(input, arguments.Root), Shown(folder), format);
        if (publication is { FinishedEarlierRun: true })
            console.Error.WriteLine(words.FinishedEarlierRun);
        if (summary is { UnknownFiles: > 0 })
            console.Error.WriteLine(words.UnknownFiles(summary.UnknownFiles, Shown(folder)));
        if (summary is { SetAside.Count: > 0 })
            console.Error.WriteLine(words.SetAside(summary.SetAside.Count, Shown(cache)));
        return report.IsRefused ? ExitCode.Refused : ExitCode.Done;
    }

    private void Write(BuildReport report, PublicationSummary? summary, SiteSettings settings, ReportSources sources, string folder, ReportFormat format)
    {
        var words = ConsoleWords.In(settings.Language);
        var findings = new FindingsOutput(console, settings.Language, sources);
        if (format == ReportFormat.Json)
        {
            console.Output.WriteLine(JsonReport.Build(report));
            return;
        }
        if (format == ReportFormat.Text)
        {
            findings.People().Build(report, folder, summary, settings.Language);
            return;
        }
        // The result is for a program; what became of the blog is said beside it.
        findings.Write(report.Findings, format);
        new ConsoleReport(console.Error, words).Outcome(report, folder, summary, settings.Language);
    }

    // Short ones, such as « / » or « /srv », would be found in any address.
    private static List<string> MachinePaths(string root) =>
        [.. ((string[])[Path.GetFullPath(root), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)]).Select(Path.TrimEndingDirectorySeparator).Where(path => path.Length > 7)];

    private static string Shown(string folder) => folder.StartsWith("./", StringComparison.Ordinal) ? folder[2..] : folder;
}
