namespace Confrere.Engine.FrontMatter;

/// <summary>A source that a received idea rests on.</summary>
/// <param name="Title">Its title, or the whole reference where it was written as one text.</param>
/// <param name="Publisher">Who published it; empty if not told.</param>
/// <param name="Year">The year; empty if not told.</param>
/// <param name="Url">Where it can be read; empty if not told.</param>
/// <param name="At">Where it stands.</param>
public sealed record Citation(string Title, string Publisher, string Year, string Url, Place At);
