using Confrere.Engine.Time;

namespace Confrere.Engine.FrontMatter;

/// <summary>A source that a received idea rests on.</summary>
/// <param name="Title">Its title, or the whole reference where it was written as one text.</param>
/// <param name="Publisher">Who published it; empty if not told.</param>
/// <param name="Year">The year; empty if not told.</param>
/// <param name="Url">Where it can be read; empty if not told.</param>
/// <param name="At">Where it stands.</param>
public sealed record Citation(string Title, string Publisher, string Year, string Url, Place At)
{
    /// <summary>What sort of work it is (guideline, trial, review…), in the author's words; empty if not told.</summary>
    public string Type { get; init; } = "";

    /// <summary>Its DOI; empty if not told.</summary>
    public string Doi { get; init; } = "";

    /// <summary>Its number in PubMed; empty if not told.</summary>
    public string Pmid { get; init; } = "";

    /// <summary>When the author read it; null if not told.</summary>
    public WrittenDate? Accessed { get; init; }
}
