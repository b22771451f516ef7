using System.Text.Json;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>Whole builds of small sites, from files to files.</summary>
public sealed class BuildTests
{
    private const string Settings =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "TimeZone": "Europe/Paris", "Checklist": { "Require": [] } }
        """;

    private const string Telephone =
        Settings + """

        -- input/anecdotes/appel.md --
        ---
        titre: Un appel
        date: 2026-03-12
        ---
        Rappelez-moi.

        Elle a laissé le 06 39 98 12 34 à la secrétaire.
        -- input/billets/autre.md --
        ---
        titre: Autre chose
        date: 2026-04-02
        ---
        Un billet tranquille.
        """;

    [Fact]
    public void A_telephone_number_refuses_the_build_in_one_line_that_does_not_repeat_it()
    {
        using var site = TinySite.Of(Telephone);

        foreach (var ran in new[] { site.Run("build"), site.Run("check") })
        {
            Assert.Equal(1, ran.Exit);
            Assert.Single(ran.Output.Split('\n'), line => line.StartsWith("input/anecdotes/appel.md(7,18): error telephone: "));
            Assert.DoesNotContain("98 12", ran.All);
        }
        Assert.Empty(site.OutputFiles());
    }

    [Fact]
    public void Withheld_posts_leave_no_byte_and_the_rest_is_published()
    {
        using var site = TinySite.Of(Telephone.Replace("\"Require\"", "\"OnBlocking\": \"Withhold\", \"Require\""));

        var ran = site.Run("build");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("input/anecdotes/appel.md (telephone)", ran.Output);
        Assert.True(site.HasOutput("billets/autre.html"));
        foreach (var word in new[] { "appel", "Rappelez", "98 12", "secrétaire", "anecdote/" })
            Assert.DoesNotContain(word, site.WholeOutput());
        Assert.DoesNotContain(site.OutputFiles(), file => file.Contains("anecdote"));
    }

    [Fact]
    public void Json_tells_what_was_published_withheld_waiting_and_draft()
    {
        using var site = TinySite.Of(Telephone.Replace("\"Require\"", "\"OnBlocking\": \"Withhold\", \"Require\"") + """

            -- input/billets/demain.md --
            ---
            titre: Demain
            date: 2026-12-24
            ---
            Texte.
            -- input/billets/ebauche.md --
            ---
            titre: Ébauche
            brouillon: oui
            ---
            Texte.
            """);

        var ran = site.Run("build", "--format", "json");
        var json = JsonDocument.Parse(ran.Output).RootElement;

        Assert.Equal(["input/billets/autre.md"], Strings(json, "published"));
        Assert.Equal(["input/anecdotes/appel.md"], Strings(json, "withheld"));
        Assert.Equal(["input/billets/demain.md"], Strings(json, "waiting"));
        Assert.Equal(["input/billets/ebauche.md"], Strings(json, "drafts"));
        Assert.Equal("telephone", json.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.DoesNotContain("98 12", ran.All);
    }

    [Fact]
    public void Check_json_gives_rule_topic_severity_place_and_advice()
    {
        using var site = TinySite.Of(Telephone);

        var finding = JsonDocument.Parse(site.Run("check", "--format", "json").Output).RootElement.EnumerateArray().Single();

        Assert.Equal("telephone", finding.GetProperty("rule").GetString());
        Assert.Equal("contact", finding.GetProperty("topic").GetString());
        Assert.Equal("blocking", finding.GetProperty("severity").GetString());
        Assert.Equal("input/anecdotes/appel.md", finding.GetProperty("path").GetString());
        Assert.Equal((7, 18, 14), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("length").GetInt32()));
        Assert.False(finding.GetProperty("waived").GetBoolean());
        Assert.NotEqual("", finding.GetProperty("advice").GetString());
        Assert.Equal(10, finding.EnumerateObject().Count());
    }

    [Fact]
    public void The_whole_console_output_of_a_refused_build()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "Host": "example.org", "Checklist": { "Require": [] } }
            -- input/billets/a.md --
            ---
            titre: A
            date: 2026-13-45
            spécialités: cardiolgie
            tite: B
            ---
            Un [lien](nulle-part.md).
            """);

        Assert.Equal("""
            input/billets/a.md(3,7): error date-illisible: date illisible ; écrivez par exemple 2026-03-12, « 12 mars 2026 » ou 2026-03
            input/billets/a.md(4,14): error specialite: spécialité inconnue ou à double sens ; les plus proches : Médecine cardiovasculaire ; Radiologie et imagerie médicale ; Médecine vasculaire
            input/billets/a.md(5,1): warning cle-inconnue: clé inconnue ; vouliez-vous écrire « titre » ? Sans cela, elle est sans effet
            input/billets/a.md(7,11): error lien-casse: ce lien ne mène à rien ; corrigez-le ou retirez-le

            Rien n’est publié : 3 fautes bloquent 1 fichier. Vos textes sont intacts ; le site déjà en place n’a pas changé.
            Pour publier le reste sans attendre, écrivez "Checklist": { "OnBlocking": "Withhold" } dans statiq.json.
            Pour comprendre une règle : confrere explain date-illisible
            Relecture désactivée ("Require") : des textes qui parlent d’un patient sortent sans attestation.
            Confrère cherche des motifs connus ; il ne certifie pas qu’un patient ne peut pas être reconnu.

            """.ReplaceLineEndings("\n"), site.Run("build").Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Without_settings_a_post_about_a_patient_stays_in()
    {
        using var site = TinySite.Of("""
            -- input/anecdotes/a.md --
            ---
            titre: A
            date: 2026-03
            ---
            Texte.
            """);

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("input/anecdotes/a.md(1,1): error relecture: ", ran.Output);
        Assert.Empty(site.OutputFiles());
    }

    [Fact]
    public void A_refused_build_leaves_the_last_good_site()
    {
        using var site = TinySite.Of(Settings + """

            -- input/billets/a.md --
            ---
            titre: A
            date: 2026-03-01
            ---
            Premier état.
            """);
        Assert.Equal(0, site.Run("build").Exit);
        var before = site.WholeOutput();
        site.Write("input/billets/a.md", "---\ntitre: A\ndate: 2026-03-01\n---\nAppelez le 06 39 98 12 34.\n");

        Assert.Equal(1, site.Run("build").Exit);

        Assert.Equal(before, site.WholeOutput());
    }

    [Fact]
    public void Stale_pages_go_and_files_that_are_not_ours_stay()
    {
        using var site = TinySite.Of(Settings + """

            -- input/billets/a.md --
            ---
            titre: A
            date: 2026-03-01
            ---
            Texte.
            -- input/billets/b.md --
            ---
            titre: B
            date: 2026-03-02
            ---
            Texte.
            """);
        site.Run("build");
        site.Write("output/CNAME", "blog.example.org\n");
        site.Delete("input/billets/b.md");

        Assert.Equal(0, site.Run("build").Exit);

        Assert.False(site.HasOutput("billets/b.html"));
        Assert.True(site.HasOutput("billets/a.html"));
        Assert.Equal("blog.example.org\n", site.Output("CNAME"));
    }

    [Fact]
    public void A_second_build_without_changes_writes_nothing()
    {
        using var site = TinySite.Of(Settings + """

            -- input/billets/a.md --
            ---
            titre: A
            date: 2026-03-01
            ---
            Texte.
            """);
        site.Run("build");
        var times = site.OutputFiles().Select(file => File.GetLastWriteTimeUtc(Path.Join(site.Root, "output", file))).ToList();

        var ran = site.Run("build");

        Assert.Contains("(0 fichier écrit,", ran.Output);
        Assert.Equal(times, site.OutputFiles().Select(file => File.GetLastWriteTimeUtc(Path.Join(site.Root, "output", file))));
    }

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

    [Fact]
    public void An_image_that_carries_hidden_data_stays_in()
    {
        using var site = TinySite.Of(Settings);
        byte[] plain = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xDA, 0, 2, 9, 9, 0xFF, 0xD9];
        byte[] withExif = [0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 1, 2, 0xFF, 0xDA, 0, 2, 9, 9, 0xFF, 0xD9];
        site.Write("input/images/sans.jpg", plain);
        Assert.Equal(0, site.Run("build").Exit);
        site.Write("input/images/avec.jpg", withExif);

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("input/images/avec.jpg(1,1): error image-metadonnees: ", ran.Output);
        Assert.DoesNotContain("sans.jpg", ran.Output);
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
