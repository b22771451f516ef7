using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Site;

/// <summary>A list of posts: of a specialty, a tag, a year or a kind.</summary>
/// <param name="Address">Its address below the root, with a closing <c>/</c>.</param>
/// <param name="Slug">Its name in the address.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Note">Short forms, for specialties.</param>
/// <param name="Posts">Its posts, newest first.</param>
public sealed record PostList(string Address, string Slug, string Title, string Note, ImmutableArray<Post> Posts);
