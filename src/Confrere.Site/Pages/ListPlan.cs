using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Site.Pages;

/// <summary>A list of texts before it is divided into pages.</summary>
/// <param name="Address">Its address below the root, with a closing <c>/</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Posts">Its texts, in the order in which they are shown.</param>
internal sealed record ListPlan(string Address, string Title, ImmutableArray<Post> Posts)
{
    /// <summary>What stands under the title of its first page.</summary>
    public string Intro { get; init; } = "";

    /// <summary>The template.</summary>
    public string Template { get; init; } = "list.html";

    /// <summary>Whether it can be followed.</summary>
    public bool HasFeeds { get; init; }

    /// <summary>Its parts, where it has some; together they are <see cref="Posts"/>.</summary>
    public ImmutableArray<ListSection> Sections { get; init; } = [];

    /// <summary>The list of lists that it stands in; null if none.</summary>
    public (string Title, string Url)? Parent { get; init; }

    /// <summary>How many texts stand before a part.</summary>
    public int StartOf(ListSection section) => Sections.TakeWhile(other => !ReferenceEquals(other, section)).Sum(other => other.Posts.Length);
}
