namespace Confrere.Site.Sanitising;

/// <summary>What sort of thing was taken out of an author's HTML.</summary>
public enum RemovedMarkup
{
    /// <summary>A program.</summary>
    Script,

    /// <summary>A frame or an embedded object.</summary>
    Frame,

    /// <summary>An attribute that runs a program.</summary>
    Handler,

    /// <summary>A form or a part of one.</summary>
    Form,

    /// <summary>A style.</summary>
    Style,

    /// <summary>A sound, a film or a drawing in the text.</summary>
    Media,

    /// <summary>An address that would run a program, or load a picture from another site.</summary>
    Address,

    /// <summary>Anything else that is not on the list.</summary>
    Other,
}
