using System.Text;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Moving;

/// <summary>Five Statiq blogs as they are in life, each with its own habits, moved in as they stand.</summary>
public sealed class StatiqBlogsTests
{
    private static readonly string[] Words = ["fièvre", "toux", "garde", "urgences", "vaccin", "formation", "ordonnance", "réunion", "sommeil", "rétine"];

    [Fact]
    public void A_blog_with_a_theme_beside_it_and_dates_of_the_United_States()
    {
        using var site = TinySite.Of("");
        site.Write("settings.yml", "SiteTitle: My practice\nSiteDescription: Notes\nHost: example.org\nLinkRoot: /notes\nDateTimeInputCulture: en-US\nDisqusShortname: mine\nCommentEngine: Disqus\nGenerateSearchIndex: true\nMinimumStatiqWebVersion-CleanBlog: 1.0.0\n");
        site.Write("input/index.cshtml", "ArchiveSources: => GetString(\"PostSources\")\nArchivePageSize: 3\nArchiveDestination: => $\"page/{Index}.html\"\n---\n@foreach (var x in Model) { }\n");
        site.Write("input/posts/index.cshtml", "Title: Posts\nArchiveSources: posts/**/*\nArchiveOrderKey: Published\nArchiveOrderDescending: true\n---\n");
        site.Write("input/tags/index.cshtml", "Title: Tags\nArchiveSources: posts/**/*\nArchiveKey: Tags\nArchiveKeyComparer: => StringComparer.OrdinalIgnoreCase.ToConvertingEqualityComparer()\n---\n");
        site.Write("input/feed.yml", "FeedPipelines: Content\nFeedSources: posts/**/*\nFeedRss: true\nFeedAtom: true\n");
        site.Write("input/about.md", "Title: About me\nShowInNavbar: true\n---\nI write.");
        site.Write("theme/input/_layout.cshtml", "<html>@RenderBody()</html>");
        site.Write("theme/input/scss/clean.scss", "$x: 1px;");
        site.Write("theme/input/js/site.js", "var t = '06 39 98 12 34';");
        site.Write("theme/settings.yml", "CommentEngine: \n");
        for (var i = 0; i < 120; i++)
        {
            var text = $"Title: \"Note {i}: {Words[i % 10]}\"\nPublished: {1 + (i % 12)}/{1 + (i % 28)}/{2012 + (i / 12)}\nTags:\n  - {Words[i % 10]}\n  - Notes\nLead: A line about it\n---\nFirst words of note {i}.\n\n<!-- more -->\n\nSee [the next](/posts/note-{(i + 1) % 120}), [all](/posts) and [its tag](/tags/notes).\n\n```html\n@Html.Raw(\"x\")\n```\n";
            site.Write($"input/posts/note-{i}.md", (i % 3 == 0 ? [0xEF, 0xBB, 0xBF] : Array.Empty<byte>()).Concat(Encoding.UTF8.GetBytes(i % 2 == 0 ? text.ReplaceLineEndings("\r\n") : text)).ToArray());
        }

        var output = Moved(site);

        for (var i = 0; i < 120; i++)
            Assert.Contains($"datetime=\"{2012 + (i / 12)}-{1 + (i % 12):00}-{1 + (i % 28):00}\"", site.Output($"posts/note-{i}.html"));
        Assert.Contains("href=\"/notes/posts/note-6\"", site.Output("posts/note-5.html"));
        Assert.Contains("url=/notes/tags/fievre/", site.Output("tags/fièvre.html"));
        Assert.True(site.HasOutput("posts/index.html"));
        Assert.Contains("about.html", site.OutputFiles());
        Assert.Equal(["reglage-sans-effet", "statiq-donnees", "statiq-razor", "statiq-theme"], Remnants(output));
    }

