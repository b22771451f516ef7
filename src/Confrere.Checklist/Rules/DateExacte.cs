using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A date finer than the month of a year, in a text that speaks of a patient: the day of an admission or a birth is known to many.</summary>
public sealed class DateExacte : IRule
{
    /// <inheritdoc />
    public string Name => "date-exacte";

    /// <inheritdoc />
    public string Alias => "exact-date";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var date in reading.Dates)
        {
            if (SeverityOf(date, reading) is not { } severity)
                continue;
            var start = reading.Words[date.First].Start;
            yield return new Hit(start, reading.Words[date.Last].End - start, severity);
        }
    }

    private static Severity? SeverityOf(DateFound date, Reading reading)
    {
        var post = reading.Post;
        var start = reading.Words[date.First].Start;
        var passage = post.Prose.PassageAt(start);
        if (passage.Field == Field.FrontMatter)
        {
            switch (passage.Key)
            {
                // The day on which the text was written or changed: the site shows its month only. A source's date is the source's.
                case "Published" or "Updated" or "Reviewed" or "Retracted" or "Sources":
                    return null;
                case "Seen":
                    return Severity.Blocking;
            }
        }
        var isAbout = reading.IsAboutPatient(start);
        if ((!isAbout && (date.Form == DateForm.Day || !Around.IsPersonal(reading, date.First, date.Last))) || (date.Form == DateForm.Compact && passage.Field is Field.Text or Field.Code && !IsOfFile(reading, date)))
            return null;
        // Molière is nobody's patient.
        if (date.Year is > 0 and < DateContext.LongAgo)
            return null;
        // A birth is another rule's, and so is a place that is called after a day.
        if (DateContext.IsBirth(reading, date) || DateContext.IsName(reading, date) || DateContext.IsPublic(reading, date))
            return null;
        // An address elsewhere tells when an article came out, and perhaps when the case was in the news.
        var isElsewhere = passage.Field == Field.Target && post.Prose.TextOf(passage).StartsWith("http", StringComparison.OrdinalIgnoreCase);
        if (isElsewhere && !isAbout)
            return null;
        return !isAbout || isElsewhere || IsLoose(date, reading) ? Severity.Advisory : Severity.Blocking;
    }

    // « IMG_20240312_101500 » in a sentence.
    private static bool IsOfFile(Reading reading, DateFound date) =>
        !char.IsAsciiDigit(reading.Of(date.First)[0]) || (date.First > 0 && reading.After(date.First - 1) is "_" or "-") || reading.After(date.First) is "_";

    // A bare day may be a number of something else where nothing else tells of care; a Friday the 13th is a way to speak.
    private static bool IsLoose(DateFound date, Reading reading)
    {
        if (date.Form == DateForm.Weekday)
            return reading.Of(date.Last) is "13" && reading.Of(date.First).Equals("vendredi", StringComparison.OrdinalIgnoreCase);
        if (date.Form != DateForm.Day || date.Last > date.First)
            return false;
        for (var word = date.First - 1; word >= 0 && word > date.First - 6; word--)
        {
            if (reading.Words[word].Is(Cue.Care | Cue.Dated))
                return false;
        }
        return true;
    }
}
