namespace Confrere.Site.Theme;

/// <summary>Text that is HTML already: the only kind that a template writes without escaping it.</summary>
/// <param name="Text">The HTML.</param>
public readonly record struct Html(string Text)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
