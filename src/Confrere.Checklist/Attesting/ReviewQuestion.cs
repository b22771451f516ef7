using System.Collections.Immutable;

namespace Confrere.Checklist.Attesting;

/// <summary>A question of the review: points about one matter, shown together, each answered on its own.</summary>
/// <param name="Topic">The matter.</param>
/// <param name="Points">The points.</param>
public sealed record ReviewQuestion(QuestionTopic Topic, ImmutableArray<ReviewPoint> Points);
