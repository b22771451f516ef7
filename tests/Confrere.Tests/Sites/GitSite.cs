using System.Diagnostics;
using Confrere.Commands;
using Confrere.Engine;
using NodaTime;

namespace Confrere.Tests.Sites;

/// <summary>A small site in a real repository of its own, whose owner and dates are always the same.</summary>
internal sealed class GitSite : IDisposable
{
    public const UnixFileMode HookMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private GitSite(TinySite site) => Site = site;

    public TinySite Site { get; }

    /// <summary>The top of the repository.</summary>
    public string Top => Site.Root;

    /// <summary>A site whose folder is a repository, with nothing committed yet.</summary>
    public static GitSite Of(string files)
    {
        var site = new GitSite(TinySite.Of(files));
        site.Git("init", "-q", "-b", "main");
        site.Git("config", "user.name", "Le Carnet");
        site.Git("config", "user.email", "carnet@users.noreply.example");
        site.Git("config", "commit.gpgsign", "false");
        return site;
    }

    public string Git(params string[] arguments)
    {
        var (exit, output) = TryGit(arguments);
        Assert.True(exit == 0, $"git {string.Join(' ', arguments)}: {output}");
        return output;
    }

    public (int Exit, string Output) TryGit(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Top, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = "2026-11-01T00:00:00Z";
        start.Environment.Remove("CI");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>Runs a command on a blog in a folder of the repository.</summary>
    public Ran RunIn(string folder, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = new CommandLine(new CommandConsole(output, error, IsTerminal: false, Language.French), SystemClock.Instance).Run([.. arguments, "--root", Path.Join(Top, folder)]);
        return new Ran(exit, output.ToString(), error.ToString());
    }

    /// <summary>A hook of somebody else's.</summary>
    public void WriteHook(string name, byte[] bytes)
    {
        Site.Write(".git/hooks/" + name, bytes);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Join(Top, ".git/hooks", name), HookMode);
    }

    public void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "--no-verify", "--allow-empty", "-m", message);
    }

    public void Dispose() => Site.Dispose();
}
