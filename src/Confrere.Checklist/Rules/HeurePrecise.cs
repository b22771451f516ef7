using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The exact hour of an act of care: calls, admissions and deaths stand with their minute in registers that many can read.</summary>
public sealed class HeurePrecise : IRule
{
    /// <inheritdoc />
    public string Name => "heure-precise";

    /// <inheritdoc />
    public string Alias => "exact-time";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var clock in Clocks(reading))
        {
            var start = reading.Words[clock.First].Start;
            if ((reading.IsAboutPatient(start) || Around.IsPersonal(reading, clock.First, clock.Last)) && reading.Post.Prose.PassageAt(start) is not { Field: Field.FrontMatter } && IsOfCare(reading, clock))
                yield return Around.HitOf(reading, clock.First, clock.Last, Severity.Advisory);
        }
    }

    private static IEnumerable<ClockFound> Clocks(Reading reading)
    {
        var end = -1;
        foreach (var row in reading.Figures)
        {
            for (var word = reading.WordAt(row.Start); word < reading.Words.Length && reading.Words[word].Start < row.End; word++)
            {
                if (word > end && ClockFound.At(reading, word) is { } clock)
                {
                    end = clock.Last;
                    yield return clock;
                }
            }
        }
        if (!reading.Has(Cue.Hour))
            yield break;
        foreach (var word in reading.Cued)
        {
            if (reading.Words[word].Is(Cue.Hour) && ClockFound.InWords(reading, word) is { } clock)
                yield return clock;
        }
    }

    private static bool IsOfCare(Reading reading, ClockFound clock)
    {
        var before = clock.First - 1;
        if (IsDuration(reading, clock) || IsTimetable(reading, clock))
            return false;
        if (clock.IsOfDay)
            return true;
        // « Demain 14 h », « samedi 18h ».
        if (before >= 0 && reading.Touch(before) && (reading.Words[before].Is(Cue.Weekday | Cue.Moment) || IsDate(reading, before)))
            return true;
        if (clock.HasMinutes)
            return clock.Hour > 0 && clock.Hour < 13 && clock.Minute is 0 or 30 && !IsAt(reading, clock) ? Around.HasBefore(reading, clock.First, Cue.Dated | Cue.Care, 3) || reading.Of(clock.First)[0] == '0' : true;
        if (IsAt(reading, clock))
            return clock.Hour is not (24 or 0) && (clock.Hour is not (1 or 2 or 3 or 4 or 6 or 12) || Around.HasBefore(reading, clock.First, Cue.Act | Cue.Dated | Cue.Care | Cue.Moment | Cue.Weekday, 6)) && !IsInterval(reading, clock);
        // « Sortie 5h », « (23 h) ».
        return (before >= 0 && reading.After(before) is " " or " : " && reading.Words[before].Is(Cue.Dated) && !Around.Is(reading, clock.Last + 1, "de", "d") && clock.Hour < 24 && !Around.Is(reading, before, "début", "debut", "fin", "depuis"))
            || (before >= 0 && reading.After(before) is " (" && reading.Behind(clock.Last) is [')', ..] && clock.Hour is > 4 and < 24 and not (6 or 12));
    }

    private static bool IsAt(Reading reading, ClockFound clock) => Around.Is(reading, clock.First - 1, "à", "a", "vers", "dès", "at", "by", "around") && reading.Touch(clock.First - 1);

    // « À 6 h de la chirurgie », « à 2 h et 4 h ».
    private static bool IsInterval(Reading reading, ClockFound clock) =>
        Around.Is(reading, clock.Last + 1, "de", "d", "post", "après", "apres", "du", "et", "ou", "puis", "après", "par", "du")
        || Around.Is(reading, clock.First - 2, "jusqu", "espacé", "prolongé", "réduit", "limité", "supérieure", "inférieure", "supérieur", "inférieur", "h", "inf", "sup");

    // « Une garde de 24 h », « pendant 1h30 », « toutes les 4 h », « 2 h après ».
    private static bool IsDuration(Reading reading, ClockFound clock)
    {
        if (clock.Hour > 24 || Around.Is(reading, clock.Last + 1, "plus", "après", "apres", "avant", "later", "durant", "auparavant", "d'affilée", "ago", "environ") && reading.Touch(clock.Last) && !clock.IsOfDay)
            return true;
        if (Around.Is(reading, clock.Last + 1, "de", "d", "pour") && reading.Touch(clock.Last) && !clock.IsOfDay && !IsAt(reading, clock))
            return true;
        var before = clock.First - 1;
        if (before < 0 || !reading.Touch(before))
            return reading.After(before).ContainsAny("+<>≤≥");
        return Around.Is(reading, before, "pendant", "durant", "en", "après", "apres", "sur", "dans", "les", "de", "d", "une", "deux", "plus", "moins", "environ", "durée", "duree", "dure", "duré", "durait", "durer", "toutes", "pour", "par", "quelques", "chaque", "for", "within", "every", "in", "after", "des", "ces", "ses", "ans", "a", "dort", "dormi", "attendu", "marché", "duré", "attend", "sommeil", "bilan")
            && !(Around.Is(reading, before, "de", "a", "les", "en", "d") && (clock.HasMinutes && Around.Is(reading, before, "a") || clock.IsOfDay)) && !(Around.Is(reading, before, "a") && !Around.Is(reading, before - 1, "y"));
    }

    // « De 8 h à 20 h », « 8h-12h-20h », « 24h/24 », « 500 mg à 8 h et 20 h »: opening hours and doses.
    private static bool IsTimetable(Reading reading, ClockFound clock)
    {
        var gap = reading.After(clock.Last);
        if (gap is ['/', ..] || (clock.First > 0 && reading.After(clock.First - 1) is "/" or "-" or " - " or " – " && !clock.HasMinutes))
            return true;
        var isRange = gap is "-" or " - " or "–" or " – " || (gap is " " && Around.Is(reading, clock.Last + 1, "à", "a", "et"));
        if (isRange && !clock.HasMinutes && !clock.IsOfDay)
        {
            var next = gap is " " ? clock.Last + 2 : clock.Last + 1;
            if (next < reading.Words.Length && reading.Words[next].Is(Shape.Figure))
                return true;
        }
        // The second end: « de 8 h à 20 h ».
        if (Around.Is(reading, clock.First - 1, "à", "et") && clock.First >= 3 && !clock.HasMinutes && (reading.Words[clock.First - 2].Is(Cue.Hour) || (reading.Words[clock.First - 2].Is(Shape.Mixed) && reading.Of(clock.First - 2).ContainsAny("hH"))))
            return true;
        for (var before = clock.First - 1; before >= 0 && before > clock.First - 5; before--)
        {
            if (reading.Words[before].Is(Cue.Unit) && !reading.Words[before].Is(Cue.Hour) && !reading.Words[before].Is(Cue.Number) && before > 0 && reading.Words[before - 1].Is(Shape.Figure) && !clock.HasMinutes)
                return true;
        }
        return Around.HasBefore(reading, clock.First, Cue.Official, 6) || Around.Is(reading, clock.First - 1, "ouvert", "ouverte", "horaires", "ouvre");
    }

    private static bool IsDate(Reading reading, int word)
    {
        foreach (var date in reading.Dates)
        {
            if (date.Last == word)
                return true;
        }
        return false;
    }
}
