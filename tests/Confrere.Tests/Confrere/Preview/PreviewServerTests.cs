using System.Net;
using Confrere.Preview;

namespace Confrere.Tests.Confrere.Preview;

public sealed class PreviewServerTests
{
    private const string Blog = """
        -- statiq.json --
        {"Language": "fr", "SiteTitle": "Essai", "Host": "exemple.org", "LinkRoot": "/blog", "Cards": false, "Checklist": {"OnBlocking": "Withhold", "Require": []}}
        -- input/billets/premier.md --
        ---
        titre: Premier texte
        date: 2026-03-02
        spécialités: [neurologie]
        ---
        Un premier texte sur les cafetières de garde, avec [l’autre](second.md).
        -- input/billets/second.md --
        ---
        titre: Second texte
        date: 2026-04-02
        ---
        Un second texte sur les escaliers.
        -- input/billets/brouillon.md --
        ---
        titre: Texte en chantier
        brouillon: oui
        ---
        Une ébauche sur les ascenseurs.
        -- input/billets/demain.md --
        ---
        titre: Texte de demain
        date: 2027-01-05
        ---
        Un texte pour plus tard.
        -- input/billets/retenu.md --
        ---
        titre: Texte retenu
        date: 2026-05-02
        ---
        Appelez le 06 12 34 56 78 pour en parler.
        """;

    private const string EnglishBlog = """
        -- statiq.json --
        {"Language": "en", "SiteTitle": "Trial", "Cards": false, "Checklist": {"OnBlocking": "Withhold", "Require": []}}
        -- input/posts/first.md --
        ---
        title: First text
        draft: true
        ---
        A first text. Call 06 12 34 56 78.
        """;

