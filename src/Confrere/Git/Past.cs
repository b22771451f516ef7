using System.Text;

namespace Confrere.Git;

/// <summary>What git remembers: commits, what each changed, and the names of branches and tags.</summary>
/// <param name="repository">The repository.</param>
internal sealed class Past(Repository repository)
{
    /// <summary>The commits of a range, parents before children; of everything where no range is given.</summary>
    /// <exception cref="GitException">Git knows only a part of the past, or no such range.</exception>
    public IReadOnlyList<string> Commits(string? range)
    {
        if (repository.Ask("rev-parse", "--is-shallow-repository").Trim() == "true")
            throw new GitException(GitProblem.Shallow);
        var hasHead = GitProcess.Run(repository.Top, null, "rev-parse", "--verify", "--quiet", "HEAD").Exit == 0;
        string[] revisions = range is not null ? ["--end-of-options", range, "--"] : hasHead ? ["--all", "HEAD", "--"] : ["--all", "--"];
        var (exit, output) = GitProcess.Run(repository.Top, null, ["rev-list", "--reverse", "--topo-order", .. revisions]);
        return exit == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new GitException(GitProblem.NoSuchRange);
    }

    /// <summary>What each commit brought in, against each of its parents; what it only took away is in an earlier one.</summary>
    public IEnumerable<(string Commit, TreeEntry Entry)> Changes(IReadOnlyList<string> commits)
    {
        var (exit, output) = GitProcess.Run(repository.Top, string.Concat(commits.Select(commit => commit + "\n")), "diff-tree", "--stdin", "-r", "-m", "--root", "--raw", "--no-renames", "--no-ext-diff", "--no-abbrev", "-z");
        if (exit != 0)
            throw new GitException(GitProblem.Failed);
        var tokens = output.Split('\0');
        var commit = "";
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i].TrimStart('\n');
            if (token.StartsWith(':') && i + 1 < tokens.Length)
            {
                var parts = token.Split(' ');
                yield return (commit, new TreeEntry(parts[1], parts[3], tokens[++i]));
            }
            else if (token.Length > 0)
            {
                commit = token.Split('\n', ' ')[0];
            }
        }
    }

    /// <summary>The names of branches, tags and the like, and the objects that they point to.</summary>
    public IEnumerable<(string Name, bool IsTagObject, string Id)> References() =>
        repository.Ask("for-each-ref", "--format=%(refname) %(objecttype) %(objectname)").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')).Select(parts => (parts[0], parts[1] == "tag", parts[2]));

    /// <summary>A commit's or a tag's people and message.</summary>
    public static (IReadOnlyList<string> People, string Message) Read(byte[] bytes)
    {
        var latin = Encoding.Latin1.GetString(bytes);
        var end = latin.IndexOf("\n\n", StringComparison.Ordinal);
        var head = (end < 0 ? latin : latin[..end]).Split('\n');
        var isLatin = Array.Exists(head, line => line.StartsWith("encoding ", StringComparison.Ordinal) && (line.Contains("8859", StringComparison.Ordinal) || line.Contains("1252", StringComparison.Ordinal)));
        var text = isLatin ? latin : Encoding.UTF8.GetString(bytes);
        end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var people = (end < 0 ? text : text[..end]).Split('\n')
            .Where(line => line.StartsWith("author ", StringComparison.Ordinal) || line.StartsWith("committer ", StringComparison.Ordinal) || line.StartsWith("tagger ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return ([.. people], end < 0 ? "" : text[(end + 2)..]);
    }
}
