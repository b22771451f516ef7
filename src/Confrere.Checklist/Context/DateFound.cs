namespace Confrere.Checklist.Context;

/// <summary>A day that a text tells, however it is written.</summary>
/// <param name="First">Its first word, as an index into <see cref="Reading.Words"/>.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Year">Its year; 0 where none is told.</param>
internal readonly record struct DateFound(int First, int Last, DateForm Form, int Year = 0);

/// <summary>How a day is written.</summary>
internal enum DateForm
{
    /// <summary>« 12/03/2024 », « 2024-03-12 ».</summary>
    Figures,

    /// <summary>« 12 mars », « douze mars deux mille vingt-quatre », « March 12th ».</summary>
    Letters,

    /// <summary>« le 12/03 ».</summary>
    Short,

    /// <summary>« 20240312 », as cameras name their images.</summary>
    Compact,

    /// <summary>« mardi 4 ».</summary>
    Weekday,

    /// <summary>« le 14 au matin », « du 3 au 8 ».</summary>
    Day,

    /// <summary>« le premier lundi de mars ».</summary>
    Ordinal,
}
