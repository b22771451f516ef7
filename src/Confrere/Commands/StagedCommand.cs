using System.Collections.Immutable;
using System.Text;
using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Git;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere check --staged</c>: the checklist over what the next commit would carry, as it stands in the index, and over who signs it.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
internal sealed class StagedCommand(CommandConsole console, IClock clock)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, bool json)
    {
        var repository = Repository.Open(arguments.Root);
        var index = repository.Index();
        var staged = repository.Staged().Select(path => SitePathOf(repository, path)).ToHashSet();
        using var objects = new ObjectReader(repository.Top);
        var all = index.Select(entry => entry with { Path = SitePathOf(repository, entry.Path) }).ToList();
        var settingsFiles = Read(objects, all.Where(entry => entry.IsFile && SettingsReader.FileNames.Contains(entry.Path)));
        arguments = arguments with { SettingsFiles = settingsFiles.Count > 0 ? settingsFiles : null };
        var settings = arguments.ReadSettings(console.Language, out var faults);
        var words = ConsoleWords.In(settings.Language);

        var review = new GitReview(settings, clock.GetCurrentInstant());
        bool IsOfBlog(TreeEntry entry) => entry.IsFile && (IsIn(entry, settings.InputFolder) || IsIn(entry, settings.ThemeFolder) || SettingsReader.FileNames.Contains(entry.Path));
        var others = settings.PrivateWords.IsRead ? Read(objects, all.Where(entry => staged.Contains(entry.Path) && !IsOfBlog(entry) && (entry.IsFile || entry.IsLink))) : [];
        var findings = others.SelectMany(review.OtherFile).Concat(Identity(repository, review)).Concat(PrivateLists.Tracked(arguments.Root, settings)).ToList();
        if (all.Exists(entry => staged.Contains(entry.Path) && IsOfBlog(entry)))
            findings.AddRange(OfBlog(settings, faults, settingsFiles, objects, all, words).Where(finding => staged.Contains(finding.At.Path)));

        findings.AddRange(ImagesThatCarryMore(objects, all.Where(entry => entry.IsFile && staged.Contains(entry.Path) && !entry.Path.StartsWith("../", StringComparison.Ordinal)), words));
        var told = new ReportVeil(settings.PrivateWords, console.IsLocal, words).Findings(findings.Distinct().OrderBy(finding => finding.At));
        if (json)
            console.Output.WriteLine(JsonReport.Findings(told));
        else
            new ConsoleReport(console.Output, words).Findings(told);
        if (!told.Any(finding => finding.Blocks))
            return ExitCode.Done;
        console.Error.WriteLine(words.CommitRefused);
        console.Error.WriteLine(words.HowToExplain(told.First(finding => finding.Blocks).Rule));
        return ExitCode.Refused;
    }

    private ImmutableArray<Finding> OfBlog(SiteSettings settings, ImmutableArray<Finding> faults, IReadOnlyList<SourceFile> settingsFiles, ObjectReader objects, List<TreeEntry> all, ConsoleWords words)
    {
        var files = all.Where(entry => entry.IsFile && !settings.ExcludedPaths.Any(left => IsIn(entry, $"{settings.InputFolder}/{left}") || entry.Path == $"{settings.InputFolder}/{left}")).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        var input = new SiteInput(settingsFiles, Read(objects, files.Where(entry => IsIn(entry, settings.InputFolder))), Read(objects, files.Where(entry => IsIn(entry, settings.ThemeFolder))));
        var progress = new ProgressLine(console, words);
        var findings = new CheckBlog(settings, clock.GetCurrentInstant()) { DraftsMayWait = true }.Findings(input, faults, progress);
        progress.Clear();
        return findings;
    }

    // What is published is cleaned anyway; what is committed stays in the repository as it is. What lies outside of the blog's folder is none of ours.
    private static IEnumerable<Finding> ImagesThatCarryMore(ObjectReader objects, IEnumerable<TreeEntry> entries, ConsoleWords words) =>
        Read(objects, entries.Where(entry => FileNatures.Promised(Path.GetExtension(entry.Path).ToLowerInvariant()) is FileNature.Jpeg or FileNature.Png or FileNature.Gif or FileNature.Webp))
            .Where(CleanCommand.CarriesMore)
            .Select(file => new Finding("image-metadonnees", Topic.Image, Severity.Blocking, Place.Whole(file.Path), words.ImageCarriesMore(file.Path)));

    // The commit's date is not known before it is made; its people and their zone are.
    private static IEnumerable<Finding> Identity(Repository repository, GitReview review) =>
        ((string[])["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"])
            .Select(variable => GitProcess.Run(repository.Top, null, "var", variable))
            .Where(asked => asked.Exit == 0)
            .SelectMany(asked => review.Person(asked.Output.TrimEnd('\n', '\r'), "git config user.name, user.email"));

    private static List<SourceFile> Read(ObjectReader objects, IEnumerable<TreeEntry> entries) =>
        [.. entries.Select(entry => (entry.Path, Bytes: objects.Read(entry.Id))).Where(read => read.Bytes is not null).Select(read => new SourceFile(read.Path, read.Bytes))];

    /// <summary>A path from the top of the repository, seen from the blog's folder.</summary>
    internal static string SitePathOf(Repository repository, string path) =>
        path.StartsWith(repository.Prefix, StringComparison.Ordinal) ? path[repository.Prefix.Length..] : new StringBuilder().Insert(0, "../", repository.Prefix.Count(character => character == '/')).Append(path).ToString();

    private static bool IsIn(TreeEntry entry, string folder) => entry.Path.StartsWith(folder + "/", StringComparison.Ordinal);
}
