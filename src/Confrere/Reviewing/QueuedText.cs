using Confrere.Checklist.Attesting;

namespace Confrere.Reviewing;

/// <summary>A text that waits for a review.</summary>
/// <param name="Path">Its file.</param>
/// <param name="State">What is wrong with its seal.</param>
/// <param name="Blocking">How much must be mended first.</param>
/// <param name="Advice">How much advice wants an answer.</param>
/// <param name="Points">How many points are asked.</param>
internal sealed record QueuedText(string Path, SealState State, int Blocking, int Advice, int Points);
