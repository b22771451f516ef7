using System.Collections.Immutable;

namespace Confrere.Site.Excerpts;

/// <summary>What is sent to one network to announce a post: one text, or the parts of a thread.</summary>
/// <param name="Network">The network.</param>
/// <param name="Parts">The texts, ready to be sent.</param>
/// <param name="Origin">Where an excerpt comes from; null for a thread.</param>
/// <param name="LeftOut">How many passages a thread left out.</param>
/// <param name="IsWhole">Whether a thread goes to the end of the post.</param>
public sealed record Announcement(Network Network, ImmutableArray<ThreadPart> Parts, ExcerptOrigin? Origin, int LeftOut, bool IsWhole);
