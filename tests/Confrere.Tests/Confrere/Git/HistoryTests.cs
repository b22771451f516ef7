using System.Text.Json;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Git;

/// <summary>What git remembers is checked: deleted files, other branches, messages, names.</summary>
public sealed class HistoryTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "AuthorVisibility": "pseudonym", "Checklist": { "Require": [] } }
        -- .gitignore --
        *.prive.txt

        """;

    private const string Telephone = "---\ntitre: Deux\ndate: 2026-01-02\n---\nRappeler le 06 39 98 12 34.\n";

    [Fact]
    public void A_clean_past_is_said_to_be_clean()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");

        var ran = git.Site.Run("check", "--history");

        Assert.Equal((0, ""), (ran.Exit, ran.Output));
        Assert.Contains("1 commit vérifié : rien à signaler.", ran.Error);
        Assert.Contains("novembre 2026", ran.Error);
    }

    [Fact]
    public void A_deleted_file_is_found_with_the_commit_that_brought_it()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        git.Site.Write("input/billets/été à deux\nlignes.md", Telephone);
        git.Commit("Ajoute");
        var added = git.Git("rev-parse", "HEAD").Trim();
        git.Site.Delete("input/billets/été à deux\nlignes.md");
        git.Commit("Ôte");

        var ran = git.Site.Run("check", "--history", "--format", "json");

        Assert.Equal(1, ran.Exit);
        var finding = Assert.Single(JsonDocument.Parse(ran.Output).RootElement.EnumerateArray());
        Assert.Equal((added, "telephone", "input/billets/été à deux\nlignes.md", 5), (finding.GetProperty("commit").GetString(), finding.GetProperty("rule").GetString(), finding.GetProperty("path").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.Contains("ne rappelle rien de ce qui a été cloné", ran.Error);
    }

    [Fact]
    public void What_only_a_merge_or_another_branch_holds_is_found_once()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        git.Git("checkout", "-q", "-b", "essai");
        git.Site.Write("input/billets/essai.md", Telephone);
        git.Commit("Essaie");
        git.Git("checkout", "-q", "main");
        git.Site.Write("input/billets/autre.md", "---\ntitre: Autre\ndate: 2026-01-02\n---\nRien.\n");
        git.Commit("Autre");
        git.Git("merge", "-q", "--no-verify", "--no-commit", "essai");
        git.Site.Write("input/billets/fusion.md", Telephone.Replace("06 39 98 12 34", "06 39 98 56 78"));
        git.Commit("Fusionne");

        var ran = git.Site.Run("check", "--history");

        Assert.Equal(2, ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(":input/billets/essai.md(5,13): error telephone: ", ran.Output);
        Assert.Contains(":input/billets/fusion.md(5,13): error telephone: ", ran.Output);
    }

    [Fact]
    public void A_range_is_what_is_read()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write("input/billets/essai.md", Telephone);
        git.Commit("Début");
        git.Commit("Suite");

        Assert.Equal(0, git.Site.Run("check", "--history", "HEAD~1..HEAD").Exit);
        Assert.Equal(1, git.Site.Run("check", "--history", "HEAD").Exit);
        Assert.Equal(2, git.Site.Run("check", "--history", "rien..HEAD").Exit);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("trailer")]
    [InlineData("author")]
    [InlineData("email")]
    [InlineData("branch")]
    [InlineData("tag")]
    [InlineData("tag message")]
    [InlineData("zone")]
    [InlineData("file name")]
    [InlineData("code")]
    public void The_author_is_found_in_every_corner_and_told_in_none(string corner)
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        switch (corner)
        {
            case "message":
                git.Commit("Ajoute le cas de Jeanne Exemplier");
                break;
            case "trailer":
                git.Commit("Ajoute\n\nCo-authored-by: Ana <jeanne.exemplier@example.org>");
                break;
            case "author":
                git.Git("commit", "-q", "--allow-empty", "-m", "Ajoute", "--author", "J. EXEMPLIER <a@example.org>");
                break;
            case "email":
                git.Git("-c", "user.email=jexemplier@example.org", "commit", "-q", "--allow-empty", "-m", "Ajoute");
                break;
            case "branch":
                git.Git("branch", "brouillons-jeanne-exemplier");
                break;
            case "tag":
                git.Git("tag", "exemplier-jeanne");
                break;
            case "tag message":
                git.Git("tag", "-a", "v1", "-m", "Pour Jeanne Exemplier");
                break;
            case "zone":
                git.Git("commit", "-q", "--allow-empty", "-m", "Ajoute", "--date", "2026-11-01T10:00:00+1100");
                break;
            case "file name":
                git.Site.Write("photos/jeanne exemplier.bin", [0, 1, 2]);
                git.Commit("Ajoute");
                break;
            default:
                git.Site.Write("outils/a.py", "auteur = 'Jeanne Exemplier'\n");
                git.Commit("Ajoute");
                git.Git("rm", "-q", "outils/a.py");
                git.Commit("Ôte");
                break;
        }
        Assert.Equal(0, git.Site.Run("check", "--history").Exit);

        git.Site.Write("mots.prive.txt", "Jeanne Exemplier\n+1100\n");
        foreach (var format in new[] { "text", "json" })
        {
            var ran = git.Site.Run("check", "--history", "--format", format);
            Assert.Equal(1, ran.Exit);
            Assert.Contains(" mot privé", ran.Output.Replace("mots privés", " mot privé"));
            Assert.DoesNotContain("exemplier", ran.All, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("1100", ran.All);
        }
    }

    [Fact]
    public void A_list_that_was_committed_once_is_found()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write("mots.prive.txt", "Jeanne Exemplier\n");
        git.Git("add", "-f", "mots.prive.txt");
        git.Git("commit", "-q", "-m", "Oups");
        git.Git("rm", "-q", "mots.prive.txt");
        git.Commit("Ôte");

        Assert.Contains(":mots.prive.txt(1,1): error liste-privee-suivie: ", git.Site.Run("check", "--history").Output);
    }

    [Fact]
    public void A_shallow_clone_is_refused_with_the_command_to_run()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        git.Commit("Suite");
        git.Git("clone", "-q", "--depth", "1", "file://" + git.Top, "copie");
        var ran = git.RunIn("copie", "check", "--history");

        Assert.Equal(2, ran.Exit);
        Assert.Contains("git fetch --unshallow", ran.Error);
    }
}
