using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace Confrere.Engine.Markdown;

/// <summary>The Markdown of a blog: one set of extensions, for reading and for rendering.</summary>
public static class BlogMarkdown
{
    // No lists by letters: a paragraph that begins with « M. » would become the thousandth item of a list in Roman numerals.
    /// <summary>Markdown with tables, footnotes, abbreviations, task lists, definition lists, containers, attributes, heading ids and exact positions. Typography is the theme's.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseAbbreviations()
        .UseAutoIdentifiers(AutoIdentifierOptions.Default)
        .UseAutoLinks()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseGridTables()
        .UsePipeTables()
        .UseTaskLists()
        .UseCustomContainers()
        .UseGenericAttributes()
        .Build();

    /// <summary>Parses a text's Markdown.</summary>
    public static MarkdownDocument Parse(string body) => Markdig.Markdown.Parse(body, Pipeline);
}
