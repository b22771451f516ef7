using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>One patient in two posts: each tells a little, and together they tell too much.</summary>
public sealed class MemeCas : IBlogRule
{
    // What stands in more posts than this is a formula of the house, not a case.
    private const int Formula = 4;

    // So many kept runs make three or four lines that are the same.
    private const int Enough = 4;

    /// <inheritdoc />
    public string Name => "meme-cas";

    /// <inheritdoc />
    public string Alias => "same-case";

    /// <inheritdoc />
    public Topic Topic => Topic.RareCase;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<(Review Review, Hit Hit)> Check(IReadOnlyList<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var cases = reviews.Where(review => review.Case is not null).OrderBy(review => review.Post.Path, StringComparer.Ordinal).ToList();
        var byRun = ByHash(cases, review => review.Case!.Runs);
        var byTrait = ByHash(cases, review => review.Case!.Traits);
        for (var i = 0; i < cases.Count; i++)
        {
            if (SharedWith(cases[i].Case!.Runs, byRun, i, Enough) is { } run)
                yield return (cases[i], run);
            if (SharedWith(cases[i].Case!.Traits, byTrait, i, 1) is { } trait)
                yield return (cases[i], trait);
            foreach (var sequel in cases[i].Case!.Sequels.Take(1))
                yield return (cases[i], sequel);
        }
    }

    private static Dictionary<ulong, List<int>> ByHash(List<Review> cases, Func<Review, IReadOnlyList<(ulong Hash, Hit At)>> prints)
    {
        var posts = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < cases.Count; i++)
        {
            foreach (var (hash, _) in prints(cases[i]))
            {
                if (!posts.TryGetValue(hash, out var known))
                    posts[hash] = known = new List<int>(1);
                if (known.Count <= Formula && (known.Count == 0 || known[^1] != i))
                    known.Add(i);
            }
        }
        return posts;
    }

    // Where a post first says what another says too, if it says enough of it.
    private static Hit? SharedWith(IReadOnlyList<(ulong Hash, Hit At)> prints, Dictionary<ulong, List<int>> posts, int own, int enough)
    {
        var shared = new Dictionary<int, (int Count, Hit First)>();
        foreach (var (hash, at) in prints)
        {
            var others = posts[hash];
            foreach (var other in others.Count is > 1 and <= Formula ? others : [])
            {
                var (count, first) = shared.GetValueOrDefault(other, (0, at));
                shared[other] = (count + 1, first);
            }
        }
        shared.Remove(own);
        return shared.Values.Where(pair => pair.Count >= enough).OrderBy(pair => pair.First.Start).Select(pair => (Hit?)pair.First).FirstOrDefault();
    }
}
