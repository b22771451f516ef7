namespace Confrere.Engine.Reading;

/// <summary>A character as it is read, with the stretch of the source that it stands for.</summary>
/// <param name="Character">What is read.</param>
/// <param name="Offset">Where its stretch begins in the source.</param>
/// <param name="Length">How long the stretch is.</param>
internal readonly record struct Letter(char Character, int Offset, int Length)
{
    public int End => Offset + Length;

    /// <summary>The same stretch read as another character.</summary>
    public Letter As(char character) => this with { Character = character };

    /// <summary>A character that stands for all from this letter to another.</summary>
    public Letter To(Letter last, char character) => new(character, Offset, Math.Max(1, last.End - Offset));
}
