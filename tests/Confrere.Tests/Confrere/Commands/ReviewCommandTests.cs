using System.Text;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Commands;

/// <summary>A review by answers: what it asks, what it writes, what breaks the seal.</summary>
public sealed class ReviewCommandTests
{
    private const string Path = "input/anecdotes/a.md";
    private const string Text = "---\n# un commentaire\ntitre: Essai\ndate: 2026-03-12\nvu-le: printemps 2024\n---\nUne toux tranquille.\n\n## Suite\nUn sirop, puis rien.\n\nTout va bien.\n";

    private static readonly string[] Answers =
        ["role=auteur", "patient=non", "relative=non", "colleague=non", "told=non", "respect=oui", "consent=non demandé", "changed=âge, lieu"];

    private static TinySite Site(string text = Text) => TinySite.Of("-- statiq.json --\n{ \"Host\": \"example.org\" }\n-- " + Path + " --\n" + text);

    private static Ran Review(TinySite site, params string[] without) =>
        site.Run("review", [Path, .. Answers.Where(answer => !without.Contains(answer.Split('=')[0])).SelectMany(answer => new[] { "--answer", answer })]);

    private static string Read(TinySite site) => File.ReadAllText(System.IO.Path.Join(site.Root, Path));

    [Fact]
    public void A_text_about_a_patient_goes_out_only_after_its_review()
    {
        using var site = Site();

        Assert.Equal(1, site.Run("build").Exit);
        Assert.Equal(0, Review(site).Exit);
        Assert.Equal(0, site.Run("build").Exit);
        Assert.DoesNotContain("2024", site.WholeOutput());
    }

    [Theory]
    [InlineData("patient")]
    [InlineData("relative")]
    [InlineData("colleague")]
    [InlineData("told")]
    [InlineData("respect")]
    [InlineData("consent")]
    [InlineData("changed")]
    [InlineData("role")]
    public void Each_point_must_be_answered_on_its_own(string point)
    {
        using var site = Site();

        var ran = Review(site, point);

        Assert.Equal(2, ran.Exit);
        Assert.Contains($"--answer \"{point}=", ran.Error);
        Assert.Equal(Text, Read(site));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Nothing_but_the_review_changes_by_a_byte(string newLine, string mark)
    {
        using var site = Site();
        var before = mark + Text.Replace("\n", newLine);
        site.Write(Path, Encoding.UTF8.GetBytes(before));

        Assert.Equal(0, Review(site).Exit);

        var after = Encoding.UTF8.GetString(File.ReadAllBytes(System.IO.Path.Join(site.Root, Path)));
        var start = after.IndexOf("relecture:", StringComparison.Ordinal);
        var end = after.IndexOf("---", start, StringComparison.Ordinal);
        Assert.Equal(before, after[..start] + after[end..]);
    }

    [Theory]
    [InlineData("tranquille", "paisible")]
    [InlineData("titre: Essai", "titre: Essais")]
    [InlineData("## Suite", "## Fin")]
    [InlineData("Tout va bien.\n", "")]
    [InlineData("Tout va bien.", "Tout va bien.\n\nEnfin.")]
    [InlineData("printemps 2024", "printemps 2023")]
    [InlineData("non demandé", "écrit")]
    [InlineData("[âge, lieu]", "[âge]")]
    [InlineData("vu-le: printemps 2024\n", "vu-le: printemps 2024\nétiquettes: [toux]\n")]
    [InlineData("Une toux tranquille.\n\n## Suite\nUn sirop, puis rien.", "## Suite\nUn sirop, puis rien.\n\nUne toux tranquille.")]
    public void A_change_breaks_the_seal(string from, string to)
    {
        using var site = Site();
        Review(site);
        Assert.Contains(from, Read(site));

        site.Write(Path, Read(site).Replace(from, to));

        Assert.Contains("error relecture", site.Run("check").Output);
        Assert.Equal(1, site.Run("build").Exit);
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("tranquille.", "tranquille.  ")]
    [InlineData("titre: Essai", "Title: \"Essai\"")]
    [InlineData("date: 2026-03-12", "date: 2026-03-13")]
    [InlineData("date: 2026-03-12", "date: 2026-03-12\nFeatured: oui")]
    [InlineData("# un commentaire\n", "")]
    [InlineData("non demandé", "not asked")]
    public void What_cannot_matter_does_not(string from, string to)
    {
        using var site = Site();
        Review(site);
        Assert.Contains(from, Read(site));

        site.Write(Path, Read(site).Replace(from, to));

        Assert.DoesNotContain("relecture", site.Run("check").Output);
    }

    [Fact]
    public void A_seal_cannot_be_carried_to_another_text()
    {
        using var site = Site();
        Review(site);

        site.Write("input/anecdotes/b.md", Read(site));

        Assert.Contains("input/anecdotes/b.md(1,1): error relecture", site.Run("check").Output);
    }
}
