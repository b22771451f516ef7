namespace Confrere.Checklist.Context;

/// <content>What single words and the gaps between them tell.</content>
internal sealed partial class DateReader
{
    private static readonly string[] EnglishMonths = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];
    private static readonly string[] RomanNumbers = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static bool IsDay(int number) => number is >= 1 and <= 31;

    private static bool IsMonthNumber(int number) => number is >= 1 and <= 12;

    private static bool IsEnglish(ReadOnlySpan<char> month)
    {
        foreach (var name in EnglishMonths)
        {
            if (month.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private bool Is(int word, string letters) => word >= 0 && word < reading.Words.Length && reading.Of(word).Equals(letters, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Gap(int word) => word < 0 ? [] : reading.After(word);

    // « Le 12 mars », « dès le 4 » and their like in English: what a day stands behind.
    private bool Introduces(int word) => reading.Words[word].Is(Cue.Tool | Cue.Particle)
        && reading.Of(word) is "le" or "Le" or "LE" or "du" or "Du" or "DU" or "au" or "Au" or "AU" or "dès" or "ce" or "Ce" or "les" or "Les" or "un" or "Un" or "on" or "On" or "the" or "from" or "to" or "until" or "since";

    private bool EndsInFigure(int word) => char.IsAsciiDigit(reading.Text[reading.Words[word].End - 1]);

    private bool Begins(int word) => reading.Words[word].Is(Shape.Begins | Shape.First) || reading.Text[reading.Words[word].Start - 1] is '(' or '[' or '|';

    private bool IsPure(int word) => reading.Words[word].Is(Shape.Figure) && !reading.Words[word].Is(Shape.Mixed) && reading.Words[word].Length <= 4;

    private int Value(int word)
    {
        var value = 0;
        foreach (var digit in reading.Of(word))
            value = (value * 10) + (digit - '0');
        return value;
    }

    // « 12 », « 1er », « 3rd »; 0 where it is no day.
    private int DayAt(int word)
    {
        if (word < 0 || word >= reading.Words.Length || !reading.Words[word].Is(Shape.Figure))
            return 0;
        var letters = reading.Of(word);
        var digits = letters.Length > 1 && char.IsAsciiDigit(letters[1]) ? 2 : 1;
        if (letters.Length > digits + 2)
            return 0;
        var rest = letters[digits..];
        if (rest.Length == 2 && !(rest.Equals("er", StringComparison.OrdinalIgnoreCase) && letters[0] == '1' && digits == 1) && !rest.Equals("th", StringComparison.OrdinalIgnoreCase) && !rest.Equals("rd", StringComparison.OrdinalIgnoreCase) && !rest.Equals("nd", StringComparison.OrdinalIgnoreCase) && !rest.Equals("st", StringComparison.OrdinalIgnoreCase))
            return 0;
        if (rest.Length == 1)
            return 0;
        var day = digits == 2 ? ((letters[0] - '0') * 10) + letters[1] - '0' : letters[0] - '0';
        return IsDay(day) ? day : 0;
    }

    private int Roman(int word)
    {
        var letters = reading.Of(word);
        for (var number = 1; number < RomanNumbers.Length; number++)
        {
            if (letters.SequenceEqual(RomanNumbers[number]))
                return number;
        }
        return 0;
    }

    // The sign between a figure and the next: a stroke, a dot, a hyphen, with or without spaces; '\0' where it is none.
    private char Sign(int word)
    {
        var gap = Gap(word);
        if (gap is " ")
            return ' ';
        gap = gap.Trim(' ');
        return gap.Length == 1 && gap[0] is '/' or '.' or '-' or '–' or '_' && (Gap(word).Length == 1 || Gap(word).Length == 3) ? gap[0] : '\0';
    }

    // Whether a word is a month that belongs to the day before it: « 12 mars », « 12-mars », « 12.mars », not « 3 SEP » or « vingt sept ».
    private bool IsMonth(int word, int before)
    {
        if (word >= reading.Words.Length || !reading.Words[word].Is(Cue.Month))
            return false;
        if (Gap(before) is not (" " or "-" or "." or "/" or ". " or "  " or "'" or "° " or "_" or " / " or " - "))
            return false;
        var known = reading.Words[word];
        var letters = reading.Of(word);
        if (letters is "may" or "march")
            return HasYear(word);
        if (letters.Length > 5 || letters is "juin" or "mars" or "avril" or "août" or "aout" or "mai" or "Mars" or "Mai" or "May" or "March" or "April" or "Juin" or "JUIN" or "AOUT" or "AOÛT" or "AVRIL" or "Avril" or "Août" or "Aout" or "July" or "June")
            return true;
        if (!known.Is(Shape.Capitals) && letters.Equals("janv", StringComparison.OrdinalIgnoreCase) is var isJanuary && (isJanuary || letters is "juil" or "juill" or "févr" or "fév" or "fevr" or "fev" or "avr" or "nov" or "déc" or "Nov" or "Déc" or "Avr" or "Fév" or "Juil"))
            return true;
        // « OCT », « SEP », « MAI », « mar », « sept » mean other things too.
        var day = reading.Words[before].Is(Shape.Figure) ? before : before - 1;
        return HasYear(word) || Gap(word) is ['.', ..] && !known.Is(Shape.Capitals) || (day > 0 && Gap(day - 1) is " " && (Introduces(day - 1) || reading.Words[day - 1].Is(Cue.Weekday) || reading.Words[day - 1].Is(Cue.Dated)) && !IsCounted(word));
    }

    private bool HasYear(int month) => month + 1 < reading.Words.Length && IsPure(month + 1) && reading.Words[month + 1].Length == 4 && Value(month + 1) is >= 1880 and < 2100 && Gap(month).Length <= 2;

    private DateFound WithYear(int first, int month)
    {
        var plain = new DateFound(first, month, DateForm.Letters);
        var next = month + 1;
        if (next >= reading.Words.Length || Gap(month) is not (" " or ", " or " '" or ". " or "-" or "/" or "." or "_" or ".-" or " / "))
            return plain;
        if ((Is(next, "de") || Is(next, "en")) && next + 1 < reading.Words.Length)
            next++;
        if (!IsPure(next))
            return NumberWords.Read(reading, next, out var last) is >= 1880 and < 2100 and var spoken ? plain with { Last = last, Year = spoken } : plain;
        var year = Value(next);
        if (reading.Words[next].Length == 4 && year is >= 1000 and < 2100)
            return plain with { Last = next, Year = year };
        // « 12 janv. 24 », not « 12 mars 24 patients », « le 12 mars, 10 mg ».
        var isShort = reading.Words[next].Length == 2 && next == month + 1 && Gap(month) is not ", " && !IsCounted(next) && !IsClock(next) && Gap(next) is not ([',', not ' ', ..] or ['.', >= '0' and <= '9', ..] or ['/', ..] or [':', >= '0' and <= '9', ..] or ['-', ..]);
        return isShort ? plain with { Last = next } : plain;
    }

    // Whether a figure counts what follows it: « 12 mg », « 3 patients », « 4 % ».
    private bool IsCounted(int word)
    {
        if (Gap(word) is ['%', ..] or [' ', '%', ..] or ['°', ..])
            return true;
        if (word + 1 >= reading.Words.Length || Gap(word) is not (" " or ""))
            return false;
        var next = reading.Words[word + 1];
        if (next.Is(Cue.Unit | Cue.Age) && !Is(word + 1, "a") && !Is(word + 1, "an"))
            return true;
        if (next.Is(Cue.Hour | Cue.Month) || next.Is(Cue.Tool) || next.Is(Shape.Figure) || next.Is(Shape.Capital))
            return next.Is(Cue.Hour);
        var letters = reading.Of(word + 1);
        return letters.Length > 3 && letters is not ("mieux" or "toux") && letters[^1] is 's' or 'x' && !next.Is(Cue.Act | Cue.Care | Cue.Moment);
    }

    // « 8 h », « 7h12 », « 10:10 ».
    private bool IsClock(int word)
    {
        if (word >= reading.Words.Length || !reading.Words[word].Is(Shape.Figure) || (word > 0 && Gap(word - 1) is not (" " or " - " or ", " or " (" or " à ")))
            return false;
        var letters = reading.Of(word);
        if (reading.Words[word].Is(Shape.Mixed))
            return letters.Length <= 5 && letters.IndexOfAny('h', 'H') is 1 or 2;
        return letters.Length <= 2 && (Gap(word) is ":" || (Gap(word) is " " or "" && word + 1 < reading.Words.Length && reading.Words[word + 1].Is(Cue.Hour)));
    }

    // Whether the clause ends behind a word, or a word follows that cannot belong to a number before it.
    private bool Ends(int word)
    {
        if (word + 1 >= reading.Words.Length)
            return true;
        var gap = Gap(word).TrimStart(' ');
        if (gap.Length > 0)
            return gap[0] is '.' && (gap.Length > 1 || Gap(word).Length > 1) || gap[0] is ';' or ')' or '(' or '!' or '?' or '\n' or '»' or ']' or '"' || gap[0] is ',' or ':' && Gap(word).Length > 1;
        var next = reading.Words[word + 1];
        return (next.Is(Cue.Tool) && !(Is(word + 1, "de") || Is(word + 1, "d") || Is(word + 1, "du") || Is(word + 1, "des") || Is(word + 1, "et") || Is(word + 1, "ou") || Is(word + 1, "a"))) || reading.Words[word + 1].Start - reading.Words[word].End > 3;
    }
}
