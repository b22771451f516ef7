namespace Confrere.Site.Statiq;

/// <summary>A sort of thing that a Statiq blog has and that cannot move: it is listed once, with its places and a way out, and the rest goes on.</summary>
public enum Remnant
{
    /// <summary>A Razor page or layout.</summary>
    Razor,

    /// <summary>Another template: Handlebars, an HTML fragment, an HTML page with front matter.</summary>
    Template,

    /// <summary>C# to be run.</summary>
    Script,

    /// <summary>Sass or Less.</summary>
    Style,

    /// <summary>An archive, a feed or other data in a file of its own.</summary>
    Data,

    /// <summary>A Statiq theme.</summary>
    Theme,

    /// <summary>Settings in XML.</summary>
    XmlSettings,

    /// <summary>A shortcode that is not known here.</summary>
    Shortcode,
}
