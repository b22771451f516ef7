namespace Confrere.Engine.Time;

/// <summary>How finely a date is told.</summary>
public enum DatePrecision
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>The month and the year.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,

    /// <summary>The day and the time of day.</summary>
    Minute,
}
