using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Site.Links;

/// <summary>Which published texts say the same in another language. One text names the other (<c>Translation</c>), and both show it; a translation that stays in is shown nowhere.</summary>
public sealed class Translations
{
    private readonly Dictionary<Post, SortedDictionary<Language, Post>> groups = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nothing is translated.</summary>
    public static Translations None { get; } = new([], (_, _) => null);

    /// <summary>Joins the texts that name one another, directly or through a third.</summary>
    /// <param name="posts">The published texts, in their order.</param>
    /// <param name="targetOf">The published text that a link in a text leads to; null where it leads to none.</param>
    public Translations(IEnumerable<Post> posts, Func<Post, string, Post?> targetOf)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(targetOf);
        foreach (var (post, other) in posts.SelectMany(post => post.FrontMatter.Translations.Select(named => (post, targetOf(post, named.Value)))))
        {
            if (other is not null)
                Join(post, other);
        }
    }

    /// <summary>The same text in other languages, by language; its own among them where there are any.</summary>
    public IReadOnlyCollection<Post> All(Post post) => groups.TryGetValue(post, out var group) && group.Count > 1 ? group.Values : [];

    /// <summary>The same text in other languages.</summary>
    public ImmutableArray<Post> Others(Post post) => [.. All(post).Where(other => !ReferenceEquals(other, post))];

    // Of two texts in one language only the first that was named is the translation; the author is told of the other.
    private void Join(Post post, Post other)
    {
        var group = groups.GetValueOrDefault(post) ?? groups.GetValueOrDefault(other) ?? [];
        foreach (var member in (groups.GetValueOrDefault(other)?.Values ?? Enumerable.Empty<Post>()).Prepend(other).Prepend(post).ToList())
        {
            if (group.TryAdd(member.Language, member) || ReferenceEquals(group[member.Language], member))
                groups[member] = group;
        }
    }
}
