namespace Confrere.Site.Excerpts;

/// <summary>An excerpt, and where it comes from.</summary>
/// <param name="Text">The excerpt; empty where nothing can be said without misleading.</param>
/// <param name="Origin">Where its beginning comes from.</param>
public sealed record ChosenExcerpt(string Text, ExcerptOrigin Origin);
