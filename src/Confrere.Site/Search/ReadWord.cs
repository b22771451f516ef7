using System.Collections.Immutable;

namespace Confrere.Site.Search;

/// <summary>A word as search takes it.</summary>
/// <param name="Written">As the author wrote it, without what is elided before it.</param>
/// <param name="Folded">Folded.</param>
/// <param name="Term">The form it is kept under; empty where it is too common to be looked for.</param>
internal readonly record struct ReadWord(string Written, string Folded, string Term);

/// <summary>What stands between two spaces: one word, or several with hyphens.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Joined">The form of all of them written as one; empty for a single word.</param>
internal sealed record ReadChunk(ImmutableArray<ReadWord> Words, string Joined);
