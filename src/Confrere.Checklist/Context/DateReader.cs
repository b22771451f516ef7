namespace Confrere.Checklist.Context;

/// <summary>Finds the days that a text tells: around figures, months and days of the week, word by word.</summary>
/// <param name="reading">The text.</param>
internal sealed partial class DateReader(Reading reading)
{
    private readonly List<DateFound> found = [];

    /// <summary>The days, in order; none overlaps another.</summary>
    public List<DateFound> Read()
    {
        foreach (var row in reading.Figures)
        {
            for (var word = reading.WordAt(row.Start); word < reading.Words.Length && reading.Words[word].Start < row.End; word++)
            {
                if (found.Count > 0 && word <= found[^1].Last)
                    continue;
                if (At(word) is { } date)
                    Add(date);
            }
        }
        if (reading.Has(Cue.Month | Cue.Weekday))
            ReadInWords();
        return found;
    }

    // « Douze mars », « premier lundi d'avril »: no figure leads there.
    private void ReadInWords()
    {
        var count = found.Count;
        foreach (var word in reading.Cued)
        {
            if (reading.Words[word].Is(Cue.Month) && BeforeMonth(word) is { } date && !found.Exists(known => known.First <= date.Last && date.First <= known.Last))
                Add(date);
            else if (reading.Words[word].Is(Cue.Weekday) && OrdinalWeekday(word) is { } day && !found.Exists(known => known.First <= day.Last && day.First <= known.Last))
                Add(day);
        }
        if (found.Count > count)
            found.Sort((one, other) => one.First.CompareTo(other.First));
    }

    // The day of the week before a date belongs to it.
    private void Add(DateFound date)
    {
        var before = date.First - 1;
        if (Is(before, "le") && Gap(before) is " ")
            before--;
        if (date.Form != DateForm.Weekday && before >= 0 && reading.Words[before].Is(Cue.Weekday) && Gap(before) is " " or ", " or ". " or " - ")
            date = date with { First = before };
        if (found.Count == 0 || found[^1].Last < date.First || date.First < found[^1].First)
            found.Add(date);
    }

    private DateFound? At(int word)
    {
        var shape = reading.Words[word].Shape;
        if ((shape & Shape.Figure) == 0)
            return CompactIn(word);
        // « 2,5 », « 1.12.4 »: a figure behind a figure is the rest of a number that was tried before.
        if (word > 0 && Gap(word - 1) is "," or "." or "/" && EndsInFigure(word - 1))
            return null;
        return WholeInFigures(word) ?? CompactIn(word) ?? InLetters(word) ?? Range(word, 0) ?? English(word) ?? ShortInFigures(word) ?? WithWeekday(word) ?? AloneInMonth(word);
    }

    // « 12 au 15 mars », « 30 et 31/03 », « 12, 13 et 14 mars »: the last one proves the first.
    private DateFound? Range(int word, int depth)
    {
        if (DayAt(word) == 0 || depth > 4)
            return null;
        var next = word + 1;
        if (Gap(word) is " " && (Is(next, "au") || Is(next, "et") || Is(next, "ou") || Is(next, "à") || Is(next, "a") || Is(next, "to") || Is(next, "and")) && Gap(next) is " ")
        {
            next++;
            if ((Is(next, "le") || Is(next, "du") || Is(next, "au")) && Gap(next) is " ")
                next++;
        }
        else if (Gap(word) is not ("-" or "–" or "/" or " - " or " – " or ", " or " / " or "+" or " + "))
        {
            return null;
        }
        if (DayAt(next) == 0)
            return null;
        var end = WholeInFigures(next) ?? InLetters(next) ?? Range(next, depth + 1);
        if (end is null && Gap(word) is " " && ShortInFigures(next) is { } proven)
            end = proven;
        return end is { } date ? date with { First = word } : null;
    }

    // « 12 mars », « 1er mai 2024 », « 12mars », « 3rd of March », « 8 du mois suivant ».
    private DateFound? InLetters(int word)
    {
        if (DayAt(word) is 0)
            return null;
        if (IsMonth(word + 1, word))
            return WithYear(word, word + 1);
        if (Gap(word) is not " ")
            return null;
        if ((Is(word + 1, "of") || Is(word + 1, "de") || Is(word + 1, "d")) && Gap(word + 1) is " " or "'" && IsMonth(word + 2, word + 1))
            return WithYear(word, word + 2);
        if ((Is(word + 1, "du") || Is(word + 1, "de") || Is(word + 1, "dudit")) && (Is(word + 2, "mois") || (Is(word + 2, "ce") && Is(word + 3, "mois"))))
        {
            var month = Is(word + 2, "mois") ? word + 2 : word + 3;
            var isOf = Is(month + 1, "de") && IsMonth(month + 2, month + 1);
            return isOf ? WithYear(word, month + 2) : Is(word - 1, "le") && !reading.Words[month + 1 < reading.Words.Length ? month + 1 : month].Is(Shape.Capital) ? new DateFound(word, month, DateForm.Letters) : null;
        }
        return Is(word - 1, "le") && (Is(word + 1, "courant") || Is(word + 1, "ct") || Is(word + 1, "crt")) ? new DateFound(word, word + 1, DateForm.Letters) : null;
    }

    // « March 12th, 2024 ».
    private DateFound? English(int word)
    {
        var month = word - 1;
        if (month < 0 || DayAt(word) == 0 || Gap(month) is not (" " or ". ") || !reading.Words[month].Is(Cue.Month) || !reading.Words[month].Is(Shape.Capital))
            return null;
        var name = reading.Of(month);
        var isOrdinal = reading.Words[word].Is(Shape.Mixed);
        if (!isOrdinal && (!IsEnglish(name) || IsCounted(word)))
            return null;
        return WithYear(word, word) with { First = month };
    }

    // A month with its day before it in words: « douze mars », « premier mai ».
    private DateFound? BeforeMonth(int month)
    {
        for (var first = Math.Max(0, month - 4); first < month; first++)
        {
            if (first > 0 && reading.Touch(first - 1) && reading.Words[first - 1].Is(Cue.Number) && !Is(first - 1, "un"))
                continue;
            var day = NumberWords.Read(reading, first, out var last);
            if (day is < 1 or > 31 || last != month - 1 || !IsMonth(month, last) || Is(month, "sept"))
                continue;
            return WithYear(first, month);
        }
        return null;
    }

    // « Le premier lundi de mars », « le 2e samedi du mois ».
    private DateFound? OrdinalWeekday(int weekday)
    {
        if (weekday < 1 || !(Is(weekday - 1, "premier") || Is(weekday - 1, "deuxième") || Is(weekday - 1, "second") || Is(weekday - 1, "troisième") || Is(weekday - 1, "dernier") || Is(weekday - 1, "2e") || Is(weekday - 1, "3e") || Is(weekday - 1, "1er")))
            return null;
        var month = weekday + 2;
        if (month >= reading.Words.Length || !(Is(weekday + 1, "de") || Is(weekday + 1, "d") || Is(weekday + 1, "du")))
            return null;
        return reading.Words[month].Is(Cue.Month) ? WithYear(weekday - 1, month) with { Form = DateForm.Ordinal }
            : Is(month, "mois") && Is(weekday - 2, "le") ? new DateFound(weekday - 1, month, DateForm.Ordinal) : null;
    }
}
