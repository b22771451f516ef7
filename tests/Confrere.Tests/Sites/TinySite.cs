using System.Runtime.CompilerServices;
using System.Text;
using Confrere.Commands;
using Confrere.Engine;
using NodaTime;

namespace Confrere.Tests.Sites;

/// <summary>A whole small site, written as one text: <c>-- path --</c> begins a file. It lives in a folder of its own until the test ends.</summary>
internal sealed class TinySite : IDisposable
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 15, 12, 0);

    private static int number;

    private TinySite(string root) => Root = root;

    /// <summary>The folder of this repository, which holds the example blog.</summary>
    public static string Repository([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../../../../..")) is var fromBinaries && File.Exists(Path.Join(fromBinaries, "Confrere.slnx"))
            ? fromBinaries
            : Path.GetFullPath(Path.Join(path, "../../../.."));

    public string Root { get; }

    public static TinySite Of(string files)
    {
        var root = Path.Join(Path.GetTempPath(), "confrere-tests", $"{Environment.ProcessId}-{Path.GetRandomFileName()}-{Interlocked.Increment(ref number)}");
        var site = new TinySite(root);
        foreach (var part in ("\n" + files.ReplaceLineEndings("\n")).Split("\n-- ").Skip(1))
        {
            var end = part.IndexOf(" --\n", StringComparison.Ordinal);
            site.Write(part[..end], part[(end + 4)..]);
        }
        return site;
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public void Delete(string path) => File.Delete(Path.Join(Root, path));

    /// <summary>Runs a command in the site, as a person would.</summary>
    public Ran Run(string command, params string[] arguments) => Run(Language.French, command, arguments);

    public Ran Run(Language terminal, string command, params string[] arguments) => Run(terminal, [], command, arguments);

    /// <summary>Runs a command that is handed something to read.</summary>
    public Ran Run(Language terminal, byte[] given, string command, params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var console = new CommandConsole(output, error, IsTerminal: false, terminal) { Input = () => new MemoryStream(given) };
        var exit = new CommandLine(console, new FixedClock()).Run([command, "--root", Root, .. arguments]);
        return new Ran(exit, output.ToString().Replace(Root + Path.DirectorySeparatorChar, ""), error.ToString().Replace(Root + Path.DirectorySeparatorChar, ""));
    }

    public string Output(string path) => File.ReadAllText(Path.Join(Root, "output", path));

    public bool HasOutput(string path) => File.Exists(Path.Join(Root, "output", path));

    public IReadOnlyList<string> OutputFiles(string folder = "output")
    {
        var full = Path.Join(Root, folder);
        return Directory.Exists(full) ? [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(full, file).Replace('\\', '/')).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>Every byte of the output, names included, as one text that can be searched.</summary>
    public string WholeOutput() => string.Concat(OutputFiles().Select(path => path + "\n" + Encoding.Latin1.GetString(File.ReadAllBytes(Path.Join(Root, "output", path)))));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}

/// <summary>What a command did.</summary>
internal sealed record Ran(int Exit, string Output, string Error)
{
    public string All => Output + Error;
}
