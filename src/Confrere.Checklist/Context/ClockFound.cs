namespace Confrere.Checklist.Context;

/// <summary>An hour that a text tells: « 3 h 12 », « 23h47 », « 04:12 », « quatre heures moins dix ».</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Hour">The hour; it may be a number of hours, and be above 24.</param>
/// <param name="Minute">The minutes; 0 where none are told.</param>
/// <param name="HasMinutes">Whether minutes are told.</param>
/// <param name="IsOfDay">Whether it can be no length of time: « du matin », « pile ».</param>
internal readonly record struct ClockFound(int First, int Last, int Hour, int Minute, bool HasMinutes, bool IsOfDay)
{
    /// <summary>The hour that begins with a figure; null if none.</summary>
    public static ClockFound? At(Reading reading, int word)
    {
        var known = reading.Words[word];
        if (!known.Is(Shape.Figure) || known.Length > 7 || (word > 0 && reading.After(word - 1) is "," or "." or ":" or "/" && char.IsAsciiDigit(reading.Text[reading.Words[word - 1].End - 1])))
            return null;
        var letters = reading.Of(word);
        if (known.Is(Shape.Mixed))
            return OfMixed(reading, word, letters);
        if (letters.Length > 2)
            return null;
        var hour = int.Parse(letters);
        var next = word + 1;
        if (next >= reading.Words.Length)
            return null;
        // « 04:12 », « 8:05 », not « 1:80 » or « 3:1 ».
        if (reading.After(word) is ":" or " : " && Minutes(reading, next) is { } minute && hour < 24)
            return (letters.Length == 2 && reading.After(word) is ":") || (Around.Is(reading, word - 1, "à", "at") && reading.Touch(word - 1)) ? Ended(reading, word, next, hour, minute, true) : null;
        if (!reading.Words[next].Is(Cue.Hour) || reading.After(word) is not (" " or "") || Around.Is(reading, next, "midi", "minuit"))
            return null;
        if (Around.Is(reading, next, "am", "pm"))
            return new ClockFound(word, next, hour, 0, false, true);
        return next + 1 < reading.Words.Length && reading.After(next) is " " or "" && Minutes(reading, next + 1) is { } more && !reading.Words[Math.Min(next + 2, reading.Words.Length - 1)].Is(Cue.Age)
            ? Ended(reading, word, next + 1, hour, more, true) : Ended(reading, word, next, hour, 0, false);
    }

    /// <summary>The hour in words before « heures »: « à quatre heures moins dix », « vers minuit vingt »; null if none.</summary>
    public static ClockFound? InWords(Reading reading, int word)
    {
        if (Around.Is(reading, word, "minuit", "midi"))
        {
            var last = Trailing(reading, word);
            return last > word ? new ClockFound(word, last, 12, 1, true, true) : null;
        }
        if (!Around.Is(reading, word, "heures", "heure", "h"))
            return null;
        for (var first = Math.Max(0, word - 4); first < word; first++)
        {
            if (first > 0 && reading.Words[first - 1].Is(Cue.Number) && reading.Touch(first - 1))
                continue;
            if (NumberWords.Read(reading, first, out var end) is not (>= 1 and <= 24 and var hour) || end != word - 1 || !reading.Touch(end))
                continue;
            var last = Trailing(reading, word);
            var clock = Ended(reading, first, last, hour, 0, last > word);
            return clock with { IsOfDay = clock.IsOfDay || last > word };
        }
        return null;
    }

    // « 23h47 », « 3h », « 7H05 », « 14h30min ».
    private static ClockFound? OfMixed(Reading reading, int word, ReadOnlySpan<char> letters)
    {
        var at = letters.IndexOfAny('h', 'H');
        if (at is < 1 or > 2 || !int.TryParse(letters[..at], out var hour))
            return null;
        var rest = letters[(at + 1)..];
        if (rest.Length == 0)
            return reading.After(word) is " " or "" && word + 1 < reading.Words.Length && Minutes(reading, word + 1) is { } apart && Around.Is(reading, word + 2, "min", "mn") ? Ended(reading, word, word + 2, hour, apart, true) : Ended(reading, word, word, hour, 0, false);
        return rest.Length >= 2 && int.TryParse(rest[..2], out var minute) && minute < 60 && (rest.Length == 2 || rest[2..] is "mn" or "min") ? Ended(reading, word, word, hour, minute, true) : null;
    }

    private static int? Minutes(Reading reading, int word) =>
        word < reading.Words.Length && reading.Words[word].Length == 2 && reading.Words[word].Is(Shape.Figure) && !reading.Words[word].Is(Shape.Mixed) && int.Parse(reading.Of(word)) is < 60 and var minute ? minute : null;

    private static int Trailing(Reading reading, int word)
    {
        if (Around.Is(reading, word + 1, "et") && Around.Is(reading, word + 2, "quart", "demie", "demi"))
            return word + 2;
        var from = Around.Is(reading, word + 1, "moins") ? word + 2 : word + 1;
        if (from >= reading.Words.Length || !reading.Touch(word))
            return word;
        if (from == word + 2 && Around.Is(reading, from, "le") && Around.Is(reading, from + 1, "quart"))
            return from + 1;
        return NumberWords.Read(reading, from, out var last) is >= 2 and < 60 ? last : word;
    }

    private static ClockFound Ended(Reading reading, int first, int last, int hour, int minute, bool hasMinutes)
    {
        var clock = new ClockFound(first, last, hour, minute, hasMinutes, false);
        if (!reading.Touch(last))
            return clock;
        if (Around.Is(reading, last + 1, "du") && Around.Is(reading, last + 2, "matin", "mat", "soir", "mat'"))
            return clock with { Last = last + 2, IsOfDay = true };
        if (Around.Is(reading, last + 1, "de") && Around.Is(reading, last + 2, "l") && Around.Is(reading, last + 3, "après", "aprem", "aprèm", "apres"))
            return clock with { Last = last + 3, IsOfDay = true };
        return Around.Is(reading, last + 1, "pile", "précises", "tapantes", "sonnantes", "am", "pm") ? clock with { Last = last + 1, IsOfDay = true } : clock;
    }
}
