using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>Finished pages are read once more before they are published.</summary>
public sealed class InspectionTests
{
    private const string Blog =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "Contact": "blog@example.org", "Checklist": { "Require": [] } }
        -- input/billets/a.md --
        ---
        titre: A
        date: 2026-03-01
        ---
        Écrivez à blog@example.org, ou appelez le 0 800 00 00 00.
        """;

    [Fact]
    public void What_was_judged_is_not_judged_again()
    {
        using var site = TinySite.Of(Blog);

        var ran = site.Run("build", "--inspect", "full");

        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("blog@example.org", site.Output("billets/a.html"));
    }

    [Theory]
    [InlineData("Appelez le 06 39 98 12 34", "theme/foot.html(1,12): error telephone: ")]
    [InlineData("jeanne.fictive@example.net", "theme/foot.html(1,1): error courriel: ")]
    public void An_identifier_in_the_theme_refuses_the_build(string text, string line)
    {
        using var site = TinySite.Of(Blog + "\n-- theme/foot.html --\n" + text + "\n");

        Assert.Contains(line, site.Run("check").Output);
        var ran = site.Run("build");
        Assert.Equal(1, ran.Exit);
        Assert.Contains(line, ran.Output);
        Assert.Empty(site.OutputFiles());
    }

    [Fact]
    public void An_identifier_in_the_settings_refuses_the_build()
    {
        using var site = TinySite.Of(Blog.Replace("\"Essai\"", "\"Essai 06 39 98 12 34\""));

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("statiq.json(1,23): error telephone: ", ran.Output);
    }

    [Fact]
    public void An_identifier_that_a_template_puts_together_refuses_the_build_and_the_site_in_place_stays()
    {
        using var site = TinySite.Of(Blog);
        Assert.Equal(0, site.Run("build").Exit);
        var before = site.WholeOutput();
        site.Write("theme/foot.html", "<footer>{{ \"0639\" + \"981234\" }}</footer></body></html>\n");

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("output/billets/a.html(", ran.Output);
        Assert.Contains("error sortie-identifiant: ", ran.Output);
        Assert.DoesNotContain("9812", ran.All);
        Assert.Equal(before, site.WholeOutput());
    }

    [Theory]
    [InlineData("<div><p>Un</div>", "mal formée")]
    [InlineData("<p id=\"deux\">a</p><p id=\"deux\">b</p>", "« id »")]
    [InlineData("<img src=\"/theme/style.css\">", "alt")]
    [InlineData("<script>alert(1)</script>", "script ou un style")]
    [InlineData("<style>p { color: red }</style>", "script ou un style")]
    [InlineData("<p style=\"color: red\">a</p>", "script ou un style")]
    [InlineData("<p onclick=\"a()\">a</p>", "script ou un style")]
    [InlineData("<img alt=\"\" src=\"https://ailleurs.example/a.png\">", "un autre site")]
    [InlineData("<a href=\"/nulle/part\">a</a>", "ne mène à rien")]
    [InlineData("<a href=\"/billets/a#nulle-part\">a</a>", "ne mène à rien")]
    [InlineData("ROOT", "cet ordinateur")]
    public void A_full_inspection_finds_what_a_browser_forgives(string markup, string word)
    {
        using var site = TinySite.Of(Blog);
        site.Write("theme/foot.html", $"<footer>{markup.Replace("ROOT", site.Root)}</footer></body></html>\n");

        Assert.Equal(0, site.Run("build").Exit);
        var ran = site.Run("build", "--inspect", "full");

        Assert.Equal(1, ran.Exit);
        Assert.Contains(ran.Output.Split('\n'), line => line.Contains("error page-malformee: ") && line.Contains(word));
    }

    [Fact]
    public void The_example_blog_passes_a_full_inspection_under_a_base_path()
    {
        using var site = TinySite.Of("-- leer --\n");
        var output = Path.Join(site.Root, "ailleurs");
        var error = new StringWriter();
        var console = new global::Confrere.Commands.CommandConsole(error, error, false, global::Confrere.Engine.Language.French);

        var exit = new global::Confrere.Commands.CommandLine(console, NodaTime.SystemClock.Instance).Run(["build", "--root", TinySite.Repository(), "--output", output, "--base-url", "https://example.org/blog/", "--inspect", "full", "--set", "CachePath=" + "cache"]);

        Assert.True(exit == 0, error.ToString());
    }

    [Fact]
    public void There_is_one_inspection() => Assert.Equal(2, Inspected("partial"));

    private static int Inspected(string what)
    {
        using var site = TinySite.Of(Blog);
        return site.Run("build", "--inspect", what).Exit;
    }
}
