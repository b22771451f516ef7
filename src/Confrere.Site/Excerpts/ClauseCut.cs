using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>Shortens a sentence that is too long to be kept whole, where that cannot change its sense.</summary>
internal static class ClauseCut
{
    private const string Ellipsis = "…";

    // A shorter piece says too little to be worth its cut.
    private const int ShortestPiece = 50;

    // Beyond this no piece fits any limit, save one full of addresses.
    private const int LongestPiece = 600;

    private static readonly HashSet<string> Dangling = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "a", "au", "aux", "en", "et", "ou", "ni", "par", "pour", "sur", "avec", "dans", "chez", "vers", "entre", "sous", "ce", "cet", "cette", "ces",
        "mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "qui", "que", "qu", "dont", "tres", "est", "sont", "etait", "a", "ont", "avait", "il", "elle", "je", "on", "nous", "vous", "se", "s", "j",
        "the", "an", "of", "to", "in", "on", "at", "and", "or", "for", "with", "by", "is", "are", "was", "his", "her", "their", "this", "that", "very",
    };

    private static readonly HashSet<string> Posology = new(StringComparer.Ordinal)
    {
        "soit", "raison", "dose", "pendant", "toutes", "matin", "midi", "soir", "fois", "par", "jusqu", "jusque", "x", "intraveineux", "oral", "orale", "mg", "ml", "g", "ug", "ui",
    };

    /// <summary>The sentence up to the last clause that fits, with « … », or null where no clause may be cut off.</summary>
    public static string? AtClause(string sentence, Func<string, bool> fits) => Cut(sentence, fits, IsClauseEnd);

    /// <summary>As <see cref="AtClause"/>, else up to the last word that fits.</summary>
    public static string? AtWord(string sentence, Func<string, bool> fits) =>
        AtClause(sentence, fits) ?? Cut(sentence, fits, (text, index) => text[index] == ' ' && !Dangles(text[..index]));

    private static string? Cut(string sentence, Func<string, bool> fits, Func<string, int, bool> mayEndAt)
    {
        if (Reversals.Any(sentence))
            return null;
        var enclosures = new Enclosures(sentence);
        for (var index = Math.Min(sentence.Length - 2, LongestPiece); index >= ShortestPiece; index--)
        {
            if (enclosures.Holds(index) || !mayEndAt(sentence, index) || !IsSafe(sentence, index))
                continue;
            var piece = sentence[..index].TrimEnd(' ', '\u00A0', ',', ';', '–', '—') + Ellipsis;
            if (fits(piece))
                return piece;
        }
        return null;
    }

    // « ; », « – » or « , » with a space after it: a decimal comma has none.
    internal static bool IsClauseEnd(string text, int index) =>
        text[index] is ',' or ';' or '–' or '—' && char.IsWhiteSpace(text[index + 1]) && (text[index] is ',' or ';' || char.IsWhiteSpace(text[index - 1]));

    // No number is parted from its unit, no drug from its dose, nothing ends on a colon or an abbreviation, and no address is cut.
    internal static bool IsSafe(string text, int index)
    {
        var kept = text[..index].TrimEnd(' ', '\u00A0', ',', ';', '–', '—');
        // Only the first words of what goes matter: a hostile sentence is not copied for each of its words.
        var dropped = text[index..Math.Min(text.Length, index + 80)].TrimStart(' ', '\u00A0', ',', ';', '–', '—');
        if (kept.Length == 0 || dropped.Length == 0 || !(char.IsLetter(kept[^1]) || kept[^1] is '»' or ')' or ']' or '”') || !(char.IsLetter(dropped[0]) || dropped[0] is '«' or '“'))
            return false;
        var last = LastWord(kept);
        // Two words on each side: « 1 g » + « d’amoxicilline », « amoxicilline » + « à raison de ».
        var around = Words(kept).TakeLast(2).Concat(Words(dropped).Take(2)).ToList();
        if (last.Contains('/', StringComparison.Ordinal) || last.Contains('.', StringComparison.Ordinal))
            return false;
        return !around.Exists(word => word.Any(char.IsDigit)) && !around.TakeLast(2).Any(word => Posology.Contains(Fold.Letters(word)));
    }

    private static bool Dangles(string kept) => Dangling.Contains(Fold.Letters(LastWord(kept).TrimEnd(',', ';')));

    private static string LastWord(string text) => text[(text.LastIndexOfAny([' ', '\u00A0', '’', '\'']) + 1)..];

    private static string[] Words(string text) => text.Split([' ', '\u00A0', '’', '\'', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
}
