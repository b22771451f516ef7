using Confrere.Git;
using Confrere.Site.Settings;

namespace Confrere.Commands;

/// <summary><c>confrere hook</c>: sets or takes away what checks before each commit, and offers a signature that leads nowhere.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="arguments">Which blog.</param>
internal sealed class HookCommand(CommandConsole console, SiteArguments arguments)
{
    private const string MidnightCommit = "!f() { d=$(date -u +%Y-%m-%dT00:00:00Z); GIT_AUTHOR_DATE=$d GIT_COMMITTER_DATE=$d git commit \"$@\"; }; f";

    /// <summary>Sets the hooks.</summary>
    /// <param name="identity">Under what commits shall be signed.</param>
    public int Install(CommitIdentity identity)
    {
        var settings = arguments.ReadSettings(console.Language, out _);
        var words = ConsoleWords.In(settings.Language);
        var repository = Repository.Open(arguments.Root);
        var hooks = new HookFiles(repository);
        if (hooks.InTheWay is { Count: > 0 } names)
            return console.WrongUse(words.HookInTheWay(string.Join(", ", names), hooks.Folder));

        var inputs = SettingsReader.FileNames.Append(settings.InputFolder).Append(settings.ThemeFolder).Select(path => repository.Prefix + path).ToList();
        var kept = hooks.Install(new HookScript(repository.Prefix.TrimEnd('/'), Binary(), inputs, words.ProgramMissing).For);
        console.Output.WriteLine(words.HookSet(hooks.Folder));
        if (kept.Count > 0)
            console.Output.WriteLine(words.HookKept(string.Join(", ", kept)));
        Ignore(repository, settings, words);
        Sign(repository, settings, identity, words);
        console.Output.WriteLine(words.SourceStaysPrivate);
        return ExitCode.Done;
    }

    /// <summary>Takes the hooks away.</summary>
    public int Uninstall()
    {
        var words = ConsoleWords.In(arguments.ReadSettings(console.Language, out _).Language);
        var isDone = new HookFiles(Repository.Open(arguments.Root)).Uninstall();
        console.Output.WriteLine(isDone ? words.HookGone : words.NoHook);
        return ExitCode.Done;
    }

    private static string Binary() => Path.Join(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "confrere.exe" : "confrere").Replace('\\', '/');

    // The list is kept out by a file that is itself never committed, where .gitignore does not see to it.
    private void Ignore(Repository repository, SiteSettings settings, ConsoleWords words)
    {
        foreach (var named in settings.Checklist.PrivateWordFiles.Where(named => !Path.IsPathRooted(named) && !named.StartsWith('~') && !named.Split('/').Contains("..")))
        {
            if (GitProcess.Run(repository.Top, null, "check-ignore", "--quiet", "--no-index", "--", repository.Prefix + named).Exit == 0)
                continue;
            var exclude = Path.GetFullPath(Path.Combine(repository.Top, repository.Ask("rev-parse", "--git-path", "info/exclude").TrimEnd('\n', '\r')));
            Directory.CreateDirectory(Path.GetDirectoryName(exclude)!);
            var before = File.Exists(exclude) ? File.ReadAllText(exclude) : "";
            File.WriteAllText(exclude, $"{before}{(before.Length == 0 || before.EndsWith('\n') ? "" : "\n")}/{repository.Prefix}{named}\n");
            console.Output.WriteLine(words.ListIgnored(named));
        }
    }

    private void Sign(Repository repository, SiteSettings settings, CommitIdentity identity, ConsoleWords words)
    {
        if (console is { IsLocal: true, IsInteractive: true } && settings.AuthorVisibility != AuthorVisibility.Named && identity is { Name: null, Email: null, AtMidnight: false })
            identity = Asked(settings, words);
        if (identity.Name is { Length: > 0 } name)
            repository.Ask("config", "--local", "user.name", name);
        if (identity.Email is { Length: > 0 } email)
            repository.Ask("config", "--local", "user.email", email);
        if (identity.AtMidnight)
            repository.Ask("config", "--local", "alias.commit-utc", MidnightCommit);
        if (identity is { Name: null, Email: null, AtMidnight: false } && settings.AuthorVisibility != AuthorVisibility.Named)
            console.Output.WriteLine(words.HowToSign);
        if (identity.AtMidnight)
            console.Output.WriteLine(words.MidnightSet);
    }

    private CommitIdentity Asked(SiteSettings settings, ConsoleWords words)
    {
        using var input = new StreamReader(console.Input());
        string? Ask(string question)
        {
            console.Error.Write(question + " ");
            return input.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
        }
        var name = Ask(words.WhichName(settings.Author));
        var email = Ask(words.WhichEmail);
        var utc = Ask(words.WhetherMidnight);
        return new CommitIdentity(name, email, utc is not null && utc[0] is 'o' or 'O' or 'y' or 'Y');
    }
}
