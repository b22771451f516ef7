using Confrere.Engine.Time;

namespace Confrere.Engine;

/// <summary>A correction as readers see it.</summary>
/// <param name="Date">When, no finer than the post's own date.</param>
/// <param name="Text">What was wrong and how it stands now.</param>
public sealed record PublicCorrection(PublicDate Date, string Text);
