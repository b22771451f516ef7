using System.Text;

namespace Confrere.Git;

/// <summary>The hooks that check before each commit, as files. A hook that was there before goes on running, first, and comes back byte for byte when ours go.</summary>
internal sealed class HookFiles
{
    /// <summary>Which hooks we set.</summary>
    public static readonly string[] Names = ["pre-commit", "commit-msg"];

    private const string Mark = "# confrere-hook";

    private const string Kept = ".before-confrere";

    private readonly string folder;

    /// <summary>The hooks of a repository, where git looks for them.</summary>
    public HookFiles(Repository repository) =>
        folder = Path.GetFullPath(Path.Combine(repository.Top, repository.Ask("rev-parse", "--git-path", "hooks").TrimEnd('\n', '\r')));

    /// <summary>The folder of the hooks.</summary>
    public string Folder => folder;

    /// <summary>Names of hooks of others where one was kept already: to set ours would lose one of the two.</summary>
    public IReadOnlyList<string> InTheWay => [.. Names.Where(name => File.Exists(PathOf(name)) && !IsOurs(name) && File.Exists(PathOf(name) + Kept))];

    /// <summary>Sets the hooks.</summary>
    /// <param name="script">The text of a hook.</param>
    /// <returns>Names of the hooks of others that are kept.</returns>
    public IReadOnlyList<string> Install(Func<string, string> script)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in Names)
        {
            if (File.Exists(PathOf(name)) && !IsOurs(name))
                File.Move(PathOf(name), PathOf(name) + Kept);
            // Through another file, so that no hook is ever half written.
            var fresh = PathOf(name) + ".new";
            File.WriteAllText(fresh, $"#!/bin/sh\n{Mark}\n{script(name)}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(fresh, (UnixFileMode)0b111_101_101);
            File.Move(fresh, PathOf(name), overwrite: true);
        }
        return [.. Names.Where(name => File.Exists(PathOf(name) + Kept))];
    }

    /// <summary>Takes our hooks away and brings those of others back.</summary>
    /// <returns>Whether there was one of ours.</returns>
    public bool Uninstall()
    {
        var ours = Names.Where(name => File.Exists(PathOf(name)) && IsOurs(name)).ToList();
        foreach (var name in ours)
        {
            if (File.Exists(PathOf(name) + Kept))
                File.Move(PathOf(name) + Kept, PathOf(name), overwrite: true);
            else
                File.Delete(PathOf(name));
        }
        return ours.Count > 0;
    }

    private bool IsOurs(string name) => Encoding.Latin1.GetString(File.ReadAllBytes(PathOf(name))).StartsWith($"#!/bin/sh\n{Mark}\n", StringComparison.Ordinal);

    private string PathOf(string name) => Path.Join(folder, name);
}
