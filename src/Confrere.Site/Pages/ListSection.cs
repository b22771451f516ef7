using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.FrontMatter;

namespace Confrere.Site.Pages;

/// <summary>A part of a specialty's list: its texts of one kind.</summary>
/// <param name="Id">What a link can point to.</param>
/// <param name="Title">Its title for readers.</param>
/// <param name="Posts">Its texts, newest first.</param>
internal sealed record ListSection(string Id, string Title, ImmutableArray<Post> Posts)
{
    /// <summary>The parts of a specialty's list, in the order in which a colleague wants them: what waits for an answer first. Each text stands in one of them.</summary>
    /// <param name="posts">The specialty's texts, newest first.</param>
    /// <param name="words">The words of the blog's language.</param>
    public static ImmutableArray<ListSection> Of(IReadOnlyList<Post> posts, SiteWords words)
    {
        ListSection[] all =
        [
            new("page-open", words.OpenQuestions, [.. posts.Where(IsOpen)]),
            OfKind(Kind.Anecdote),
            OfKind(Kind.Myth),
            new("page-resolved", words.ResolvedQuestions, [.. posts.Where(post => post.Kind == Kind.Question && !IsOpen(post))]),
            OfKind(Kind.Post),
        ];
        return [.. all.Where(section => section.Posts.Length > 0)];

        ListSection OfKind(Kind kind) => new("page-" + kind.Name(), words.KindTitle(kind), [.. posts.Where(post => post.Kind == kind)]);
    }

    private static bool IsOpen(Post post) => post.Kind == Kind.Question && post.FrontMatter.Status == QuestionStatus.Open;
}
