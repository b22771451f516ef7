using System.CommandLine;
using Confrere.Engine;
using Confrere.Reports;
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
    private readonly Option<string?> inspect = new("--inspect");
    private readonly Option<string?> report = new("--report");
    private readonly Option<string?> summary = new("--summary");
    private readonly Option<bool> drafts = new("--drafts");
    private readonly Option<bool> future = new("--future");
    private readonly Option<bool> withoutPrivateWords = new("--no-private-words");
    private readonly Option<bool> staged = new("--staged");
    private readonly Option<string?> history = new("--history") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> message = new("--message");
    private readonly Argument<string> action = new("action");
    private readonly Option<string?> name = new("--name");
    private readonly Option<string?> email = new("--email");
    private readonly Option<bool> utc = new("--utc");
    private readonly Argument<string[]> paths = new("paths") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string> rule = new("rule");
    private readonly Argument<string?> post = new("post") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> count = new("--count");
    private readonly Option<bool> thread = new("--thread");
    private readonly Option<string?> network = new("--network");
    private readonly Command build = new("build");
    private readonly Command check = new("check");
    private readonly Command explain = new("explain");
    private readonly Command hook = new("hook");
    private readonly Command tweet = new("tweet");
    private readonly Option<string[]> answer = new("--answer") { AllowMultipleArgumentsPerToken = false };
    private readonly Option<bool> again = new("--again");
    private readonly Option<bool> queue = new("--queue");
    private readonly Command review = new("review");
    private readonly Argument<string> kind = new("kind");
    private readonly Argument<string> title = new("title");
    private readonly Command begin = new("new");
    private readonly Option<int?> port = new("--port");
    private readonly Command serve = new("serve") { Aliases = { "preview" } };
    private readonly Command clean = new("clean");
    private readonly Command all = new("confrere");

    /// <summary>The commands.</summary>
    /// <param name="console">Where they speak.</param>
    /// <param name="clock">The time, where settings do not pin it.</param>
    public CommandLine(CommandConsole console, IClock clock)
    {
        (this.console, this.clock) = (console, clock);
        foreach (var option in (Option[])[root, input, theme, output, baseUrl, set, format, drafts, future, inspect, withoutPrivateWords])
            build.Options.Add(option);
        foreach (var option in (Option[])[root, input, theme, set, format, report, summary, staged, history, message])
            check.Options.Add(option);
        check.Arguments.Add(paths);
        explain.Options.Add(root);
        explain.Arguments.Add(rule);
        foreach (var option in (Option[])[root, input, baseUrl, set, format, count, thread, network])
            tweet.Options.Add(option);
        tweet.Arguments.Add(post);
        foreach (var option in (Option[])[root, set, name, email, utc])
            hook.Options.Add(option);
        hook.Arguments.Add(action);
        foreach (var option in (Option[])[root, input, set, format, answer, again, queue])
            review.Options.Add(option);
        review.Arguments.Add(post);
        foreach (var option in (Option[])[root, input, set])
            begin.Options.Add(option);
        begin.Arguments.Add(kind);
        begin.Arguments.Add(title);
        foreach (var option in (Option[])[root, input, theme, baseUrl, set, port])
            serve.Options.Add(option);
        clean.Options.Add(root);
        clean.Arguments.Add(paths);
        foreach (var command in (Command[])[clean, begin, build, check, review, serve, hook, tweet, explain])
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
                return Say(Product.Version);
            if (args.Any(HelpWords.Contains) || args.Length == 0)
                return Help(parsed.CommandResult.Command, language);
            return Dispatch(parsed, ConsoleWords.In(language));
        }
        catch (Git.GitException exception)
        {
            return console.WrongUse(ConsoleWords.In(language).GitTrouble(exception.Problem));
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

    private int Dispatch(ParseResult parsed, ConsoleWords words)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var unknown, ..])
            return console.WrongUse(words.UnknownArgument(unknown));
        if (parsed.Errors.Count > 0 || command == all)
            return console.WrongUse(words.MissingArgument);
        if (command == explain)
            return new ExplainCommand(console).Run(parsed.GetValue(rule)!, LanguageOf(parsed));

        if (command == clean)
            return parsed.GetValue(paths) is { Length: > 0 } images ? new CleanCommand(console).Run(parsed.GetValue(root) ?? ".", images, words) : console.WrongUse(words.MissingArgument);
        if (command == hook)
            return Hook(parsed, words);
        if (command == begin)
            return New(parsed, words);
        if (command == serve)
            return Serve(parsed, words);
        if (FormatOf(parsed, command) is not { } form)
            return console.WrongUse(command == tweet ? words.UnknownFormat : words.UnknownReportFormat);
        var json = form == ReportFormat.Json;
        if (command == tweet && parsed.GetValue(count))
            return new TweetCommand(console, clock).Count(LanguageOf(parsed), json);
        var site = Site(parsed, command);
        if (!Directory.Exists(site.Root))
            return console.WrongUse(words.NoSuchRoot(site.Root));
        if (command == build && parsed.GetValue(inspect) is not (null or "full"))
            return console.WrongUse(words.UnknownInspection);
        if (command == review)
            return Review(parsed, site, words, json);
        if (command == tweet)
            return Tweet(parsed, site, words, json);
        return command == build
            ? new BuildCommand(console, clock) { MayLackPrivateWords = parsed.GetValue(withoutPrivateWords) }.Run(site, parsed.GetValue(drafts), parsed.GetValue(future), parsed.GetValue(inspect) == "full", form)
            : Check(parsed, site, words, form);
    }

    private int Review(ParseResult parsed, SiteArguments site, ConsoleWords words, bool json)
    {
        var (file, given) = (parsed.GetValue(post), parsed.GetValue(answer) ?? []);
        // The queue asks about each text; an answer beforehand would speak for several.
        if (parsed.GetValue(queue))
            return file is null && given.Length == 0 ? new ReviewCommand(console, clock).RunQueue(site, json) : console.WrongUse(words.QueueAlone);
        return file is null ? console.WrongUse(words.MissingArgument) : new ReviewCommand(console, clock).Run(site, file, given, parsed.GetValue(again));
    }

    private int Check(ParseResult parsed, SiteArguments site, ConsoleWords words, ReportFormat form)
    {
        var wanted = parsed.GetValue(paths) ?? [];
        var (isStaged, isHistory, file) = (parsed.GetValue(staged), parsed.GetResult(history) is not null, parsed.GetValue(message));
        if ((isStaged ? 1 : 0) + (isHistory ? 1 : 0) + (file is null ? 0 : 1) + Math.Min(wanted.Length, 1) > 1)
            return console.WrongUse(words.OneSortOfCheck);
        if (!isStaged && !isHistory && file is null)
            return new CheckCommand(console, clock).Run(site, wanted, form, parsed.GetValue(report), SummaryFile(parsed, form));
        if (form is not (ReportFormat.Text or ReportFormat.Json) || (parsed.GetValue(report) ?? parsed.GetValue(summary)) is not null)
            return console.WrongUse(words.UnknownFormat);
        var json = form == ReportFormat.Json;
        if (isStaged)
            return new StagedCommand(console, clock).Run(site, json);
        return isHistory ? new HistoryCommand(console, clock).Run(site, parsed.GetValue(history), json) : new MessageCommand(console, clock).Run(site, file!, json);
    }

    // GitHub names the file that it shows beside a run.
    private string? SummaryFile(ParseResult parsed, ReportFormat form) =>
        parsed.GetValue(summary) ?? (form == ReportFormat.GitHub && console.Variables.TryGetValue("GITHUB_STEP_SUMMARY", out var file) && file.Length > 0 ? file : null);

    private int New(ParseResult parsed, ConsoleWords words)
    {
        var site = Site(parsed, begin);
        return Directory.Exists(site.Root)
            ? new NewCommand(console, clock).Run(site, parsed.GetValue(kind)!, parsed.GetValue(title)!)
            : console.WrongUse(words.NoSuchRoot(site.Root));
    }

    private int Serve(ParseResult parsed, ConsoleWords words)
    {
        var site = Site(parsed, serve);
        return Directory.Exists(site.Root)
            ? new ServeCommand(console, clock).Run(site, parsed.GetValue(port), CancellationToken.None)
            : console.WrongUse(words.NoSuchRoot(site.Root));
    }

    private int Hook(ParseResult parsed, ConsoleWords words)
    {
        var site = Site(parsed, hook);
        if (!Directory.Exists(site.Root))
            return console.WrongUse(words.NoSuchRoot(site.Root));
        var command = new HookCommand(console, site);
        return parsed.GetValue(action) switch
        {
            "install" => command.Install(new CommitIdentity(parsed.GetValue(name), parsed.GetValue(email), parsed.GetValue(utc))),
            "uninstall" => command.Uninstall(),
            _ => console.WrongUse(words.HookWantsAction),
        };
    }

    private ReportFormat? FormatOf(ParseResult parsed, Command command) => parsed.GetValue(format) switch
    {
        "text" => ReportFormat.Text,
        "json" => ReportFormat.Json,
        "sarif" when command != tweet => ReportFormat.Sarif,
        "github" when command != tweet => ReportFormat.GitHub,
        _ => null,
    };

    private int Tweet(ParseResult parsed, SiteArguments site, ConsoleWords words, bool json)
    {
        if (parsed.GetValue(post) is not { } path)
            return console.WrongUse(words.MissingArgument);
        var asked = parsed.GetValue(network);
        if (asked is not null && Network.Find(asked) is null)
            return console.WrongUse(words.UnknownNetwork);
        return new TweetCommand(console, clock).Run(site, path, new TweetRequest(asked is null ? Network.All : [Network.Find(asked)!], parsed.GetValue(thread)), json);
    }

    private SiteArguments Site(ParseResult parsed, Command command) => new()
    {
        Root = parsed.GetValue(root)!,
        Input = command == hook ? null : parsed.GetValue(input),
        Theme = command == build || command == check || command == serve ? parsed.GetValue(theme) : null,
        Output = command == build ? parsed.GetValue(output) : null,
        BaseUrl = command == build || command == tweet || command == serve ? parsed.GetValue(baseUrl) : null,
        Variables = console.Variables,
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
        return Say(HelpOf(command, words, language));
    }

    private string HelpOf(Command command, ConsoleWords words, Language language)
    {
        if (command == explain)
            return ExplainHelp(words, language);
        return command == build ? words.HelpBuild
            : command == check ? words.HelpCheck
            : command == review ? words.HelpReview
            : command == begin ? words.HelpNew
            : command == serve ? words.HelpServe
            : command == tweet ? words.HelpTweet
            : command == hook ? words.HelpHook
            : command == clean ? words.HelpClean
            : words.Help;
    }

    private static string ExplainHelp(ConsoleWords words, Language language) =>
        words.HelpExplain + "\n" + string.Join('\n', ExplainCommand.Names(language).Select(name => "  " + name));

    private int Say(string text)
    {
        console.Output.WriteLine(text);
        return ExitCode.Done;
    }
}
