using System.Text.RegularExpressions;
using Confrere.Engine.Text;
using Confrere.Engine.Time;
using NodaTime;

namespace Confrere.Engine.Attesting;

/// <summary>When the facts of a story took place, as coarsely as may be written: a month, a season or a year, never a day. It is never published.</summary>
/// <param name="Last">The last day that it can mean.</param>
public readonly partial record struct SeenTime(LocalDate Last)
{
    // The first month after a season; a winter goes into the next year.
    private static readonly (string[] Names, int MonthAfter)[] Seasons =
        [(["printemps", "spring"], 6), (["ete", "summer"], 9), (["automne", "autumn", "fall"], 12), (["hiver", "winter"], 15)];

    /// <summary>Reads a month (<c>2026-03</c>, « mars 2026 »), a season (« printemps 2026 ») or a year.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="dates">Reads dates as this blog writes them.</param>
    /// <param name="isDay">Whether it is a day, which must not be told.</param>
    public static SeenTime? Read(string text, DateReader dates, out bool isDay)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dates);
        isDay = false;
        if (Season().Match(Fold.Letters(text.Trim())) is { Success: true } match && Seasons.FirstOrDefault(season => season.Names.Contains(match.Groups["season"].Value)) is { Names: not null } season)
            return new SeenTime(new LocalDate(int.Parse(match.Groups["year"].ValueSpan, null), 1, 1).PlusMonths(season.MonthAfter - 1).PlusDays(-1));
        // « 12/03/2026 » is a day, whichever way it is read.
        var trouble = dates.Read(text, out var date);
        isDay = trouble == DateReader.Trouble.Ambiguous || (trouble == DateReader.Trouble.None && date.Precision >= DatePrecision.Day);
        if (trouble != DateReader.Trouble.None || isDay)
            return null;
        var first = date.Local.Date;
        return new SeenTime((date.Precision == DatePrecision.Month ? first.PlusMonths(1) : first.PlusYears(1)).PlusDays(-1));
    }

    [GeneratedRegex(@"\A(?:(?:l'|en |au |the )\s*)?(?<season>\p{L}+)\s+(?:of\s+|de\s+)?(?<year>(?:19|20)\d\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Season();
}
