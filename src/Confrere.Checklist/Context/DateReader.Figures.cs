namespace Confrere.Checklist.Context;

/// <content>Dates in figures, and days without a month.</content>
internal sealed partial class DateReader
{
    // « 12/03/2024 », « 12.3.24 », « 2024-03-12 », « 12 03 2024 », « 17/VIII/2021 ».
    private DateFound? WholeInFigures(int word)
    {
        if (word + 2 >= reading.Words.Length || !IsPure(word) || !IsPure(word + 2))
            return null;
        var sign = Sign(word);
        if (sign == '\0' || Sign(word + 1) != sign)
            return null;
        var (one, two, three) = (Value(word), IsPure(word + 1) ? Value(word + 1) : Roman(word + 1), Value(word + 2));
        var (first, second, last) = (reading.Words[word].Length, reading.Words[word + 1].Length, reading.Words[word + 2].Length);
        if (!IsPure(word + 1) && two == 0)
            return null;
        // « 12/03/2024/1 », « 1.2.3.4 », « 12-12-14 UI »: not a date.
        if (word + 3 < reading.Words.Length && Gap(word + 2) is "." or "/" or "-" or "," && IsPure(word + 3) && !(first == 4 && Gap(word + 2) is "-"))
            return null;
        if (first == 4)
            return sign != ' ' && second <= 2 && last <= 2 && one is >= 1880 and < 2100 && IsDay(three) && IsMonthNumber(two) ? new DateFound(word, word + 2, DateForm.Figures, one) : null;
        if (first > 2 || second > 2 && IsPure(word + 1) || last is not (2 or 4) || (last == 4 && three is < 1880 or >= 2100))
            return null;
        if (sign == ' ' && (first != 2 || second != 2 || last != 4))
            return null;
        if (!(IsDay(one) && IsMonthNumber(two)) && !(last == 4 && sign is '/' or '-' && IsDay(two) && IsMonthNumber(one)))
            return null;
        return last == 2 && ((IsCounted(word + 2) && (sign != '/' || (word + 3 < reading.Words.Length && reading.Words[word + 3].Is(Cue.Unit | Cue.Age)))) || (word > 0 && Gap(word - 1) is " " && reading.Words[word - 1].Is(Cue.Measured))) ? null : new DateFound(word, word + 2, DateForm.Figures, last == 4 ? three : 0);
    }

    // 20240312 in « IMG_20240312.jpg » and « IMG20240312 »; alone it may be any number.
    private DateFound? CompactIn(int word)
    {
        var letters = reading.Of(word);
        if (letters.Length < 8)
            return null;
        var at = letters.IndexOfAnyInRange('0', '9');
        if (at < 0 || letters.Length - at < 8 || letters.Slice(at, 8).ContainsAnyExceptInRange('0', '9') || (letters.Length > at + 8 && char.IsAsciiDigit(letters[at + 8])))
            return null;
        var (year, month, day) = (int.Parse(letters.Slice(at, 4)), int.Parse(letters.Slice(at + 4, 2)), int.Parse(letters.Slice(at + 6, 2)));
        return year is >= 1990 and < 2100 && IsMonthNumber(month) && IsDay(day) ? new DateFound(word, word, DateForm.Compact, year) : null;
    }

    // A day and a month, « 12/03 », look like a tension, a score, a share: what stands around must tell.
    private DateFound? ShortInFigures(int word)
    {
        var month = word + 1;
        var sign = Sign(word);
        if (sign is '\0' or ' ' || month >= reading.Words.Length || DayAt(word) == 0 || !IsPure(month) || reading.Words[month].Length > 2 || !IsMonthNumber(Value(month)))
            return null;
        var next = Gap(month);
        if ((next is "." or "/" or "-" or "," or "'" && month + 1 < reading.Words.Length && reading.Words[month + 1].Is(Shape.Figure)) || IsCounted(month) || next.StartsWith(" %") || next.StartsWith("%"))
            return null;
        return IsProven(word, month, sign) ? new DateFound(word, month, DateForm.Short) : null;
    }

