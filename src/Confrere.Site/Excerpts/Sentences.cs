namespace Confrere.Site.Excerpts;

/// <summary>Cuts French or English text into its sentences.</summary>
/// <remarks>Where it is in doubt it does not cut: two sentences kept together never mislead, half a sentence may.</remarks>
public static class Sentences
{
    /// <summary>The sentences in order, without the spaces around them; quotations and brackets are never cut open.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<string>();
        var enclosures = new Enclosures(text);
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var end = IsParagraphBreak(text, index) ? index : SentenceEnd(text, enclosures, start, index);
            if (end < 0)
                continue;
            Add(sentences, text[start..end]);
            start = end;
            index = Math.Max(index, end - 1);
        }
        Add(sentences, text[start..]);
        return sentences;
    }

    private static void Add(List<string> sentences, string sentence)
    {
        if (sentence.Trim() is { Length: > 0 } trimmed)
            sentences.Add(trimmed);
    }

    private static bool IsParagraphBreak(string text, int index) => text[index] == '\n' && index > 0 && text[index - 1] == '\n';

    // The index after the sentence that the mark at the index ends, its closing quotation marks included, or -1.
    private static int SentenceEnd(string text, Enclosures enclosures, int start, int index)
    {
        if (!IsTerminator(text[index]) || (index + 1 < text.Length && IsTerminator(text[index + 1])))
            return -1;
        var end = AfterClosings(text, index + 1);
        var next = AfterSpaces(text, end);
        if (next == text.Length)
            return next;
        // Still inside a pair that closes later, or glued to what follows: a decimal, an address, « J.-C. ».
        if (next == end || enclosures.Holds(end - 1) || !MayBegin(text, next))
            return -1;
        return text[index] == '.' && !IsSpelledOut(text, index) && end == index + 1 && GoesOn(text, start, index, next) ? -1 : end;
    }

    private static bool IsTerminator(char unit) => unit is '.' or '!' or '?' or '…';

    // « Encore ? » or (Non.): the marks that close belong to the sentence, with the no-break space before them.
    private static int AfterClosings(string text, int index)
    {
        while (true)
        {
            var at = AfterSpaces(text, index);
            if (at >= text.Length)
                return index;
            var glued = at == index && text[at] is ')' or ']' or '”' or '"' or '’';
            if (text[at] != '»' && !glued)
                return index;
            index = at + 1;
        }
    }

    private static int AfterSpaces(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }

    // Whether a sentence may begin here: never with a lower-case letter, nor with a sign of calculation.
    private static bool MayBegin(string text, int index)
    {
        if (text[index] is '«' or '“' or '"' or '(' or '[' && AfterSpaces(text, index + 1) is var inner && inner < text.Length)
            return MayBegin(text[inner]);
        if (text[index] is '–' or '—' or '-')
            return index + 1 < text.Length && char.IsWhiteSpace(text[index + 1]) && AfterSpaces(text, index) is var at && !IsLowerAfter(text, at + 1);
        return MayBegin(text[index]);
    }

    private static bool IsLowerAfter(string text, int index) => AfterSpaces(text, index) is var at && at < text.Length && char.IsLower(text[at]);

    private static bool MayBegin(char unit) =>
        !char.IsLower(unit) && (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit is '«' or '“' or '"' or '(' or '[' or '#' or '@' or '¿' or '¡' or '‘' or '’' or '\'' or '…');

    // « ... » is an ellipsis typed with full stops.
    private static bool IsSpelledOut(string text, int index) => index > 0 && text[index - 1] == '.';

    // Whether a single full stop belongs to an abbreviation, an initial or a list number rather than to the sentence.
    private static bool GoesOn(string text, int start, int stop, int next)
    {
        var (word, before) = WordBefore(text, start, stop);
        if (word.Length == 0)
            return false;
        var startsSentence = Abbreviations.IsStarter(WordAt(text, next));
        if (Abbreviations.IsJoined(word))
            return true;
        if (Abbreviations.IsOpen(word))
            return !startsSentence;
        if (Abbreviations.IsNumbered(word))
            return char.IsDigit(text[next]);
        if (word.Length == 1 && char.IsUpper(word[0]) || IsInitials(word))
            return !(startsSentence && Abbreviations.TakesLetter(before));
        return before.Length == 0 && word.Length <= 3 && word.All(char.IsAsciiDigit);
    }

    // « J.-P. », « J.R.R. »
    private static bool IsInitials(string word) =>
        word.Length is > 1 and <= 7 && char.IsUpper(word[^1]) && word.All(unit => char.IsUpper(unit) || unit is '.' or '-') && word.Contains('.', StringComparison.Ordinal);

    private static (string Word, string Before) WordBefore(string text, int start, int stop)
    {
        var from = WordStart(text, start, stop);
        var beforeStop = from;
        while (beforeStop > start && char.IsWhiteSpace(text[beforeStop - 1]))
            beforeStop--;
        return (text[from..stop], text[WordStart(text, start, beforeStop)..beforeStop]);
    }

    private static int WordStart(string text, int start, int stop)
    {
        // Forty letters are more than any abbreviation has: a hostile word is not walked back at each of its full stops.
        var least = Math.Max(start, stop - 40);
        var from = stop;
        while (from > least && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not ('(' or '[' or '«' or '“' or '"' or '’' or '\'' or '/' or '—' or '–'))
            from--;
        return from;
    }

    private static string WordAt(string text, int index)
    {
        while (index < text.Length && !char.IsLetterOrDigit(text[index]))
            index++;
        var end = index;
        while (end < text.Length && end < index + 20 && char.IsLetterOrDigit(text[end]))
            end++;
        // « J.-C. » and « J. Dupont » begin with an initial, « J’ai » with a word.
        var isInitial = end == index + 1 && end < text.Length && (text[end] is '.' or '-');
        return isInitial ? "" : text[index..end];
    }
}
