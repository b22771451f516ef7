using System.Text.RegularExpressions;
using System.Xml.Linq;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Site.Pages;

/// <summary>What readers find: pages, lists, feeds and addresses.</summary>
public sealed class PagesTests
{
    private const string Settings =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "TimeZone": "Europe/Paris", "PageSize": 2, "Checklist": { "Require": [] } }
        """;

    private const string ThreePosts =
        Settings + """

        -- input/anecdotes/un.md --
        ---
        titre: Premier récit
        date: 2026-03-28
        spécialités: [néphro, cardio]
        étiquettes: [Fièvre, garde]
        ---
        Un récit.
        -- input/questions/deux.md --
        ---
        titre: Une question
        date: 2026-03-02
        spécialités: néphrologie
        étiquettes: fievre
        statut: ouverte
        ---
        Que faire ?
        -- input/billets/trois.md --
        ---
        titre: Un billet
        date: 2025-12-24 18:30
        étiquettes: fièvre
        ---
        Un billet.
        """;

    private static TinySite Built(string files)
    {
        var site = TinySite.Of(files);
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        return site;
    }

    [Fact]
    public void Every_list_of_the_address_table_is_there()
    {
        using var site = Built(ThreePosts);

        Assert.Equal(
            [
                ".nojekyll", "404.html", "anecdotes/un.html", "annees/2025/index.html", "annees/2026/index.html", "annees/index.html", "billets/trois.html", "cards.png", "cards/anecdotes/un.png", "cards/billets/trois.png", "cards/questions/deux.png", "feed.atom", "feed.json", "feed.rss",
                "genres/anecdote/index.html", "genres/billet/index.html", "genres/index.html", "genres/question/index.html", "index.html", "page/2.html", "questions-ouvertes/index.html", "questions/deux.html", "robots.txt", "sitemap.xml",
                "specialites/cardiologie/feed.atom", "specialites/cardiologie/feed.json", "specialites/cardiologie/feed.rss", "specialites/cardiologie/index.html", "specialites/index.html",
                "specialites/nephrologie/feed.atom", "specialites/nephrologie/feed.json", "specialites/nephrologie/feed.rss", "specialites/nephrologie/index.html",
                "tags/fievre/index.html", "tags/fievre/2.html", "tags/garde/index.html", "tags/index.html",
            ],
            site.OutputFiles().Where(file => !file.StartsWith("theme/")),
            new IgnoringOrder());
    }

    [Fact]
    public void The_day_of_a_post_about_a_patient_is_nowhere()
    {
        using var site = Built(ThreePosts);

        var whole = site.WholeOutput();

        Assert.DoesNotMatch(@"2026-03-(02|28)|28 mars|2 mars|(28|02) Mar", whole);
        Assert.Contains("2026-03-01T00:00:00+01:00", site.Output("feed.atom"));
        Assert.Contains("Sun, 01 Mar 2026 00:00:00 +0100", site.Output("feed.rss"));
        Assert.Contains("<lastmod>2026-03</lastmod>", site.Output("sitemap.xml"));
        Assert.Contains("mars 2026", site.Output("anecdotes/un.html"));
        Assert.Contains("24 décembre 2025", site.Output("billets/trois.html"));
        Assert.Contains("2025-12-24T18:30:00+01:00", site.Output("feed.atom"));
    }

    [Fact]
    public void Order_inside_a_month_does_not_follow_the_day()
    {
        var posts = string.Concat(Enumerable.Range(1, 28).Select(day => $"\n-- input/anecdotes/cas-{day:00}.md --\ntitre: Cas {day}\ndate: 2026-02-{day:00}\n---\nTexte.\n"));
        using var site = Built(Settings.Replace("\"PageSize\": 2", "\"PageSize\": 40, \"FeedSize\": 40") + posts);

        var order = Regex.Matches(site.Output("feed.atom"), @"<title>Cas (\d+)</title>").Select(match => int.Parse(match.Groups[1].Value)).ToList();

        Assert.Equal(28, order.Count);
        Assert.NotEqual(order.Order(), order);
        Assert.NotEqual(order.OrderDescending(), order);
        // Another set of days on the same names: the same order.
        var swapped = string.Concat(Enumerable.Range(1, 28).Select(day => $"\n-- input/anecdotes/cas-{day:00}.md --\ntitre: Cas {day}\ndate: 2026-02-{29 - day:00}\n---\nTexte.\n"));
        using var other = Built(Settings.Replace("\"PageSize\": 2", "\"PageSize\": 40, \"FeedSize\": 40") + swapped);
        Assert.Equal(site.WholeOutput(), other.WholeOutput());
    }

    [Fact]
    public void An_exact_date_comes_before_a_month_at_the_same_instant()
    {
        using var site = Built(Settings + """

            -- input/anecdotes/mois.md --
            titre: Le mois
            date: 2026-03-20
            ---
            Texte.
            -- input/billets/jour.md --
            titre: Le jour
            date: 2026-03-01
            ---
            Texte.
            """);

        var home = site.Output("index.html");

        Assert.True(home.IndexOf("Le jour", StringComparison.Ordinal) < home.IndexOf("Le mois", StringComparison.Ordinal));
    }

    [Fact]
    public void Tags_that_differ_by_case_or_accent_are_one()
    {
        using var site = Built(ThreePosts.Replace("étiquettes: fievre", "étiquettes: fièvre"));

        Assert.Contains("fièvre", site.Output("tags/index.html"));
        Assert.DoesNotContain("Fièvre", site.Output("tags/index.html"));
        Assert.DoesNotContain("Fièvre", site.Output("anecdotes/un.html"));
    }

    [Fact]
    public void Under_a_base_path_every_link_of_the_site_begins_with_it()
    {
        using var site = TinySite.Of(ThreePosts + """

            -- input/a-propos.md --
            titre: À propos
            ---
            Voir [le récit](/anecdotes/un), [la question](questions/deux.md), <a href="/billets/trois">le billet</a> et ![Un point](/images/point.svg).
            -- input/images/point.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>
            """);

        Assert.Equal(0, site.Run("build", "--base-url", "https://moi.github.io/blog/").Exit);

        foreach (var file in site.OutputFiles().Where(file => file.EndsWith(".html")))
        {
            foreach (Match link in Regex.Matches(site.Output(file), "(?:href|src)=\"(/[^\"]*)\""))
                Assert.StartsWith("/blog/", link.Groups[1].Value);
        }
        Assert.Contains("href=\"/blog/billets/trois\"", site.Output("a-propos.html"));
        Assert.Contains("src=\"/blog/images/point.svg\"", site.Output("a-propos.html"));
        Assert.Contains("https://moi.github.io/blog/anecdotes/un", site.Output("feed.rss"));
        Assert.Contains("<loc>https://moi.github.io/blog/questions/deux</loc>", site.Output("sitemap.xml"));
    }

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
    [InlineData("[x](deux.md#que-fer)", "ancre-absente", "#que-faire")]
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
        site.Write("input/images/photo.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]);

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        var line = Assert.Single(ran.Output.Split('\n'), line => line.Contains("error"));
        Assert.StartsWith("input/questions/un.md(4,", line);
        Assert.Contains($"error {rule}: ", line);
        Assert.Contains(nearest, line);
    }

    [Fact]
    public void Feeds_are_well_formed_and_hold_the_excerpt_and_the_text_with_whole_addresses()
    {
        using var site = Built(ThreePosts + """

            -- input/billets/quatre.md --
            titre: "Quatre & <cinq>"
            date: 2026-05-01
            résumé: "Le résumé : « cinq » < six."
            spécialités: pédiatrie
            ---
            Voir [un](../anecdotes/un.md) et une note[^1].

            [^1]: La note.
            """);

        var rss = XDocument.Parse(site.Output("feed.rss"));
        var item = rss.Descendants("item").First();
        var content = item.Element(XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/"))!.Value;

        Assert.Equal("Quatre & <cinq>", item.Element("title")!.Value);
        Assert.Equal("Le résumé : « cinq » < six.", item.Element("description")!.Value.Replace('\u00A0', ' '));
        Assert.Contains("href=\"https://example.org/anecdotes/un\"", content);
        Assert.DoesNotContain("href=\"#", content);
        Assert.Contains("href=\"https://example.org/billets/quatre#fn:1\"", content);
        Assert.Equal(4, rss.Descendants("item").Count());
        Assert.Single(XDocument.Parse(site.Output("specialites/pediatrie/feed.rss")).Descendants("item"));
        Assert.NotNull(XDocument.Parse(site.Output("feed.atom")).Root);
    }

    [Fact]
    public void In_feeds_a_received_idea_is_announced_by_what_is_true()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "SiteTitle": "Essai", "Host": "example.org", "Cards": false }
            -- input/idees-recues/froid.md --
            ---
            titre: Froid et rhume
            date: 2026-03-12
            mythe: Le froid donne le rhume.
            fait: Un virus donne le rhume, le froid n’y est pour rien.
            sources: [{ titre: Un essai, éditeur: Une revue, année: 2020 }]
            ---
            Le rhume se transmet par les mains et par l’air.
            """);

        site.Run("build");

        Assert.Equal("Un virus donne le rhume, le froid n’y est pour rien.", XDocument.Parse(site.Output("feed.rss")).Descendants("item").Single().Element("title")!.Value);
        Assert.Contains("Froid et rhume", site.Output("idees-recues/froid.html"));
    }

    [Fact]
    public void Without_a_host_there_are_no_feeds_no_sitemap_and_a_word_about_it()
    {
        using var site = TinySite.Of(ThreePosts.Replace("\"Host\": \"example.org\", ", ""));

        var ran = site.Run("build");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("statiq.json(1,1): warning sans-hote", ran.Output);
        Assert.DoesNotContain(site.OutputFiles(), file => file.Contains("feed.") || file == "sitemap.xml");
        Assert.DoesNotContain("canonical", site.Output("index.html"));
    }

    [Fact]
    public void Old_addresses_lead_on()
    {
        using var site = Built(ThreePosts.Replace("titre: Un billet", "titre: Un billet\nRedirectFrom: [vieux/chemin, /2019/ancien.html]"));

        Assert.Contains("url=/billets/trois", site.Output("vieux/chemin.html"));
        Assert.Contains("url=/billets/trois", site.Output("2019/ancien.html"));
    }

    [Fact]
    public void A_file_in_the_theme_folder_overrides_one_and_the_others_stay()
    {
        using var site = Built(ThreePosts + """

            -- theme/not-found.html --
            <p>Perdu, {{ site.title }} & compagnie ? {{ page.heading }}</p>
            """);

        Assert.Equal("<p>Perdu, Essai & compagnie ? Page introuvable</p>", site.Output("404.html").Trim());
        Assert.Contains("Premier récit", site.Output("anecdotes/un.html"));
    }

    [Fact]
    public void A_misspelt_member_in_a_template_is_one_line_with_its_place_and_nothing_is_written()
    {
        using var site = TinySite.Of(ThreePosts + """

            -- theme/not-found.html --
            <p>
            {{ site.titel }}</p>
            """);

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("theme/not-found.html(2,9): error gabarit: ", ran.Output);
        Assert.Empty(site.OutputFiles());
    }

    [Fact]
    public void What_a_post_says_is_escaped()
    {
        using var site = Built(Settings + """

            -- input/billets/a.md --
            titre: "<script>alert(1)</script> & Cie"
            résumé: "\"><img src=x>"
            date: 2026-01-01
            ---
            Texte.
            """);

        // In JSON a title is plain text: there, and there alone, nothing is escaped for HTML.
        foreach (var file in site.OutputFiles().Where(file => !file.EndsWith(".json")))
            Assert.DoesNotContain("<script>alert", site.Output(file));
        Assert.DoesNotContain("<img src=x>", site.Output("index.html"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Cie", site.Output("billets/a.html"));
    }

    [Fact]
    public void Comments_in_the_text_do_not_go_out()
    {
        using var site = Built(Settings + """

            -- input/billets/a.md --
            titre: A
            date: 2026-01-01
            ---
            Avant <!-- note secrète --> après.

            <!-- bloc secret -->

            Fin.
            """);

        Assert.DoesNotContain("secr", site.WholeOutput());
        Assert.Contains("Fin.", site.Output("billets/a.html"));
    }

    private sealed class IgnoringOrder : IEqualityComparer<IEnumerable<string>>
    {
        public bool Equals(IEnumerable<string>? x, IEnumerable<string>? y) => x!.Order(StringComparer.Ordinal).SequenceEqual(y!.Order(StringComparer.Ordinal));

        public int GetHashCode(IEnumerable<string> obj) => 0;
    }
}
