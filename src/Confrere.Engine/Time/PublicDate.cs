using NodaTime;

namespace Confrere.Engine.Time;

/// <summary>The date that readers see: never finer than the blog allows for this kind of post, in whatever page, list or feed.</summary>
/// <param name="Date">The day; the first of the month where only the month is public.</param>
/// <param name="Precision">How finely it is shown.</param>
/// <param name="At">The public instant: where only the month is public, its first day at 00:00 in the blog's time zone.</param>
public readonly record struct PublicDate(LocalDate Date, DatePrecision Precision, OffsetDateTime At)
{
    /// <summary>Cuts a written date to the precision that may be shown.</summary>
    public static PublicDate From(WrittenDate written, DatePrecision finest, DateTimeZone zone)
    {
        var precision = (DatePrecision)Math.Min((int)written.Precision, (int)finest);
        var local = precision switch
        {
            DatePrecision.Year => new LocalDateTime(written.Local.Year, 1, 1, 0, 0),
            DatePrecision.Month => new LocalDateTime(written.Local.Year, written.Local.Month, 1, 0, 0),
            DatePrecision.Day => written.Local.Date.AtMidnight(),
            _ => written.Local,
        };
        return new PublicDate(local.Date, precision, local.InZoneLeniently(zone).ToOffsetDateTime());
    }

    /// <summary>The same, no finer than a precision.</summary>
    /// <param name="finest">How fine it may be.</param>
    /// <param name="zone">The blog's time zone.</param>
    public PublicDate Cut(DatePrecision finest, DateTimeZone zone) =>
        Precision <= finest ? this : From(new WrittenDate(At.LocalDateTime, Precision), finest, zone);

    /// <summary>For machines: <c>2026-03</c> or <c>2026-03-12</c>.</summary>
    public string Iso => Precision switch
    {
        DatePrecision.Year => $"{Date.Year:0000}",
        DatePrecision.Month => $"{Date.Year:0000}-{Date.Month:00}",
        _ => $"{Date.Year:0000}-{Date.Month:00}-{Date.Day:00}",
    };
}
