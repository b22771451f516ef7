using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Confrere.Engine.Time;

/// <summary>Reads the dates that doctors write: ISO, in words (French or English), or in figures.</summary>
/// <param name="zone">The blog's time zone, for dates that carry an offset.</param>
/// <param name="order">How dates in figures are to be read.</param>
public sealed partial class DateReader(DateTimeZone zone, DateOrder order)
{
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
            return ReadIso(iso, text, out date);
        if (Words().Match(text) is { Success: true } words)
            return FromParts(Number(words, "y"), Months.Find(words.Groups["m"].Value) ?? 0, words.Groups["d"].Success ? Number(words, "d") : 0, words, out date);
        if (EnglishWords().Match(text) is { Success: true } english)
            return FromParts(Number(english, "y"), Months.Find(english.Groups["m"].Value) ?? 0, Number(english, "d"), english, out date);
        if (Figures().Match(text) is { Success: true } figures)
            return ReadFigures(figures, out date);
        return Trouble.Unreadable;
    }

    private Trouble ReadIso(Match match, string text, out WrittenDate date)
    {
        if (match.Groups["offset"].Success)
        {
            var pattern = text.Replace(' ', 'T');
            var withOffset = OffsetDateTimePattern.ExtendedIso.Parse(pattern) is { Success: true } full ? full
                : OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>").Parse(pattern);
            date = withOffset.Success ? new WrittenDate(withOffset.Value.InZone(zone).LocalDateTime, DatePrecision.Minute) : default;
            return withOffset.Success ? Trouble.None : Trouble.Unreadable;
        }
        return FromParts(Number(match, "y"), match.Groups["m"].Success ? Number(match, "m") : 0, match.Groups["d"].Success ? Number(match, "d") : 0, match, out date);
    }

    private Trouble ReadFigures(Match match, out WrittenDate date)
    {
        date = default;
        var first = Number(match, "a");
        var second = Number(match, "b");
        var monthFirst = order == DateOrder.MonthFirst;
        if (order == DateOrder.Unknown)
        {
            if (first <= 12 && second <= 12 && first != second)
                return Trouble.Ambiguous;
            monthFirst = second > 12;
        }
        return FromParts(Number(match, "y"), monthFirst ? first : second, monthFirst ? second : first, match, out date);
    }

    private static Trouble FromParts(int year, int month, int day, Match match, out WrittenDate date)
    {
        date = default;
        var precision = month == 0 && day == 0 && !match.Groups["m"].Success ? DatePrecision.Year : day == 0 ? DatePrecision.Month : DatePrecision.Day;
        if (precision != DatePrecision.Year && month is < 1 or > 12)
            return Trouble.Unreadable;
        month = Math.Max(month, 1);
        day = Math.Max(day, 1);
        if (year is < 1900 or > 2200 || month > 12 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return Trouble.Unreadable;
        var time = LocalTime.Midnight;
        if (match.Groups["h"].Success)
        {
            var (hour, minute) = (Number(match, "h"), match.Groups["min"].Success ? Number(match, "min") : 0);
            if (hour > 23 || minute > 59)
                return Trouble.Unreadable;
            time = new LocalTime(hour, minute, match.Groups["s"].Success ? Math.Min(59, Number(match, "s")) : 0);
            precision = DatePrecision.Minute;
        }
        date = new WrittenDate(new LocalDate(year, month, day).At(time), precision);
        return Trouble.None;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan);

    [GeneratedRegex(@"^(?<y>\d{4})(?:[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2})(?:[T ]+(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:\.\d+)?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?)?)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:(?:le\s+)?(?:\p{L}+\s+)?(?<d>\d{1,2})(?:er|st|nd|rd|th)?\s+)?(?<m>\p{L}{3,9})\.?\s+(?<y>\d{4})(?:,?\s*(?:à\s*)?(?<h>\d{1,2})\s?[h:](?<min>\d{2})?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?<m>\p{L}{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?:,?\s*(?:at\s*)?(?<h>\d{1,2}):(?<min>\d{2}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"^(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>\d{4})(?:[ ,]+(?<h>\d{1,2})[:h](?<min>\d{2})(?::(?<s>\d{2}))?)?$")]
    private static partial Regex Figures();
}
