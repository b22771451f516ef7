using System.Text;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Moving;

/// <summary>Each convention that a Statiq.Web blog relies on, in a site of a few lines that holds nothing of ours.</summary>
public sealed partial class StatiqFactsTests
{
    [Fact]
    public void Names_with_an_underscore_stay_in_files_and_folders_alike()
    {
        using var site = Built(("input/posts/a.md", Post("A")), ("input/posts/_b.md", Post("B")), ("input/_drafts/c.md", Post("C")));
        Assert.True(site.HasOutput("posts/a.html"));
        Assert.DoesNotContain(site.OutputFiles(), file => file.EndsWith("b.html", StringComparison.Ordinal) || file.EndsWith("c.html", StringComparison.Ordinal));
    }

    [Fact]
    public void Unknown_files_are_copied_as_they_are()
    {
        using var site = Built(("input/posts/a.md", Post("A")), ("input/assets/site.css", "p{}"), ("input/CNAME", "example.org"), ("input/robots.txt", "User-agent: *\nDisallow: /x\n"));
        Assert.Equal("p{}", site.Output("assets/site.css"));
        Assert.Equal("example.org", site.Output("CNAME"));
        Assert.Contains("Disallow: /x", site.Output("robots.txt"));
    }

    [Fact]
    public void The_later_file_of_settings_wins()
    {
        using var site = Built(("appsettings.json", """{ "SiteTitle": "Un", "Host": "example.org" }"""), ("settings.yml", "SiteTitle: Deux\n"), ("statiq.json", """{ "SiteTitle": "Trois" }"""), ("input/posts/a.md", Post("A")));
        Assert.Contains("<title>Trois", site.Output("index.html"));
        Assert.Contains("https://example.org/posts/a", site.Output("sitemap.xml"));
    }

    [Fact]
    public void Keys_of_settings_may_be_nested_with_colons_and_written_in_any_case()
    {
        using var site = Built(("settings.yml", "sitetitle: Essai\n\"Checklist:OnBlocking\": Withhold\n"), ("input/posts/a.md", Post("A")), ("input/posts/b.md", Post("B", body: "Rappeler le 06 39 98 12 34.")));
        Assert.Contains("<title>Essai", site.Output("index.html"));
        Assert.False(site.HasOutput("posts/b.html"));
    }

