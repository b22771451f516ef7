using System.Collections.Frozen;
using Confrere.Engine;

namespace Confrere.Site.Cards;

/// <summary>The cards that were made: what pages say of theirs.</summary>
public sealed class SiteCards
{
    private readonly FrozenDictionary<Post, PlannedCard> ofPosts;
    private readonly PlannedCard? ofSite;

    /// <summary>Takes the cards that exist.</summary>
    public SiteCards(IEnumerable<PlannedCard> made)
    {
        var all = made.ToList();
        ofSite = all.Find(card => card.Post is null);
        ofPosts = all.Where(card => card.Post is not null).ToFrozenDictionary(card => card.Post!, ReferenceEqualityComparer.Instance as IEqualityComparer<Post>);
    }

    /// <summary>No cards at all.</summary>
    public static SiteCards None { get; } = new([]);

    /// <summary>The card of a post; the blog's own where the post has none; null where there is none either.</summary>
    /// <param name="post">The post; null for a page that is no post.</param>
    public PlannedCard? Of(Post? post) => post is not null && ofPosts.TryGetValue(post, out var card) ? card : ofSite;
}
