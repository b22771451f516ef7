using Confrere.Checklist.Attesting;
using Confrere.Engine;
using Confrere.Engine.Attesting;
using Confrere.Site.Excerpts;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere review</c>: takes a person's answers about a text, each on its own, and seals the text as it stands.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
public sealed class ReviewCommand(CommandConsole console, IClock clock)
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="path">The text's file.</param>
    /// <param name="given">The answers, each as <c>key=answer</c>, one key each.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, string path, IReadOnlyList<string> given)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(given);
        var settings = arguments.ReadSettings(console.Language, out _);
        var words = ConsoleWords.In(settings.Language);
        var now = clock.GetCurrentInstant();
        var input = arguments.Read(settings);
        var name = CheckCommand.Relative(arguments.Root, path);
        var blog = new BlogBuild(settings, new BuildOptions { Now = now }).Review(input);
        if (blog.Posts.FirstOrDefault(review => review.Post.Path == name) is not { } found)
            return console.WrongUse(words.NoSuchPost(path));
        var open = found.Findings.Concat(blog.Checked.Findings.Where(finding => finding.At.Path == name)).Where(finding => finding.Blocks && finding.Rule != "relecture").Distinct().ToList();
        var veil = new ReportVeil(settings.PrivateWords, console.IsLocal, words);
        if (open.Count > 0)
        {
            new ConsoleReport(console.Output, words).Findings(veil.Findings(open));
            return ExitCode.Refused;
        }
        var points = new CheckAttestation(settings.ForReview(now)).PointsOf(found.Post);
        var advice = found.Findings.Where(CheckAttestation.CanBeSettled).ToList();
        var questions = new ReviewQuestions(found.Post, points, advice, settings.Language);
        if (console is { IsLocal: true, IsInteractive: true } && questions.Open(given).Count > 0)
        {
            Show(found, advice, words);
            given = new ReviewDialog(console, words).Ask(questions, given);
        }
        if (questions.Missing(given) is { Count: > 0 } missing)
        {
            new ConsoleReport(console.Output, words).Findings(veil.Findings(advice));
            console.Error.WriteLine(words.ReviewRemains);
            foreach (var line in missing)
                console.Error.WriteLine("  --answer " + line);
            return ExitCode.WrongUse;
        }
        var today = settings.ForReview(now).Today;
        var answers = questions.Answers(given) with { Month = $"{today.Year:0000}-{today.Month:00}", Rules = RuleSet.Version };
        if (points.TroublesOf(answers).ToList() is { Count: > 0 } troubles)
        {
            foreach (var trouble in troubles)
                console.Error.WriteLine(Checklist.ChecklistWords.In(settings.Language).Trouble(trouble));
            return ExitCode.Refused;
        }
        return Write(arguments, settings, input, found.Post, CheckAttestation.Sealed(answers, found.Post), now);
    }

    // What is read before answering: what changed since the last review, the advice, and the words that will announce the text.
    private void Show(Checklist.Review found, List<Finding> advice, ConsoleWords words)
    {
        new ConsoleReport(console.Output, words).Findings(found.Findings.Where(finding => finding.Rule == "relecture").Concat(advice));
        if (found.Post.Standing == Standing.Due)
            console.Error.WriteLine(words.ReviewExcerpt(PostExcerpt.Of(found.Post, [])));
        console.Error.WriteLine(words.ReviewOneByOne);
    }

    // What is written is read again first: it must say the same, and all else must be as it was.
    private int Write(SiteArguments arguments, SiteSettings settings, SiteInput input, Post post, Attestation attestation, Instant now)
    {
        var source = PostSource.Among(input.Files, settings.InputFolder).First(source => source.File.Path == post.Path);
        var read = ReadPosts.Of(input, settings, now);
        foreach (var file in WriteAttestation.Candidates(source.File, attestation, settings.Language))
        {
            var again = read.Run([source with { File = file }], 1)[0];
            if (again.FrontMatter.Review is not { } written || !CheckAttestation.IsIntact(written, again) || !BrokenBlocks.Between(written.Blocks, Blocks.Of(again)).IsNone)
                continue;
            var target = Path.Join(arguments.Root, post.Path);
            var part = Path.Join(Path.GetDirectoryName(target), ".confrere-part");
            File.WriteAllBytes(part, file.Bytes.ToArray());
            File.Move(part, target, overwrite: true);
            console.Output.WriteLine(ConsoleWords.In(settings.Language).ReviewSealed(post.Path));
            return ExitCode.Done;
        }
        return console.WrongUse(ConsoleWords.In(settings.Language).ReviewUnwritable(post.Path));
    }
}
