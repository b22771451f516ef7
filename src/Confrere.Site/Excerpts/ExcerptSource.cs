using Confrere.Engine;

namespace Confrere.Site.Excerpts;

/// <summary>What an excerpt is made from: the author's own words for it, and the text of the post.</summary>
/// <param name="Kind">What must be kept.</param>
/// <param name="Tweet">The author's own short text.</param>
/// <param name="Description">The author's description of the post.</param>
/// <param name="Fact">What is true, where the post answers a received idea.</param>
/// <param name="Title">The title; for a received idea, the fact.</param>
/// <param name="Paragraphs">The running text, one paragraph each: no headings, captions, tables, notes or code.</param>
public sealed record ExcerptSource(
    ExcerptKind Kind,
    string? Tweet,
    string? Description,
    string? Fact,
    string Title,
    IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>What is believed, where the post answers a received idea: no excerpt may begin with it.</summary>
    public string? Myth { get; init; }
}
