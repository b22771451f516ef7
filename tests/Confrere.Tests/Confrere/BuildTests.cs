using System.Text.Json;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>Whole builds of small sites, from files to files.</summary>
public sealed partial class BuildTests
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
}
