namespace Confrere.Publishing;

/// <summary>One step from the old site to the new one.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">The path in the site it is done to; empty for <see cref="StepKind.PlaceSite"/>.</param>
/// <param name="Staged">
/// The staged file that comes to this path or needs its room, relative to the staging folder. The step is done only as long as that file is
/// still staged: so a step that is repeated after a kill never undoes what came after it.
/// </param>
internal readonly record struct JournalStep(StepKind Kind, string Path, string Staged);
