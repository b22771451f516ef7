using System.Text;
using Confrere.Engine;

namespace Confrere.Site.Pages;

/// <summary>
/// Sets plain words as a printer would where the author typed them in haste: French spaces that do not break, quotation marks, apostrophes, ellipses. It never sees code or addresses,
/// and changes no word and no figure.
/// </summary>
public static class Typographer
{
    private const char Narrow = '\u202F';
    private const char NoBreak = '\u00A0';

    private static readonly string[] Units =
        ["%", "‰", "€", "°C", "mg", "g", "kg", "µg", "mL", "ml", "dL", "L", "cm", "mm", "km", "m", "h", "min", "mmol", "mmHg", "UI", "bpm", "kcal", "ans", "mois", "jours", "semaines", "heures", "minutes"];

    private static readonly string[] Titles = ["M.", "MM.", "Mme", "Dr", "Pr", "n°", "p.", "art."];

    /// <summary>Sets a text that stands alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    public static string Set(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quotes = new QuoteState(CountQuotes(text));
        return Set(text, language, '\0', '\0', quotes);
    }

    /// <summary>Sets a piece of a paragraph.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="language">Its language.</param>
    /// <param name="before">The character before it in the paragraph; NUL at its beginning.</param>
    /// <param name="after">The character after it; NUL at its end.</param>
    /// <param name="quotes">Which quotation marks are open in the paragraph.</param>
    public static string Set(string text, Language language, char before, char after, QuoteState quotes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quotes);
        if (text.AsSpan().IndexOfAny(Worth) < 0)
            return text;
        var piece = new Piece(text, before, after);
        var set = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
            at += language == Language.French ? French(piece, at, quotes, set) : English(piece, at, quotes, set);
        return set.ToString();
    }

    /// <summary>How many straight quotation marks a text holds.</summary>
    public static int CountQuotes(ReadOnlySpan<char> text) => text.Count('"');

    private static readonly System.Buffers.SearchValues<char> Worth = System.Buffers.SearchValues.Create(" \u00A0\"'.;:!?«»");

    // Appends what stands for the character, and tells how many more it took.
    private static int French(Piece piece, int at, QuoteState quotes, StringBuilder set)
    {
        var current = piece[at];
        switch (current)
        {
            case ' ' or NoBreak when IsHigh(piece[at + 1]) && piece.EndsAt(at + 2):
            case ' ' or NoBreak when piece[at + 1] == '»':
                set.Append(piece[at + 1] == ':' ? NoBreak : Narrow);
                return 0;
            case ' ' when BindsNumber(piece, at):
                set.Append(IsThousands(piece, at) || piece[at + 1] is '%' or '‰' ? Narrow : NoBreak);
                return 0;
            case ' ' when IsTitle(piece, at):
                set.Append(NoBreak);
                return 0;
            case ';' or '!' or '?' or ':' when WantsSpace(piece, at):
                set.Append(current == ':' ? NoBreak : Narrow).Append(current);
                return 0;
            case '«':
                set.Append(current).Append(Narrow);
                return piece[at + 1] is ' ' or NoBreak or Narrow && at + 1 < piece.Length ? 1 : 0;
            case '»' when char.IsLetterOrDigit(piece[at - 1]) || piece[at - 1] is '.' or '…' or ')' or '!' or '?':
                set.Append(Narrow).Append(current);
                return 0;
            case '"' when quotes.IsPaired:
                set.Append(quotes.Turn() ? "«\u202F" : "\u202F»");
                return 0;
            default:
                return Common(piece, at, set);
        }
    }

    private static int English(Piece piece, int at, QuoteState quotes, StringBuilder set)
    {
        if (piece[at] != '"' || !quotes.IsPaired)
            return Common(piece, at, set);
        set.Append(quotes.Turn() ? '“' : '”');
        return 0;
    }

    private static int Common(Piece piece, int at, StringBuilder set)
    {
        if (piece[at] == '\'' && char.IsLetter(piece[at - 1]) && (char.IsLetter(piece[at + 1]) || piece[at + 1] is '«' or '"'))
        {
            set.Append('’');
            return 0;
        }
        if (piece[at] == '.' && piece[at + 1] == '.' && piece[at + 2] == '.' && piece[at + 3] != '.' && piece[at - 1] != '.' && at + 2 < piece.Length)
        {
            set.Append('…');
            return 2;
        }
        set.Append(piece[at]);
        return 0;
    }

    private static bool IsHigh(char letter) => letter is ';' or ':' or '!' or '?';

    // « quoi? », not « 10:30 », « a;b », « :-) » nor what comes after a space already.
    private static bool WantsSpace(Piece piece, int at) =>
        (char.IsLetter(piece[at - 1]) || piece[at - 1] is ')' or '%' || (char.IsDigit(piece[at - 1]) && piece[at] is not ':')) && piece.EndsAt(at + 1);

    private static bool BindsNumber(Piece piece, int at) => char.IsAsciiDigit(piece[at - 1]) && (IsThousands(piece, at) || IsUnit(piece, at + 1));

    // « 10 000 » but neither « 06 12 34 » nor « en 2020 300 personnes ».
    private static bool IsThousands(Piece piece, int at)
    {
        var digits = 0;
        while (char.IsAsciiDigit(piece[at - 1 - digits]))
            digits++;
        var isHead = digits is >= 1 and <= 3 && !char.IsLetterOrDigit(piece[at - 1 - digits]) && (piece[at - 1 - digits] is not (',' or '.' or ' ') || !char.IsAsciiDigit(piece[at - 2 - digits]) || digits == 3);
        return isHead && char.IsAsciiDigit(piece[at + 1]) && char.IsAsciiDigit(piece[at + 2]) && char.IsAsciiDigit(piece[at + 3]) && !char.IsAsciiDigit(piece[at + 4]);
    }

    private static bool IsUnit(Piece piece, int at) =>
        Units.Any(unit => piece.Has(at, unit) && !char.IsLetterOrDigit(piece[at + unit.Length]));

    private static bool IsTitle(Piece piece, int at) =>
        Titles.Any(title => piece.Has(at - title.Length, title) && !char.IsLetterOrDigit(piece[at - title.Length - 1]) && (char.IsUpper(piece[at + 1]) || char.IsAsciiDigit(piece[at + 1])));

    // A piece with what stands beside it; further away there is nothing.
    private readonly struct Piece(string text, char before, char after)
    {
        public int Length => text.Length;

        public char this[int at] => at == -1 ? before : at == text.Length ? after : at >= 0 && at < text.Length ? text[at] : '\0';

        public bool Has(int at, string word) => at >= 0 && at + word.Length <= text.Length && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

        public bool EndsAt(int at) => this[at] is '\0' or ' ' or NoBreak or Narrow or '\n' or ')' or ']' or '»' or '"' or '*' or '!' or '?' or '…' or ',' or '.';
    }
}

/// <summary>Which straight quotation marks of a paragraph are open; where their number is odd they stay as they are, since one of them is an inch or a second.</summary>
/// <param name="count">How many there are in the paragraph.</param>
public sealed class QuoteState(int count)
{
    private bool isOpen;

    /// <summary>Whether each mark has its fellow.</summary>
    public bool IsPaired => count % 2 == 0;

    /// <summary>Passes a mark: true where it opens.</summary>
    public bool Turn() => isOpen = !isOpen;
}
