using Confrere.Engine;

namespace Confrere.Site.Cards;

/// <summary>A card that is wanted.</summary>
/// <param name="Post">Whose it is; null for the blog's own.</param>
/// <param name="Path">Its path in the output.</param>
/// <param name="Content">What it says.</param>
public sealed record PlannedCard(Post? Post, string Path, CardContent Content);
