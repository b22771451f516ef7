using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Excerpts;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Sanitising;
using Confrere.Site.Settings;
using Confrere.Site.Theme;
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
    /// <param name="json">Whether the result is JSON.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, IReadOnlyList<string> paths, bool json)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(paths);
        var settings = arguments.ReadSettings(console.Language, out var faults);
        var words = ConsoleWords.In(settings.Language);
        if (!Directory.Exists(Path.Join(arguments.Root, settings.InputFolder)))
            return console.WrongUse(words.NoInput(settings.InputFolder));
        var input = arguments.Read(settings);
        var wanted = paths.Select(path => Relative(arguments.Root, path)).ToList();
        if (wanted.Find(path => !input.Files.Any(file => IsIn(file.Path, path))) is { } missing)
            return console.WrongUse(words.NoSuchPath(missing));

        var progress = new ProgressLine(console, words);
        var findings = Findings(settings, input, faults, progress)
            .Where(finding => wanted.Count == 0 || wanted.Exists(path => IsIn(finding.At.Path, path)))
            .ToList();
        progress.Clear();
        var open = findings.Where(finding => !finding.Waived).ToList();
        if (json)
            console.Output.WriteLine(JsonReport.Findings(findings));
        else
            new ConsoleReport(console.Output, words).Findings(open);
        var files = input.Files.Count(file => wanted.Count == 0 || wanted.Exists(path => IsIn(file.Path, path)));
        console.Error.WriteLine(words.Checked(files, open.Count(finding => finding.Blocks), open.Count(finding => !finding.Blocks)));
        if (open.Find(finding => finding.Blocks) is { } first)
            console.Error.WriteLine(words.HowToExplain(first.Rule));
        console.Error.WriteLine(words.NoCertificate);
        return open.Exists(finding => finding.Blocks) ? ExitCode.Refused : ExitCode.Done;
    }

    private ImmutableArray<Finding> Findings(SiteSettings settings, SiteInput input, ImmutableArray<Finding> faults, ProgressLine progress)
    {
        var parsing = settings.ForParsing(clock.GetCurrentInstant());
        var review = new ReviewPosts(settings.ForReview(clock.GetCurrentInstant()));
        var sources = PostSource.Among(input.Files, settings.InputFolder);
        var read = sources.Select(source => source.File.Path).Concat(sources.SelectMany(source => source.Metadata).Select(file => file.Path)).ToHashSet();
        var posts = Pipeline.Start(new ParsePosts(parsing)).Then(new CheckTitle(settings.Language)).Then(review).Run(sources, Environment.ProcessorCount, done => progress.Show(BuildStep.Checking, done, sources.Count));
        posts = new ReviewBlog(settings.ForReview(clock.GetCurrentInstant())).Run(posts);
        // Private notes, sidecars that speak for no post, images: all that lies there is read.
        var others = input.Files.Where(file => !read.Contains(file.Path)).ToList();
        var loose = Pipeline.Start(new ParseLooseFiles(parsing)).Then(new CheckImage(input.Files, settings.Language)).Then(review).Run(others, Environment.ProcessorCount);
        var published = loose.Where(file => !PostSource.IsPrivate(file.Post.Path, settings.InputFolder)).ToList();
        LoadedTheme.Load(ThemeFiles.Load(input.ThemeFiles, settings.ThemeFolder), settings.Language, out var themeFaults);
        var notes = SiteNotes.Read(input.Files, settings);
        var blog = new CheckLinks(settings, notes).Run(posts, published);
        return [.. faults.Concat(themeFaults).Concat(AuthorTraces.In(settings, input, clock.GetCurrentInstant())).Concat(posts.Concat(loose).SelectMany(review => review.Findings)).Concat(blog.Findings).Concat(new CheckExcerpts(settings).Run(blog)).Concat(new CheckMarkup(settings.Language).Run(blog)).Concat(notes.Faults)
            .Distinct().OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];
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
