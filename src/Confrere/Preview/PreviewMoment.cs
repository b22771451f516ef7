using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Preview;

/// <summary>A moment for which reviews hold: the rules know the day, and a post that waits is due from its hour on.</summary>
/// <param name="settings">The settings, for which they hold too.</param>
/// <param name="now">The moment.</param>
internal sealed class PreviewMoment(SiteSettings settings, Instant now)
{
    /// <summary>The settings.</summary>
    public SiteSettings Settings => settings;

    /// <summary>The moment.</summary>
    public Instant Now => now;

    /// <summary>What was found.</summary>
    public KeptReviews Kept { get; } = new();

    /// <summary>Whether a later moment changes nothing.</summary>
    /// <param name="later">The later moment.</param>
    /// <param name="posts">All posts, reviewed.</param>
    public bool HoldsAt(Instant later, IReadOnlyList<Review> posts)
    {
        if (settings.CurrentDateTime is not null)
            return true;
        return later.InZone(settings.Zone).Date == now.InZone(settings.Zone).Date
            && !posts.Any(review => review.Post.Standing == Standing.Waiting && IsDue(review.Post, later));
    }

    // Where the date is the file name's, the public one is never later.
    private bool IsDue(Post post, Instant later) => (post.FrontMatter.Published?.Value.In(settings.Zone) ?? post.Date?.At.ToInstant()) <= later;
}
