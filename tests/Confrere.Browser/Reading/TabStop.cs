namespace Confrere.Browser.Reading;

/// <summary>A place where the Tab key stops.</summary>
internal sealed class TabStop
{
    /// <summary>The beginning of its HTML.</summary>
    public string Element { get; set; } = "";

    /// <summary>Whether it can be seen that the keyboard is there.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Whether it is in the window and nothing lies over it.</summary>
    public bool IsInView { get; set; }
}
