using Confrere.Tests.Engine.Images;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Links;

/// <summary>Links as readers follow them, and those that lead nowhere.</summary>
public sealed class LinksTests
{
    [Fact]
    public void A_link_to_a_text_that_is_not_published_is_shown_as_its_words_and_never_as_its_title()
    {
        using var site = TinySite.Of(Settings + """

            -- input/billets/a.md --
            titre: A
            date: 2026-01-01
            ---
            Voir [cette histoire](b.md) et [Le secret de B](/billets/b).
            -- input/billets/b.md --
            titre: Le secret de B
            date: 2026-01-02
            brouillon: oui
            ---
            Texte.
            """);

        var ran = site.Run("build");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("input/billets/a.md(4,23): warning lien-retenu", ran.Output);
        Assert.Contains("Voir cette histoire et article non publié.", site.Output("billets/a.html"));
        Assert.DoesNotContain("secret", site.WholeOutput());
    }

    [Theory]
    [InlineData("[x](deux.md)", "href=\"/questions/deux\"")]
    [InlineData("[x](../questions/deux.md)", "href=\"/questions/deux\"")]
    [InlineData("[x](/questions/deux)", "href=\"/questions/deux\"")]
    [InlineData("[x](/questions/deux.html)", "href=\"/questions/deux\"")]
    [InlineData("[x](deux#que-faire)", "href=\"/questions/deux#que-faire\"")]
    [InlineData("[x](/specialites/nephrologie/)", "href=\"/specialites/nephrologie/\"")]
    [InlineData("[x](/specialites/nephrologie)", "href=\"/specialites/nephrologie/\"")]
    [InlineData("[x](https://www.has-sante.fr/)", "href=\"https://www.has-sante.fr/\"")]
    [InlineData("[x][ref]\n\n[ref]: deux.md", "href=\"/questions/deux\"")]
    public void Links_of_every_form_are_resolved(string markdown, string href)
    {
        using var site = Built(Settings + $"""

            -- input/questions/un.md --
            titre: Un
            date: 2026-01-01
            spécialités: néphro
            ---
            {markdown}
            -- input/questions/deux.md --
            titre: Deux
            date: 2026-01-02
            ---
            ## Que faire

            Texte.
            """);

        Assert.Contains(href, site.Output("questions/un.html"));
    }

    [Theory]
    [InlineData("[x](deus.md)", "lien-casse", "/questions/deux")]
    [InlineData("[x](Deux.md)", "casse", "/questions/deux.md")]
    [InlineData("[x](deux.md#que-fer)", "ancre-absente", "sans accents, avec des tirets")]
    [InlineData("![x](../images/foto.png)", "image-absente", "/images/photo.png")]
    [InlineData("[x](javascript:alert(1))", "lien-dangereux", "")]
    [InlineData("<a href=\"deus.md\">x</a>", "lien-casse", "/questions/deux")]
    public void A_link_that_leads_nowhere_is_an_error_with_the_nearest_target(string markdown, string rule, string nearest)
    {
        using var site = TinySite.Of(Settings + $"""

            -- input/questions/un.md --
            titre: Un
            date: 2026-01-01
            ---
            {markdown}
            -- input/questions/deux.md --
            titre: Deux
            date: 2026-01-02
            ---
            ## Que faire

            Texte.
            """);
        site.Write("input/images/photo.png", Pictures.Drawn(SkiaSharp.SKEncodedImageFormat.Png));

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        var line = Assert.Single(ran.Output.Split('\n'), line => line.Contains("error"));
        Assert.StartsWith("input/questions/un.md(4,", line);
        Assert.Contains($"error {rule}: ", line);
        Assert.Contains(nearest, line);
    }
}
