using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.FrontMatter;

namespace Confrere.Site.Pages;

/// <summary>The answers to a question, as its page quotes them.</summary>
/// <param name="Accepted">The one that settled it, which stands above the text; null while the question is open.</param>
/// <param name="Others">The others, in the author's order.</param>
internal sealed record QuotedAnswers(QuotedAnswer? Accepted, ImmutableArray<QuotedAnswer> Others)
{
    /// <summary>The answers to a post's question. Of a resolved one, the answer that its author says was the right one comes first, else the first that she gives.</summary>
    public static QuotedAnswers Of(Post post)
    {
        ImmutableArray<QuotedAnswer> all = [.. post.FrontMatter.Answers.Select((answer, index) => new QuotedAnswer(answer, $"page-answer-{index + 1}"))];
        if (post.Kind != Kind.Question || post.FrontMatter.Status != QuestionStatus.Resolved || all.Length == 0)
            return new QuotedAnswers(null, all);
        var accepted = all.FirstOrDefault(answer => answer.Answer.IsAccepted) ?? all[0];
        return new QuotedAnswers(accepted, all.Remove(accepted));
    }
}

/// <summary>An answer, and where it stands on its page.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Anchor">What a link can point to.</param>
internal sealed record QuotedAnswer(Answer Answer, string Anchor);
