using System.Text;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Engine.Text;
using Confrere.Starters;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere new</c>: begins a text in the right folder, as a draft, with what the checklist will ask written above it.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
public sealed class NewCommand(CommandConsole console, IClock clock)
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="kindName">The kind, under any of its names.</param>
    /// <param name="title">The title, which becomes the file's name.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, string kindName, string title)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var settings = arguments.ReadSettings(console.Language, out _);
        var words = ConsoleWords.In(settings.Language);
        if (Kinds.FromKey(Fold.Key(kindName)) is not { } kind)
            return console.WrongUse(words.UnknownKind);
        title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (title.Length == 0 || title.Any(char.IsControl))
            return console.WrongUse(words.MissingTitle);

        var now = settings.CurrentDateTime ?? clock.GetCurrentInstant();
        var starter = Starter.Begin(kind, title, now.InZone(settings.Zone).Date, settings.Language, settings.InputFolder, Folders(Path.Join(arguments.Root, settings.InputFolder)));
        var file = Path.Join(arguments.Root, starter.Path);
        if (File.Exists(file))
            return console.WrongUse(words.AlreadyThere(starter.Path));

        // The title is the file's name and the address: a name in it would be committed before any check of the text.
        var source = new SourceFile(starter.Path, Encoding.UTF8.GetBytes(starter.Text));
        var post = new ParsePosts(settings.ForParsing(now)).Run(new PostSource(source, []));
        var told = new ReviewPosts(settings.ForReview(now)).Run(post).Findings.Where(finding => finding.Blocks && AllRules.Find(finding.Rule) is not null).ToList();
        if (told.Count > 0)
        {
            new ConsoleReport(console.Output, words).Findings(new ReportVeil(settings.PrivateWords, console.IsLocal, words).Findings(told));
            console.Error.WriteLine(words.TitleTellsTooMuch);
            return ExitCode.Refused;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var stream = new FileStream(file, FileMode.CreateNew))
            stream.Write(source.Bytes.Span);
        console.Output.WriteLine(starter.Path);
        console.Error.WriteLine(words.Begun(kind.TellsOfAPatient()));
        return ExitCode.Done;
    }

    private static IEnumerable<string> Folders(string input) =>
        Directory.Exists(input) ? Directory.EnumerateDirectories(input).Select(folder => Path.GetFileName(folder)) : [];
}
