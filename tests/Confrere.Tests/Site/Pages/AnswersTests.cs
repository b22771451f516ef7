using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Confrere.Tests.Site.StructuredData;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Pages;

/// <summary>Questions and what colleagues answered: to readers and to machines.</summary>
public sealed class AnswersTests
{
    private const string Question = Settings + """

        -- input/questions/main.md --
        ---
        titre: La main qui dort
        date: 2026-03-02
        spécialités: neuro
        statut: {status}
        répondre: https://example.com/fil
        réponses:
          - mois: 2026-04
            texte: Le poignet </script> d’abord.
            spécialité: neuro
            nom: Corbeau
          - texte: Le cou.
            nom: Hermine
            permission: oui
            {accepted}
        ---
        Le poignet ou le cou ?
        """;

    [Fact]
    public void A_resolved_question_shows_its_answer_above_the_text_and_the_others_below()
    {
        using var site = Built(Written("résolue"));
        var page = Parse(site.Output("questions/main.html"));

        var order = page.QuerySelectorAll(".answers .answer, .body, .replies .answer").Select(part => part.ClassName == "body" ? "text" : part.Id).ToList();

        Assert.Equal(["page-answer-1", "text", "page-answer-2"], order);
        Assert.DoesNotContain("class=\"reply\"", site.Output("questions/main.html"));
    }

    [Fact]
    public void The_answer_that_the_author_says_was_the_right_one_comes_first()
    {
        using var site = Built(Written("résolue", "retenue: oui"));

        Assert.Equal(["page-answer-2"], Parse(site.Output("questions/main.html")).QuerySelectorAll(".answers .answer").Select(answer => answer.Id));
    }

    [Fact]
    public void An_open_question_asks_first_and_keeps_its_answers_below()
    {
        using var site = Built(Written("ouverte", "retenue: oui"));
        var page = Parse(site.Output("questions/main.html"));

        Assert.Empty(page.QuerySelectorAll(".answers"));
        Assert.Equal(["page-answer-1", "page-answer-2"], page.QuerySelectorAll(".replies .answer").Select(answer => answer.Id));
        Assert.Equal("https://example.com/fil", page.QuerySelector(".reply")!.GetAttribute("href"));
    }

    [Fact]
    public void Nobody_is_named_without_having_agreed()
    {
        using var site = Built(Written("résolue"));
        var page = Parse(site.Output("questions/main.html"));

        Assert.DoesNotContain("Corbeau", site.WholeOutput());
        Assert.Equal(["Un confrère ou une consœur, Neurologie, avril 2026", "Hermine"], page.QuerySelectorAll(".answer figcaption").Select(line => line.TextContent.Trim()));
    }

    [Fact]
    public void Machines_read_the_question_and_each_answer_that_the_page_shows()
    {
        using var site = Built(Written("résolue", "retenue: oui"));
        var page = Parse(site.Output("questions/main.html"));
        var graph = JsonNode.Parse(page.Scripts.Single(script => script.Type == "application/ld+json").Text)!;

        var question = graph["@graph"]!.AsArray().Single(node => node!["@type"]!.ToString() == "Question")!;

        Assert.Empty(new SchemaOrg().Faults(graph));
        Assert.Single(graph["@graph"]!.AsArray(), node => node!["@type"] is JsonArray types && types.Select(type => type!.ToString()).SequenceEqual(["MedicalWebPage", "QAPage"]) && node["mainEntity"]!["@id"]!.ToString() == question["@id"]!.ToString());
        Assert.Equal(("La main qui dort", 2, "Le cou."), (question["name"]!.ToString(), (int)question["answerCount"]!, question["acceptedAnswer"]!["text"]!.ToString()));
        Assert.Equal("Hermine", question["acceptedAnswer"]!["author"]!["name"]!.ToString());
        Assert.Null(question["suggestedAnswer"]![0]!["author"]);
        Assert.Contains(question["text"]!.ToString(), page.Body!.TextContent.Replace('\u202F', ' '));
        Assert.All(new[] { question["acceptedAnswer"], question["suggestedAnswer"]![0] }, answer =>
            Assert.Contains(answer!["text"]!.ToString(), page.GetElementById(answer["url"]!.ToString().Split('#')[1])!.TextContent));
    }

    [Fact]
    public void An_open_question_with_answers_has_none_that_is_accepted()
    {
        using var site = Built(Written("ouverte"));
        var graph = JsonNode.Parse(Parse(site.Output("questions/main.html")).Scripts.Single(script => script.Type == "application/ld+json").Text)!;

        var question = graph["@graph"]!.AsArray().Single(node => node!["@type"]!.ToString() == "Question")!;

        Assert.Null(question["acceptedAnswer"]);
        Assert.Equal(2, question["suggestedAnswer"]!.AsArray().Count);
        Assert.Empty(new SchemaOrg().Faults(graph));
    }

    private static string Written(string status, string accepted = "") => Question.Replace("{status}", status).Replace("{accepted}", accepted);

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
