using NodaTime;

namespace Confrere.Engine.Time;

/// <summary>A date as the author wrote it.</summary>
/// <param name="Local">The day and time in the blog's time zone; the first of the month where only a month was written.</param>
/// <param name="Precision">How finely it was written.</param>
public readonly record struct WrittenDate(LocalDateTime Local, DatePrecision Precision)
{
    /// <summary>The instant it means in a time zone; in the hour that summer time skips, the moment after.</summary>
    public Instant In(DateTimeZone zone) => Local.InZoneLeniently(zone).ToInstant();
}
