using Confrere.Tests.Sites;

namespace Confrere.Tests.Git;

/// <summary>What the next commit would carry is checked as it stands in the index, under any name, in any part of a repository.</summary>
public sealed class StagedTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "AuthorVisibility": "pseudonym", "Checklist": { "Require": [] } }
        -- mots.prive.txt --
        Jeanne Exemplier
        -- .gitignore --
        *.prive.txt
        -- input/billets/un.md --
        ---
        titre: Un
        date: 2026-01-02
        ---
        Un billet.

        """;

    private const string Telephone = "---\ntitre: Deux\ndate: 2026-01-02\n---\nRappeler le 06 39 98 12 34.\n";

    private const string Clean = "---\ntitre: Deux\ndate: 2026-01-02\n---\nRappeler demain ou plus tard.\n";

    [Fact]
    public void The_index_is_read_and_not_the_work_tree()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        git.Site.Write("input/billets/deux.md", Telephone);
        git.Git("add", "-A");
        git.Site.Write("input/billets/deux.md", Clean);

        var ran = git.Site.Run("check", "--staged");
        Assert.Equal(1, ran.Exit);
        Assert.StartsWith("input/billets/deux.md(5,13): error telephone: ", ran.Output);

        git.Git("add", "-A");
        git.Site.Write("input/billets/deux.md", Telephone);
        Assert.Equal(0, git.Site.Run("check", "--staged").Exit);
    }

    [Fact]
    public void Only_what_is_staged_is_told()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write("input/billets/ancien.md", Telephone);
        git.Commit("Début");
        git.Site.Write("input/billets/deux.md", Clean);
        git.Git("add", "-A");

        Assert.Equal((0, ""), git.Site.Run("check", "--staged") is var ran ? (ran.Exit, ran.Output) : default);
    }

    [Theory]
    [InlineData("input/billets/avec espace.md")]
    [InlineData("input/billets/été à l’hôpital.md")]
    [InlineData("input/billets/sur deux\nlignes.md")]
    [InlineData("input/billets/-tiret.md")]
    [InlineData("input/billets/guillemet\".md")]
    [InlineData("input/billets/_brouillon.md")]
    public void Odd_names_are_no_way_round(string path)
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write(path, Telephone);
        git.Git("add", "-A");

        var ran = git.Site.Run("check", "--staged");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("error telephone: ", ran.Output);
    }

    [Fact]
    public void A_renamed_file_is_read_under_its_new_name_and_a_deleted_one_not_at_all()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write("input/billets/deux.md", Telephone);
        git.Commit("Début");
        git.Git("mv", "input/billets/deux.md", "input/billets/trois.md");
        Assert.StartsWith("input/billets/trois.md(5,13): error telephone: ", git.Site.Run("check", "--staged").Output);

        git.Git("rm", "-q", "-f", "input/billets/trois.md");
        Assert.Equal(0, git.Site.Run("check", "--staged").Exit);
    }

    [Fact]
    public void A_blog_in_a_folder_of_a_repository_sees_its_own_paths()
    {
        using var outer = GitSite.Of("-- README.md --\nUn projet.\n");
        outer.Site.Write("le blog/statiq.json", """{ "Checklist": { "Require": [] } }""");
        outer.Site.Write("le blog/input/billets/deux.md", Telephone);
        outer.Git("add", "-A");

        var ran = outer.RunIn("le blog", "check", "--staged");

        Assert.Equal(1, ran.Exit);
        Assert.StartsWith("input/billets/deux.md(5,13): error telephone: ", ran.Output);
    }

    [Fact]
    public void A_link_is_not_followed_and_its_target_is_read()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        File.CreateSymbolicLink(Path.Join(git.Top, "input/billets/lien.md"), "../../jeanne-exemplier/notes.md");
        git.Git("add", "-A");

        var ran = git.Site.Run("check", "--staged");

        Assert.Equal(1, ran.Exit);
        Assert.StartsWith("confrere: error mot-prive: 1 mot privé ; ", ran.Output);
    }

    [Fact]
    public void A_submodule_is_left_to_itself()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        git.Git("update-index", "--add", "--cacheinfo", "160000,0123456789012345678901234567890123456789,input/billets/module");

        Assert.Equal(0, git.Site.Run("check", "--staged").Exit);
    }

    [Fact]
    public void Private_words_are_counted_in_any_file_in_text_and_json_and_never_told()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        git.Site.Write("outils/jeanne-exemplier.py", "# Écrit par Jeanne Exemplier\n");
        git.Site.Write("input/billets/jexemplier.md", Telephone);
        git.Git("add", "-A");

        foreach (var format in new[] { "text", "json" })
        {
            var ran = git.Site.Run("check", "--staged", "--format", format);
            Assert.Equal(1, ran.Exit);
            Assert.Contains("mots privés", ran.Output);
            Assert.Contains("telephone", ran.Output);
            Assert.DoesNotContain("exemplier", ran.All, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Who_signs_is_checked()
    {
        using var git = GitSite.Of(Settings);
        git.Commit("Début");
        git.Git("config", "user.email", "jeanne.exemplier@example.org");

        var ran = git.Site.Run("check", "--staged");

        Assert.Equal(1, ran.Exit);
        Assert.DoesNotContain("exemplier", ran.All);
    }

    [Fact]
    public void What_a_draft_lacks_is_only_said_and_an_identifier_in_it_blocks()
    {
        using var git = GitSite.Of(Settings.Replace("\"Require\": []", "\"OnBlocking\": \"Refuse\""));
        git.Site.Write("input/anecdotes/deux.md", "---\ntitre: Deux\nbrouillon: oui\n---\nUn récit.\n");
        git.Git("add", "-A");
        var ran = git.Site.Run("check", "--staged");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("warning relecture: ", ran.Output);

        git.Site.Write("input/anecdotes/deux.md", "---\ntitre: Deux\nbrouillon: oui\n---\nRappeler le 06 39 98 12 34.\n");
        git.Git("add", "-A");
        Assert.Equal(1, git.Site.Run("check", "--staged").Exit);
    }

    [Fact]
    public void A_list_that_git_carries_is_refused_by_every_command()
    {
        using var git = GitSite.Of(Settings);
        git.Git("add", "-A", "-f");

        foreach (var command in (string[][])[["check", "--staged"], ["check"], ["build"]])
        {
            var ran = git.Site.Run(command[0], command[1..]);
            Assert.Equal(1, ran.Exit);
            Assert.Contains("mots.prive.txt(1,1): error liste-privee-suivie: ", ran.Output);
            Assert.DoesNotContain("exemplier", ran.All, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Outside_a_repository_it_says_so()
    {
        using var site = TinySite.Of(Settings);

        var ran = site.Run("check", "--staged");

        Assert.Equal(2, ran.Exit);
        Assert.Contains("dépôt git", ran.Error);
    }

    [Fact]
    public void A_message_is_read_without_its_comments_and_signatures()
    {
        using var git = GitSite.Of(Settings);
        git.Site.Write("message", "Ajoute un récit\n\nCo-authored-by: Ana <ana@example.com>\n# Rappeler le 06 39 98 12 34\n# ------------------------ >8 ------------------------\nJeanne Exemplier\n");
        Assert.Equal(0, git.Site.Run("check", "--message", Path.Join(git.Top, "message")).Exit);

        git.Site.Write("message", "Récit du 06 39 98 12 34\n\nSigned-off-by: Jeanne Exemplier <j@example.com>\n");
        var ran = git.Site.Run("check", "--message", Path.Join(git.Top, "message"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("(message)(1,10): error telephone: ", ran.Output);
        Assert.Contains("1 mot privé", ran.Output);
    }
}
