using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Pages;

/// <summary>Received ideas: the fact leads everywhere, the idea is never read without being marked as one.</summary>
public sealed class MythPagesTests(Sites.ExampleSite example) : IClassFixture<Sites.ExampleSite>
{
    private const string Myth = Settings + """

        -- input/idees-recues/rhume.md --
        ---
        titre: Le rhume vient d’un virus
        date: 2026-03-12
        fait: Un virus donne le rhume.
        mythe: Le froid donne le rhume.
        pourquoi: On s’enrhume en hiver.
        verdict: faux
        {reviewed}
        sources:
          - { titre: Un essai, éditeur: Une revue, année: 2020, type: essai, url: "https://example.com/essai", doi: 10.1000/1, pmid: 123456, consulté: 2026-02 }
          - { titre: Une revue, doi: "https://doi.org/10.1000/2", année: 2019 }
          - Un livre, 2018
        ---
        Le texte.
        """;

    [Fact]
    public void A_page_tells_the_fact_the_idea_in_its_box_why_the_text_the_fact_again_the_verdict_and_the_sources()
    {
        using var site = Built(Written());
        var article = Parse(site.Output("idees-recues/rhume.html")).QuerySelector("article")!;

        var order = article.Children.Where(part => part.LocalName is "div" or "section").Select(part => part.ClassName).TakeWhile(name => name != "after");

        Assert.Equal(["fact", "myth", "why", "body", "fact again", "sources"], order);
        Assert.Equal("Le froid donne le rhume.", article.QuerySelector(".myth q")!.TextContent);
        Assert.Contains("L’idée reçue", article.QuerySelector(".myth .label")!.TextContent);
        Assert.Equal(["Faux", "Faux"], article.QuerySelectorAll(".verdict").Select(verdict => verdict.TextContent));
        Assert.Equal("Un virus donne le rhume.", article.QuerySelector(".again .fact-text")!.TextContent);
    }

    [Fact]
    public void A_source_tells_its_sort_its_year_where_it_stands_and_when_it_was_read()
    {
        using var site = Built(Written());
        var sources = Parse(site.Output("idees-recues/rhume.html")).QuerySelectorAll(".sources li");

        Assert.Equal(["https://example.com/essai", "https://doi.org/10.1000/1", "https://pubmed.ncbi.nlm.nih.gov/123456/"], sources[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("essai Un essai, Une revue, 2020 DOI PubMed (consulté : février 2026)", Words(sources[0]));
        Assert.Equal(["https://doi.org/10.1000/2"], sources[1].QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(sources[2].QuerySelectorAll("a"));
        Assert.All(sources.SelectMany(source => source.QuerySelectorAll("a")), link => Assert.Equal("noopener", link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("featured: non", false)]
    [InlineData("revu-le: 2024-12", false)]
    [InlineData("revu-le: 2024-10", true)]
    public void A_text_that_nobody_looked_at_for_two_years_says_so_above(string reviewed, bool says)
    {
        using var site = Built(Written(reviewed));
        var notice = Parse(site.Output("idees-recues/rhume.html")).QuerySelector("article > .notice");

        Assert.Equal(says, notice is not null && notice.TextContent.Contains("plus de deux ans") && notice.NextElementSibling!.ClassName == "fact");
    }

    [Fact]
    public void An_old_text_without_a_review_says_so_too()
    {
        using var site = Built(Written().Replace("date: 2026-03-12", "date: 2023-03-12"));

        Assert.Contains("plus de deux ans", site.Output("idees-recues/rhume.html"));
    }

    [Fact]
    public void The_list_of_received_ideas_leads_with_each_fact_and_marks_each_idea()
    {
        var list = Parse(example.Read("genres/idee-recue/index.html"));
        var ideas = list.QuerySelectorAll("article.idea");

        Assert.Equal(6, ideas.Length);
        Assert.All(ideas, idea =>
        {
            var parts = idea.Children.Select(child => child.LocalName).Take(2);
            Assert.Equal(["h2", "p"], parts);
            Assert.Contains("L’idée reçue", idea.QuerySelector(".myth .label")!.TextContent);
            Assert.NotNull(idea.QuerySelector(".myth .verdict"));
            Assert.NotEqual("", idea.QuerySelector(".myth q")!.TextContent);
            Assert.DoesNotContain(idea.QuerySelector(".myth q")!.TextContent, idea.QuerySelector("h2")!.TextContent);
        });
    }

    private static string Written(string reviewed = "featured: non") => Myth.Replace("{reviewed}", reviewed);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
