using AngleSharp.Html.Parser;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Links;

/// <summary>The same text in two languages.</summary>
public sealed class TranslationsTests
{
    private const string Pair = Settings + """

        -- input/billets/tisane.md --
        ---
        titre: La tisane
        date: 2026-03-12
        ---
        Une tisane.
        -- input/billets/tea.md --
        ---
        titre: Herbal tea
        date: 2026-03-13
        langue: en
        traduction: {target}
        ---
        Some tea.
        """;

    [Theory]
    [InlineData("/billets/tisane")]
    [InlineData("tisane.md")]
    [InlineData("[/billets/tisane.html]")]
    public void One_text_names_the_other_and_both_show_it(string target)
    {
        using var site = Built(Pair.Replace("{target}", target));

        string[] pages = ["billets/tisane.html", "billets/tea.html"];
        foreach (var page in pages.Select(path => new HtmlParser().ParseDocument(site.Output(path))))
            Assert.Equal([("fr", "https://example.org/billets/tisane"), ("en", "https://example.org/billets/tea")], page.QuerySelectorAll("head link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)));
        var french = new HtmlParser().ParseDocument(site.Output(pages[0])).QuerySelector(".translation")!;
        Assert.Equal(("en", "This text in English", "/billets/tea", "Herbal tea"), (french.GetAttribute("lang"), french.TextContent.Split('\u00A0')[0], french.QuerySelector("a")!.GetAttribute("href"), french.QuerySelector("a")!.TextContent));
        Assert.Contains("Ce texte en français", site.Output(pages[1]));
    }

    [Fact]
    public void A_text_alone_names_no_language_but_its_own()
    {
        using var site = Built(ThreePosts);

        Assert.DoesNotContain("hreflang", site.Output("billets/trois.html"));
    }

    [Theory]
    [InlineData("brouillon: oui")]
    [InlineData("Excluded: true")]
    public void A_translation_that_stays_in_is_shown_nowhere(string held)
    {
        using var site = Built(Pair.Replace("{target}", "/billets/tisane").Replace("titre: La tisane", "titre: La tisane\n" + held));

        var page = site.Output("billets/tea.html");

        Assert.DoesNotContain("hreflang", page);
        Assert.DoesNotContain("tisane", page);
        Assert.DoesNotContain("Ce texte en", page);
    }

    [Theory]
    [InlineData("/billets/tisanes", "lien-casse")]
    [InlineData("https://example.com/tea", "traduction")]
    [InlineData("/billets/tea", "traduction")]
    [InlineData("/specialites", "traduction")]
    public void What_is_no_text_in_another_language_is_a_fault_with_its_place(string target, string rule)
    {
        using var site = TinySite.Of(Pair.Replace("{target}", target));

        var ran = site.Run("check");

        Assert.Contains($"input/billets/tea.md(5,13): error {rule}: ", ran.All);
    }
}
