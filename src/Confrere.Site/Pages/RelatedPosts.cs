using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Pages;

/// <summary>The texts a reader may want next: those that share specialties and tags, the rarer the better. Only neighbours in each list are looked at, so that it costs the same on a large blog.</summary>
internal sealed class RelatedPosts
{
    // On either side, in each list.
    private const int Reach = 12;

    private readonly ShownBlog blog;
    private readonly Dictionary<string, PostList> specialties;
    private readonly Dictionary<string, PostList> tags;

    /// <summary>Prepares the lists.</summary>
    public RelatedPosts(ShownBlog blog)
    {
        ArgumentNullException.ThrowIfNull(blog);
        this.blog = blog;
        specialties = blog.Specialties.ToDictionary(list => list.Slug);
        tags = blog.Tags.ToDictionary(list => list.Slug);
    }

    /// <summary>The texts nearest to one, the nearest first; those of its series, and its neighbours in time by chance alone, are not among them.</summary>
    /// <param name="post">The text.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<Post> Of(Post post, int most)
    {
        ArgumentNullException.ThrowIfNull(post);
        var own = blog.Position(post);
        if (own < 0)
            return [];
        var scores = new Dictionary<int, double>();
        foreach (var list in ListsOf(post))
            AddNeighbours(list, own, scores);
        var series = post.FrontMatter.Series is { } name ? Fold.Key(name.Value) : null;
        return [.. scores
            .Where(pair => series is null || blog.Posts[pair.Key].FrontMatter.Series is not { } other || Fold.Key(other.Value) != series)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => Math.Abs(pair.Key - own)).ThenBy(pair => pair.Key)
            .Take(most).Select(pair => blog.Posts[pair.Key])];
    }

    private IEnumerable<PostList> ListsOf(Post post) =>
        post.FrontMatter.Specialties.Select(specialty => specialties.GetValueOrDefault(specialty.Value.Slug))
            .Concat(post.FrontMatter.Tags.Select(tag => Slug.From(tag.Value)).Distinct().Select(slug => tags.GetValueOrDefault(slug)))
            .OfType<PostList>();

    // A term that ten texts share says more than one that a thousand do.
    private void AddNeighbours(PostList list, int own, Dictionary<int, double> scores)
    {
        var weight = Math.Log(1.0 + ((double)blog.Posts.Length / list.Posts.Length));
        var index = IndexIn(list, own);
        for (var at = Math.Max(0, index - Reach); at <= Math.Min(list.Posts.Length - 1, index + Reach); at++)
        {
            var position = blog.Position(list.Posts[at]);
            if (position != own)
                scores[position] = scores.GetValueOrDefault(position) + weight;
        }
    }

    // A list has the order of all posts.
    private int IndexIn(PostList list, int own)
    {
        var (low, high) = (0, list.Posts.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blog.Position(list.Posts[middle]) < own)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
