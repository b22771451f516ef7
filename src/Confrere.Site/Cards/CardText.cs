using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Cards;

/// <summary>The form of a text on a card: one line, the language's own spaces, apostrophes and ellipses, and no letter that the font does not have.</summary>
internal static partial class CardText
{
    /// <summary>Composes a text.</summary>
    /// <param name="text">The text as the author wrote it.</param>
    /// <param name="language">The language it is in.</param>
    /// <param name="has">Whether the font has a code point.</param>
    public static string Of(string text, Language language, Func<int, bool> has)
    {
        var spaced = string.Concat(Nfc.Normalize(text).Select(unit => char.IsWhiteSpace(unit) && unit is not ('\u00A0' or '\u202F') ? ' ' : unit));
        var composed = string.Join(' ', spaced.Split(' ').Select(word => Known(word, has)).Where(word => word.Length > 0)).Trim();
        composed = Glued().Replace(composed, "\u00A0");
        composed = Apostrophe().Replace(composed, "’").Replace("...", "…", StringComparison.Ordinal);
        if (language != Language.French)
            return composed;
        composed = HighMark().Replace(composed, "\u202F$1");
        composed = Closing().Replace(composed, "\u00A0$1$2");
        return Opening().Replace(composed, "«\u00A0");
    }

    // A sign that the font does not have is left out; a word with such a letter goes whole, since half of it could be another word.
    private static string Known(string word, Func<int, bool> has)
    {
        var known = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.Value is '\u00A0' or '\u202F')
                known.Append((char)rune.Value);
            else if (has(rune.Value) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned))
                known.Append(rune.ToString());
            else if (Rune.IsLetterOrDigit(rune))
                return "";
        }
        return known.ToString();
    }

    // « 38,5 °C », « 60 mmHg », « Dr Ivoire »: a line does not end between the two.
    [GeneratedRegex(@"(?<=\d) (?=(?:[%‰°€]|(?:[mµnkdc]?[gLlm]|mmHg|[mµn]?mol|UI|mUI|cp|h|min|s|ans?|mois|jours?|semaines?|bpm|years?|weeks?|days?|months?)(?![\p{L}\d])))|(?<=[≥≤<>=×±]) (?=\d)|(?<=(?<!\p{L})(?:Dr|Pr|M\.|Mme|Mlle|n°|p\.)) ", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Apostrophe();

    // « Vraiment ? » with whatever space, or none, but not « ?! ».
    [GeneratedRegex(@"(?<=[\p{L}\p{N}»”)’…])[ \u00A0\u202F]?([;!?])", RegexOptions.CultureInvariant)]
    private static partial Regex HighMark();

    // A colon between figures is a time or a ratio: « 12:30 ».
    [GeneratedRegex(@"(?<=\S)[ \u00A0\u202F](:)|(?<=\S)[ \u00A0\u202F]?(»)", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"«[ \u00A0\u202F]?", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
