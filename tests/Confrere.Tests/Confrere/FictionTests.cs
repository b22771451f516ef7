using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary><c>fictifs</c>: the names that a text's author declares invented. They are found no more; whatever only looks like them is.</summary>
public sealed class FictionTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "TimeZone": "Europe/Paris", "Checklist": { "Require": [], "Delay": 0 } }
        """;

    private static string Post(string fictional, string body, string more = "") => $"\n-- input/anecdotes/recit.md --\n---\ntitre: Un récit\ndate: 2026-03-12\nfictifs: {fictional}\n{more}---\n{body}\n";

    private static string Check(string fictional, string body, string more = "")
    {
        using var site = TinySite.Of(Settings + Post(fictional, body, more));
        return site.Run("check").Output;
    }

    [Theory]
    [InlineData("[Chastagnol]", "Mme Chastagnol tousse.")]
    [InlineData("[Chastagnol]", "mme chastagnol tousse.")]
    [InlineData("[Chastagnol]", "J’ai revu CHASTAGNOL. Madame CHASTAGNOL toussait.")]
    [InlineData("[Mme Chastagnol]", "Mme Chastagnol tousse.")]
    [InlineData("[Marie Chastagnol]", "Marie Chastagnol tousse. Marie a dormi. Mme Chastagnol est rentrée. CHASTAGNOL Marie est sortie.")]
    [InlineData("[Jean Vitrier]", "J. Vitrier, 44 ans, tousse. Le patient s’appelle Jean Vitrier.")]
    [InlineData("[Hélène]", "La patiente Helene a dit oui. J’ai rappelé HÉLÈNE ; l’avis d’Hélène compte.")]
    [InlineData("[Kévin]", "Le petit Kévin, 6 ans, pleurait. Kevin a ri.")]
    [InlineData("[Jean-Pierre Chastagnol]", "M. Chastagnol, prénommé Jean-Pierre, tousse.")]
    [InlineData("[Mathilde de La Tour]", "Mathilde de La Tour tousse. Mme de La Tour aussi.")]
    [InlineData("Mathilde", "La patiente Mathilde a pleuré, et Mathilde a ri.")]
    [InlineData("[Lens]", "Mme Lens tousse.")]
    public void A_declared_name_is_found_no_more(string fictional, string body)
    {
        var without = Check("[]", body);

        Assert.Matches("error (civilite-et-nom|prenom-et-nom|nom-seul)", without);
        Assert.DoesNotContain("error ", Check(fictional, body));
    }

    [Theory]
    [InlineData("[Marie]", "Marie est venue avec la patiente Marie Chastagnol.", "civilite-et-nom")]
    [InlineData("[Marie]", "Marie est venue. Mme Chastagnol tousse.", "civilite-et-nom")]
    [InlineData("[Chastagnol]", "Mme Chastagnol-Faugeras tousse, pas Chastagnol.", "civilite-et-nom")]
    [InlineData("[Marie]", "La patiente Marie-Claire tousse, pas Marie.", "civilite-et-nom")]
    [InlineData("[Marie, Jean Chastagnol]", "Marie et Jean Chastagnol. La patiente Marie Chastagnol tousse.", "civilite-et-nom")]
    [InlineData("[Jean Chastagnol]", "Jean Chastagnol va bien. P. Chastagnol tousse.", "prenom-et-nom")]
    [InlineData("[Marie]", "Marie est venue. Avec Marie Chastagnol, j’ai parlé.", "prenom-et-nom")]
    [InlineData("[Chastagnol]", "Mme Chastagnol vient de Guéret, à 3 rue des Lilas.", "adresse")]
    [InlineData("[Chastagnol]", "Mme Chastagnol, 06 12 34 56 78.", "telephone")]
    [InlineData("[Chastagnol]", "Mme Chastagnol, opérée le 12 mars 2026.", "date-exacte")]
    public void What_only_holds_a_declared_name_is_still_found(string fictional, string body, string rule) =>
        Assert.Contains("error " + rule, Check(fictional, body));

    [Theory]
    [InlineData("[Mathilde]", "Une patiente tousse.")]
    [InlineData("[Mathilde Vitrier]", "La patiente Mathilde tousse.")]
    [InlineData("[Marie]", "La patiente dite Marie-Claire tousse.")]
    [InlineData("[Mathilde]", "Une patiente tousse. <!-- Mathilde -->")]
    public void A_name_that_does_not_occur_is_a_finding_at_its_place(string fictional, string body) =>
        Assert.Contains("input/anecdotes/recit.md(4,11): error fictif-inutile: ", Check(fictional, body));

    [Theory]
    [InlineData("[M]")]
    [InlineData("[\"*\"]")]
    [InlineData("[\"Math*\"]")]
    [InlineData("[mathilde]")]
    [InlineData("[Le]")]
    [InlineData("[Patiente]")]
    [InlineData("[Semaine]")]
    [InlineData("[\"06 12 34 56 78\"]")]
    [InlineData("[La patiente Mathilde est venue me voir un matin]")]
    [InlineData("[\"Mathilde. Elle\"]")]
    public void What_is_not_the_name_of_one_person_is_a_finding_and_admits_nothing(string fictional)
    {
        var output = Check(fictional, "Le matin, la semaine dort. La patiente Mathilde est venue me voir. Elle tousse, M dit-elle. *Math*");

        Assert.Contains("error fictif-large: ", output);
        Assert.Contains("error civilite-et-nom", output);
    }

    [Fact]
    public void A_name_declared_for_a_folder_is_a_finding_and_admits_nothing()
    {
        using var site = TinySite.Of(Settings + "\n-- input/anecdotes/_directory.yml --\nfictifs: [Mathilde]\n-- input/anecdotes/recit.md --\n---\ntitre: Un récit\ndate: 2026-03-12\n---\nLa patiente Mathilde tousse.\n");

        var output = site.Run("check").Output;

        Assert.Contains("input/anecdotes/_directory.yml(1,11): error fictif-large", output);
        Assert.Contains("input/anecdotes/recit.md(5,4): error civilite-et-nom", output);
    }

    [Fact]
    public void A_private_word_is_not_invented_and_is_not_told()
    {
        using var site = TinySite.Of(Settings + Post("[Chastagnol, Mathilde]", "Mme Chastagnol et sa fille Mathilde toussent.") + "\n-- mots.prive.txt --\nChastagnol\n");

        var ran = site.Run("check");

        Assert.Equal(1, ran.Exit);
        Assert.DoesNotContain("Chastagnol", ran.All);
        Assert.Contains("error mot-prive", ran.Output);
        Assert.Contains("error civilite-et-nom", ran.Output);
        Assert.DoesNotContain("fictif", ran.Output);
    }

    [Fact]
    public void Declared_names_are_nowhere_in_the_site_but_in_the_text()
    {
        using var site = TinySite.Of(Settings + Post("[Chastagnol]", "Mme Chastagnol tousse depuis longtemps."));

        Assert.Equal(0, site.Run("build").Exit);
        Assert.Contains("Chastagnol tousse", site.Output("anecdotes/recit.html"));
        Assert.DoesNotContain("fictif", site.WholeOutput());
    }

    [Fact]
    public void An_English_blog_is_told_in_English()
    {
        using var site = TinySite.Of(Settings.Replace("\"SiteTitle\"", "\"Language\": \"en\", \"SiteTitle\"") + "\n-- input/anecdotes/story.md --\n---\ntitle: A story\ndate: 2026-03-12\nFictional: [Wetherell, Ada]\n---\nMrs Wetherell coughs; Wetherell’s daughter does not.\n");

        var output = site.Run("check").Output;

        Assert.Contains("input/anecdotes/story.md(4,24): error fictif-inutile: this name, declared invented", output);
        Assert.DoesNotContain("error civilite-et-nom", output);
        Assert.DoesNotContain("error nom-seul", output);
    }
}
