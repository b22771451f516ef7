using System.Text.Json.Nodes;
using Confrere.Engine;
using Confrere.Site.Pages;

namespace Confrere.Site.StructuredData;

/// <summary>What a question with answers says to machines: the question, and the answers that its page quotes. A question without answers is none of theirs.</summary>
internal static class QuestionGraph
{
    /// <summary>What stands after a page's address in the name of its question.</summary>
    public const string Question = "#question";

    /// <summary>Whether a post is a question with answers.</summary>
    public static bool IsAnswered(Post post) => post.Kind == Kind.Question && post.FrontMatter.Answers.Length > 0;

    /// <summary>The question; null where nobody answered.</summary>
    public static JsonObject? Of(Post post, PageHead head, string url, string language)
    {
        if (!IsAnswered(post))
            return null;
        var answers = QuotedAnswers.Of(post);
        return Node.Of("Question",
            ("@id", url + Question), ("name", post.Title), ("text", head.Asked), ("inLanguage", language), ("answerCount", post.FrontMatter.Answers.Length), ("datePublished", post.Date?.Iso),
            ("acceptedAnswer", answers.Accepted is { } accepted ? Answer(accepted, url) : null),
            ("suggestedAnswer", Node.List(answers.Others.Select(answer => (JsonNode?)Answer(answer, url)))));
    }

    // Nobody is named who did not agree to it: without a name there is no author.
    private static JsonObject Answer(QuotedAnswer answer, string url) => Node.Of("Answer",
        ("url", $"{url}#{answer.Anchor}"), ("text", answer.Answer.Text), ("author", answer.Answer.Name.Length == 0 ? null : PostGraph.Person(answer.Answer.Name)));
}