    [Theory]
    [InlineData("---\nTitle: Essai\nPublished: 2020-01-02\n---\nTexte.")]
    [InlineData("Title: Essai\nPublished: 2020-01-02\n---\nTexte.")]
    [InlineData("Title: Essai\nPublished: 2020-01-02\n-\nTexte.")]
    [InlineData("-----\ntitle: Essai\nPUBLISHED: 2020-01-02\n-----------\nTexte.")]
    [InlineData("\uFEFF---\r\nTitle: Essai\r\nPublished: 2020-01-02\r\n---\r\nTexte.\r\n")]
    [InlineData("\uFEFFTitle: Essai\r\nPublished: 2020-01-02\r\n---\r\nTexte.\r\n")]
    [InlineData("/*-\nTitle: Essai\nPublished: 2020-01-02\n-*/\nTexte.")]
    [InlineData("<!---\nTitle: Essai\nPublished: 2020-01-02\n--->\nTexte.")]
    [InlineData("@*-\nTitle: Essai\nPublished: 2020-01-02\n-*@\nTexte.")]
    [InlineData("---\nTitle:\tEssai\t\nPublished:\t2020-01-02\n---   \nTexte.")]
    [InlineData("---\nTitle: Essai\nTitle: Essai\nPublished: 2020-01-02\n---\nTexte.")]
    public void Front_matter_opens_and_closes_as_in_Statiq(string text)
    {
        using var site = Built(("input/posts/a.md", text));
        var page = site.Output("posts/a.html");
        Assert.Contains("Essai</h1>", page);
        Assert.Contains("datetime=\"2020-01-02\"", page);
        Assert.Contains("Texte.", page);
        Assert.DoesNotContain("Published", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Un texte sans en-tête.\n\n---\n\nEt sa suite.")]
    [InlineData("---\n\nUn texte entre deux traits.\n\n---\n\nEt sa suite.")]
    [InlineData("Sous-titre en deux lignes\n---------\n\nEt sa suite.")]
    public void Text_before_a_line_of_dashes_is_no_front_matter_and_a_warning_says_so(string text)
    {
        using var site = Site(("input/pages/a.md", text));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("input/pages/a.md(1,1): warning entete", ran.All);
        Assert.Contains("Et sa suite.", site.Output("pages/a.html"));
    }

    [Fact]
    public void Expressions_are_listed_once_with_their_places_and_stop_nothing()
    {
        using var site = Site(("settings.yml", "SiteTitle: => \"Es\" + \"sai\"\nCopyright: => DateTime.Now.Year\n"), ("input/posts/a.md", Post("A", "Subtitle: => doc.Title\n")), ("input/posts/b.md", Post("B", "Order: -> 1 + 1\n")));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        Assert.Single(ran.Output.Split('\n'), line => line.Contains("warning expression", StringComparison.Ordinal));
        foreach (var place in new[] { "settings.yml(1,12)", "settings.yml(2,12)", "input/posts/a.md(3,11)", "input/posts/b.md(3,8)" })
            Assert.Contains(place, ran.Output);
        Assert.DoesNotContain("=&gt;", site.WholeOutput());
    }

    [Theory]
    [InlineData("Excluded: => GetBool(\"Secret\")", false)]
    [InlineData("ShouldOutput: => false", false)]
    [InlineData("Excluded: => GetDateTime(\"Published\") > DateTime.Now", true)]
    public void A_text_whose_going_out_is_computed_stays_in_unless_only_its_date_decides(string line, bool goes)
    {
        using var site = Built(("input/posts/a.md", Post("A", line + "\n")));
        Assert.Equal(goes, site.HasOutput("posts/a.html"));
    }

    [Theory]
    [InlineData("_directory.yml", "Tags: [dossier]\nAuthor: Ivoire\n")]
    [InlineData("_Directory.yaml", "Tags: [dossier]\nAuthor: Ivoire\n")]
    [InlineData("_directory.json", """{ "Tags": ["dossier"], "Author": "Ivoire" }""")]
    public void A_folders_file_speaks_for_its_texts_and_those_below(string name, string text)
    {
        using var site = Built(("input/posts/" + name, text), ("input/posts/2020/a.md", Post("A")), ("input/posts/b.md", Post("B", "Tags: propre\n")));
        Assert.Contains("/tags/dossier/", site.Output("posts/2020/a.html"));
        Assert.DoesNotContain("/tags/dossier/", site.Output("posts/b.html"));
        Assert.Contains("Ivoire", site.Output("posts/b.html"));
    }

    [Fact]
    public void The_nearest_folder_wins_and_one_that_is_not_recursive_speaks_for_its_own_texts_only()
    {
        using var site = Built(
            ("input/posts/_directory.yml", "Recursive: false\nTags: loin\n"), ("input/posts/a.md", Post("A")), ("input/posts/2020/b.md", Post("B")),
            ("input/blog/_directory.yml", "Tags: loin\n"), ("input/blog/2020/_directory.yml", "Tags: pres\n"), ("input/blog/2020/c.md", Post("C")));
        Assert.Contains("/tags/loin/", site.Output("posts/a.html"));
        Assert.DoesNotContain("/tags/loin/", site.Output("posts/2020/b.html"));
        Assert.Contains("/tags/pres/", site.Output("blog/2020/c.html"));
        Assert.DoesNotContain("/tags/loin/", site.Output("blog/2020/c.html"));
    }

    [Theory]
    [InlineData("_a.yml", "Title: Du voisin\nTags: voisin\n")]
    [InlineData("_a.md.yml", "Title: Du voisin\nTags: voisin\n")]
    [InlineData("_a.json", """{ "Title": "Du voisin", "Tags": ["voisin"] }""")]
    public void A_sidecar_speaks_for_its_text_which_has_the_last_word(string name, string text)
    {
        using var site = Built(("input/posts/_directory.yml", "Tags: dossier\n"), ("input/posts/" + name, text), ("input/posts/a.md", "Title: Du texte\nPublished: 2020-01-02\n---\nTexte."));
        Assert.Contains("Du texte</h1>", site.Output("posts/a.html"));
        Assert.Contains("/tags/voisin/", site.Output("posts/a.html"));
        Assert.DoesNotContain("/tags/dossier/", site.Output("posts/a.html"));
    }

    [Theory]
    [InlineData("ma-premiere-nuit.md", "Ma premiere nuit")]
    [InlineData("guide/index.md", "Guide")]
    public void A_title_comes_from_the_file_or_its_folder(string name, string title)
    {
        using var site = Built(("input/pages/" + name, "Texte."));
        Assert.Contains(title + "</h1>", site.Output("pages/" + name.Replace(".md", ".html", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_first_heading_is_the_title_and_is_not_said_twice()
    {
        using var site = Built(("input/posts/a.md", "Published: 2020-01-02\n---\n# Le vrai titre\n\nTexte."), ("input/posts/b.md", Post("Répété", body: "# Répété\n\nTexte.")));
        Assert.Contains("Le vrai titre</h1>", site.Output("posts/a.html"));
        Assert.DoesNotContain("<h2 id=\"le-vrai-titre\"", site.Output("posts/a.html"));
        Assert.DoesNotContain("<h2 id=\"repete\"", site.Output("posts/b.html"));
    }

    [Theory]
    [InlineData("2020-01-02")]
    [InlineData("2020/1/2")]
    [InlineData("2020-01-02 10:30:00")]
    [InlineData("2020-01-02T10:30:00")]
    [InlineData("2020-01-02T10:30:00.123Z")]
    [InlineData("2020-01-02T10:30:00+01:00")]
    [InlineData("2020-01-02 10:30:00 +0100")]
    [InlineData("2020-01-02 10:30 AM")]
    [InlineData("January 2, 2020")]
    [InlineData("Jan 2, 2020")]
    [InlineData("2 January 2020")]
    [InlineData("2-Jan-2020")]
    [InlineData("Thursday, January 2, 2020 9:05 PM")]
    [InlineData("Thu, 02 Jan 2020 10:00:00 GMT")]
    [InlineData("\"2020-01-02\"")]
    [InlineData("2 janvier 2020 à 10h30")]
    public void Dates_are_read_in_the_forms_that_Statiq_reads(string date)
    {
        using var site = Built(("settings.yml", "TimeZone: Europe/Paris\n"), ("input/posts/a.md", $"Title: A\nPublished: {date}\n---\nTexte."));
        Assert.Contains("datetime=\"2020-01-02", site.Output("posts/a.html"));
    }

    [Theory]
    [InlineData("en-US", "1/2/2020 10:30:00 AM", "2020-01-02")]
    [InlineData("en-US", "1/2/20", "2020-01-02")]
    [InlineData("en", "1/2/2020", "2020-01-02")]
    [InlineData("en-GB", "1/2/2020", "2020-02-01")]
    [InlineData("fr-FR", "01/02/2020", "2020-02-01")]
    [InlineData("de-DE", "1.2.2020", "2020-02-01")]
    [InlineData("fr-CA", "1/2/2020", "2020-01-02")]
    [InlineData("sv-SE", "1/2/2020", "2020-01-02")]
    public void Dates_in_figures_are_read_as_the_culture_of_the_settings_wants(string culture, string date, string expected)
    {
        using var site = Built(("settings.yml", $"DateTimeInputCulture: {culture}\n"), ("input/posts/a.md", $"Title: A\nPublished: {date}\n---\nTexte."));
        Assert.Contains($"datetime=\"{expected}", site.Output("posts/a.html"));
    }

    [Theory]
    [InlineData("1/2/2020")]
    [InlineData("01.02.2020 10:00")]
    [InlineData("13/01/20")]
    [InlineData("hier")]
    [InlineData("2020-13-01")]
    [InlineData("2020-01-02 25:00")]
    public void A_date_with_two_readings_or_none_is_an_error_and_never_the_files_time(string date)
    {
        using var site = Site(("input/posts/a.md", $"Title: A\nPublished: {date}\n---\nTexte."));
        var ran = site.Run("build");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("input/posts/a.md(2,12): error date-illisible", ran.Output);
    }

    [Fact]
    public void A_files_name_may_date_its_text_and_stays_its_address()
    {
        using var site = Built(("input/posts/2020-01-02-titre.md", "Title: A\n---\nTexte."));
        Assert.Contains("datetime=\"2020-01-02\"", site.Output("posts/2020-01-02-titre.html"));
    }

    [Fact]
    public void What_cannot_move_is_listed_once_a_kind_and_does_not_go_out()
    {
        using var site = Site(
            ("input/posts/a.md", Post("A", body: "<?# ForEach x ?>y<?#/ ForEach ?>\n\n<?# Include \"x.md\" /?>")), ("input/index.cshtml", "@{ }"), ("input/_layout.cshtml", "@RenderBody()"),
            ("input/scss/a.scss", "$a: b;"), ("input/scss/b.less", "@a: b;"), ("input/x.csx", "return 1;"), ("input/t.hbs", "{{x}}"), ("input/p.html", "Title: P\n---\n<p>x</p>"), ("input/data.yml", "a: b\n"),
            ("theme/input/_layout.cshtml", "@RenderBody()"), ("theme/settings.yml", "X: y\n"), ("settings.xml", "<a/>"));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        foreach (var rule in new[] { "razor", "sass", "code", "gabarit", "donnees", "theme", "xml", "code-court" })
            Assert.Single(ran.Output.Split('\n'), line => line.Contains($": warning statiq-{rule}: ", StringComparison.Ordinal));
        foreach (var place in new[] { "input/index.cshtml", "input/_layout.cshtml", "input/scss/a.scss", "input/scss/b.less", "input/x.csx", "input/t.hbs", "input/p.html", "input/data.yml", "settings.xml", "input/posts/a.md(4,1)", "input/posts/a.md(6,1)" })
            Assert.Contains(place, ran.Output);
        Assert.DoesNotContain(site.OutputFiles(), file => file.EndsWith(".cshtml", StringComparison.Ordinal) || file.Contains("scss", StringComparison.Ordinal) || file.EndsWith(".csx", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal) || file.StartsWith("p.", StringComparison.Ordinal));
        Assert.Equal(site.Run("check").Output.Split('\n').Count(line => line.Contains("warning statiq-", StringComparison.Ordinal)), ran.Output.Split('\n').Count(line => line.Contains("warning statiq-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pictures_of_a_Statiq_theme_stand_in_where_the_blog_has_none()
    {
        using var site = Site(("input/posts/a.md", Post("A", body: "![Un dessin](/img/fond.svg)")), ("theme/input/img/fond.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><path d=\"M0 0h4v4z\"/></svg>"), ("theme/input/_layout.cshtml", "x"));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        Assert.True(site.HasOutput("img/fond.svg"));
    }

    [Theory]
    [InlineData("<?# YouTube abc123 /?>", "href=\"https://www.youtube.com/watch?v=abc123\"")]
    [InlineData("Voir <?# Gist 0a1b2c /?> ici.", "href=\"https://gist.github.com/0a1b2c\"")]
    [InlineData("<?# Raw ?>\n**gras**\n<?#/ Raw ?>", "<strong>gras</strong>")]
    [InlineData("<?# Figure Src=\"/img/a.svg\" Alt=\"Un schéma\" ?>La légende<?#/ Figure ?>", "<figcaption>La légende</figcaption></figure>")]
    [InlineData("<?# figure src=/img/a.svg /?>", "<figure><img src=\"/img/a.svg\" alt=\"\"")]
    [InlineData("Par <?#= Author /?>.", "Par Ivoire.")]
    [InlineData("<?! YouTube abc123 /?>", "watch?v=abc123")]
    public void Known_shortcodes_are_shown(string code, string expected)
    {
        using var site = Built(("input/img/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><path d=\"M0 0h4v4z\"/></svg>"), ("input/posts/a.md", Post("A", "Author: Ivoire\n", code)));
        Assert.Contains(expected, site.Output("posts/a.html"));
    }

    [Theory]
    [InlineData("Published", "2020-01-02")]
    [InlineData("date", "2020-01-02")]
    [InlineData("vu-le", "printemps 2019")]
    [InlineData("Seen", "printemps 2019")]
    [InlineData("Patient", "Aucun malade ici, tout est inventé")]
    [InlineData("fictifs", "Vitrier")]
    public void A_shortcode_shows_nothing_that_readers_are_not_told(string key, string value)
    {
        using var site = Built(("input/posts/a.md", Post("A", $"Seen: printemps 2019\nPatient: \"non, Aucun malade ici, tout est inventé\"\nFictional: Vitrier\n", $"Le docteur Vitrier. <?# Meta {key} /?> <?#= {key} /?>")));
        var text = System.Text.RegularExpressions.Regex.Match(site.Output("posts/a.html"), "Le docteur Vitrier\\.(.*)</p>").Groups[1];
        Assert.True(text.Success);
        Assert.DoesNotContain(value, text.Value, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_figure_without_its_picture_is_a_missing_image()
    {
        using var site = Site(("input/posts/a.md", Post("A", body: "<?# Figure Src=\"/img/absente.png\" /?>")));
        Assert.Contains("input/posts/a.md(4,1): error image-absente", site.Run("build").Output);
    }

    [Fact]
    public void What_a_shortcode_is_given_is_read_by_the_checklist()
    {
        using var site = Site(("input/posts/a.md", Post("A", body: "<?# Figure Src=\"x.png\" Alt=\"Tél. 06 39 98 12 34\" /?>")));
        Assert.Contains("error telephone", site.Run("build").Output);
    }

    [Theory]
    [InlineData("", "blog/2020/a.md", true)]
    [InlineData("PostSources: articles/**/*", "articles/x/a.md", true)]
    [InlineData("PostSources: \"{notes,essais}/*.md\"", "essais/a.md", true)]
    [InlineData("PageSources: fiches/**/*", "fiches/a.md", false)]
    public void Posts_are_told_by_the_settings_else_by_their_date(string settings, string file, bool isPost)
    {
        using var site = Built(("settings.yml", "SiteTitle: Essai\n" + settings + "\n"), ("input/" + file, Post("A")));
        Assert.Equal(isPost, site.HasOutput("annees/2020/index.html"));
    }

    [Theory]
    [InlineData("IsPost: true", true)]
    [InlineData("IsPage: true", false)]
    public void Posts_are_told_by_their_folder(string line, bool isPost)
    {
        using var site = Built(("input/notes/_directory.yml", line + "\n"), ("input/notes/a.md", Post("A")));
        Assert.Equal(isPost, site.HasOutput("annees/2020/index.html"));
    }

    [Fact]
    public void A_text_where_the_blog_makes_a_page_is_told_and_stops_nothing()
    {
        using var site = Site(("input/index.md", "Title: Accueil\n---\nBienvenue."), ("input/404.md", "Title: Perdu\n---\nPerdu."), ("input/posts/a.md", Post("A")), ("input/posts/index.md", "Title: Tous\n---\nTous les textes."));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("input/index.md(1,1): warning adresse-prise", ran.Output);
        Assert.Contains("input/404.md(1,1): warning adresse-prise", ran.Output);
        Assert.Contains("Tous les textes.", site.Output("posts/index.html"));
    }

    [Fact]
    public void A_themes_own_settings_are_listed_and_a_slip_of_ours_is_refused()
    {
        using var site = Site(("settings.yml", "SiteTitle: Essai\nDisqusShortname: essai\nShowReadingTime: true\nNetlifyRedirects: true\n"), ("input/posts/a.md", Post("A")));
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        Assert.Contains("settings.yml(2,1): warning reglage-sans-effet", ran.Output);
        site.Write("settings.yml", "SiteTitel: Essai\n");
        Assert.Contains("settings.yml(1,1): error reglage-inconnu", site.Run("build").Output);
    }

    [Theory]
    [InlineData("```csharp\n@Model.Title <?# X /?> => 1\n```", "@Model.Title &lt;?# X /?&gt; =&gt; 1")]
    [InlineData("Écrire à @ivoire, ou `@Html.Raw`.", "@ivoire")]
    [InlineData("Écrire @@ivoire.", "@@ivoire")]
    public void Text_that_looks_like_Razor_stays_text(string body, string expected)
    {
        using var site = Built(("input/posts/a.md", Post("A", body: body)));
        Assert.Contains(expected, site.Output("posts/a.html"));
    }

    [Theory]
    [InlineData("## Un titre {#ancre}\n\n[ici](#ancre)", "id=\"ancre\"")]
    [InlineData("Un mot{.lead}\n", "class=\"lead\"")]
    [InlineData("::: note\nUn encadré.\n:::\n", "<div class=\"note\">")]
    public void Markdigs_attributes_and_containers_are_understood(string body, string expected)
    {
        using var site = Built(("input/posts/a.md", Post("A", body: body)));
        Assert.Contains(expected, site.Output("posts/a.html"));
    }

    [Theory]
    [InlineData("Un mot{onclick=\"alert(1)\"}")]
    [InlineData("[un lien](/posts/a){href=\"javascript:alert(1)\" style=\"x\"}")]
    [InlineData("## Titre {onmouseover=alert(1)}")]
    public void Attributes_that_HTML_may_not_have_are_not_written(string body)
    {
        using var site = Built(("input/posts/a.md", Post("A", body: body)));
        Assert.DoesNotContain("alert", site.Output("posts/a.html").Replace("theme/", "", StringComparison.Ordinal));
        Assert.DoesNotContain("style=\"x\"", site.Output("posts/a.html"));
    }

    internal static string Post(string title, string more = "", string body = "Texte.") => $"Title: {title}\nPublished: 2020-01-02\n{more}---\n{body}\n";

    private static TinySite Site(params (string Path, string Text)[] files)
    {
        var site = TinySite.Of("");
        foreach (var (path, text) in files)
            site.Write(path, Encoding.UTF8.GetBytes(text));
        return site;
    }

    private static TinySite Built(params (string Path, string Text)[] files)
    {
        var site = Site(files);
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        return site;
    }
}
