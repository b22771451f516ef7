using Confrere.Checklist.Lexicons;

namespace Confrere.Checklist.Author;

/// <summary>Whether letters that spell a private word are that word to a reader: where it begins and ends, and what stands between its letters.</summary>
internal static class PrivateWordFit
{
    // What is run together with a name in an address or a handle.
    private static readonly HashSet<string> Companions =
        ["dr", "doc", "docteur", "doctor", "dre", "pr", "prof", "professeur", "m", "mr", "mme", "mlle", "med", "medecin", "medecine", "cabinet", "blog", "le", "la", "les", "de", "du", "des", "d", "l", "chez", "sos", "contact", "mon", "notre", "au", "www", "sf", "ide", "off", "officiel", "md", "fr", "com", "net", "org", "s", "x", "et"];

    /// <summary>Whether the form stands here.</summary>
    /// <param name="form">The form.</param>
    /// <param name="text">The text as it is.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="first">The first letter of the form, in <paramref name="folded"/>.</param>
    public static bool Is(PrivateWordForm form, ReadOnlySpan<char> text, FoldedText folded, int first)
    {
        var last = first + form.Letters.Length - 1;
        var (start, end) = (folded.PlaceOf(first), folded.PlaceOf(last));
        return AreGapsRight(form, text, folded, first, out var isJoined)
            && !(isJoined && form.MustBeWhole && !char.IsUpper(text[start]) && !IsInAddress(text, start, end))
            && BeginsHere(form, text, start, end)
            && EndsHere(form, text, start, end);
    }

    private static bool AreGapsRight(PrivateWordForm form, ReadOnlySpan<char> text, FoldedText folded, int first, out bool isJoined)
    {
        isJoined = false;
        var isSpelt = (form.Letters.Length >= 4 || (form.Letters.Length == 3 && char.IsUpper(text[folded.PlaceOf(first)]) && char.IsUpper(text[folded.PlaceOf(first + 2)]))) && IsSpelt(form, text, folded, first);
        for (var i = 1; i < form.Letters.Length; i++)
        {
            var gap = text[(folded.PlaceOf(first + i - 1) + 1)..Math.Max(folded.PlaceOf(first + i - 1) + 1, folded.PlaceOf(first + i))];
            var isBetweenWords = form.Gaps.Contains(i);
            if (IsEmpty(gap))
                isJoined |= isBetweenWords;
            else if (isBetweenWords || isSpelt ? !IsNarrow(gap) : !IsCut(form, text, folded, first, i, gap))
                return false;
        }
        return true;
    }

    // « D. u. p. o. n. t »: each letter by itself.
    private static bool IsSpelt(PrivateWordForm form, ReadOnlySpan<char> text, FoldedText folded, int first)
    {
        for (var i = 1; i < form.Letters.Length; i++)
        {
            var (before, after) = (folded.PlaceOf(first + i - 1), folded.PlaceOf(first + i));
            if (before == after || IsEmpty(text[(before + 1)..after]))
                return false;
        }
        return true;
    }

    // « Du-pont » for « Dupont »: the second half has a capital, or the two halves are a whole between hyphens; « sur eau » is no « Sureau ».
    private static bool IsCut(PrivateWordForm form, ReadOnlySpan<char> text, FoldedText folded, int first, int index, ReadOnlySpan<char> gap)
    {
        var (start, end) = (folded.PlaceOf(first), folded.PlaceOf(first + form.Letters.Length - 1));
        if (gap.Length > 2 || form.Letters.Length < 5)
            return false;
        var areCapitals = char.IsUpper(text[start]) && char.IsUpper(text[folded.PlaceOf(first + index)]);
        if (areCapitals && gap is [' ' or '-' or '_' or '\'' or '’' or '\u00A0' or '\u202F' or '‑' or '‐'] or ['-', ' '])
            return true;
        return gap is ['-' or '_' or '‑' or '‐'] or ['-', ' '] && !IsHyphen(text, start - 1) && !IsHyphen(text, end + 1);
    }

    private static bool IsHyphen(ReadOnlySpan<char> text, int index) => index >= 0 && index < text.Length && text[index] is '-' or '_' or '‑' or '‐';

    private static bool IsEmpty(ReadOnlySpan<char> gap)
    {
        foreach (var character in gap)
        {
            if (!FoldedText.IsUnseen(character))
                return false;
        }
        return true;
    }

    private static bool IsNarrow(ReadOnlySpan<char> gap) => gap.Length <= 4 && !gap.Contains('\n');

    private static bool BeginsHere(PrivateWordForm form, ReadOnlySpan<char> text, int start, int end)
    {
        if (IsBorder(text, start - 1, start))
            return true;
        // Where letters stand before it, they must be a title or a first name, as in « drdupont@ ».
        var from = start;
        while (from > 0 && char.IsLetter(text[from - 1]) && !(char.IsLower(text[from - 1]) && char.IsUpper(text[from])))
            from--;
        return form.Letters.Length >= 4 && !IsOpenBehind(text, end) && IsCompanion(text[from..start], form);
    }

    private static bool EndsHere(PrivateWordForm form, ReadOnlySpan<char> text, int start, int end)
    {
        if (!IsOpenBehind(text, end))
            return true;
        var to = end + 1;
        while (to < text.Length && (char.IsLetter(text[to]) || FoldedText.IsUnseen(text[to])) && !(char.IsLower(text[to - 1]) && char.IsUpper(text[to])))
            to++;
        var rest = text[(end + 1)..to];
        if (form.Letters.Length >= 4 && rest is "s" or "S" or "x" or "X" or "es")
            return true;
        return form.Letters.Length >= 4 && IsInAddress(text, start, end) && IsBorder(text, start - 1, start) && IsCompanion(rest, form);
    }

    private static bool IsOpenBehind(ReadOnlySpan<char> text, int end)
    {
        var next = end + 1;
        while (next < text.Length && FoldedText.IsUnseen(text[next]))
            next++;
        return !IsBorder(text, end, next);
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int before, int after)
    {
        while (before >= 0 && FoldedText.IsUnseen(text[before]))
            before--;
        if (before < 0 || after >= text.Length || !char.IsLetterOrDigit(text[before]) || !char.IsLetterOrDigit(text[after]))
            return true;
        return char.IsDigit(text[before]) != char.IsDigit(text[after]) || (char.IsLower(text[before]) && char.IsUpper(text[after]));
    }

    private static bool IsCompanion(ReadOnlySpan<char> letters, PrivateWordForm form)
    {
        if (letters.Length == 0)
            return true;
        var folded = FoldedText.Of(letters);
        Span<char> plain = stackalloc char[Math.Min(folded.Count, 24)];
        for (var i = 0; i < plain.Length; i++)
            plain[i] = folded[i];
        if (Companions.Contains(plain.ToString()))
            return plain.Length > 1 || form.Letters.Length >= 6;
        return plain.Length >= 3 && form.Letters.Length >= 5 && (Vocabulary.OfFolded(plain) & WordKinds.FirstName) != 0;
    }

    // Whether the words around without a space are an address, a handle or a file's name: there words are run together.
    private static bool IsInAddress(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = (start, end);
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
            from--;
        while (to + 1 < text.Length && !char.IsWhiteSpace(text[to + 1]))
            to++;
        var token = text[from..(to + 1)].TrimEnd(".,;:!?»)");
        return token.ContainsAny("@#/_") || token.TrimStart("«(").ContainsAny(".:");
    }
}
