using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>Text as a hasty doctor types it: small letters without accents, one for one, so that a place in it is a place in the text. « œ » stays one letter.</summary>
internal static class PlainText
{
    private const int Known = 0x250;

    private static readonly char[] Table = [.. Enumerable.Range(0, Known).Select(code => PlainOf((char)code))];

    /// <summary>The text, letter for letter.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (plain, written) =>
    {
        for (var i = 0; i < written.Length; i++)
            plain[i] = written[i] < Known ? Table[written[i]] : PlainOf(written[i]);
    });

    private static char PlainOf(char letter) => char.IsSurrogate(letter) ? letter : Fold.Letters(letter.ToString()) is [var plain] ? plain : char.ToLowerInvariant(letter);
}
