namespace Confrere.Git;

/// <summary>An entry of a tree or of the index.</summary>
/// <param name="Mode">Its mode, as git writes it.</param>
/// <param name="Id">Its object.</param>
/// <param name="Path">Its path from the top of the repository.</param>
internal readonly record struct TreeEntry(string Mode, string Id, string Path)
{
    /// <summary>Whether it is a file; a link leads elsewhere, and a submodule is a repository of its own.</summary>
    public bool IsFile => Mode.StartsWith("100", StringComparison.Ordinal);

    /// <summary>Whether it is a symbolic link, whose content is the path that it leads to.</summary>
    public bool IsLink => Mode == "120000";
}

/// <summary>The repository that a blog is in.</summary>
internal sealed class Repository
{
    private Repository(string top, string prefix) => (Top, Prefix) = (top, prefix);

    /// <summary>The top folder of its work tree.</summary>
    public string Top { get; }

    /// <summary>The blog's folder below the top, with a closing <c>/</c>; empty where it is the top.</summary>
    public string Prefix { get; }

    /// <summary>Opens the repository of a folder.</summary>
    /// <exception cref="GitException">There is no git, or no repository.</exception>
    public static Repository Open(string folder)
    {
        var (exit, output) = GitProcess.Run(folder, null, "rev-parse", "--show-toplevel", "--show-prefix");
        if (exit != 0)
            throw new GitException(GitProblem.NoRepository);
        // Folder names may hold line feeds; the prefix is the shorter question, asked for by itself.
        var prefix = GitProcess.Run(folder, null, "rev-parse", "--show-prefix").Output;
        prefix = prefix.EndsWith('\n') ? prefix[..^1] : prefix;
        var top = output[..^(prefix.Length + 1)];
        return new Repository(top.TrimEnd('\r', '\n'), prefix);
    }

    /// <summary>Whether a repository, whichever, carries a file along; where there is no git, none does.</summary>
    /// <param name="file">Its whole path.</param>
    public static bool IsTracked(string file)
    {
        try
        {
            return GitProcess.Run(Path.GetDirectoryName(file)!, null, "--literal-pathspecs", "ls-files", "--error-unmatch", "--", Path.GetFileName(file)).Exit == 0;
        }
        catch (GitException)
        {
            return false;
        }
    }

    /// <summary>Runs git at the top of the work tree.</summary>
    /// <exception cref="GitException">It ended with a fault.</exception>
    public string Ask(params string[] arguments)
    {
        var (exit, output) = GitProcess.Run(Top, null, arguments);
        return exit == 0 ? output : throw new GitException(GitProblem.Failed);
    }

    /// <summary>Every entry of the index.</summary>
    public IReadOnlyList<TreeEntry> Index()
    {
        var entries = new List<TreeEntry>();
        foreach (var line in Ask("ls-files", "--stage", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = line[..tab].Split(' ');
            // Stages above 0 are sides of a merge that is not settled: git lets nobody commit them.
            if (parts[2] == "0")
                entries.Add(new TreeEntry(parts[0], parts[1], line[(tab + 1)..]));
        }
        return entries;
    }

    /// <summary>The paths that the next commit adds or changes, from the top of the repository.</summary>
    public IReadOnlyList<string> Staged() =>
        Ask("diff", "--cached", "--name-only", "--no-renames", "--no-ext-diff", "--diff-filter=d", "--ignore-submodules", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
