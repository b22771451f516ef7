using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>A patient in a text of any kind, one patient in two texts, and an author who hides her name.</summary>
public sealed class PatientTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "TimeZone": "Europe/Paris", "Checklist": { "Require": ["anecdote", "question"] } }
        """;

    private static readonly string Open = Settings.Replace("[\"anecdote\", \"question\"]", "[]");

    private static string Post(string path, string body, string more = "") => $"\n-- input/{path} --\n---\ntitre: Essai\ndate: 2026-03-12\n{more}---\n{body}\n";

    [Theory]
    [InlineData("Une femme de 42 ans consultait pour une toux.")]
    [InlineData("Hier j'ai vu une patiente qui toussait.")]
    [InlineData("Un-e patient-e m'a dit que rien n'allait.")]
    [InlineData("Une patient·e m'a raconté sa nuit.")]
    [InlineData("H 44 a, toux, RAS.")]
    [InlineData("Ma patiente m'a dit : « bon ».")]
    [InlineData("Un homme de soixante ans est hospitalisé pour une chute.")]
    [InlineData("Une vieille dame est venue me voir avec son chat.")]
    [InlineData("Je raconte la suite. Elle avait soixante-huit ans, un cancer du pancréas, un chien.")]
    [InlineData("J'ai suivi une dame qui croyait au citron.")]
    [InlineData("Un patient que j'ai opéré m'a offert un melon.")]
    [InlineData("Une dame de 44 ans toussait, hospitalisée.")]
    [InlineData("Mon dernier patient avait soixante ans et un infarctus.")]
    [InlineData("Ma première malade est morte un mardi.")]
    [InlineData("Ce soir-là, un homme d'une soixantaine d'années est arrivé en arrêt.")]
    [InlineData("Une petite fille de 4 ans, asthmatique, que je suis depuis sa naissance.")]
    [InlineData("Un monsieur, la cinquantaine, avait une douleur au bras.")]
    [InlineData("Une vieille dame, octogénaire, est tombée dans son escalier.")]
    [InlineData("Un homme âgé de 71 ans, diabétique, fumeur.")]
    [InlineData("Cet homme, nous l'avons massé une heure.")]
    [InlineData("Patiente de 46 ans, sans antécédents, opérée il y a deux ans.")]
    [InlineData("Homme de 65 ans, adressé pour un œdème.")]
    [InlineData("Il s'agit d'une femme âgée de 44 ans, sans antécédents particuliers.")]
    [InlineData("Nous rapportons le cas d'une fillette de 7 ans vue pour un érysipèle.")]
    [InlineData("Nous rapportons un cas de métastase du scrotum chez un patient âgé de 54 ans.")]
    [InlineData("Observation n° 2. Femme de 60 ans, deux enfants.")]
    [InlineData("Un enfant de sexe masculin âgé de 4 ans, suivi depuis un an, a présenté une boiterie.")]
    [InlineData("Hier, O. H., âgé de 56 ans, était hospitalisé pour une fistule.")]
    [InlineData("Notre patient est âgé de 78 ans.")]
    public void A_patient_in_a_billet_wants_a_review(string body)
    {
        using var site = TinySite.Of(Settings + Post("billets/a.md", body));

        Assert.Contains("input/billets/a.md", site.Run("check").Output);
        Assert.Contains("error relecture", site.Run("check").Output);
    }

    [Theory]
    [InlineData("Les patients attendent, le médecin aussi.")]
    [InlineData("Un patient sur huit ne vient pas.")]
    [InlineData("Imaginons une femme de 42 ans qui consulte pour une toux.")]
    [InlineData("Chez une femme de 50 ans, le risque est faible.")]
    [InlineData("Tout patient a droit au silence.")]
    [InlineData("Une femme de 50 ans hospitalisée pour une fracture doit recevoir du calcium.")]
    [InlineData("Un homme de 60 ans, fumeur, risque un infarctus.")]
    [InlineData("Une femme de 30 ans, asthmatique, peut être vaccinée.")]
    [InlineData("Un enfant de 6 ans dort onze heures.")]
    [InlineData("Patient de 75 ans : la dose doit être réduite de moitié.")]
    [InlineData("Chez un patient de 60 ans, sans antécédents, le bilan suffit.")]
    [InlineData("Homme de 50 ans, fumeur : risque de 12 %.")]
    [InlineData("La médecine d'une cinquantaine d'années avait une belle collection de sangsues.")]
    [InlineData("Le patient est assis, la tête tournée à 45 degrés.")]
    [InlineData("J'ai vu un film, un homme y courait.")]
    [InlineData("Adultes de plus de 50 kg : un comprimé.")]
    [InlineData("Ma mère tricotait, mon père se taisait.")]
    [InlineData("L'enfant de 2 ans dort 12 heures.")]
    public void General_talk_in_a_billet_does_not(string body)
    {
        using var site = TinySite.Of(Settings + Post("billets/a.md", body));

        Assert.DoesNotContain("relecture", site.Run("check").Output);
    }

    [Theory]
    [InlineData("Patient: \"non, personnage inventé de bout en bout\"\n")]
    [InlineData("patient: non — personnage inventé\n")]
    [InlineData("Patient: { non: personnage inventé }\n")]
    [InlineData("Patient: { raison: personnage inventé }\n")]
    [InlineData("Patient: no, an invented character\n")]
    public void A_reason_lifts_the_review_and_the_build_tells_it(string key)
    {
        using var site = TinySite.Of(Settings + Post("billets/a.md", "Une femme de 42 ans consultait pour une toux.", key));

        var ran = site.Run("build");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("texte déclaré sans patient", ran.Output);
        Assert.Matches(@"input/billets/a\.md \(.*(inventé|invented)", ran.Output);
        Assert.Contains("\"withoutPatient\"", site.Run("build", "--format", "json").Output);
    }

    [Theory]
    [InlineData("Patient: non\n")]
    [InlineData("Patient: \"non, \"\n")]
    [InlineData("Patient: peut-être\n")]
    public void A_bare_no_is_an_error_that_asks_for_the_reason(string key)
    {
        using var site = TinySite.Of(Settings + Post("billets/a.md", "Une femme de 42 ans consultait pour une toux.", key));

        var ran = site.Run("check");

        Assert.Contains("error valeur", ran.Output);
        Assert.Contains("la raison", ran.Output);
        Assert.Contains("error relecture", ran.Output);
    }

    [Fact]
    public void A_reason_does_not_lift_an_anecdotes_review()
    {
        using var site = TinySite.Of(Settings + Post("anecdotes/a.md", "Rien.", "Patient: non, inventé de bout en bout\n"));

        Assert.Contains("error relecture", site.Run("check").Output);
    }

    [Fact]
    public void A_billet_with_a_patient_shows_no_day()
    {
        using var site = TinySite.Of(Open + Post("billets/a.md", "Une femme de 42 ans consultait pour une toux.") + Post("billets/b.md", "Les gardes sont longues."));

        Assert.Equal(0, site.Run("build").Exit);
        Assert.DoesNotContain("2026-03-12", site.Output("billets/a.html"));
        Assert.Contains("2026-03-12", site.Output("billets/b.html"));
    }

    private const string Story = "Elle poussa la porte du cabinet avec une cage sous le bras, posa la cage sur la table, et demanda si le canari pouvait rester pendant la prise de la tension, parce que le canari chantait toujours plus fort quand elle respirait mal, et qu'elle ne savait plus très bien lequel des deux toussait.";

    [Fact]
    public void The_same_lines_in_two_anecdotes_are_told_once_in_each()
    {
        using var site = TinySite.Of(Open + Post("anecdotes/a.md", "Un matin. " + Story) + Post("anecdotes/b.md", Story + " Le soir.") + Post("anecdotes/c.md", "Autre chose, sans rapport aucun avec la cage."));

        var lines = site.Run("check").Output.Split('\n').Where(line => line.Contains("warning meme-cas")).ToList();

        Assert.Equal(2, lines.Count);
        Assert.Contains(lines, line => line.StartsWith("input/anecdotes/a.md(5,"));
        Assert.Contains(lines, line => line.StartsWith("input/anecdotes/b.md(5,"));
    }

    [Fact]
    public void A_sequel_and_a_shared_rare_disease_are_told_and_a_formula_is_not()
    {
        using var site = TinySite.Of(Open
            + Post("anecdotes/a.md", "Suite du cas de la cage.") + Post("anecdotes/b.md", "Homme de 44 ans, maladie de Fabry.") + Post("anecdotes/c.md", "À 44 ans, une maladie de Fabry, encore.") + Post("anecdotes/d.md", "À 45 ans, une maladie de Fabry.")
            + string.Concat(Enumerable.Range(0, 6).Select(i => Post($"anecdotes/f{i}.md", Story))));

        var output = site.Run("check").Output;

        Assert.Equal(["a", "b", "c"], output.Split('\n').Where(line => line.Contains("meme-cas")).Select(line => line[16..17]).Order());
    }

    [Fact]
    public void Settings_can_make_a_shared_case_block()
    {
        using var site = TinySite.Of(Open.Replace("\"Require\": []", "\"Require\": [], \"OnBlocking\": \"Withhold\", \"Rules\": { \"meme-cas\": \"Blocking\" }")
            + Post("anecdotes/a.md", "Suite du cas de la cage.") + Post("billets/b.md", "Rien que du papier."));

        site.Run("build");

        Assert.False(site.HasOutput("anecdotes/a.html"));
        Assert.True(site.HasOutput("billets/b.html"));
    }

    [Fact]
    public void The_report_keeps_the_words_of_a_text_that_stays_in()
    {
        using var site = TinySite.Of(Open + Post("billets/a.md", "Rappeler le 06 39 98 12 34.", "Patient: \"non, personnage de Zorglubine\"\nBalivernes: rien\n"));

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("input/billets/a.md", ran.All);
        Assert.DoesNotContain("Zorglubine", ran.All + site.Run("build", "--format", "json").All);
        Assert.DoesNotContain("Balivernes", ran.All);
    }

    [Fact]
    public void A_waiver_admits_a_shared_case()
    {
        using var site = TinySite.Of(Open + Post("anecdotes/a.md", "Suite du cas de la cage.", "admis:\n  - { règle: meme-cas, texte: \"Suite du cas\", raison: \"cas inventé\" }\n"));

        var output = site.Run("check").Output;

        Assert.DoesNotContain("meme-cas", output);
        Assert.DoesNotContain("derogation", output);
    }

    [Theory]
    [InlineData("named", false)]
    [InlineData("pseudonym", true)]
    [InlineData("anonymous", true)]
    public void What_leads_to_an_author_who_hides_is_found_in_posts_theme_and_settings(string visibility, bool isFound)
    {
        using var site = TinySite.Of(Open.Replace("\"Host\"", $"\"Copyright\": \"UA-1234567-1\", \"AuthorVisibility\": \"{visibility}\", \"Host\"")
            + Post("billets/a.md", "Mon cabinet à Guéret est petit. [Moi](https://orcid.org/0000-0002-1825-0097)")
            + "\n-- theme/foot.html --\n<script src=\"https://stats.example.org/matomo.js\"></script>\n");

        var output = site.Run("check").Output;

        foreach (var place in new[] { "input/billets/a.md(5,", "theme/foot.html(1,", "statiq.json(1," })
            Assert.Equal(isFound, output.Split('\n').Any(line => line.StartsWith(place) && line.Contains("lien-auteur")));
        Assert.Equal(isFound, output.Contains("auteur-reconnaissable"));
    }
}
