using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.StructuredData;

/// <summary>What pages say to machines.</summary>
public sealed class PageGraphTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const string Claim = """

        -- input/idees-recues/froid.md --
        ---
        titre: Froid et rhume
        date: 2026-03-12
        mythe: "Le froid </script><script>alert(1)</script> & le rhume."
        fait: Un virus donne le rhume.
        verdict: faux
        spécialités: pneumo
        étiquettes: [Rhume]
        sources: [{ titre: Un essai, éditeur: Une revue, année: 2020, url: "https://doi.org/10.1000/1" }]
        ---
        Le rhume se transmet par les mains et par l’air.
        """;

    [Fact]
    public void Every_page_of_the_example_blog_says_only_what_schema_org_knows()
    {
        var schema = new SchemaOrg();
        var graphs = example.Pages.Select(page => (page.File, Graph: Of(page.Html))).Where(page => page.Graph is not null).ToList();

        Assert.True(graphs.Count > 60);
        Assert.Empty(graphs.SelectMany(page => schema.Faults(page.Graph!).Select(fault => $"{page.File}: {fault}")));
        Assert.All(example.Pages.Where(page => graphs.TrueForAll(graph => graph.File != page.File)), page => Assert.Contains("noindex", page.Html));
    }

    [Fact]
    public void The_table_of_schema_org_catches_what_is_not_in_it()
    {
        var faults = new SchemaOrg().Faults(JsonNode.Parse("""
            { "@context": "https://schema.org", "@graph": [
              { "@type": "Blogg" }, { "@type": "WebSite", "headlin": "x" }, { "@type": "Person", "claimReviewed": "x" }, { "@type": "BlogPosting", "author": "Dr" },
              { "@type": "WebPage", "specialty": "https://schema.org/Kidneys", "breadcrumb": { "@id": "#none" }, "mainEntity": { "@type": "Rating", "ratingValue": "1" } }] }
            """)!).ToList();

        Assert.Equal(6, faults.Count);
    }

    [Fact]
    public void All_that_a_claim_says_stands_on_its_page_too()
    {
        using var site = Built(Settings.Replace("\"Essai\"", "\"Essai\", \"Author\": \"Dr Ivoire\"") + Claim);
        var html = site.Output("idees-recues/froid.html");

        var claim = Nodes(Of(html)!, "ClaimReview").Single();

        Assert.Equal("Un virus donne le rhume.", claim["name"]!.ToString());
        Assert.Equal("Faux", claim["reviewRating"]!["alternateName"]!.ToString());
        Assert.Equal(1, (int)claim["reviewRating"]!["ratingValue"]!);
        var page = new HtmlParser().ParseDocument(html).Body!.TextContent;
        Assert.Contains(claim["name"]!.ToString(), page);
        Assert.Contains(claim["claimReviewed"]!.ToString(), page);
        var author = Nodes(Of(html)!, "Person").Single();
        Assert.Equal(("Ivoire", "Dr"), (author["name"]!.ToString(), author["honorificPrefix"]!.ToString()));
        Assert.Equal("https://schema.org/Pulmonary", Nodes(Of(html)!, "MedicalWebPage").Single()["specialty"]![0]!.ToString());
    }

    [Fact]
    public void No_text_breaks_out_of_the_data_block()
    {
        using var site = Built(Settings + Claim);

        var document = new HtmlParser().ParseDocument(site.Output("idees-recues/froid.html"));

        Assert.Equal(["", "application/ld+json"], document.Scripts.Select(script => script.Type ?? "").Order());
        Assert.Contains("</script><script>alert(1)</script> & le", Nodes(Of(document.DocumentElement.OuterHtml)!, "ClaimReview").Single()["claimReviewed"]!.ToString());
    }

    [Fact]
    public void A_post_about_a_patient_tells_machines_the_month_alone()
    {
        using var site = Built(ThreePosts);

        Assert.Equal("2026-03", Nodes(Of(site.Output("anecdotes/un.html"))!, "BlogPosting").Single()["datePublished"]!.ToString());
        Assert.Equal("2025-12-24", Nodes(Of(site.Output("billets/trois.html"))!, "BlogPosting").Single()["datePublished"]!.ToString());
    }

    [Fact]
    public void A_question_without_answers_is_no_page_of_questions_and_answers()
    {
        using var site = Built(ThreePosts);

        Assert.DoesNotContain("QAPage", site.WholeOutput());
    }

    [Fact]
    public void A_blog_without_a_signature_names_no_person()
    {
        using var site = Built(ThreePosts.Replace("\"Essai\"", "\"Essai\", \"Author\": \"Dr Ivoire\", \"AuthorVisibility\": \"anonymous\", \"Checklist:\": 1".Replace(", \"Checklist:\": 1", "")));

        Assert.Empty(Nodes(Of(site.Output("billets/trois.html"))!, "Person"));
        Assert.Single(Nodes(Of(site.Output("billets/trois.html"))!, "Organization"));
    }

    [Fact]
    public void The_way_to_a_page_ends_with_the_page_itself_without_an_address()
    {
        using var site = Built(ThreePosts);

        var items = Nodes(Of(site.Output("anecdotes/un.html"))!, "BreadcrumbList").Single()["itemListElement"]!.AsArray();

        Assert.Equal(["Accueil", "Anecdotes", "Premier récit"], items.Select(item => item!["name"]!.ToString()));
        Assert.Equal(["https://example.org/", "https://example.org/genres/anecdote/", null], items.Select(item => item!["item"]?.ToString()));
    }

    private static JsonNode? Of(string html) =>
        new HtmlParser().ParseDocument(html).Scripts.SingleOrDefault(script => script.Type == "application/ld+json") is { } block ? JsonNode.Parse(block.Text) : null;

    private static IEnumerable<JsonNode> Nodes(JsonNode graph, string type) => graph["@graph"]!.AsArray().Select(node => node!).Where(node => node["@type"]!.ToString() == type);
}
