using System.Text;
using Confrere.Git;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere check --message FILE</c>: a commit's message, before it is made. The hook asks.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
internal sealed class MessageCommand(CommandConsole console, IClock clock)
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="file">The file that holds the message, as git wrote it.</param>
    /// <param name="json">Whether the result is JSON.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, string file, bool json)
    {
        var settings = arguments.ReadSettings(console.Language, out _);
        var words = ConsoleWords.In(settings.Language);
        if (!File.Exists(file))
            return console.WrongUse(words.NoSuchPath(file));
        var message = WithoutComments(File.ReadAllText(file, Encoding.UTF8));
        var found = new GitReview(settings, clock.GetCurrentInstant()).Message(message, "(message)");
        var told = new ReportVeil(settings.PrivateWords, console.IsLocal, words).Findings(found);
        if (json)
            console.Output.WriteLine(JsonReport.Findings(told));
        else
            new ConsoleReport(console.Output, words).Findings(told);
        if (told.Count == 0)
            return ExitCode.Done;
        console.Error.WriteLine(words.CommitRefused);
        return ExitCode.Refused;
    }

    // Lines of git's own explanations, and what « git commit -v » shows below the scissors, are not committed. Line numbers stay.
    private static string WithoutComments(string message)
    {
        var lines = message.ReplaceLineEndings("\n").Split('\n');
        var scissors = Array.FindIndex(lines, line => line.StartsWith("# ------------------------ >8", StringComparison.Ordinal));
        return string.Join('\n', (scissors < 0 ? lines : lines[..scissors]).Select(line => line.StartsWith('#') ? "" : line));
    }
}
