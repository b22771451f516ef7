namespace Confrere.Engine.Markdown;

/// <summary>A link or an image in a text.</summary>
/// <param name="Target">Where it points to, as written.</param>
/// <param name="IsImage">Whether it is an image.</param>
/// <param name="At">Where it stands: the target itself where that is known.</param>
public readonly record struct Link(string Target, bool IsImage, Place At)
{
    /// <summary>Whether it stands in raw HTML, of which not all reaches the page.</summary>
    public bool IsInMarkup { get; init; }
}

/// <summary>A heading in a text.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">What a link can point to.</param>
/// <param name="Text">Its plain text.</param>
public readonly record struct Heading(int Level, string Id, string Text);
