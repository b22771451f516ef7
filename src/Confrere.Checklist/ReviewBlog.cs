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
        var found = AllRules.OfBlog.SelectMany(rule => rule.Check(reviews).Select(hit => (hit.Review, Finding: FindingOf(rule, hit.Review.Post, hit.Hit))))
            .Where(hit => hit.Finding is not null)
            .ToLookup(hit => hit.Review.Post.Path, hit => hit.Finding!);
        return found.Count == 0 ? reviews : [.. reviews.Select(review => With(review, found[review.Post.Path]))];
    }

    private static Review With(Review review, IEnumerable<Finding> found) => found.Any()
        ? review with { Cleared = found.Any(finding => finding.Blocks) ? null : review.Cleared, Findings = [.. SettledFindings.In([.. review.Findings, .. found], review.Post).OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)] }
        : review;

    private Finding? FindingOf(IBlogRule rule, Post post, Hit hit)
    {
        // These rules advise; settings can silence them or make them block.
        var severity = context.Settings.Levels.TryGetValue(rule.Name, out var level) ? level : Severity.Advisory;
        if (severity is not { } known)
            return null;
        var at = post.Prose.PlaceOf(hit.Start, hit.Length);
        var waived = new Waivers(post, [rule], context).Cover(rule, post.Prose.Text.AsSpan(hit.Start, hit.Length), at);
        return new Finding(rule.Name, rule.Topic, known, at, RulePage.Of(rule, context.Language).Advice, waived);
    }
}
