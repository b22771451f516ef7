using Confrere.Checklist.Attesting;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>Puts the posts of a blog through the rules that look at all of them together. Each finding joins the review of the post that it stands in.</summary>
/// <param name="context">What the checklist knows of the blog.</param>
public sealed class ReviewBlog(ReviewContext context)
{
    /// <summary>The same reviews, with what was found. What blocks takes the right to be published back.</summary>
    /// <param name="reviews">The posts as they were reviewed one by one.</param>
    public IReadOnlyList<Review> Run(IReadOnlyList<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var found = AllRules.OfBlog.SelectMany(rule => rule.Check(reviews).SelectMany(hit => FoundIn(hit.Review.Post, rule, hit.Hit)))
            .ToLookup(found => found.Path, found => found.Found);
        return [.. reviews.Select(review => With(review, [.. new Waivers(review.Post, AllRules.OfBlog, context).Settle([.. found[review.Post.Path]])]))];
    }

    private static Review With(Review review, IReadOnlyList<Finding> found) => found.Count > 0
        ? review with { Cleared = found.Any(finding => finding.Blocks) ? null : review.Cleared, Findings = [.. SettledFindings.In([.. review.Findings, .. found], review.Post).OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)] }
        : review;

    private IEnumerable<(string Path, Waivers.Found Found)> FoundIn(Post post, IBlogRule rule, Hit hit)
    {
        // These rules advise; settings can silence them or make them block.
        var severity = context.Settings.Levels.TryGetValue(rule.Name, out var level) ? level : Severity.Advisory;
        if (severity is not { } known)
            yield break;
        var finding = new Finding(rule.Name, rule.Topic, known, post.Prose.PlaceOf(hit.Start, hit.Length), RulePage.Of(rule, context.Language).Advice);
        yield return (post.Path, new Waivers.Found(rule, finding, post.Prose.Text.Substring(hit.Start, hit.Length)));
    }
}
