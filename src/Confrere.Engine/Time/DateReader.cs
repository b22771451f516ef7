using System.Text.RegularExpressions;
using NodaTime;

namespace Confrere.Engine.Time;

/// <summary>Reads the dates that doctors write: ISO, in words (French or English), or in figures.</summary>
/// <param name="zone">The blog's time zone, for dates that carry an offset.</param>
/// <param name="order">How dates in figures are to be read.</param>
public sealed partial class DateReader(DateTimeZone zone, DateOrder order)
{
    // A time of day behind a date: « 18:30 », « 18h30 », « 6:30 PM », seconds and their parts, and the distance from Greenwich.
    private const string Time = @"(?:(?:T|,?\s+)(?:à\s+|at\s+)?(?<h>\d{1,2})(?:\s?[:h](?<min>\d{2})?(?::(?<s>\d{2})(?:[.,]\d+)?)?|(?=\s*[ap]\.?m))\s*(?<half>[ap]\.?m\.?)?\s*(?<offset>Z|GMT|UTC|[+-]\d{2}:?\d{2})?)?\z";

    private const string Weekday = @"^(?:le\s+)?(?:\p{L}{3,9}\.?,?\s+)?";

    /// <summary>Why a date could not be read.</summary>
    public enum Trouble
    {
        /// <summary>It was read.</summary>
        None,

        /// <summary>It is no date that is known here.</summary>
        Unreadable,

        /// <summary>It can be read two ways, such as 03/04/2026.</summary>
        Ambiguous,
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="date">The date, where there is no trouble.</param>
    public Trouble Read(string text, out WrittenDate date)
    {
        text = text.Trim();
        date = default;
        if (Iso().Match(text) is { Success: true } iso)
            return FromParts(Number(iso, "y"), iso.Groups["m"].Success ? Number(iso, "m") : 0, iso.Groups["d"].Success ? Number(iso, "d") : 0, iso, out date);
        if (Words().Match(text) is { Success: true } words)
            return FromParts(Number(words, "y"), Months.Find(words.Groups["m"].Value) ?? 0, words.Groups["d"].Success ? Number(words, "d") : 0, words, out date);
        if (EnglishWords().Match(text) is { Success: true } english)
            return FromParts(Number(english, "y"), Months.Find(english.Groups["m"].Value) ?? 0, Number(english, "d"), english, out date);
        if (Figures().Match(text) is { Success: true } figures)
            return ReadFigures(figures, out date);
        return Trouble.Unreadable;
    }

    private Trouble ReadFigures(Match match, out WrittenDate date)
    {
        date = default;
        var first = Number(match, "a");
        var second = Number(match, "b");
        var year = Number(match, "y");
        var monthFirst = order == DateOrder.MonthFirst;
        if (order == DateOrder.Unknown)
        {
            // « 12/03/26 » has three readings.
            if (year < 100 || (first <= 12 && second <= 12 && first != second))
                return Trouble.Ambiguous;
            monthFirst = second > 12;
        }
        year += year >= 100 ? 0 : year < 50 ? 2000 : 1900;
        return FromParts(year, monthFirst ? first : second, monthFirst ? second : first, match, out date);
    }

    private Trouble FromParts(int year, int month, int day, Match match, out WrittenDate date)
    {
        date = default;
        var precision = month == 0 && day == 0 && !match.Groups["m"].Success ? DatePrecision.Year : day == 0 ? DatePrecision.Month : DatePrecision.Day;
        if (precision != DatePrecision.Year && month is < 1 or > 12)
            return Trouble.Unreadable;
        month = Math.Max(month, 1);
        day = Math.Max(day, 1);
        if (year is < 1900 or > 2200 || month > 12 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return Trouble.Unreadable;
        if (!match.Groups["h"].Success)
        {
            date = new WrittenDate(new LocalDate(year, month, day).AtMidnight(), precision);
            return Trouble.None;
        }
        if (precision != DatePrecision.Day || TimeOf(match) is not { } time || OffsetOf(match) is not { IsRead: true } offset)
            return Trouble.Unreadable;
        var local = new LocalDate(year, month, day).At(time);
        date = new WrittenDate(offset.Told is { } told ? local.WithOffset(told).InZone(zone).LocalDateTime : local, DatePrecision.Minute);
        return Trouble.None;
    }

    private static LocalTime? TimeOf(Match match)
    {
        var (hour, minute) = (Number(match, "h"), match.Groups["min"].Success ? Number(match, "min") : 0);
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : new LocalTime(hour, minute, match.Groups["s"].Success ? Math.Min(59, Number(match, "s")) : 0);
    }

    private static (Offset? Told, bool IsRead) OffsetOf(Match match)
    {
        var written = match.Groups["offset"].Value;
        if (written.Length == 0)
            return (null, true);
        if (char.IsLetter(written[0]))
            return (Offset.Zero, true);
        var (hours, minutes) = (int.Parse(written.AsSpan(1, 2)), int.Parse(written.AsSpan(written.Length - 2)));
        return hours > 18 || minutes > 59 || (hours == 18 && minutes > 0) ? (null, false) : (Offset.FromSeconds((written[0] == '-' ? -1 : 1) * ((hours * 3600) + (minutes * 60))), true);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan);

    [GeneratedRegex(@"^(?<y>\d{4})(?:[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2})" + Time + @")?)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(Weekday + @"(?:(?<d>\d{1,2})(?:er|st|nd|rd|th)?[\s-]+)?(?<m>\p{L}{3,9})\.?,?[\s-]+(?<y>\d{4})" + Time, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(Weekday + @"(?<m>\p{L}{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})" + Time, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(Weekday + @"(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>\d{4}|\d{2})" + Time, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