    [Fact]
    public async Task Addresses_lead_where_they_lead_on_GitHub_Pages()
    {
        await using var served = await Served.Of(Blog);

        Assert.Equal(HttpStatusCode.OK, (await served.Get("/blog/")).Status);
        Assert.Contains("cafetières", (await served.Get("/blog/billets/premier")).Text);
        Assert.Contains("cafetières", (await served.Get("/blog/billets/premier.html")).Text);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/blog/specialites/"), (await served.Get("/blog/specialites")) is var folder ? (folder.Status, folder.Location) : default);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/blog/"), (await served.Get("/")) is var root ? (root.Status, root.Location) : default);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("/blog/Billets/premier")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("/billets/premier")).Status);
        Assert.Contains("class=\"is-not-found\"", (await served.Get("/blog/rien")).Text);
    }

    [Theory]
    [InlineData("/blog/feed.rss", "application/rss+xml")]
    [InlineData("/blog/theme/style.css", "text/css; charset=utf-8")]
    [InlineData("/blog/theme/icon.svg", "image/svg+xml")]
    [InlineData("/blog/sitemap.xml", "application/xml")]
    [InlineData("/blog/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/blog/.nojekyll", "application/octet-stream")]
    public async Task Files_have_the_types_of_GitHub_Pages(string path, string type)
    {
        await using var served = await Served.Of(Blog);

        var seen = await served.Get(path);

        Assert.Equal((HttpStatusCode.OK, type), (seen.Status, seen.Type));
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        await using var served = await Served.Of(Blog);
        var first = await served.Get("/blog/billets/premier");

        Assert.Equal(HttpStatusCode.NotModified, (await served.Get("/blog/billets/premier", ("If-None-Match", first.Tag))).Status);
        served.Site.Write("input/billets/premier.md", "---\ntitre: Premier texte\ndate: 2026-03-02\n---\nUn texte récrit.");
        await served.Until("/blog/billets/premier", seen => seen.Text.Contains("récrit", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await served.Get("/blog/billets/premier", ("If-None-Match", first.Tag))).Status);
    }

    [Theory]
    [InlineData("evil.example", "", "")]
    [InlineData("evil.example:{port}", "", "")]
    [InlineData("localhost:1", "", "")]
    [InlineData("localhost.evil.example:{port}", "", "")]
    [InlineData("localhost:{port}", "cross-site", "no-cors")]
    [InlineData("localhost:{port}", "same-site", "cors")]
    public async Task Another_site_in_the_same_browser_reads_nothing(string host, string site, string mode)
    {
        await using var served = await Served.Of(Blog);

        var seen = await served.Get("/blog/billets/brouillon", ("Host", host.Replace("{port}", $"{served.Port}", StringComparison.Ordinal)), ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode));

        Assert.Equal(HttpStatusCode.Forbidden, seen.Status);
        Assert.DoesNotContain("ascenseurs", seen.Text);
    }

    [Theory]
    [InlineData("localhost:{port}")]
    [InlineData("127.0.0.1:{port}")]
    public async Task The_author_s_own_browser_reads_all(string host)
    {
        await using var served = await Served.Of(Blog);

        var seen = await served.Get("/blog/billets/brouillon", ("Host", host.Replace("{port}", $"{served.Port}", StringComparison.Ordinal)), ("Sec-Fetch-Site", "none"), ("Sec-Fetch-Mode", "navigate"));

        Assert.Contains("ascenseurs", seen.Text);
    }

    [Fact]
    public async Task A_save_reaches_the_page_the_lists_and_the_feeds()
    {
        await using var served = await Served.Of(Blog);
        await served.Get("/blog/");
        await served.Get("/blog/feed.rss");

        served.Site.Write("input/billets/premier.md", "---\ntitre: Titre tout neuf\ndate: 2026-03-02\n---\nUn texte récrit.");

        Assert.Contains("récrit", (await served.Until("/blog/billets/premier", seen => seen.Text.Contains("récrit", StringComparison.Ordinal))).Text);
        Assert.Contains("Titre tout neuf", (await served.Get("/blog/")).Text);
        Assert.DoesNotContain("Premier texte", (await served.Get("/blog/")).Text);
        Assert.Contains("Titre tout neuf", (await served.Get("/blog/feed.rss")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("/blog/specialites/neurologie/")).Status);
    }

    [Fact]
    public async Task An_open_page_is_told_of_a_save()
    {
        await using var served = await Served.Of(Blog);
        await using var stream = await served.Events();
        using var reader = new StreamReader(stream);
        var first = await Told(reader);

        served.Site.Write("input/billets/premier.md", "---\ntitre: Autre titre\ndate: 2026-03-02\n---\nTexte.");

        Assert.NotEqual(first, await Told(reader));
    }

    [Fact]
    public async Task However_an_editor_saves_the_page_follows()
    {
        await using var served = await Served.Of(Blog);
        var post = Path.Join(served.Site.Root, "input/billets/premier.md");
        string Text(string word) => $"---\ntitre: Premier texte\ndate: 2026-03-02\n---\n{word}.";
        async Task Shows(string word) => Assert.Contains(word, (await served.Until("/blog/billets/premier", seen => seen.Text.Contains(word, StringComparison.Ordinal))).Text);

        // A file beside, then a rename over.
        File.WriteAllText(post + ".tmp", Text("renommé"));
        File.Move(post + ".tmp", post, overwrite: true);
        await Shows("renommé");

        // The old file becomes a backup, the new one is written in its place.
        File.Move(post, post + "~", overwrite: true);
        File.WriteAllText(post, Text("sauvegardé"));
        File.Delete(post + "~");
        await Shows("sauvegardé");

        // Emptied, then filled.
        File.WriteAllText(post, "");
        File.WriteAllText(post, Text("rempli"));
        await Shows("rempli");

        // The same length at the same second.
        var time = File.GetLastWriteTimeUtc(post);
        File.WriteAllText(post, Text("remplu"));
        File.SetLastWriteTimeUtc(post, time);
        await Shows("remplu");
    }

    [Fact]
    public async Task New_folders_removed_posts_and_decomposed_names_are_followed()
    {
        await using var served = await Served.Of(Blog);

        served.Site.Write("input/billets/2026/ete\u0301.md", "---\ntitre: Un été\ndate: 2026-07-01\n---\nLe soleil.");
        Assert.Contains("Un été", (await served.Until("/blog/", seen => seen.Text.Contains("Un été", StringComparison.Ordinal))).Text);

        served.Site.Delete("input/billets/2026/ete\u0301.md");
        Assert.DoesNotContain("Un été", (await served.Until("/blog/", seen => !seen.Text.Contains("Un été", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task Drafts_waiting_and_refused_posts_are_shown_and_marked()
    {
        await using var served = await Served.Of(Blog);

        Assert.Contains("Brouillon : ne sort pas.", (await served.Get("/blog/billets/brouillon")).Text);
        Assert.Contains("À paraître : 5 janvier 2027.", (await served.Get("/blog/billets/demain")).Text);
        var refused = (await served.Get("/blog/billets/retenu")).Text;
        Assert.Contains("Ce texte reste chez vous.", refused);
        Assert.Contains("1 point bloque.", refused);
        var home = (await served.Get("/blog/")).Text;
        Assert.Contains("Texte en chantier", home);
        Assert.Contains("<a href=\"/blog/billets/brouillon\">brouillon</a>", home);
        Assert.Contains("<a href=\"/blog/billets/demain\">à paraître</a>", home);
        Assert.Contains("<a href=\"/blog/billets/retenu\">reste chez vous</a>", home);
    }

    [Fact]
    public async Task The_margin_speaks_the_blog_s_language()
    {
        await using var served = await Served.Of(EnglishBlog);

        var seen = (await served.Get("/posts/first")).Text;

        Assert.Contains("Draft: does not go out.", seen);
        Assert.Contains("line 5, column 20", seen);
    }

    [Fact]
    public async Task The_published_view_shows_what_a_build_publishes_and_nothing_else()
    {
        await using var served = await Served.Of(Blog);

        foreach (var hidden in (string[])["brouillon", "demain", "retenu"])
            Assert.Equal(HttpStatusCode.NotFound, (await served.GetPublished($"/blog/billets/{hidden}")).Status);
        var home = (await served.GetPublished("/blog/")).Text;
        var pageOnly = home[..home.IndexOf("<div id=\"confrere-margin\"", StringComparison.Ordinal)];
        Assert.DoesNotContain("chantier", pageOnly);
        Assert.DoesNotContain("demain", pageOnly);
        Assert.DoesNotContain("retenu", pageOnly);
        Assert.DoesNotContain("noindex", pageOnly);
    }

    [Fact]
    public async Task A_feed_never_holds_what_is_only_previewed()
    {
        await using var served = await Served.Of(Blog);

        foreach (var path in (string[])["feed.rss", "feed.atom", "feed.json", "sitemap.xml"])
        {
            var text = (await served.Get("/blog/" + path)).Text;
            Assert.DoesNotContain("chantier", text);
            Assert.DoesNotContain("demain", text);
            Assert.DoesNotContain("retenu", text);
        }
    }

    [Fact]
    public async Task A_broken_post_is_told_with_its_place_and_comes_back_when_mended()
    {
        await using var served = await Served.Of(Blog);

        served.Site.Write("input/billets/premier.md", "---\ntitre: Premier texte\ndate: 2026-03-99\n---\nTexte.");
        var broken = await served.Until("/blog/billets/premier", seen => seen.Text.Contains("date-illisible", StringComparison.Ordinal));
        Assert.Contains("input/billets/premier.md:3:7", broken.Text);

        served.Site.Write("input/billets/premier.md", "---\ntitre: Premier texte\ndate: 2026-03-09\n---\nTexte.");
        Assert.DoesNotContain("date-illisible", (await served.Until("/blog/billets/premier", seen => !seen.Text.Contains("date-illisible", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task A_broken_template_is_told_in_its_pages_and_comes_back_when_mended()
    {
        await using var served = await Served.Of(Blog);

        served.Site.Write("theme/post.html", "<h1>\n{{ post.titel }}</h1>");
        var broken = await served.Until("/blog/billets/premier", seen => seen.Status == HttpStatusCode.InternalServerError);
        Assert.Contains("theme/post.html:2:", broken.Text);
        Assert.Contains("/_confrere/margin.js", broken.Text);
        Assert.Equal(HttpStatusCode.OK, (await served.Get("/blog/")).Status);

        served.Site.Delete("theme/post.html");
        Assert.Equal(HttpStatusCode.OK, (await served.Until("/blog/billets/premier", seen => seen.Status == HttpStatusCode.OK)).Status);
    }

    [Fact]
    public async Task Broken_settings_leave_the_last_good_ones_in_force()
    {
        await using var served = await Served.Of(Blog);

        served.Site.Write("statiq.json", "{\"SiteTitle\": \"Neuf\",");
        var broken = await served.Until("/blog/", seen => seen.Text.Contains("statiq.json:1:", StringComparison.Ordinal));
        Assert.Contains("statiq.json:1:", broken.Text);
        Assert.Contains("Essai", broken.Text);

        served.Site.Write("statiq.json", """{"SiteTitle": "Neuf", "Host": "exemple.org", "LinkRoot": "/blog", "Cards": false}""");
        Assert.Contains("Neuf", (await served.Until("/blog/", seen => seen.Text.Contains("Neuf", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task Nothing_of_a_preview_is_written_to_the_disk()
    {
        await using var served = await Served.Of(Blog);
        served.Site.Run("build");
        var before = served.Site.OutputFiles(".").ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Join(served.Site.Root, path)));

        served.Site.Write("input/billets/brouillon.md", "---\ntitre: Canari\nbrouillon: oui\n---\nUn canari jaune.");
        await served.Until("/blog/billets/brouillon", seen => seen.Text.Contains("canari", StringComparison.Ordinal));
        foreach (var path in (string[])["/blog/", "/blog/feed.rss", "/blog/recherche/", "/blog/billets/retenu"])
            await served.Get(path);

        Assert.DoesNotContain("canari", served.Site.WholeOutput(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before.Keys.Order(), served.Site.OutputFiles(".").Order());
        Assert.All(before.Where(file => file.Key != "input/billets/brouillon.md"), file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(Path.Join(served.Site.Root, file.Key))));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_not_taken_twice()
    {
        await using var served = await Served.Of(Blog);
        using var watch = new FolderWatch(served.Site.Root);

        Assert.Null(await PreviewServer.StartAsync(served.Session, watch, served.Port));
        var ran = served.Site.Run("serve", "--port", $"{served.Port}");
        Assert.Equal(2, ran.Exit);
        Assert.Contains($"le port {served.Port} est déjà pris", ran.Error);
    }

    private static async Task<string> Told(StreamReader reader)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line;
        }
        return "";
    }
}
