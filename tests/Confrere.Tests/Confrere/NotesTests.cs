using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>What a blog says beside its texts goes through the checklist like they do, and what its settings must say is no fault.</summary>
public sealed class NotesTests
{
    private const string Post = "\n-- input/billets/a.md --\ntitre: Un\ndate: 2026-01-02\n---\nUn BOUC sauvage.\n";

    private const string Settings = "-- statiq.json --\n{ \"Host\": \"example.org\", \"Checklist\": { \"Require\": [] } }";

    [Theory]
    [InlineData("_abreviations.yml", "BOUC: le voisin de Mme Kerbrat\n", "civilite-et-nom")]
    [InlineData("_abreviations.yml", "BOUC: rappeler le 06 39 98 12 34\n", "telephone")]
    [InlineData("_confreres.yml", "Dr Truc:\n  url: https://example.com/\n  note: l’ami de Mme Kerbrat\n", "civilite-et-nom")]
    [InlineData("_confreres.yml", "Dr Truc 06 39 98 12 34:\n  url: https://example.com/\n", "telephone")]
    public void A_person_named_beside_the_texts_refuses_the_build(string file, string text, string rule)
    {
        using var site = TinySite.Of(Settings + Post + $"\n-- input/{file} --\n{text}");

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains($"input/{file}(", ran.Output);
        Assert.Contains($"error {rule}: ", ran.Output);
        Assert.Empty(site.OutputFiles());
    }

    [Fact]
    public void A_colleagues_own_name_and_an_abbreviation_are_published()
    {
        using var site = TinySite.Of(Settings + Post + "\n-- input/_abreviations.yml --\nBOUC: bilan ordinaire d’un cabinet\n-- input/_confreres.yml --\nDr Truc:\n  url: https://example.com/\n  note: néphrologue, et drôle\n");

        var ran = site.Run("build");

        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("bilan ordinaire", site.Output("abreviations.html"));
        Assert.Contains("Dr Truc", site.Output("confreres.html"));
    }

    [Fact]
    public void The_numbers_that_the_law_wants_on_the_legal_notice_may_stand_in_the_settings()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "Host": "example.org", "Contact": "blog@example.org", "Legal": { "Host": "Hébergeur", "HostAddress": "Lille", "HostPhone": "03 20 12 34 56", "Publisher": "Cabinet", "Address": "Lille", "Phone": "03 20 98 76 54", "Director": "Dr Ivoire" }, "Checklist": { "Require": [] } }
            """ + Post);

        var ran = site.Run("build");

        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("03 20 98 76 54", site.Output("mentions-legales.html"));
    }

    [Fact]
    public void A_text_in_which_a_patient_is_found_shows_no_day_anywhere_and_the_contact_line()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "Host": "example.org", "Contact": "blog@example.org", "Checklist": { "Require": [] } }
            -- input/billets/a.md --
            titre: Un
            date: 2026-03-17
            maj: 2026-04-18
            revu-le: 2026-05-19
            corrections:
              - 2026-06: la dose est de 5 mg
            réponses:
              - { texte: "Oui.", mois: 2026-07 }
            ---
            Ma patiente, la quarantaine, est venue pour une fatigue. Je l’ai examinée, elle toussait.
            """);

        var ran = site.Run("build");

        Assert.True(ran.Exit == 0, ran.All);
        var page = site.Output("billets/a.html");
        Assert.Contains("mailto:blog@example.org", page);
        Assert.Contains("juin 2026", page);
        foreach (var day in (string[])["17 mars", "18 avril", "19 mai", "2026-03-17", "2026-04-18", "2026-05-19"])
            Assert.DoesNotContain(day, site.WholeOutput());
    }
}
