namespace Confrere.Site.Excerpts;

/// <summary>An address found in a text, with its first UTF-16 index and the one after its last, as twitter-text gives them.</summary>
public sealed record TweetUrl(string Url, int Start, int End);