    [Fact]
    public void A_blog_by_year_and_month_with_folders_files_sidecars_and_old_addresses()
    {
        using var site = TinySite.Of("");
        site.Write("appsettings.json", """{ "SiteTitle": "Carnet", "Host": "example.org", "LinkLowercase": true, "Logging": { "LogLevel": { "Default": "Warning" } } }""");
        site.Write("statiq.json", """{ "Author": "Dr Ivoire", "SiteDescription": "Notes", "Analyzers": ["ValidateAbsoluteLinks=Warning"] }""");
        site.Write("input/blog/_directory.yml", "Layout: _post\nIsPost: true\nTags: blog\n");
        site.Write("input/blog/2019/_Directory.json", """{ "Author": "Un collègue" }""");
        for (var i = 0; i < 60; i++)
        {
            var folder = $"input/blog/{2017 + (i / 20)}/{1 + (i % 12):00}";
            site.Write($"{folder}/billet-{i}.md", $"---\nTitle: Billet {i}\nTags: {Words[i % 10]}, {Words[(i + 3) % 10].ToUpperInvariant()}\nRedirectFrom: /archives/{i}\n---\nTexte {i}, voir [l’ancien](/archives/{(i + 7) % 60}).\n");
            site.Write($"{folder}/_billet-{i}{(i % 2 == 0 ? ".yml" : ".md.json")}", i % 2 == 0 ? $"Published: {2017 + (i / 20)}-{1 + (i % 12):00}-15T08:00:00Z\n" : $"{{ \"Published\": \"{2017 + (i / 20)}-{1 + (i % 12):00}-15 08:00\" }}");
        }
        site.Write("input/blog/2018/Mot Du Chef.md", "Title: Mot\nPublished: 2018-02-03\nDestinationPath: mot/du-chef.html\n---\nUn mot.");

        var output = Moved(site);

        Assert.Contains("url=/blog/2017/08/billet-7", site.Output("archives/7.html"));
        Assert.Contains("href=\"/blog/2017/08/billet-7\"", site.Output("blog/2017/01/billet-0.html"));
        Assert.Contains("Un collègue", site.Output("blog/2019/05/billet-40.html"));
        Assert.Contains("Dr Ivoire", site.Output("blog/2017/01/billet-0.html"));
        Assert.True(site.HasOutput("mot/du-chef.html"));
        Assert.Contains("/tags/fievre/", site.Output("blog/2017/01/billet-0.html"));
        Assert.Contains("/tags/urgences/", site.Output("blog/2017/01/billet-0.html"));
        Assert.Equal(61, PostsInSitemap(site, "/blog/", "/mot/"));
        Assert.Equal(["reglage-sans-effet"], Remnants(output));
    }

    [Fact]
    public void A_blog_that_came_from_Jekyll_before_with_dated_names_and_odd_letters()
    {
        using var site = TinySite.Of("");
        site.Write("settings.yml", "SiteTitle: Nœuds\nHost: example.org\nPostSources: \"{articles,brèves}/**/*\"\nOptimizeContentFileNames: true\n");
        var names = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            var name = $"{2020 + (i / 12)}-{1 + (i % 12):00}-{1 + (i % 27):00}-{(i % 2 == 0 ? "Été à l'hôpital" : "nuit_de garde")} {i}";
            names.Add(name);
            site.Write($"input/{(i % 4 == 0 ? "brèves" : "articles/cœur et poumon")}/{name}.md", $"Title: 'L''entrée {i} : {Words[i % 10]}'\ntags: [{Words[i % 10]}]\n---\nL’entrée tient en une phrase.\n\n<!--excerpt-->\n\n<div class=\"note\">Du <b>HTML</b> <span style=\"color:red\">en ligne</span></div>\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] fait\n\nNote[^1].\n\n[^1]: En bas.\n");
        }
        site.Write("input/brèves/brouillon.md", "Title: Pas fini\nExcluded: true\n---\nÀ écrire zqbrouillon.");
        site.Write("input/_drafts/autre.md", "Title: Autre\n---\nzqautre");

        Moved(site);

