using System.Text;
using Confrere.Engine;
using Confrere.Reports;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary><c>admis</c>: one rule, one text or place, one reason. Whatever covers more, or nothing, is a finding and covers nothing.</summary>
public sealed class WaiverTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "TimeZone": "Europe/Paris", "Checklist": { "Require": [], "Delay": 0 } }
        """;

    private static TinySite Site(string waivers, string body) =>
        TinySite.Of(Settings + $"\n-- input/anecdotes/recit.md --\n---\ntitre: Un récit\ndate: 2026-03-12\n{waivers}---\n{body}\n");

    private static string Check(string waivers, string body)
    {
        using var site = Site(waivers, body);
        return site.Run("check").Output;
    }

    private static string Waiver(string rule, string where, string reason) => $"admis:\n  - {{ règle: {rule}, {where}, raison: \"{reason}\" }}\n";

    [Theory]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"")]
    [InlineData("exact-date", "text: \"4  MARS 2002\"")]
    [InlineData("date-exacte", "ligne: 7")]
    [InlineData("date-exacte", "ligne: \"7,26\"")]
    public void One_text_or_place_is_admitted_for_a_reason(string rule, string where)
    {
        const string Body = "La patiente est venue le 4 mars 2002.";

        Assert.Contains("error date-exacte", Check("", Body));
        Assert.Equal("", Check(Waiver(rule, where, "date inventée pour ce récit"), Body));
    }

    [Fact]
    public void Each_text_wants_its_own()
    {
        var output = Check(Waiver("date-exacte", "texte: \"4 mars 2002\"", "date inventée pour ce récit"), "La patiente est venue le 4 mars 2002, puis le 5 mars 2002, et le 4 mars 2002 encore.");

        Assert.Single(output.Split('\n'), line => line.Contains("error date-exacte"));
        Assert.Contains("recit.md(7,47): error date-exacte", output);
    }

    [Theory]
    [InlineData("telephone", "texte: \"06 12 34 56 78\"", "numéro inventé pour le récit", "derogation")]
    [InlineData("phone", "ligne: 7", "numéro inventé pour le récit", "derogation")]
    [InlineData("civilite-et-nom", "texte: \"Mme Chastagnol\"", "personnage de roman connu", "derogation")]
    [InlineData("date-exactes", "texte: \"4 mars 2002\"", "date inventée pour ce récit", "derogation")]
    [InlineData("date-exacte", "texte: \"8 mars 2002\"", "date inventée pour ce récit", "derogation-inutile")]
    [InlineData("date-exacte", "texte: \"mars 2002\"", "date inventée pour ce récit", "derogation-inutile")]
    [InlineData("lieu", "texte: \"4 mars 2002\"", "date inventée pour ce récit", "derogation-inutile")]
    [InlineData("date-exacte", "ligne: 3", "date inventée pour ce récit", "derogation-inutile")]
    [InlineData("date-exacte", "ligne: \"7,1\"", "date inventée pour ce récit", "derogation-inutile")]
    [InlineData("date-exacte", "ligne: 7", "dates inventées pour ce récit", "derogation-large")]
    [InlineData("date-exacte", "texte: \"4\"", "date inventée pour ce récit", "derogation-large")]
    [InlineData("date-exacte", "texte: \"*\"", "date inventée pour ce récit", "derogation-large")]
    [InlineData("date-exacte", "ligne: \"1-200\"", "date inventée pour ce récit", "valeur")]
    [InlineData("date-exacte", "ligne: 0", "date inventée pour ce récit", "valeur")]
    [InlineData("date-exacte", "ligne: tout", "date inventée pour ce récit", "valeur")]
    [InlineData("date-exacte", "ligne: 7, texte: \"4 mars 2002\"", "date inventée pour ce récit", "valeur")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "", "valeur")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "ok", "derogation")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "…", "derogation")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "faux positif", "derogation")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "Faux  positif !", "derogation")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "cela ne désigne personne", "derogation")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "aaaa aaaa aaaa", "derogation")]
    [InlineData("date-exacte", "texte: \"4 mars 2002\"", "justification", "derogation")]
    public void Misuse_is_a_finding_and_admits_nothing(string rule, string where, string reason, string fault)
    {
        var output = Check(Waiver(rule, where, reason), "Mme Chastagnol est venue le 4 mars 2002 et le 6 mars 2002 ; 06 12 34 56 78.");

        Assert.Contains($"input/anecdotes/recit.md(5,5): error {fault}: ", output);
        Assert.Equal(2, output.Split('\n').Count(line => line.Contains("recit.md(7,") && line.Contains("error date-exacte")));
        Assert.Contains("error telephone", output);
        Assert.Contains("error civilite-et-nom", output);
    }

    [Fact]
    public void A_reason_pasted_from_another_rule_is_none()
    {
        const string Waivers = "admis:\n  - { règle: date-exacte, texte: \"4 mars 2002\", raison: \"inventé pour ce récit\" }\n  - { règle: lieu, texte: \"Guéret\", raison: \"Inventé pour ce récit\" }\n";

        var output = Check(Waivers, "La patiente est venue de Guéret le 4 mars 2002.");

        Assert.Contains("recit.md(6,5): error derogation: ", output);
        Assert.Contains("error lieu", output);
        Assert.DoesNotContain("error date-exacte", output);
    }

    [Fact]
    public void A_folder_cannot_waive_for_its_texts()
    {
        using var site = TinySite.Of(Settings + "\n-- input/anecdotes/_directory.yml --\n" + Waiver("date-exacte", "texte: \"4 mars 2002\"", "date inventée pour ce récit")
            + "-- input/anecdotes/recit.md --\n---\ntitre: Un récit\ndate: 2026-03-12\n---\nLa patiente est venue le 4 mars 2002.\n");

        var output = site.Run("check").Output;

        Assert.Contains("input/anecdotes/_directory.yml(2,5): error derogation-large", output);
        Assert.Contains("input/anecdotes/recit.md(5,26): error date-exacte", output);
    }

    [Fact]
    public void A_waiver_of_a_rule_over_all_texts_must_be_of_use_too()
    {
        var output = Check(Waiver("meme-cas", "texte: \"Suite du cas\"", "cas inventé de bout en bout"), "La patiente est venue.");

        Assert.Contains("recit.md(5,5): error derogation-inutile", output);
    }

    [Fact]
    public void The_advice_has_the_line_to_paste_and_the_line_works()
    {
        const string Body = "La patiente est venue le 4 mars 2002.";

        var finding = Assert.Single(Check("", Body).Split('\n'), line => line.Contains("error date-exacte"));
        var paste = finding[finding.IndexOf("admis: [", StringComparison.Ordinal)..];

        Assert.Equal("admis: [{ règle: date-exacte, texte: \"les mots exacts\", raison: \"…\" }]", paste);
        Assert.DoesNotContain("2002", finding);
        Assert.Contains("error derogation", Check(paste + "\n", Body));
        Assert.Equal("", Check(paste.Replace("les mots exacts", "4 mars 2002").Replace("…", "date inventée pour ce récit") + "\n", Body));
    }

    [Fact]
    public void A_text_with_waivers_is_told_to_add_one()
    {
        const string Body = "La patiente est venue le 4 mars 2002 puis le 5 mars 2002.";
        var waivers = Waiver("date-exacte", "texte: \"4 mars 2002\"", "date inventée pour ce récit");

        var finding = Assert.Single(Check(waivers, Body).Split('\n'), line => line.Contains("error date-exacte"));
        var paste = finding[finding.IndexOf("  - {", StringComparison.Ordinal)..];

        Assert.Equal("", Check(waivers + paste.Replace("les mots exacts", "5 mars 2002").Replace("…", "elle aussi inventée ici") + "\n", Body));
    }

    [Fact]
    public void What_cannot_be_waived_or_does_not_block_shows_no_such_line()
    {
        var output = Check("", "La patiente, 06 12 34 56 78, est venue hier.");

        Assert.Contains("error telephone", output);
        Assert.Contains("warning moment-relatif", output);
        Assert.DoesNotContain("admis: [", output);
    }

    [Fact]
    public void On_the_authors_own_screen_the_line_has_the_very_words()
    {
        var output = new StringWriter();
        const string Text = "x\nLe \"4\\ mars 2002\" ici.\n";
        var finding = new Finding("date-exacte", Topic.Date, Severity.Blocking, new SourceText("input/a.md", Text).At(5, 14), "Conseil. Si ces mots ne désignent vraiment personne, collez dans l’en-tête :  admis: [{ règle: date-exacte, texte: \"les mots exacts\", raison: \"…\" }]");

        new ConsoleReport(output, ConsoleWords.In(Language.French)) { Lines = new LocalLine(new ReportSources(new SiteInput([], [new SourceFile("input/a.md", Encoding.UTF8.GetBytes(Text))], []), "."), 200) }.Findings([finding]);

        Assert.Contains("texte: \"\\\"4\\\\ mars 2002\\\"\", raison", output.ToString());
    }
}
