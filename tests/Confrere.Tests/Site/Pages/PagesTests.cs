using System.Text.RegularExpressions;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Pages;

/// <summary>What readers find: pages, lists, feeds and addresses.</summary>
public sealed class PagesTests
{
    [Fact]
    public void Every_list_of_the_address_table_is_there()
    {
        using var site = Built(ThreePosts);

        Assert.Equal(
            [
                ".nojekyll", "404.html", "abreviations.html", "confidentialite.html", "mentions-legales.html", "anecdotes/un.html", "annees/2025/index.html", "annees/2026/index.html", "annees/index.html", "billets/trois.html", "cards.png", "cards/anecdotes/un.png", "cards/billets/trois.png", "cards/questions/deux.png", "feed.atom", "feed.json", "feed.rss",
                "genres/anecdote/index.html", "genres/billet/index.html", "genres/index.html", "genres/question/index.html", "index.html", "page/2.html", "publics/index.html", "publics/tous/index.html", "publics/tous/2.html", "questions-ouvertes/index.html", "recherche/data/d-0.json", "recherche/data/index.json", "recherche/data/t-0.json", "recherche/data/words.json", "recherche/index.html", "questions/deux.html", "robots.txt", "sitemap.xml",
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
