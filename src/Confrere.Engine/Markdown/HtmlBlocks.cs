using System.Collections.Frozen;

namespace Confrere.Engine.Markdown;

/// <summary>Which elements of HTML part the text, and which run on inside a word.</summary>
internal static class HtmlBlocks
{
    private static readonly FrozenSet<string> Names = ((string[])[
        "address", "article", "aside", "blockquote", "body", "button", "canvas", "caption", "center", "col", "colgroup", "dd", "desc", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "g", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "iframe", "legend", "li",
        "link", "main", "menu", "meta", "metadata", "nav", "noframes", "noscript", "object", "ol", "optgroup", "option", "p", "pre", "script", "search", "section", "select", "source",
        "style", "summary", "svg", "table", "tbody", "td", "template", "text", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "ul", "video", "audio"]).ToFrozenSet();

    /// <summary>Whether an element begins and ends a stretch of text of its own.</summary>
    /// <param name="tag">Its name, in lower case.</param>
    public static bool Part(string tag) => Names.Contains(tag);

    /// <summary>How the text in an element stands on the page.</summary>
    /// <param name="tag">Its name, in lower case.</param>
    public static Form FormOf(string tag) => tag switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "title" or "summary" or "caption" or "figcaption" or "legend" => Form.Heading,
        "li" or "dt" or "dd" or "option" => Form.Item,
        "td" or "th" => Form.Cell,
        _ => Form.Paragraph,
    };
}
