using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A date of birth, whole or in part: with a sex and a town it is a person.</summary>
public sealed class DateDeNaissance : IRule
{
    /// <inheritdoc />
    public string Name => "date-de-naissance";

    /// <inheritdoc />
    public string Alias => "birth-date";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var date in reading.Dates)
        {
            if (date.Year is > 99 and < DateContext.LongAgo || !DateContext.IsBirth(reading, date) || IsWriting(reading, date))
                continue;
            var isAnnounced = IsAnnounced(reading, date.First);
            yield return HitOf(reading, date.First, date.Last, reading.IsAboutPatient(reading.Words[date.First].Start) || isAnnounced ? Severity.Blocking : Severity.Advisory);
        }
        if (!reading.Has(Cue.Birth))
            yield break;
        foreach (var word in reading.Cued)
        {
            if (reading.Words[word].Is(Cue.Birth) && DateContext.IsBirthWord(reading, word) && Part(reading, word) is { } hit)
                yield return hit;
        }
    }

    // The day on which the text was written is in its front matter.
    private static bool IsWriting(Reading reading, DateFound date) =>
        reading.Post.Prose.PassageAt(reading.Words[date.First].Start) is { Field: Field.FrontMatter, Key: "Published" or "Updated" or "Reviewed" or "Retracted" or "Sources" or "Seen" };

    // « DDN : … », « date de naissance … »: a form that only people have.
    private static bool IsAnnounced(Reading reading, int first)
    {
        for (var word = first - 1; word >= 0 && word > first - 5; word--)
        {
            if (reading.Words[word].Is(Cue.Birth))
                return reading.Of(word) is not ("né" or "née" or "Né" or "Née" or "ne" or "nee" or "born");
        }
        return false;
    }

    // What of a birth follows its word that is no day: a month with its year, a year, figures without signs between them.
    private static Hit? Part(Reading reading, int birth)
    {
        var words = reading.Words;
        var isForm = IsAnnounced(reading, birth + 1);
        for (var word = birth + 1; word < words.Length && word < birth + 9; word++)
        {
            var gap = reading.After(word - 1);
            if (gap.ContainsAny("\n;!?") || (gap.Contains('.') && gap.Length > 1 && word > birth + 1))
                return null;
            if (gap.Contains(',') && word > birth + 1 && reading.Of(word) is not "en")
                return null;
            if (IsDate(reading, word))
                return null;
            if (words[word].Is(Cue.Month) && YearAt(reading, word + 1) is > DateContext.LongAgo && reading.After(word) is " " or " de " or ". ")
                return Told(reading, birth, word, word + 1, isWhole: true);
            if (!words[word].Is(Shape.Figure))
                continue;
            if (Loose(reading, word, isForm) is { } last)
                return Told(reading, birth, word, last, isWhole: true);
            // « 03/1956 ».
            if (words[word].Length <= 2 && reading.After(word) is "/" or "-" or "." && YearAt(reading, word + 1) is > DateContext.LongAgo && int.TryParse(reading.Of(word), out var month) && month is >= 1 and <= 12)
                return Told(reading, birth, word, word + 1, isWhole: true);
            if (YearAt(reading, word) is > DateContext.LongAgo && (isForm || reading.Of(word - 1) is "en" or "EN" or "in" or "ne" or "né" or "née" or "nee" or "année" or "vers" or "automne" or "hiver" or "été" or "printemps" || (word == birth + 2 && reading.Of(birth + 1) is "e")))
                return Told(reading, birth, word, word, isWhole: false);
            // « Né en 51 ».
            if (words[word].Length == 2 && !words[word].Is(Shape.Mixed) && reading.Of(word - 1) is "en" && word <= birth + 2 && IsShortYear(reading, word))
                return Told(reading, birth, word, word, isWhole: false);
            return null;
        }
        return null;
    }

    private static bool IsShortYear(Reading reading, int word)
    {
        var gap = reading.After(word);
        return int.Parse(reading.Of(word)) >= 20 && gap is not ("%" or " %") && gap is not ([',' or '/' or '-' or ':', >= '0' and <= '9', ..]) && !(word + 1 < reading.Words.Length && gap is " " or "" && reading.Words[word + 1].Is(Cue.Unit | Cue.Age | Cue.Hour | Cue.Dated) || (word + 1 < reading.Words.Length && reading.Of(word + 1) is "SA" or "minutes" or "secondes"));
    }

    // « Le 3 8 62 », « le 02 du 02 2020 », « DDN 020642 ».
    private static int? Loose(Reading reading, int word, bool isForm)
    {
        var words = reading.Words;
        if (!words[word].Is(Shape.Mixed) && words[word].Length is 6 or 8 && isForm && int.TryParse(reading.Of(word)[..2], out var day) && day is >= 1 and <= 31 && int.TryParse(reading.Of(word).Slice(2, 2), out var month) && month is >= 1 and <= 12)
            return word;
        var middle = word + 1 < words.Length && reading.Of(word + 1) is "du" ? word + 2 : word + 1;
        if (middle + 1 >= words.Length || reading.After(word) is not (" " or "-" or "." or "/" or " / ") || !IsUpTo(reading, word, 31) || !IsUpTo(reading, middle, 12) || reading.After(middle) is not (" " or "-" or "." or "/"))
            return null;
        return YearAt(reading, middle + 1) is > DateContext.LongAgo || (words[middle + 1].Length == 2 && words[middle + 1].Is(Shape.Figure) && !words[middle + 1].Is(Shape.Mixed)) ? middle + 1 : null;
    }

    private static bool IsUpTo(Reading reading, int word, int most) => reading.Words[word].Length <= 2 && int.TryParse(reading.Of(word), out var number) && number >= 1 && number <= most;

    private static int? YearAt(Reading reading, int word)
    {
        if (word >= reading.Words.Length)
            return null;
        if (reading.Words[word].Is(Shape.Figure))
            return reading.Words[word].Length == 4 && int.TryParse(reading.Of(word), out var year) && year is >= 1800 and < 2100 ? year : null;
        return NumberWords.Read(reading, word, out _) is >= 1800 and < 2100 and var spoken ? spoken : null;
    }

    private static bool IsDate(Reading reading, int word)
    {
        foreach (var date in reading.Dates)
        {
            if (date.First <= word && word <= date.Last)
                return true;
        }
        return false;
    }

    private static Hit? Told(Reading reading, int birth, int first, int last, bool isWhole)
    {
        var index = reading.Words[birth].Start;
        if (DateContext.IsThing(reading.Text, index))
            return null;
        // « Les enfants nés en 1999 ».
        if (!isWhole && Around.Is(reading, birth, "nés", "nées"))
            return null;
        if (!reading.IsAboutPatient(index))
            return isWhole ? HitOf(reading, first, last, IsAnnounced(reading, birth + 1) ? Severity.Blocking : Severity.Advisory) : null;
        return HitOf(reading, first, last, isWhole ? Severity.Blocking : Severity.Advisory);
    }

    private static Hit HitOf(Reading reading, int first, int last, Severity severity)
    {
        var start = reading.Words[first].Start;
        if (!reading.Words[first].Is(Shape.Figure))
            NumberWords.Read(reading, last, out last);
        else if (!reading.Words[last].Is(Shape.Figure))
            NumberWords.Read(reading, last, out last);
        return new Hit(start, reading.Words[last].End - start, severity);
    }
}
