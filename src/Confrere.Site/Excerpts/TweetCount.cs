namespace Confrere.Site.Excerpts;

/// <summary>What X makes of a text: its length in X's units (280 allowed), whether it may be sent, and how far it is within the limit.</summary>
/// <param name="WeightedLength">Length where an address counts 23, an emoji or a wide character 2, most others 1.</param>
/// <param name="Valid">Neither empty nor too long, and free of the characters X refuses.</param>
/// <param name="Permillage">Share of the limit in thousandths, rounded down.</param>
/// <param name="DisplayRangeStart">Always 0.</param>
/// <param name="DisplayRangeEnd">Last UTF-16 index of the text, inclusive; 0 for an empty text.</param>
/// <param name="ValidRangeStart">Always 0.</param>
/// <param name="ValidRangeEnd">Last UTF-16 index still within the limit, inclusive.</param>
/// <param name="Urls">The addresses of the text as it was given, in order.</param>
public sealed record TweetCount(
    int WeightedLength,
    bool Valid,
    int Permillage,
    int DisplayRangeStart,
    int DisplayRangeEnd,
    int ValidRangeStart,
    int ValidRangeEnd,
    IReadOnlyList<TweetUrl> Urls);
