namespace Confrere.Engine.Time;

/// <summary>In which order a numeric date such as 03/04/2026 is written; the setting <c>DateTimeInputCulture</c> says it.</summary>
public enum DateOrder
{
    /// <summary>Not told: a numeric date that can be read two ways is an error.</summary>
    Unknown,

    /// <summary>Day, month, year.</summary>
    DayFirst,

    /// <summary>Month, day, year, as in the United States.</summary>
    MonthFirst,
}
