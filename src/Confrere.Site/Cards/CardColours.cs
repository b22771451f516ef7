using Confrere.Engine;

namespace Confrere.Site.Cards;

/// <summary>The colours of the cards, as 0xRRGGBB: the theme's paper and margin, and each kind's colour, dark enough for a contrast of 7 with the paper.</summary>
internal static class CardColours
{
    public const uint Paper = 0xFBF8F2;
    public const uint Ink = 0x22282A;
    public const uint Soft = 0x44494B;

    /// <summary>A line that says nothing: it needs no contrast.</summary>
    public const uint Margin = 0xE7A79D;

    public static uint Of(Kind kind) => kind switch
    {
        Kind.Anecdote => 0x124F40,
        Kind.Myth => 0x7F2A1C,
        Kind.Question => 0x204678,
        Kind.Post => 0x5C420A,
        _ => Ink,
    };
}
