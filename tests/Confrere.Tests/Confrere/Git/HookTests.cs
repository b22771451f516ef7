using System.Text;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Git;

/// <summary>The hooks, run by git itself: they stop what must not be kept, and nothing else.</summary>
public sealed class HookTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "AuthorVisibility": "pseudonym", "Checklist": { "Require": [] } }
        -- mots.prive.txt --
        Jeanne Exemplier

        """;

    private const string Telephone = "---\ntitre: Deux\ndate: 2026-01-02\n---\nRappeler le 06 39 98 12 34.\n";

    [Fact]
    public void An_identifier_stops_the_commit_and_a_clean_text_passes()
    {
        using var git = GitSite.Of(Settings);
        Assert.Equal(0, git.Site.Run("hook", "install").Exit);
        git.Site.Write("input/billets/deux.md", Telephone);
        git.Git("add", "-A");
        var (exit, output) = git.TryGit("commit", "-q", "-m", "Ajoute");
        Assert.NotEqual(0, exit);
        Assert.Contains("input/billets/deux.md(5,13): error telephone: ", output);
        Assert.DoesNotContain("39 98", output);

        git.Site.Write("input/billets/deux.md", Telephone.Replace("06 39 98 12 34", "standard"));
        git.Git("add", "-A");
        git.Git("commit", "-q", "-m", "Ajoute");
        Assert.DoesNotContain("mots.prive.txt", git.Git("ls-files"));
    }

    [Fact]
    public void A_commit_of_some_files_alone_is_read_by_its_own_index()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Run("hook", "install");
        git.Commit("Début");
        git.Site.Write("input/billets/deux.md", Telephone);
        git.Site.Write("notes.txt", "rien\n");
        git.Git("add", "-A");

        Assert.NotEqual(0, git.TryGit("commit", "-q", "-m", "Ajoute", "input/billets/deux.md").Exit);
        git.Git("commit", "-q", "-m", "Ajoute", "notes.txt");
    }

    [Theory]
    [InlineData("Rappeler le 06 39 98 12 34")]
    [InlineData("De Jeanne Exemplier")]
    public void A_message_stops_the_commit_too(string message)
    {
        using var git = GitSite.Of(Settings);
        git.Site.Run("hook", "install");
        git.Site.Write("notes.txt", "rien\n");
        git.Git("add", "-A");

        var (exit, output) = git.TryGit("commit", "-q", "-m", message);

        Assert.NotEqual(0, exit);
        Assert.DoesNotContain("xemplier", output);
        git.Git("commit", "-q", "-m", "Ajoute des notes");
    }

    [Fact]
    public void A_blog_in_a_folder_and_a_second_work_tree_are_checked_as_well()
    {
        using var git = GitSite.Of("-- README.md --\nUn projet.\n");
        git.Site.Write("l'été du blog/statiq.json", """{ "Checklist": { "Require": [] } }""");
        git.Commit("Début");
        Assert.Equal(0, git.RunIn("l'été du blog", "hook", "install").Exit);

        git.Site.Write("l'été du blog/input/billets/deux.md", Telephone);
        git.Git("add", "-A");
        var (exit, told) = git.TryGit("commit", "-q", "-m", "Ajoute");
        Assert.NotEqual(0, exit);
        Assert.Contains("input/billets/deux.md(5,13): error telephone: ", told);
        git.Git("reset", "-q", "--hard");

        git.Git("worktree", "add", "-q", "autre", "-b", "autre");
        git.Site.Write("autre/l'été du blog/input/billets/deux.md", Telephone);
        git.Git("-C", "autre", "add", "-A");
        Assert.NotEqual(0, git.TryGit("-C", "autre", "commit", "-q", "-m", "Ajoute").Exit);
    }

    [Fact]
    public void A_hook_that_was_there_runs_first_and_comes_back_byte_for_byte()
    {
        using var git = GitSite.Of(Settings);
        var path = Path.Join(git.Top, ".git/hooks/pre-commit");
        var before = Encoding.Latin1.GetBytes("#!/bin/sh\necho \xE9t\xE9 >trace\r\n# sans fin de ligne");
        git.WriteHook("pre-commit", before);

        Assert.Contains("pre-commit", git.Site.Run("hook", "install").Output);
        git.Site.Run("hook", "install");
        git.Site.Write("notes.txt", "rien\n");
        git.Git("add", "-A");
        git.Git("commit", "-q", "-m", "Ajoute");
        Assert.NotEmpty(Directory.GetFiles(git.Top, "trace*"));

        Assert.Equal(0, git.Site.Run("hook", "uninstall").Exit);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == GitSite.HookMode);
        Assert.False(File.Exists(Path.Join(git.Top, ".git/hooks/commit-msg")));
        Assert.Equal(0, git.Site.Run("hook", "uninstall").Exit);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_hook_that_refuses_refuses_still()
    {
        using var git = GitSite.Of(Settings);
        git.WriteHook("pre-commit", "#!/bin/sh\nexit 7\n"u8.ToArray());
        git.Site.Run("hook", "install");

        Assert.NotEqual(0, git.TryGit("commit", "-q", "--allow-empty", "-m", "Vide").Exit);
    }

    [Fact]
    public void The_folder_that_git_is_told_of_is_used()
    {
        using var git = GitSite.Of(Settings);
        git.Git("config", "core.hooksPath", ".mes hooks");

        git.Site.Run("hook", "install");

        Assert.True(File.Exists(Path.Join(git.Top, ".mes hooks/pre-commit")));
        Assert.False(File.Exists(Path.Join(git.Top, ".git/hooks/pre-commit")));
    }

    [Fact]
    public void Without_the_program_a_commit_of_texts_waits_and_others_pass()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Run("hook", "install");
        git.Commit("Début");
        foreach (var hook in new[] { "pre-commit", "commit-msg" })
        {
            var path = Path.Join(git.Top, ".git/hooks", hook);
            File.WriteAllText(path, File.ReadAllText(path).Replace(AppContext.BaseDirectory.Replace('\\', '/'), "/nowhere/"));
        }
        git.Site.Write("notes.txt", "rien\n");
        git.Git("add", "-A");
        git.Git("commit", "-q", "-m", "Ajoute");

        git.Site.Write("input/billets/deux.md", "---\ntitre: Deux\n---\nRien.\n");
        git.Git("add", "-A");
        var (exit, output) = git.TryGit("commit", "-q", "-m", "Ajoute");
        Assert.NotEqual(0, exit);
        Assert.Contains("confrere est introuvable", output);
    }

    [Fact]
    public void A_neutral_signature_is_set_for_this_repository_alone()
    {
        using var git = GitSite.Of(Settings);

        git.Site.Run("hook", "install", "--name", "Carnet", "--email", "x@users.noreply.example", "--utc");
        git.Git("commit-utc", "-q", "--allow-empty", "-m", "Vide");

        Assert.Equal("Carnet <x@users.noreply.example> 00:00:00 +0000 00:00:00 +0000", git.Git("log", "-1", "--date=format:%H:%M:%S %z", "--format=%an <%ae> %ad %cd").Trim());
    }
}