    private bool IsProven(int word, int month, char sign)
    {
        var hasZero = reading.Of(word)[0] == '0' || reading.Of(month)[0] == '0';
        var isShare = Value(word) < Value(month) && Value(month) <= 5 && !hasZero;
        if (IsMeasured(word, hasZero))
            return false;
        if (found.Count > 0 && found[^1] is { Form: DateForm.Short } last && last.Last == word - 1 && Gap(word - 1) is ", " or " - " or " – " or "-" or " -> ")
            return true;
        var before = word - 1;
        // « 1/12/21 toux. 3/12 mieux. »: a line of a diary after another.
        if (sign == '/' && found.Count > 0 && found[^1].Form is DateForm.Short or DateForm.Figures && Begins(word))
            return true;
        // « Le jeu. 13/10 ».
        if (before >= 0 && Gap(before) is ". " or " " && reading.Words[before].Is(Cue.Weekday))
            return true;
        // « 12/4 à 8 h », « 03/03 7h12 », « 3/5 matin ».
        if ((!isShare || (before >= 0 && reading.Words[before].Is(Cue.Dated))) && (IsClock(month + 1) || (Is(month + 1, "à") && IsClock(month + 2)) || (month + 1 < reading.Words.Length && Gap(month) is " " && reading.Words[month + 1].Is(Cue.Moment))))
            return true;
        if (sign != '/' && reading.Words[month].Length < 2)
            return before >= 0 && Gap(before) is " " && (Is(before, "le") || Is(before, "depuis")) && Around.HasBefore(reading, before, Cue.Dated | Cue.Care, 3)
                || ((before < 0 || Begins(word)) && Gap(month).TrimStart() is [':', ..] && Value(word) > 12);
        if (before >= 0 && Gap(before) is " " or " : " or ": " or ", " or " (" or " = " or " -> ")
        {
            var introduced = Gap(before) is " " && Introduces(before);
            if (introduced)
                return !isShare || (before > 0 && reading.Words[before - 1].Is(Cue.Dated | Cue.Care));
            if (reading.Words[before].Is(Cue.Weekday))
                return true;
            if (!isShare && (reading.Words[before].Is(Cue.Dated) || (before > 0 && Gap(before - 1) is " " && reading.Words[before - 1].Is(Cue.Dated) && !reading.Words[before].Is(Cue.Tool))) && (sign == '/' || hasZero))
                return true;
        }
        if (sign == '/' && hasZero)
            return true;
        // « 16-2 : rémission », « | 12/09 | ».
        return !isShare && (before < 0 || Begins(word)) && (sign == '/' || reading.Words[month].Length == 2) && (Gap(month).TrimStart() is [':', ..] or [',', ..] && (hasZero || Value(word) > 12 || Gap(month).TrimStart()[0] == ':'));
    }

    // « TA 12/8, puis 13/7 », « AV 05/10 »: two figures that measure. A day that « le » announces is one all the same.
    private bool IsMeasured(int word, bool hasZero)
    {
        var introduced = word > 0 && Gap(word - 1) is " " && (Is(word - 1, "le") || (hasZero && Introduces(word - 1)));
        for (var before = word - 1; before >= 0 && before > word - 7 && !introduced && !Begins(word); before--)
        {
            var known = reading.Words[before];
            if (known.Is(Cue.Measured) && (known.Length > 3 || known.Is(Shape.Capitals) || Is(before, "ta") || Is(before, "eva")))
                return true;
            if (known.Is(Shape.Begins) || Gap(before).Contains(';'))
                return false;
        }
        return false;
    }

