namespace Confrere.Git;

/// <summary>The text of a hook, for any POSIX shell: that of Linux and macOS, and the one that Git for Windows brings.</summary>
/// <param name="Site">The blog's folder, seen from the top of the repository.</param>
/// <param name="Binary">Where the program is now, for when it is not on the path.</param>
/// <param name="Inputs">Folders and files of the blog, seen from the top of the repository.</param>
/// <param name="Missing">What is said where the program is missing.</param>
internal sealed record HookScript(string Site, string Binary, IReadOnlyList<string> Inputs, string Missing)
{
    /// <summary>The text for a hook, without its first lines.</summary>
    public string For(string hook) =>
        $$"""
        # Set by « confrere hook install »; « confrere hook uninstall » takes it away and brings back what was here before.
        previous="$0.before-confrere"
        if [ -x "$previous" ]; then
          "$previous" "$@" || exit $?
        fi

        # A commit of some files alone has an index of its own, which git names from here.
        case "${GIT_INDEX_FILE:-}" in
          '' | /* | ?:*) ;;
          *) GIT_INDEX_FILE="$(pwd -W 2>/dev/null || pwd)/$GIT_INDEX_FILE"; export GIT_INDEX_FILE ;;
        esac
        {{(hook == "pre-commit" ? "" : "message=$1\n")}}unset GIT_DIR GIT_WORK_TREE GIT_PREFIX

        if command -v confrere >/dev/null 2>&1; then
          program=confrere
        elif [ -x {{Quoted(Binary)}} ]; then
          program={{Quoted(Binary)}}
        else
          # Where nothing of the blog is in the commit, it is nothing to us.
          git diff --cached --quiet --no-ext-diff -- {{string.Join(' ', Inputs.Select(input => Quoted(":(top,literal)" + input)))}} && exit 0
          printf '%s\n' {{Quoted(Missing)}} >&2
          exit 1
        fi
        exec "$program" check {{(hook == "pre-commit" ? "--staged" : "--message \"$message\"")}} --root {{Quoted(Site.Length == 0 ? "." : "./" + Site)}}

        """.ReplaceLineEndings("\n");

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
