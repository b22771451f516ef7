using System.CommandLine;
using Confrere.Engine;
using Confrere.Site.Excerpts;
using NodaTime;

namespace Confrere.Commands;

/// <summary>The command line: what was asked for, and who does it.</summary>
public sealed class CommandLine
{
    private static readonly string[] HelpWords = ["--help", "-h", "-?", "/?"];

    private readonly CommandConsole console;
    private readonly IClock clock;
    private readonly Option<string> root = new("--root", "-r") { DefaultValueFactory = _ => "." };
    private readonly Option<string?> input = new("--input", "-i");
    private readonly Option<string?> theme = new("--theme");
    private readonly Option<string?> output = new("--output", "-o");
    private readonly Option<string?> baseUrl = new("--base-url");
    private readonly Option<string[]> set = new("--set", "-s") { AllowMultipleArgumentsPerToken = false };
    private readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "text" };
    private readonly Option<bool> drafts = new("--drafts");
    private readonly Option<bool> future = new("--future");
    private readonly Argument<string[]> paths = new("paths") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string> rule = new("rule");
    private readonly Argument<string?> post = new("post") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> count = new("--count");
    private readonly Option<bool> thread = new("--thread");
    private readonly Option<string?> network = new("--network");
    private readonly Command build = new("build");
    private readonly Command check = new("check");
    private readonly Command explain = new("explain");
    private readonly Command tweet = new("tweet");
    private readonly Argument<string> kind = new("kind");
    private readonly Argument<string> title = new("title");
    private readonly Command begin = new("new");
    private readonly Command all = new("confrere");

    /// <summary>The commands.</summary>
    /// <param name="console">Where they speak.</param>
    /// <param name="clock">The time, where settings do not pin it.</param>
    public CommandLine(CommandConsole console, IClock clock)
    {
        (this.console, this.clock) = (console, clock);
        foreach (var option in (Option[])[root, input, theme, output, baseUrl, set, format, drafts, future])
            build.Options.Add(option);
        foreach (var option in (Option[])[root, input, theme, set, format])
            check.Options.Add(option);
        check.Arguments.Add(paths);
        explain.Options.Add(root);
        explain.Arguments.Add(rule);
        foreach (var option in (Option[])[root, input, baseUrl, set, format, count, thread, network])
            tweet.Options.Add(option);
        tweet.Arguments.Add(post);
        foreach (var option in (Option[])[root, input, set])
            begin.Options.Add(option);
        begin.Arguments.Add(kind);
        begin.Arguments.Add(title);
        foreach (var command in (Command[])[build, check, tweet, explain, begin])
            all.Subcommands.Add(command);
    }

    /// <summary>Runs what was asked for.</summary>
    /// <returns>The exit code: 0 done, 1 refused by findings, 2 wrong use or a fault of ours.</returns>
    public int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var language = console.Language;
        try
        {
            var parsed = all.Parse(args.Where(arg => !HelpWords.Contains(arg)).ToArray(), new ParserConfiguration { EnablePosixBundling = false });
            language = LanguageOf(parsed);
            if (args is ["--version"])
                return Say(Version);
            if (args.Any(HelpWords.Contains) || args.Length == 0)
                return Help(parsed.CommandResult.Command, language);
            return Dispatch(parsed, ConsoleWords.In(language));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return console.WrongUse(ConsoleWords.In(language).CannotRead(exception.Message));
        }
        catch (Exception exception)
        {
            // The message could hold a patient's words; the kind and the place in our code cannot.
            console.WrongUse(ConsoleWords.In(language).OurFault(exception.GetType().Name));
            console.Error.WriteLine(exception.StackTrace);
            return ExitCode.WrongUse;
        }
    }

    private static string Version => typeof(CommandLine).Assembly.GetName().Version?.ToString(3) ?? "";

    private int Dispatch(ParseResult parsed, ConsoleWords words)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var unknown, ..])
            return console.WrongUse(words.UnknownArgument(unknown));
        if (parsed.Errors.Count > 0 || command == all)
            return console.WrongUse(words.MissingArgument);
        if (command == explain)
            return new ExplainCommand(console).Run(parsed.GetValue(rule)!, LanguageOf(parsed));

        if (command == begin)
            return new NewCommand(console, clock).Run(Site(parsed, command), parsed.GetValue(kind)!, parsed.GetValue(title)!);

        var json = parsed.GetValue(format) == "json";
        if (!json && parsed.GetValue(format) != "text")
            return console.WrongUse(words.UnknownFormat);
        if (command == tweet && parsed.GetValue(count))
            return new TweetCommand(console, clock).Count(LanguageOf(parsed), json);
        var site = Site(parsed, command);
        if (!Directory.Exists(site.Root))
            return console.WrongUse(words.NoSuchRoot(site.Root));
        if (command == tweet)
            return Tweet(parsed, site, words, json);
        return command == build
            ? new BuildCommand(console, clock).Run(site, parsed.GetValue(drafts), parsed.GetValue(future), json)
            : new CheckCommand(console, clock).Run(site, parsed.GetValue(paths) ?? [], json);
    }

    private int Tweet(ParseResult parsed, SiteArguments site, ConsoleWords words, bool json)
    {
        if (parsed.GetValue(post) is not { } path)
            return console.WrongUse(words.MissingArgument);
        var name = parsed.GetValue(network);
        if (name is not null && Network.Find(name) is null)
            return console.WrongUse(words.UnknownNetwork);
        return new TweetCommand(console, clock).Run(site, path, new TweetRequest(name is null ? Network.All : [Network.Find(name)!], parsed.GetValue(thread)), json);
    }

    private SiteArguments Site(ParseResult parsed, Command command) => new()
    {
        Root = parsed.GetValue(root)!,
        Input = parsed.GetValue(input),
        Theme = command == tweet || command == begin ? null : parsed.GetValue(theme),
        Output = command == build ? parsed.GetValue(output) : null,
        BaseUrl = command == build || command == tweet ? parsed.GetValue(baseUrl) : null,
        Set = [.. parsed.GetValue(set) ?? []],
    };

    // The blog's language where there is a blog, else the terminal's.
    private Language LanguageOf(ParseResult parsed)
    {
        var folder = parsed.CommandResult.Command == all ? "." : parsed.GetValue(root) ?? ".";
        return SiteInput.ReadSettings(folder) is { Count: > 0 } files
            ? Confrere.Site.Settings.SettingsReader.Read(files, [], console.Language, out _).Language
            : console.Language;
    }

    private int Help(Command command, Language language)
    {
        var words = ConsoleWords.In(language);
        return Say(command == build ? words.HelpBuild : command == check ? words.HelpCheck : command == tweet ? words.HelpTweet : command == begin ? words.HelpNew : command == explain ? ExplainHelp(words, language) : words.Help);
    }

    private static string ExplainHelp(ConsoleWords words, Language language) =>
        words.HelpExplain + "\n" + string.Join('\n', ExplainCommand.Names(language).Select(name => "  " + name));

    private int Say(string text)
    {
        console.Output.WriteLine(text);
        return ExitCode.Done;
    }
}
