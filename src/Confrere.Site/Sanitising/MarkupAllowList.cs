using System.Collections.Frozen;

namespace Confrere.Site.Sanitising;

/// <summary>The HTML that an author may write among her Markdown: what tells readers something, and can neither run, load, post nor cover anything.</summary>
internal static class MarkupAllowList
{
    private static readonly FrozenSet<string> Elements = Set("""
        a abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp
        section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
        """);

    // Their closing tag may be left out, or they have none.
    private static readonly FrozenSet<string> Loose = Set("p li dt dd td th tr tbody thead tfoot rt rp colgroup caption br hr img wbr col");

    private static readonly FrozenSet<string> WithoutContent = Set("br hr img wbr col area base embed input link meta source track param");

    // What stands between their tags is no text for readers.
    private static readonly FrozenSet<string> Dropped = Set("script style iframe object applet frameset noembed noframes noscript template textarea select svg math canvas audio video title xmp head");

    private static readonly FrozenSet<string> OnAll = Set("id class title lang dir translate role");

    // They would change nothing for readers here, or the renderer writes them itself.
    private static readonly FrozenSet<string> Silent = Set("target rel loading decoding align valign border cellpadding cellspacing bgcolor color face size nowrap summary");

    private static readonly FrozenDictionary<string, FrozenSet<string>> OnSome = new Dictionary<string, FrozenSet<string>>
    {
        ["a"] = Set("href name hreflang"),
        ["img"] = Set("src alt width height"),
        ["td"] = Set("colspan rowspan headers"),
        ["th"] = Set("colspan rowspan headers scope abbr"),
        ["col"] = Set("span"),
        ["colgroup"] = Set("span"),
        ["ol"] = Set("start reversed type"),
        ["li"] = Set("value"),
        ["time"] = Set("datetime"),
        ["del"] = Set("datetime"),
        ["ins"] = Set("datetime"),
        ["data"] = Set("value"),
        ["details"] = Set("open name"),
    }.ToFrozenDictionary();

    /// <summary>Whether an element may stand.</summary>
    public static bool Allows(string element) => Elements.Contains(element);

    /// <summary>Whether an attribute may stand on an element.</summary>
    public static bool Allows(string element, string attribute) =>
        OnAll.Contains(attribute) || (attribute.StartsWith("aria-", StringComparison.Ordinal) && attribute.AsSpan(5).IndexOfAnyExceptInRange('a', 'z') < 0) || (OnSome.TryGetValue(element, out var own) && own.Contains(attribute));

    /// <summary>Whether an attribute goes without a word.</summary>
    public static bool IsSilent(string attribute) => Silent.Contains(attribute);

    /// <summary>Whether an element's content goes with it.</summary>
    public static bool IsDropped(string element) => Dropped.Contains(element);

    /// <summary>Whether an element has no closing tag of its own.</summary>
    public static bool IsVoid(string element) => WithoutContent.Contains(element);

    /// <summary>Whether an element must be closed.</summary>
    public static bool MustClose(string element) => !Loose.Contains(element);

    /// <summary>What sort of thing an element that may not stand is.</summary>
    public static RemovedMarkup KindOf(string element) => element switch
    {
        "script" or "noscript" or "template" => RemovedMarkup.Script,
        "iframe" or "frame" or "frameset" or "object" or "embed" or "applet" or "portal" or "noframes" or "noembed" => RemovedMarkup.Frame,
        "form" or "input" or "button" or "select" or "option" or "textarea" or "label" or "fieldset" or "legend" or "datalist" or "output" => RemovedMarkup.Form,
        "style" or "link" or "font" or "center" or "basefont" or "marquee" or "blink" => RemovedMarkup.Style,
        "audio" or "video" or "source" or "track" or "svg" or "math" or "canvas" or "picture" or "map" or "area" => RemovedMarkup.Media,
        _ => RemovedMarkup.Other,
    };

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet();
}