        Assert.Contains("datetime=\"2020-01-01\"", site.Output("brèves/2020-01-01-été-à-lhôpital-0.html"));
        Assert.Contains("datetime=\"2020-02-02\"", site.Output("articles/cœur et poumon/2020-02-02-nuitde-garde-1.html"));
        Assert.Equal(40, PostsInSitemap(site, "/articles/", "/br%C3%A8ves/"));
        Assert.DoesNotContain("zqbrouillon", site.WholeOutput());
        Assert.DoesNotContain("zqautre", site.WholeOutput());
        var feed = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Join(site.Root, "output/feed.rss")));
        Assert.Contains("tient en une phrase", feed);
    }

    [Fact]
    public void A_blog_full_of_shortcodes_expressions_and_scripts()
    {
        using var site = TinySite.Of("");
        site.Write("settings.yaml", "SiteTitle: => \"x\"\nHost: example.org\nHighlightCode: true\n");
        site.Write("input/posts/_directory.yml", "Excluded: => doc.GetDateTime(\"Published\") > DateTime.Now\n");
        site.Write("input/scss/_vars.scss", "$a: 1;");
        site.Write("input/scss/site.scss", "@import 'vars';");
        site.Write("input/build.csx", "return 1;");
        site.Write("input/products.json", """{ "ArchiveSources": "posts/**", "Title": "x" }""");
        for (var i = 0; i < 50; i++)
        {
            var code = (i % 5) switch { 0 => "<?# YouTube abc" + i + " /?>", 1 => "<?# Gist 00" + i + " ?>\n<?#/ Gist ?>", 2 => "<?# Raw ?>\n\n**brut**\n\n<?#/ Raw ?>", 3 => "<?# ForEach Tags ?>x<?#/ ForEach ?>", _ => "Texte <?# Meta Title /?> et [voisin](xref:texte-" + ((i + 1) % 50) + ")." };
            site.Write($"input/posts/t{i}.md", $"---\nTitle: Texte {i}\nPublished: {(i % 2 == 0 ? $"March {1 + (i % 28)}, 2021" : $"2021-03-{1 + (i % 28):00}T09:00:00+02:00")}\nUpdated: 2022-01-01\nOrder: {i}\nImage: https://example.net/x.png\n---\n## Partie {{#partie-{i}}}\n\n{code}\n\n![vue](https://example.net/y.png){{.img-fluid}}\n");
        }

        var output = Moved(site);

        Assert.Contains("watch?v=abc0", site.Output("posts/t0.html"));
        Assert.Contains("gist.github.com/001", site.Output("posts/t1.html"));
        Assert.Contains("<strong>brut</strong>", site.Output("posts/t2.html"));
        Assert.Contains("Texte Texte 4 et", site.Output("posts/t4.html"));
        Assert.Contains("href=\"/posts/t5\"", site.Output("posts/t4.html"));
        Assert.Contains("id=\"partie-9\"", site.Output("posts/t9.html"));
        Assert.Equal(50, PostsInSitemap(site, "/posts/"));
        Assert.Equal(["expression", "reglage-sans-effet", "statiq-code", "statiq-code-court", "statiq-donnees", "statiq-sass"], Remnants(output));
    }

    [Fact]
    public void A_French_blog_with_pages_of_its_own_everywhere()
    {
        using var site = TinySite.Of("");
        site.Write("settings.json", """
            {
              // commentaire
              "SiteTitle": "Le carnet", "Host": "example.org", "DateTimeInputCulture": "fr-FR", "PageSources": ["fiches/**/*"], "NetlifyRedirects": true,
            }
            """);
        site.Write("input/index.md", "Title: Accueil\n---\nBienvenue.");
        site.Write("input/404.md", "Title: Perdu\n---\nPerdu.");
        site.Write("input/robots.txt", "User-agent: *\n");
        site.Write("input/contact.html", "<p>Écrire ici</p>");
        site.Write("input/_redirects", "/a /b\n");
        for (var i = 0; i < 40; i++)
        {
            site.Write($"input/carnets/{(i % 2 == 0 ? "ville" : "hôpital")}/c{i}.md", $"Title:\tCarnet {i}\t\nPublished:\t{1 + (i % 28):00}/{1 + (i % 12):00}/20{10 + (i % 10)} {i % 24:00}:30\nTags:\t[ {Words[i % 10]} ]\nTags:\t[ {Words[i % 10]} ]\n---\n# Carnet {i}\n\nUn mot &eacute;crit, puis\n\n***\n\nla suite.\n".Replace($"Tags:\t[ {Words[i % 10]} ]\nTags", "Tags", StringComparison.Ordinal));
            site.Write($"input/fiches/f{i}.md", $"Published: {1 + (i % 28):00}/{1 + (i % 12):00}/2015\n---\n# Fiche {i}\n\nUn rappel.\n");
        }

        var output = Moved(site);

        for (var i = 0; i < 40; i++)
            Assert.Contains($"datetime=\"20{10 + (i % 10)}-{1 + (i % 12):00}-{1 + (i % 28):00}", site.Output($"carnets/{(i % 2 == 0 ? "ville" : "hôpital")}/c{i}.html"));
        Assert.Contains("Fiche 3</h1>", site.Output("fiches/f3.html"));
        Assert.Equal("User-agent: *\n", site.Output("robots.txt"));
        Assert.Contains("adresse-prise", output);
        Assert.Equal(40, PostsInSitemap(site, "/carnets/"));
    }

    private static string Moved(TinySite site)
    {
        var ran = site.Run("build", "--inspect", "full");
        Assert.True(ran.Exit == 0, string.Join('\n', ran.All.Split('\n').Where(line => !line.Contains(": warning ", StringComparison.Ordinal)).Take(40)));
        return ran.Output;
    }

    private static string[] Remnants(string output) =>
        [.. output.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal)).Select(line => line.Split(": warning ")[1].Split(':')[0])
            .Where(rule => rule is "expression" or "reglage-sans-effet" || rule.StartsWith("statiq-", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    private static int PostsInSitemap(TinySite site, params string[] prefixes) =>
        site.Output("sitemap.xml").Split("<loc>").Skip(1).Count(part => prefixes.Any(prefix => part.StartsWith("https://example.org" + prefix, StringComparison.Ordinal)));
}
