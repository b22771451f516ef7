using System.Text;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Commands;

/// <summary>A review by answers: what it asks, what it writes, what breaks the seal.</summary>
public sealed class ReviewCommandTests
{
    private const string Path = "input/anecdotes/a.md";
    private const string Text = "---\n# un commentaire\ntitre: Essai\ndate: 2026-03-12\nvu-le: printemps 2024\n---\nUne toux tranquille.\n\n## Suite\nUn sirop, puis rien.\n\nTout va bien.\n\nUn bel été.\n";

    private static readonly string[] Answers =
        ["rôle=auteur", "patient=non", "proche=non", "collègue=non", "raconté=non", "respect=oui", "consentement=non demandé", "modifié=âge, lieu"];

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
    [InlineData("proche")]
    [InlineData("collègue")]
    [InlineData("raconté")]
    [InlineData("respect")]
    [InlineData("consentement")]
    [InlineData("modifié")]
    [InlineData("rôle")]
    public void Each_point_must_be_answered_on_its_own(string point)
    {
        using var site = Site();

        var ran = Review(site, point);

        Assert.Equal(2, ran.Exit);
        Assert.Contains($"--answer '{point}=", ran.Error);
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
    [InlineData("## Suite", "### Suite")]
    [InlineData("Un sirop, puis rien.", "Un sirop, puis [rien](https://example.com/).")]
    [InlineData("Un sirop, puis rien.", "Un sirop, puis rien.[^1]\n\n[^1]: Rien du tout.")]
    [InlineData("Tout va bien.", "Tout va bien. <!-- sauf lui -->")]
    [InlineData("vu-le: printemps 2024\n", "vu-le: printemps 2024\nrésumé: Une toux.\n")]
    [InlineData("vu-le: printemps 2024\n", "vu-le: printemps 2024\npublic: soignants\n")]
    [InlineData("patient: non", "patient: oui")]
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
    [InlineData("date: 2026-03-12", "date: 2026-03-12\nbrouillon: oui")]
    [InlineData("date: 2026-03-12", "date: 2026-03-12\nmaj: 2026-04-01")]
    [InlineData("date: 2026-03-12", "date: 2026-03-12\nRedirectFrom: /ancienne")]
    [InlineData("---\nUne toux", "-----\nUne toux")]
    [InlineData("---\n# un", "\uFEFF---\n# un")]
    [InlineData("été", "e\u0301te\u0301")]
    [InlineData("titre: Essai\ndate: 2026-03-12\n", "date: 2026-03-12\ntitre: Essai\n")]
    public void What_cannot_matter_does_not(string from, string to)
    {
        using var site = Site();
        Review(site);
        Assert.Contains(from, Read(site));

        site.Write(Path, Read(site).Replace(from, to));

        Assert.DoesNotContain("relecture", site.Run("check").Output);
    }

    [Theory]
    [InlineData("input/anecdotes/_a.yml", "public: soignants\n")]
    [InlineData("input/anecdotes/_directory.yml", "public: soignants\n")]
    public void What_speaks_for_the_text_from_beside_is_sealed_too(string beside, string text)
    {
        using var site = Site();
        Review(site);

        site.Write(beside, text);

        Assert.Contains("error relecture", site.Run("check").Output);
    }

    [Fact]
    public void Another_picture_under_the_same_name_breaks_the_seal()
    {
        using var site = Site(Text + "\n![un schéma](../images/un.png)\n");
        site.Write("input/images/un.png", Engine.Images.Pictures.Png());
        string[] statements = ["--answer", "face:input/images/un.png=non", "--answer", "writing:input/images/un.png=non", "--answer", "image-consent:input/images/un.png=sans objet"];
        var ran = site.Run("review", [Path, .. Answers.SelectMany(answer => new[] { "--answer", answer }), .. statements]);
        Assert.True(ran.Exit == 0, ran.All);
        Assert.DoesNotContain("relecture", site.Run("check").Output);

        var other = Engine.Images.Pictures.Png();
        other[^20] ^= 1;
        site.Write("input/images/un.png", other);

        Assert.Contains("error relecture", site.Run("check").Output);
    }

    [Fact]
    public void A_seal_does_not_move_with_its_file()
    {
        using var site = Site();
        Review(site);
        site.Write("input/anecdotes/autre.md", Read(site));
        site.Delete(Path);

        Assert.Contains("input/anecdotes/autre.md(1,1): error relecture", site.Run("check").Output);
    }

    [Fact]
    public void Every_text_of_the_example_blog_about_a_patient_is_reviewed_as_it_stands()
    {
        using var site = TinySite.Of("");
        var root = TinySite.Repository();
        foreach (var path in Directory.EnumerateFiles(System.IO.Path.Join(root, "input"), "*", SearchOption.AllDirectories).Append(System.IO.Path.Join(root, "statiq.json")))
            site.Write(System.IO.Path.GetRelativePath(root, path), File.ReadAllBytes(path));
        var waiting = site.Run("check").Output.Split('\n').Where(line => line.Contains(" relecture:", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct();
        Assert.True(!waiting.Any(), $"Changed since their review; read them again:\n{string.Join('\n', waiting.Select(path => $"dotnet run --project src/Confrere -- review {path}"))}");

        const string changed = "input/anecdotes/mains-bleues.md";
        site.Write(changed, File.ReadAllText(System.IO.Path.Join(site.Root, changed)).Replace("Une artère ne contourne pas une bague.", "Une artère contourne mal une bague."));

        var ran = site.Run("check");
        Assert.Equal(1, ran.Exit);
        Assert.Single(ran.Output.Split('\n'), line => line.Contains("error relecture", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("review", Path)]
    [InlineData("new", "billet", "Un soir à Zarbelec")]
    public void A_private_word_is_told_by_its_number_alone(params string[] command)
    {
        using var site = Site(Text + "\nUn soir à Zarbelec.\n");
        site.Write("mots.prive.txt", "Zarbelec\n");

        var ran = site.Run(command[0], command[1..]);

        Assert.Equal(1, ran.Exit);
        Assert.Contains("mot-prive", ran.Output);
        Assert.DoesNotContain("zarbelec", ran.All, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(".md(", ran.All);
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
