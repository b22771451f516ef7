using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Site.Search;

/// <summary>What search knows of a published text.</summary>
/// <param name="Post">The text.</param>
/// <param name="Excerpt">What is shown of it among the results.</param>
/// <param name="Terms">Its words, each with how much it says about the text, from 1 to 63.</param>
/// <param name="Spellings">Long words worth proposing to a reader who mistyped them, folded.</param>
public sealed record SearchedPost(Post Post, string Excerpt, ImmutableArray<(string Term, byte Weight)> Terms, ImmutableArray<string> Spellings);
