using System.Collections.Frozen;

namespace Confrere.Engine.Markdown;

/// <summary>The names of HTML: which elements part the text and which run on inside a word, and which names are no words of the author's.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Blocks = ((string[])[
        "address", "article", "aside", "blockquote", "body", "button", "canvas", "caption", "center", "col", "colgroup", "dd", "desc", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "g", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "iframe", "legend", "li",
        "link", "main", "menu", "meta", "metadata", "nav", "noframes", "noscript", "object", "ol", "optgroup", "option", "p", "pre", "script", "search", "section", "select", "source",
        "style", "summary", "svg", "table", "tbody", "td", "template", "text", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "ul", "video", "audio"]).ToFrozenSet();

    private static readonly FrozenSet<string> Inlines = ((string[])[
        "a", "abbr", "acronym", "area", "b", "base", "bdi", "bdo", "big", "br", "circle", "cite", "code", "data", "datalist", "defs", "del", "dfn", "ellipse", "em", "embed", "filter", "font",
        "i", "image", "img", "input", "ins", "kbd", "label", "line", "lineargradient", "map", "mark", "marker", "math", "meter", "output", "param", "path", "pattern", "picture", "polygon",
        "polyline", "progress", "q", "radialgradient", "rect", "rp", "rt", "ruby", "s", "samp", "slot", "small", "span", "stop", "strike", "strong", "sub", "sup", "symbol", "textpath", "time",
        "tspan", "tt", "u", "use", "var", "wbr"]).ToFrozenSet();

    private static readonly FrozenSet<string> Attributes = ((string[])[
        "accept", "action", "align", "allow", "allowfullscreen", "alt", "async", "autocomplete", "autofocus", "autoplay", "background", "bgcolor", "border", "charset", "checked", "cite",
        "class", "clip-path", "clip-rule", "color", "cols", "colspan", "content", "controls", "coords", "crossorigin", "cx", "cy", "d", "datetime", "decoding", "default", "defer", "dir",
        "disabled", "download", "draggable", "enctype", "face", "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-weight", "for", "form", "frameborder", "gradienttransform",
        "gradientunits", "headers", "height", "hidden", "high", "href", "hreflang", "http-equiv", "id", "integrity", "is", "itemid", "itemprop", "itemscope", "itemtype", "kind", "label", "lang",
        "list", "loading", "loop", "low", "max", "maxlength", "media", "method", "min", "multiple", "muted", "name", "nonce", "novalidate", "offset", "onclick", "onload", "opacity", "open",
        "pattern", "placeholder", "playsinline", "points", "poster", "preload", "preserveaspectratio", "property", "r", "readonly", "referrerpolicy", "rel", "required", "reversed", "role",
        "rows", "rowspan", "rx", "ry", "sandbox", "scope", "scrolling", "selected", "shape", "size", "sizes", "slot", "span", "spellcheck", "src", "srcdoc", "srclang", "srcset", "start", "step",
        "stop-color", "stroke", "stroke-linecap", "stroke-linejoin", "stroke-width", "style", "summary", "tabindex", "target", "text-anchor", "title", "transform", "translate", "type",
        "usemap", "valign", "value", "version", "viewbox", "width", "wrap", "x", "x1", "x2", "xlink", "xmlns", "y", "y1", "y2"]).ToFrozenSet();

    /// <summary>Whether an element is one of the language's.</summary>
    /// <param name="tag">Its name, in lower case.</param>
    public static bool IsElement(string tag) => Blocks.Contains(tag) || Inlines.Contains(tag);

    /// <summary>Whether an attribute is one of the language's.</summary>
    /// <param name="name">Its name, in lower case.</param>
    public static bool IsAttribute(string name) => Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("xmlns:", StringComparison.Ordinal) || name.StartsWith("xlink:", StringComparison.Ordinal);

    /// <summary>Whether an element begins and ends a stretch of text of its own.</summary>
    /// <param name="tag">Its name, in lower case.</param>
    public static bool Part(string tag) => Blocks.Contains(tag);

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
