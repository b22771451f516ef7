using AngleSharp.Html.Parser;
using Confrere.Engine;
using Confrere.Site.Glossary;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Glossary;

/// <summary>Abbreviations explained: once in full, later on demand, and never by a guess.</summary>
public sealed class AbbreviationsTests
{
    private const string Hta = "<abbr>HTA</abbr> <span class=\"expansion\">(hypertension artérielle)</span>";
    private const string Later = "<abbr tabindex=\"0\" title=\"hypertension artérielle\">HTA</abbr>";

    [Theory]
    [InlineData("Une HTA, puis l’HTA.", "<p>Une " + Hta + ", puis l’" + Later + ".</p>")]
    [InlineData("L’hypertension artérielle (HTA) est fréquente.", "(" + Later + ") est")]
    [InlineData("Une HTA (tension haute).", "Une " + Later + " (tension haute).")]
    [InlineData("Deux maladies (HTA, goutte).", "(<abbr>HTA</abbr> <span class=\"expansion\">[hypertension artérielle]</span>, goutte)")]
    [InlineData("> Elle dit : HTA.", "Elle dit\u00A0: " + Later + ".")]
    [InlineData("**HTA** connue.", "<strong>" + Hta + "</strong> connue.")]
    [InlineData("Une IVG, un TCA, une RCP, une BAV.", "<p>Une IVG, un TCA, une RCP, une BAV.</p>")]
    [InlineData("Du code `HTA`.", "<code>HTA</code>")]
    [InlineData("[Une HTA](https://example.com/HTA)", ">Une HTA</a>")]
    [InlineData("## Une HTA", "Une HTA</h2>")]
    [InlineData("Une hta, une Hta, le HTAP, anti-HTA, X_HTA, HTA/x.", "<p>Une hta, une Hta, le HTAP, anti-HTA, X_HTA, HTA/x.</p>")]
    [InlineData("LES MALADES QUI ONT UNE HTA", "<p>LES MALADES QUI ONT UNE HTA</p>")]
    [InlineData("<abbr title=\"autre chose\">HTA</abbr>", "<abbr title=\"autre chose\">HTA</abbr>")]
    [InlineData("<kbd>HTA</kbd>", "<kbd>HTA</kbd>")]
    public void An_abbreviation_is_explained_where_it_is_sure(string markdown, string wanted)
    {
        using var site = Built(Settings + $"\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\n{markdown}\n");

        Assert.Contains(wanted, site.Output("billets/un.html"));
        Assert.DoesNotContain("expansion", site.Output("feed.rss"));
    }

    [Fact]
    public void The_ids_of_headings_and_the_alt_of_pictures_are_left_alone()
    {
        using var site = Built(Settings + "\n-- input/images/a.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\n## Une HTA\n\n![Une HTA](../images/a.svg)\n");
        var body = new HtmlParser().ParseDocument(site.Output("billets/un.html")).QuerySelector(".body")!;

        Assert.Equal("une-hta", body.QuerySelector("h2")!.Id);
        Assert.Equal("Une HTA", body.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Empty(body.QuerySelectorAll("abbr"));
    }

    [Fact]
    public void A_blog_settles_its_own_abbreviations()
    {
        using var site = Built(Settings + "\n-- input/_abreviations.yml --\nTCA: troubles des conduites alimentaires\nHTA: non\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\nUn TCA sans HTA.\n");

        Assert.Contains("<abbr>TCA</abbr> <span class=\"expansion\">(troubles des conduites alimentaires)</span> sans HTA.", site.Output("billets/un.html"));
        var glossary = new HtmlParser().ParseDocument(site.Output("abreviations.html"));
        Assert.Equal(["TCA"], glossary.QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Equal("/billets/un", glossary.QuerySelector("dl.glossary a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_line_that_explains_nothing_is_told_with_its_place()
    {
        using var site = TinySite.Of(Settings + "\n-- input/_abreviations.yml --\nTCA: troubles\ndeux mots: x\n-- input/billets/un.md --\ntitre: Un\ndate: 2026-01-02\n---\nUn.\n");

        var ran = site.Run("build");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("input/_abreviations.yml(2,1): error abreviation", ran.Output);
    }

    [Fact]
    public void A_long_text_without_spaces_is_read_in_a_moment()
    {
        var table = new AbbreviationTable(Language.French, new Dictionary<string, string>());
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.False(table.Next(new string('A', 2_000_000) + string.Concat(Enumerable.Repeat(" HTA-", 200_000)), 0, out _, out _, out _));
        Assert.True(watch.ElapsedMilliseconds < 2000);
    }
}
