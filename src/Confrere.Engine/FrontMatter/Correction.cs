using Confrere.Engine.Time;

namespace Confrere.Engine.FrontMatter;

/// <summary>Something in a text that was put right after it came out.</summary>
/// <param name="Date">When, as written.</param>
/// <param name="Text">What was wrong and how it stands now.</param>
/// <param name="At">Where it stands.</param>
public sealed record Correction(WrittenDate Date, string Text, Place At);
