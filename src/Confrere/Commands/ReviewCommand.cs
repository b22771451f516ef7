using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Checklist.Attesting;
using Confrere.Publishing;
using Confrere.Reports;
using Confrere.Reviewing;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere review</c>: takes a person's answers about a text, each on its own, and seals the text as it stands.</summary>
/// <param name="console">Where it speaks and listens.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
/// <param name="disk">The disk that the text is written to; this machine's, unless a test says otherwise.</param>
public sealed class ReviewCommand(CommandConsole console, IClock clock, IDisk? disk = null)
{
    private readonly IDisk disk = disk ?? new RealDisk();

    private bool CanAsk => console is { IsLocal: true, IsInteractive: true };

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="path">The text's file.</param>
    /// <param name="given">The answers, each as <c>point=answer</c>, one point each.</param>
    /// <param name="again">Whether everything is asked anew.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, string path, IReadOnlyList<string> given, bool again = false)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(given);
        var name = CheckCommand.Relative(arguments.Root, path);
        while (true)
        {
            var blog = Open(arguments);
            if (blog.Texts.Find(name, again) is not { } form)
                return console.WrongUse(blog.Words.NoSuchPost(path));
            if (Review(blog, form, ReviewAnswers.Of(given), canSkip: false) is { } exit)
                return exit == Skipped ? ExitCode.Done : exit;
        }
    }

    /// <summary>Goes through the texts that wait for a review, the gravest first. Who stops loses nothing: what is sealed waits no longer, and the rest is asked the next time.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="json">Whether the list, where nobody can be asked, is for programs.</param>
    /// <returns>The exit code.</returns>
    public int RunQueue(SiteArguments arguments, bool json)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var blog = Open(arguments);
        if (json || !CanAsk)
            return List(blog, json);
        var (skipped, done) = (new HashSet<string>(StringComparer.Ordinal), 0);
        while (ReviewQueue.Of(blog.Texts.Required, console.IsLocal).ToList() is { Count: > 0 } waiting && waiting.Find(item => !skipped.Contains(item.Path)) is { } next)
        {
            console.Error.WriteLine();
            console.Error.WriteLine(blog.Words.QueueProgress(done, skipped.Count, waiting.Count - skipped.Count));
            var exit = Review(blog, blog.Texts.Find(next.Path)!, ReviewAnswers.None, canSkip: true);
            if (exit == Skipped)
                skipped.Add(next.Path);
            else if (exit == ExitCode.Done)
                done++;
            else if (exit is not null)
                return End(blog, done, exit.Value);
            blog = Open(arguments);
        }
        return End(blog, done, ExitCode.Done);
    }

    private const int Skipped = -1;

    private int End(OpenBlog blog, int done, int exit)
    {
        console.Error.WriteLine(blog.Words.QueueEnd(done, ReviewQueue.Of(Open(blog.Arguments).Texts.Required, console.IsLocal).Count()));
        return exit == ExitCode.WrongUse ? ExitCode.WrongUse : ExitCode.Done;
    }

    private int List(OpenBlog blog, bool json)
    {
        var items = ReviewQueue.Of(blog.Texts.Required, console.IsLocal).Select(item => item with { Path = blog.Veil.Text(item.Path) }).ToList();
        if (json)
            console.Output.WriteLine(JsonReport.Queue(items));
        else
            items.ForEach(item => console.Output.WriteLine(blog.Words.QueueItem(item)));
        console.Error.WriteLine(items.Count == 0 ? blog.Words.QueueEmpty : blog.Words.QueueList(items.Count));
        return ExitCode.Done;
    }

    // Null where the text was changed meanwhile and is to be read again.
    private int? Review(OpenBlog blog, ReviewForm form, ReviewAnswers answers, bool canSkip)
    {
        if (!form.Blocking.IsEmpty)
            return MustMend(blog, form, canSkip);
        if (form.State == SealState.Valid && form.Open(answers).IsEmpty && !answers.Keys.Any())
            return Valid(blog, form);
        if (CanAsk && form.Strangers(answers).IsEmpty && !form.Open(answers).IsEmpty)
        {
            Introduce(blog, form, canSkip);
            var result = new ReviewDialog(console, blog.Settings.Language, blog.Passages(console)) { CanSkip = canSkip }.Ask(form, answers);
            switch (result.End)
            {
                case DialogEnd.Mended:
                    return null;
                case DialogEnd.Skipped:
                    return Skipped;
                case DialogEnd.Stopped:
                    console.Error.WriteLine(blog.Words.ReviewStopped);
                    return ExitCode.WrongUse;
                default:
                    answers = result.Answers;
                    break;
            }
        }
        return Write(blog, form, blog.Texts.Seal(form, answers));
    }

    private int? MustMend(OpenBlog blog, ReviewForm form, bool canSkip)
    {
        new ConsoleReport(console.Output, blog.Words) { Lines = blog.Lines(console) }.Findings(blog.Veil.Findings(form.Blocking));
        console.Error.WriteLine(blog.Words.ReviewMustMend);
        if (!canSkip)
            return ExitCode.Refused;
        console.Error.WriteLine(blog.Words.ReviewMendKeys);
        while (true)
        {
            switch (console.ReadKey())
            {
                case { Key: ConsoleKey.Tab }:
                    return Skipped;
                case null or { Key: ConsoleKey.Escape } or { KeyChar: '\u0004' or '\u0003' }:
                    return ExitCode.Refused;
                case { KeyChar: var typed } when char.ToLowerInvariant(typed) == blog.Words.ReviewMended[0]:
                    return null;
            }
        }
    }

    private int Valid(OpenBlog blog, ReviewForm form)
    {
        console.Output.WriteLine(blog.Words.ReviewValid(blog.Veil.Text(form.Post.Path)));
        if (form.IsUnderOlderRules)
            console.Output.WriteLine(blog.Words.ReviewOlderRules(form.Last!.Rules));
        return ExitCode.Done;
    }

    private void Introduce(OpenBlog blog, ReviewForm form, bool canSkip)
    {
        console.Error.WriteLine(blog.Words.ReviewHeading(form.Post.Path));
        foreach (var line in LocalPassage.Broken(blog.Words.ReviewExcerpt(ReviewTexts.ExcerptOf(form)), console.LocalWidth ?? 80))
            console.Error.WriteLine(line);
        if (!form.IsWhole)
            console.Error.WriteLine(blog.Words.ReviewRead(form.Last!.Month));
        console.Error.WriteLine(blog.Words.ReviewKeys(canSkip));
    }

    private int Write(OpenBlog blog, ReviewForm form, ReviewOutcome outcome)
    {
        var (words, path) = (blog.Words, blog.Veil.Text(form.Post.Path));
        if (!outcome.Strangers.IsEmpty)
            return console.WrongUse(words.ReviewStrangers(blog.Veil.Text(string.Join(", ", outcome.Strangers))));
        if (!outcome.Open.IsEmpty)
            return Remains(blog, form, outcome.Open);
        foreach (var trouble in outcome.Troubles)
            console.Error.WriteLine(ChecklistWords.In(blog.Settings.Language).Trouble(trouble));
        if (outcome.File is not { } file)
            return outcome.IsUnwritable ? console.WrongUse(words.ReviewUnwritable(path)) : ExitCode.Refused;
        try
        {
            if (!new OwnFile(disk).Replace(Path.GetFullPath(Path.Join(blog.Arguments.Root, form.Post.Path)), blog.Texts.BytesOf(form), file.Bytes))
                return console.WrongUse(words.ReviewOvertaken(path));
        }
        catch (DiskException exception)
        {
            return console.WrongUse(words.ReviewDiskTrouble(path, exception.InnerException?.Message ?? exception.Message));
        }
        console.Output.WriteLine(outcome.Troubles.IsEmpty ? words.ReviewSealed(path) : words.ReviewKeptIn(path));
        return outcome.Troubles.IsEmpty ? ExitCode.Done : ExitCode.Refused;
    }

    private int Remains(OpenBlog blog, ReviewForm form, ImmutableArray<ReviewPoint> open)
    {
        new ConsoleReport(console.Output, blog.Words).Findings(blog.Veil.Findings(form.Advice));
        console.Error.WriteLine(blog.Words.ReviewRemains);
        foreach (var point in open)
            console.Error.WriteLine($"  --answer {blog.Veil.Text(ReviewLines.Answer(point, blog.Settings.Language))}");
        return ExitCode.WrongUse;
    }

    private OpenBlog Open(SiteArguments arguments)
    {
        var settings = arguments.ReadSettings(console.Language, out _);
        var input = arguments.Read(settings);
        return new OpenBlog(arguments, settings, input, new ReviewTexts(settings, input, clock.GetCurrentInstant()), new ReportVeil(settings.PrivateWords, console.IsLocal, ConsoleWords.In(settings.Language)));
    }

    private sealed record OpenBlog(SiteArguments Arguments, SiteSettings Settings, SiteInput Input, ReviewTexts Texts, ReportVeil Veil)
    {
        public ConsoleWords Words => ConsoleWords.In(Settings.Language);

        public LocalPassage Passages(CommandConsole console) => new(new ReportSources(Input, Arguments.Root), console.LocalWidth ?? 80);

        public LocalLine? Lines(CommandConsole console) => console.LocalWidth is { } width ? new LocalLine(new ReportSources(Input, Arguments.Root), width) : null;
    }
}
