using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The exact length of a stay beside a date: the two give the other end, and a stay is found by its ends.</summary>
public sealed class DureeEtDate : IRule
{
    /// <inheritdoc />
    public string Name => "duree-et-date";

    /// <inheritdoc />
    public string Alias => "stay-and-date";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        // A date costs more to look for than a cue.
        if (!reading.Has(Cue.Age | Cue.Self) || reading.Dates.Count == 0)
            yield break;
        foreach (var word in reading.Cued)
        {
            if (reading.Words[word].Is(Cue.Age | Cue.Self) && LengthAt(reading, word) is { } first && IsOfStay(reading, first) && reading.IsAboutPatient(reading.Words[word].Start) && HasDateBeside(reading, word))
                yield return Around.HitOf(reading, first, word, Severity.Advisory);
        }
    }

    // « 12 jours », « dix-sept jours », « 3 semaines »: the number's first word.
    private static int? LengthAt(Reading reading, int unit)
    {
        if (unit == 0 || !Around.Is(reading, unit, "jours", "j", "semaines", "days", "weeks", "nuits") || !reading.Touch(unit - 1))
            return null;
        if (reading.Words[unit - 1].Is(Shape.Figure))
            return !reading.Words[unit - 1].Is(Shape.Mixed) && reading.Words[unit - 1].Length < 4 && reading.Of(unit - 1) is not "1" ? unit - 1 : null;
        for (var first = Math.Max(0, unit - 4); first < unit; first++)
        {
            if (NumberWords.Read(reading, first, out var last) > 1 && last == unit - 1)
                return first;
        }
        return null;
    }

    // « Hospitalisé 12 jours », « séjour de 3 semaines », « en réanimation pendant 9 jours », « sortie après 8 jours ».
    private static bool IsOfStay(Reading reading, int first)
    {
        for (var before = first - 1; before >= 0 && before > first - 6; before--)
        {
            if (reading.After(before).ContainsAny(".;\n"))
                return false;
            var letters = reading.Of(before);
            if (letters.StartsWith("hospitalis", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("intub", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("ventil", StringComparison.OrdinalIgnoreCase)
                || Around.Is(reading, before, "séjour", "sejour", "stay", "réanimation", "reanimation", "réa", "rea", "coma", "isolement", "sorti", "sortie", "séjourné", "resté", "restée", "hospit"))
                return true;
            if (Around.Is(reading, before, "depuis", "il", "dans", "tous", "toutes", "médiane", "moyenne", "moyen"))
                return false;
        }
        return false;
    }

    private static bool HasDateBeside(Reading reading, int word)
    {
        var passage = reading.Post.Prose.PassageAt(reading.Words[word].Start);
        foreach (var date in reading.Dates)
        {
            if (reading.Words[date.First].Start is var start && start >= passage.Start && start < passage.End && !DateContext.IsPublic(reading, date) && !DateContext.IsBirth(reading, date))
                return true;
        }
        return false;
    }
}
