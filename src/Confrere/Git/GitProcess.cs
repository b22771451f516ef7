using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Confrere.Git;

/// <summary>Runs git, whose words are its own, in one language, without asking anybody for anything.</summary>
internal static class GitProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Starts git in a folder.</summary>
    /// <exception cref="GitException">It is not installed.</exception>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.StandardOutputEncoding = start.StandardErrorEncoding = start.StandardInputEncoding = Utf8;
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start) ?? throw new GitException(GitProblem.NotInstalled);
        }
        catch (Win32Exception exception)
        {
            throw new GitException(GitProblem.NotInstalled, exception);
        }
    }

    /// <summary>Runs git to its end.</summary>
    /// <returns>Its exit code, and what it wrote; messages of its own are thrown away, since they could repeat words.</returns>
    public static (int Exit, string Output) Run(string folder, string? input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var writing = Task.Run(() =>
        {
            try
            {
                process.StandardInput.Write(input ?? "");
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended before it had read everything; its exit code says why.
            }
        });
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        writing.Wait();
        return (process.ExitCode, output);
    }
}