    // « Mardi 4 ».
    private DateFound? WithWeekday(int word)
    {
        var before = Is(word - 1, "le") ? word - 2 : word - 1;
        if (before < 0 || DayAt(word) == 0 || IsCounted(word) || !reading.Words[before].Is(Cue.Weekday))
            return null;
        var isAbbreviated = reading.Words[before].Length == 3;
        if (Gap(before) is not (" " or ", ") && !(isAbbreviated && Gap(before) is ". ") || (isAbbreviated && Gap(before) is not ". "))
            return null;
        return Gap(word) is [':', >= '0' and <= '9', ..] or ['/', ..] or ['-', ..] or ['h', ..] or [',', not ' ', ..] || IsClock(word) ? null : new DateFound(before, word, DateForm.Weekday);
    }

    private DateFound? AloneInMonth(int word)
    {
        var day = DayAt(word);
        if (day == 0 || IsClock(word) || IsCounted(word) || word == 0 || Gap(word - 1) is not " ")
            return null;
        // « Du 12 au 19 », « la nuit du 3 au 4 », « entre le 3 et le 8 ».
        if (Is(word - 1, "du") && Is(word + 1, "au") && DayAt(word + 2) > 0 && Gap(word) is " " && Gap(word + 1) is " ")
            return IsCounted(word + 2) || IsClock(word + 2) || reading.Words[Math.Max(0, word - 2)].Is(Cue.Measured) || !Ends(word + 2) ? null : new DateFound(word, word + 2, DateForm.Day);
        if (Gap(word) is " " && word + 1 < reading.Words.Length && IsPartOfDay(word) && (Is(word - 1, "le") || Is(word - 1, "du") || Is(word - 1, "au") || Is(word - 1, "un")))
            return new DateFound(word, word + (reading.Words[word + 1].Is(Cue.Moment) ? 1 : 2), DateForm.Day);
        return IsDayOfMonth(word, day) ? new DateFound(word, word, DateForm.Day) : null;
    }

    // « Le 14 », and nothing else that « le 14 » may mean: a room, a number to call, a stage, a département.
    private bool IsDayOfMonth(int word, int day)
    {
        var before = word - 2;
        var hasBefore = before >= 0 && Gap(before) is " " or " (" or ", " or "(" or " : ";
        var known = hasBefore ? reading.Words[before] : default;
        if (Is(word - 1, "le"))
        {
            if (!Ends(word) || (hasBefore && (Is(before, "dans") || Is(before, "sur") || Is(before, "et") || Is(before, "faire") || Is(before, "composer") || Is(before, "appeler") || Is(before, "par") || Is(before, "avec") || Is(before, "ou") || Is(before, "que") || Is(before, "appelez") || Is(before, "entre") || known.Is(Cue.Room))))
                return false;
            // The numbers of emergency calls.
            return day is not (15 or 17 or 18) || (hasBefore && known.Is(Cue.Dated) && !IsCall(before)) || (hasBefore && (Is(before, "depuis") || Is(before, "dès") || Is(before, "avant")));
        }
        if (Is(word - 1, "du"))
            return Ends(word) && hasBefore && known.Is(Cue.Dated | Cue.Moment) && !IsCall(before) && !known.Is(Cue.Room);
        return Is(word - 1, "au") && Ends(word) && (Is(before, "jusqu") || (hasBefore && known.Is(Cue.Dated) && !IsCall(before) && reading.Of(before) is ['d' or 'r' or 'a', 'é' or 'e' or 'v', ..]));
    }

    private bool IsCall(int word) => reading.Of(word).StartsWith("appel", StringComparison.OrdinalIgnoreCase) || reading.Of(word).StartsWith("rappel", StringComparison.OrdinalIgnoreCase) || reading.Words[word].Is(Cue.Reach);

    // « Le 14 au matin », « le 3 matin ».
    private bool IsPartOfDay(int word)
    {
        if (reading.Words[word + 1].Is(Cue.Moment) && !reading.Words[word + 1].Is(Cue.Weekday))
            return true;
        return Is(word + 1, "au") && word + 2 < reading.Words.Length && (Is(word + 2, "matin") || Is(word + 2, "soir") || Is(word + 2, "petit"));
    }
}
