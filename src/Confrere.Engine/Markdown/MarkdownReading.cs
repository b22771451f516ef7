using System.Collections.Immutable;

namespace Confrere.Engine.Markdown;

/// <summary>What was read in a text's Markdown beside its prose.</summary>
internal sealed record MarkdownReading(
    ImmutableArray<Link> Links,
    ImmutableArray<Heading> Headings,
    ImmutableHashSet<string> Anchors,
    ImmutableArray<Paragraph> Paragraphs,
    int? ParagraphsBeforeMore,
    int Words);
