using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>The cards of whole sites.</summary>
public sealed class CardsTests
{
    private const string Site =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "Author": "Dr Ivoire", "Checklist": { "Require": [] } }
        -- input/billets/un.md --
        ---
        titre: Un « billet » & demi
        date: 2026-03-12
        spécialités: néphro
        ---
        Une phrase.
        -- input/idees-recues/miel.md --
        ---
        titre: Le miel et les bébés
        date: 2026-03-12
        fait: Pas de miel avant un an.
        mythe: Le miel est bon pour les bébés.
        ---
        Une phrase.
        -- input/a-propos.md --
        Qui écrit.
        """;

    [Fact]
    public void Every_post_has_its_card_and_every_page_names_one()
    {
        using var site = TinySite.Of(Site);

        Assert.Equal(0, site.Run("build").Exit);

        Assert.Equal(["cards.png", "cards/billets/un.png", "cards/idees-recues/miel.png"], site.OutputFiles().Where(file => file.EndsWith(".png", StringComparison.Ordinal)));
        var page = site.Output("billets/un.html");
        Assert.Contains("<meta property=\"og:image\" content=\"https://example.org/cards/billets/un.png\">", page);
        Assert.Contains("<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">", page);
        Assert.Contains("<meta property=\"og:image:alt\" content=\"Billet\u00A0: Un « billet » &amp; demi. Néphrologie. Dr Ivoire. Essai.\">", page);
        Assert.Contains("content=\"summary_large_image\"", page);
        Assert.Contains("content=\"Idée reçue : ce qui est vrai\u00A0: Pas de miel avant un an. Dr Ivoire. Essai.\"", site.Output("idees-recues/miel.html"));
        Assert.Contains("https://example.org/cards.png", site.Output("index.html"));
        Assert.Contains("https://example.org/cards.png", site.Output("a-propos.html"));
    }

    [Fact]
    public void Cards_can_be_turned_off()
    {
        using var site = TinySite.Of(Site.Replace("\"Host\"", "\"Cards\": false, \"Host\""));

        Assert.Equal(0, site.Run("build").Exit);

        Assert.DoesNotContain(site.OutputFiles(), file => file.EndsWith(".png", StringComparison.Ordinal));
        Assert.DoesNotContain("og:image", site.Output("billets/un.html"));
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary\">", site.Output("billets/un.html"));
    }

    [Fact]
    public void Without_a_host_no_page_could_name_a_card_and_none_is_drawn()
    {
        using var site = TinySite.Of(Site.Replace("\"Host\": \"example.org\", ", ""));

        Assert.Equal(0, site.Run("build").Exit);

        Assert.DoesNotContain(site.OutputFiles(), file => file.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_build_draws_only_what_changed()
    {
        using var site = TinySite.Of(Site);
        site.Run("build");
        var kept = site.OutputFiles("cache/cards");
        Assert.Equal(3, kept.Count);
        foreach (var card in kept)
            File.SetLastWriteTimeUtc(Path.Join(site.Root, "cache/cards", card), DateTime.UnixEpoch);

        site.Write("input/billets/un.md", File.ReadAllText(Path.Join(site.Root, "input/billets/un.md")).Replace("demi", "quart"));
        Assert.Equal(0, site.Run("build").Exit);

        var drawn = site.OutputFiles("cache/cards").Where(card => File.GetLastWriteTimeUtc(Path.Join(site.Root, "cache/cards", card)) > DateTime.UnixEpoch);
        Assert.Single(drawn);
        Assert.DoesNotContain(Assert.Single(drawn), kept);
    }

    [Fact]
    public void A_kept_card_that_was_cut_short_is_drawn_again()
    {
        using var site = TinySite.Of(Site);
        site.Run("build");
        var before = File.ReadAllBytes(Path.Join(site.Root, "output/cards/billets/un.png"));
        foreach (var card in site.OutputFiles("cache/cards"))
            site.Write("cache/cards/" + card, before[..100]);

        Assert.Equal(0, site.Run("build").Exit);

        Assert.Equal(before, File.ReadAllBytes(Path.Join(site.Root, "output/cards/billets/un.png")));
    }

    [Fact]
    public void A_withheld_post_has_no_card()
    {
        using var site = TinySite.Of(Site.Replace("\"Require\"", "\"OnBlocking\": \"Withhold\", \"Require\"").Replace("Une phrase.", "Rappeler le 06 39 98 12 34.", StringComparison.Ordinal));

        site.Run("build");

        Assert.Equal(["cards.png"], site.OutputFiles().Where(file => file.EndsWith(".png", StringComparison.Ordinal)));
        Assert.Single(site.OutputFiles("cache/cards"));
    }

    [Fact]
    public void An_anonymous_author_is_on_no_card()
    {
        using var site = TinySite.Of(Site.Replace("\"Host\"", "\"AuthorVisibility\": \"anonymous\", \"Host\""));

        site.Run("build");

        Assert.Contains("content=\"Billet\u00A0: Un « billet » &amp; demi. Néphrologie. Essai.\"", site.Output("billets/un.html"));
    }
}
