using System.Text;
using Confrere.Checklist;
using Confrere.Engine;

namespace Confrere.Site.Excerpts;

/// <summary>Puts an excerpt through the checklist of its post: shortened words, set side by side, must not give away what the post does not.</summary>
/// <param name="parsing">How posts are read.</param>
/// <param name="review">What the checklist knows of the blog.</param>
public sealed class ReviewExcerpt(ParseContext parsing, ReviewContext review)
{
    /// <summary>The rules that block the words of an excerpt, and that the post's own review did not waive.</summary>
    /// <param name="post">The post, reviewed.</param>
    /// <param name="words">The excerpt, without the address.</param>
    public IReadOnlyList<string> NewlyBroken(Review post, string words)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(words);
        var source = new SourceFile(post.Post.Path, Encoding.UTF8.GetBytes($"---\n---\n\n{words}\n"));
        var excerpt = new ParsePosts(parsing).Run(new PostSource(source, [])) with { FrontMatter = post.Post.FrontMatter, Kind = post.Post.Kind, Faults = [] };
        var waived = post.Findings.Where(finding => finding.Waived).Select(finding => finding.Rule).ToHashSet();
        // Who may publish the post may publish its excerpt: it needs no attestation of its own, and no use for each of the post's waivers.
        var found = new ReviewPosts(review with { Settings = review.Settings with { Require = [] } }).Run(excerpt).Findings;
        return [.. found.Where(finding => finding.Blocks && finding.Topic != Topic.Form && !waived.Contains(finding.Rule)).Select(finding => finding.Rule).Distinct()];
    }
}
