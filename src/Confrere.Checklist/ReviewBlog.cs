using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>Puts the posts of a blog through the rules that look at all of them together. Each finding joins the review of the post that it stands in.</summary>
/// <param name="context">What the checklist knows of the blog.</param>
public sealed class ReviewBlog(ReviewContext context)
{
    /// <summary>The same reviews, with what was found. These rules only advise: whoever was cleared stays so.</summary>
    /// <param name="reviews">The posts as they were reviewed one by one.</param>
    public IReadOnlyList<Review> Run(IReadOnlyList<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var found = AllRules.OfBlog.SelectMany(rule => rule.Check(reviews).Select(hit => (hit.Review, Finding: FindingOf(rule, hit.Review.Post, hit.Hit))))
            .Where(hit => hit.Finding is not null)
            .ToLookup(hit => hit.Review.Post.Path, hit => hit.Finding!);
        return found.Count == 0 ? reviews : [.. reviews.Select(review => With(review, found[review.Post.Path]))];
    }

    private static Review With(Review review, IEnumerable<Finding> found) => found.Any()
        ? review with { Findings = [.. review.Findings.Concat(found).OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)] }
        : review;

    private Finding? FindingOf(IBlogRule rule, Post post, Hit hit)
    {
        if (context.Settings.Levels.TryGetValue(rule.Name, out var level) && level is null)
            return null;
        var at = post.Prose.PlaceOf(hit.Start, hit.Length);
        var waived = new Waivers(post, [rule], context).Cover(rule, post.Prose.Text.AsSpan(hit.Start, hit.Length), at);
        return new Finding(rule.Name, rule.Topic, Severity.Advisory, at, RulePage.Of(rule, context.Language).Advice, waived);
    }
}
