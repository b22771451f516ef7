namespace Confrere.Engine;

/// <summary>A paragraph of running text as a reader sees it, for excerpts.</summary>
/// <param name="Text">Its words, without Markdown; what is struck out is not among them.</param>
/// <param name="Form">Whether it stands in a list or a quotation.</param>
/// <param name="Heading">The heading it stands under; empty above the first.</param>
public sealed record Paragraph(string Text, ParagraphForm Form = ParagraphForm.Text, string Heading = "");

/// <summary>Where a paragraph stands.</summary>
public enum ParagraphForm
{
    /// <summary>On its own.</summary>
    Text,

    /// <summary>In a list.</summary>
    Item,

    /// <summary>In a quotation.</summary>
    Quotation,
}
