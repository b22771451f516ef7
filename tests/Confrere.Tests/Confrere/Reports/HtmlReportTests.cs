using AngleSharp.Html.Parser;
using Confrere.Checklist;
using Confrere.Commands;
using Confrere.Engine;
using Confrere.Reports;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Reports;

/// <summary>The report as a page that may leave the machine.</summary>
public sealed class HtmlReportTests
{
    private const string Blog =
        """
        -- statiq.json --
        { "Host": "example.org", "Checklist": { "Require": [] } }
        -- input/billets/a<b>.md --
        ---
        titre: A
        date: 2026-03-01
        descripton: Un mot rare.
        admis: [{ règle: date-exacte, texte: "14 mars 2026", raison: "une panne que tous connaissent" }]
        ---
        Le 14 mars 2026, rappeler le 06 39 98 55 66.
        """;

    [Fact]
    public void It_tells_each_finding_by_file_and_by_rule_with_the_rules_page_and_no_word_of_the_text()
    {
        using var site = TinySite.Of(Blog);
        var file = Path.Join(site.Root, "rapport.html");

        var ran = site.Run("check", "--report", file);

        Assert.Equal(1, ran.Exit);
        var html = File.ReadAllText(file);
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("2 fautes bloquantes", page.QuerySelector("main")!.TextContent);
        Assert.Equal("input/billets/a<b>.md", page.QuerySelector("#fichiers ~ h3")!.TextContent);
        Assert.Equal("ligne 7, colonne 30", page.QuerySelectorAll("td").Last(cell => cell.TextContent == "bloquant").PreviousElementSibling!.TextContent);
        Assert.NotNull(page.QuerySelector("h3#telephone ~ details h4"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        foreach (var word in new[] { "55 66", "mot rare", "panne que tous", site.Root })
            Assert.DoesNotContain(word, html);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void It_asks_nothing_of_anybody_and_runs_nothing_whatever_the_rules(Language language)
    {
        var all = ExplainCommand.Names(language).Select(name => Finding.Fault(AllRules.Find(name)?.Name ?? name, Place.Whole("input/a.md"), "Conseil."));
        var html = HtmlReport.Of(all, 1, language);
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [style], [onclick], form, a:not([href^='#'])"));
        Assert.Contains("default-src 'none'", html);
        var style = page.QuerySelector("style")!.TextContent;
        Assert.Contains("'sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style))) + "'", html);
    }

    [Fact]
    public void It_replaces_a_report_of_ours_and_no_other_file()
    {
        using var site = TinySite.Of(Blog);
        var file = Path.Join(site.Root, "rapport.html");
        site.Run("check", "--report", file);
        Assert.Equal(1, site.Run("check", "--report", file).Exit);

        site.Write("notes.html", "Mes notes.");
        var ran = site.Run("check", "--report", Path.Join(site.Root, "notes.html"));

        Assert.Equal(2, ran.Exit);
        Assert.Equal("Mes notes.", File.ReadAllText(Path.Join(site.Root, "notes.html")));
    }

    [Fact]
    public void It_speaks_english_to_an_english_blog()
    {
        using var site = TinySite.Of("-- statiq.json --\n{ \"Language\": \"en\", \"Host\": \"example.org\" }\n-- input/posts/a.md --\ndate: 2026-03-01\n---\nText.\n");
        site.Run("check", "--report", Path.Join(site.Root, "report.html"));

        var html = File.ReadAllText(Path.Join(site.Root, "report.html"));
        Assert.Contains("<html lang=\"en\">", html);
        Assert.Contains("0 blocking", html);
    }

    [Fact]
    public void A_page_asked_for_in_the_authors_own_terminal_tells_no_place_of_a_private_word()
    {
        using var site = TinySite.Of("-- mots.prive.txt --\nZarbelec\n-- input/billets/a.md --\ndate: 2026-03-01\n---\nUn soir à Zarbelec.\n");
        var page = System.IO.Path.Join(site.Root, "rapport.html");
        var output = new StringWriter();
        var console = new CommandConsole(output, TextWriter.Null, IsTerminal: true, Language.French) { LocalWidth = 80 };

        new CommandLine(console, NodaTime.SystemClock.Instance).Run(["check", "--root", site.Root, "--report", page]);

        Assert.Contains("input/billets/a.md(3,", output.ToString());
        var written = File.ReadAllText(page);
        Assert.Contains("mot-prive", written);
        Assert.DoesNotContain("a.md", written);
    }
}
