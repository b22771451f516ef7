using System.Text.Json;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

public sealed partial class BuildTests
{
    [Fact]
    public void A_post_with_a_closing_line_a_byte_order_mark_and_windows_line_ends_has_right_positions()
    {
        using var site = TinySite.Of(Settings);
        var text = "titre: Essai\r\ndate: 2026-03-01\r\n---\r\nUn mot.\r\n\r\nPuis le 06 39 98 12 34.\r\n";
        site.Write("input/billets/a.md", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)]);

        Assert.Contains("input/billets/a.md(6,9): error telephone: ", site.Run("build").Output);

        site.Write("input/billets/a.md", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text.Replace("06 39 98 12 34", "reste"))]);
        Assert.Equal(0, site.Run("build").Exit);
        Assert.Contains("Puis le reste.", site.Output("billets/a.html"));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_whatever_the_folder()
    {
        using var one = TinySite.Of(Telephone.Replace("06 39 98 12 34", "message"));
        using var two = TinySite.Of(Telephone.Replace("06 39 98 12 34", "message"));

        one.Run("build");
        two.Run("build");

        Assert.NotEmpty(one.OutputFiles());
        Assert.Equal(one.WholeOutput(), two.WholeOutput());
        Assert.DoesNotContain(Path.GetFileName(one.Root), one.WholeOutput());
    }

    [Fact]
    public void Drafts_and_posts_to_come_are_shown_elsewhere_only_and_told_to_search_engines()
    {
        using var site = TinySite.Of(Settings + """

            -- input/billets/ebauche.md --
            ---
            titre: Ébauche
            brouillon: oui
            date: 2026-03-01
            ---
            Le texte de l’ébauche.
            -- input/billets/demain.md --
            ---
            titre: Demain
            date: 2026-12-24
            ---
            Le texte de demain.
            """);

        Assert.Equal(0, site.Run("build").Exit);
        Assert.DoesNotContain("bauche", site.WholeOutput());
        Assert.DoesNotContain("demain", site.WholeOutput());
        Assert.Equal(2, site.Run("build", "--drafts").Exit);

        var preview = Path.Join(site.Root, "apercu");
        Assert.Equal(0, site.Run("build", "--drafts", "--future", "--output", preview).Exit);
        Assert.Contains("Le texte de l’ébauche.", File.ReadAllText(Path.Join(preview, "billets/ebauche.html")));
        Assert.Contains("noindex", File.ReadAllText(Path.Join(preview, "billets/demain.html")));
        Assert.Equal(0, site.Run("build").Exit);
        Assert.DoesNotContain("bauche", site.WholeOutput());
    }

    [Fact]
    public void A_draft_with_an_identifier_is_told_by_check_and_does_not_hold_up_the_build()
    {
        using var site = TinySite.Of(Telephone.Replace("titre: Un appel", "titre: Un appel\nbrouillon: oui"));

        Assert.Equal(0, site.Run("build").Exit);
        var check = site.Run("check");
        Assert.Equal(1, check.Exit);
        Assert.Contains("appel.md(8,18): error telephone", check.Output);
    }

    [Fact]
    public void Check_reads_private_files_too()
    {
        using var site = TinySite.Of(Settings + """

            -- input/billets/_notes.md --
            Rappeler le 06 39 98 12 34.
            -- input/_brouillons/idee.txt --
            Son courriel : jeanne.fictive@example.net
            """);

        var check = site.Run("check");

        Assert.Equal(1, check.Exit);
        Assert.Contains("input/billets/_notes.md(1,13): error telephone", check.Output);
        Assert.Contains("input/_brouillons/idee.txt(1,16): error courriel", check.Output);
        Assert.Equal(0, site.Run("build").Exit);
        Assert.DoesNotContain(site.OutputFiles(), file => file.Contains("idee") || file.Contains("notes"));
        Assert.DoesNotContain("fictive", site.WholeOutput());
    }

    [Fact]
    public void Check_of_a_path_tells_of_that_path_alone()
    {
        using var site = TinySite.Of(Telephone);

        Assert.Equal(0, site.Run("check", "input/billets").Exit);
        Assert.Equal(1, site.Run("check", "input/anecdotes/appel.md").Exit);
        Assert.Equal(2, site.Run("check", "input/absent.md").Exit);
    }

    [Theory]
    [InlineData("build", "--nope")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--base-url", "nulle part")]
    [InlineData("build", "--output", "input")]
    [InlineData("build", "--output", ".")]
    [InlineData("explain", "regle-qui-n-existe-pas")]
    public void Wrong_use_is_one_line_and_exit_code_2(params string[] arguments)
    {
        using var site = TinySite.Of(Settings + "\n-- input/billets/a.md --\ndate: 2026-01-01\n---\nTexte.\n");
        var all = arguments.Select(argument => argument is "input" or "." ? Path.Join(site.Root, argument) : argument).ToArray();

        var ran = site.Run(all[0], all[1..]);

        Assert.Equal(2, ran.Exit);
        Assert.Single(ran.Error.TrimEnd().Split('\n'));
        Assert.Empty(site.OutputFiles());
        Assert.True(File.Exists(Path.Join(site.Root, "input/billets/a.md")));
    }

    [Fact]
    public void An_output_path_in_the_settings_that_lies_in_the_input_is_a_finding()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "OutputPath": "input/site", "Host": "example.org" }
            -- input/billets/a.md --
            date: 2026-01-01
            ---
            Texte.
            """);

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("error reglage", ran.Output);
        Assert.False(Directory.Exists(Path.Join(site.Root, "input/site")));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_in_one_run()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "SiteTitel": "Essai", "PageSize": "beaucoup", "Host": "example.org", "Checklist": { "Requires": [] } }
            -- theme/post.html --
            {{ if post.title }}
            -- input/billets/a.md --
            ---
            titre: "A
            date: 2026-03-01
            ---
            Texte.
            -- input/billets/b.md --
            ---
            titre: [A, B]
            date: 03/04/2026
            ---
            ![](absente.png)
            -- input/pages/c.md --
            Texte.
            -- input/pages/C.md --
            Texte.
            """);
        site.Write("input/billets/latin.md", [.. "---\ndate: 2026-01-01\n---\nT"u8, 0xE9, .. "l"u8]);

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        foreach (var start in new[]
        {
            "statiq.json(1,3): error reglage-inconnu", "statiq.json(1,37): error valeur", "statiq.json(1,87): error reglage-inconnu", "theme/post.html(", "input/billets/a.md(", "input/billets/b.md(2,8): error valeur",
            "input/billets/b.md(3,7): error date-illisible", "input/billets/b.md(5,5): error image-absente", "input/billets/latin.md(4,2): error encodage", "input/pages/C.md(1,1): error adresse-double", "input/pages/c.md(1,1): error adresse-double",
        })
            Assert.Contains(ran.Output.Split('\n'), line => line.StartsWith(start));
        Assert.Empty(site.OutputFiles());
    }

    [Fact]
    public void An_english_blog_is_answered_in_english()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "Language": "en", "Host": "example.org", "Checklist": { "Require": [] } }
            -- input/cases/a.md --
            ---
            title: A
            published: 2026-03-12
            specialties: cardiolgy
            ---
            Text.
            """);

        var ran = site.Run("build");
        Assert.Contains("error specialite: unknown or ambiguous specialty", ran.Output);
        Assert.Contains("Nothing is published: 1 fault blocks 1 file.", ran.Output);
        Assert.StartsWith("confrere build: checks the texts", site.Run("build", "--help").Output);
        site.Write("input/cases/a.md", "---\ntitle: A\npublished: 2026-03-12\nspecialties: cardio\n---\nText.\n");
        Assert.Equal(0, site.Run("build").Exit);
        Assert.True(site.HasOutput("specialties/cardiologie/index.html"));
        Assert.Contains("March 2026", site.Output("cases/a.html"));
    }

    private static IEnumerable<string?> Strings(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(item => item.GetString());
}
