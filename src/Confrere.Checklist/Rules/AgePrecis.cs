using Confrere.Checklist.Context;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The exact age of an infant in days, weeks or months, where a place or a date stands beside it: with the day of the visit it is a day of birth.</summary>
public sealed class AgePrecis : IRule
{
    /// <inheritdoc />
    public string Name => "age-precis";

    /// <inheritdoc />
    public string Alias => "exact-infant-age";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var end = -1;
        bool? isAnchored = null;
        foreach (var row in reading.Figures)
        {
            for (var word = reading.WordAt(row.Start); word < reading.Words.Length && reading.Words[word].Start < row.End; word++)
            {
                if (word <= end || InFigures(reading, word) is not { } age)
                    continue;
                end = age.Last;
                if ((reading.IsAboutPatient(reading.Words[word].Start) || (HasNewborn(reading, age.First) && Around.IsPersonal(reading, age.First, age.Last))) && (isAnchored ??= IsAnchored(reading, context)))
                    yield return Around.HitOf(reading, age.First, age.Last, Severity.Advisory);
            }
        }
        if (!reading.Has(Cue.Age))
            yield break;
        foreach (var word in reading.Cued)
        {
            if (reading.Words[word].Is(Cue.Age) && InWords(reading, word) is { } age && (reading.IsAboutPatient(reading.Words[word].Start) || (HasNewborn(reading, age.First) && Around.IsPersonal(reading, age.First, age.Last))) && (isAnchored ??= IsAnchored(reading, context)))
                yield return Around.HitOf(reading, age.First, age.Last, Severity.Advisory);
        }
    }

    private static (int First, int Last)? InFigures(Reading reading, int word)
    {
        var letters = reading.Of(word);
        if (letters[0] is 'J' or 'j' && letters.Length is 2 or 3)
        {
            if (!int.TryParse(letters[1..], out _))
                return null;
            // « J3 de vie », « nouveau-né à J8 ».
            return IsOfLife(reading, word) ? (word, word + 2) : word > 1 && reading.Touch(word - 1) && (IsNewborn(reading, word - 1) || (Around.Is(reading, word - 1, "à", "a") && IsNewborn(reading, word - 2))) ? (word, word) : null;
        }
        var digits = letters.IndexOfAnyExceptInRange('0', '9') is var at and >= 0 ? at : letters.Length;
        if (digits is 0 or > 3 || !int.TryParse(letters[..digits], out var count))
            return null;
        var unit = digits < letters.Length ? letters[digits..] : word + 1 < reading.Words.Length && reading.After(word) is " " ? reading.Of(word + 1) : [];
        var last = digits < letters.Length ? word : word + 1;
        if (unit.Length == 0)
            return null;
        // « 33 SA + 4 j »: weeks of a pregnancy with their days.
        if (unit is "SA" or "sa" && count is > 21 and < 43)
            return reading.After(last).Trim() is "+" or "et" && last + 1 < reading.Words.Length && reading.Words[last + 1].Is(Shape.Figure) && Around.HasBefore(reading, word, Cue.Birth | Cue.Newborn | Cue.Person, 8) ? (word, Days(reading, last + 1)) : null;
        // « 12 jours de vie », « 36 h de vie ».
        if (IsOfLife(reading, last) && (IsAge(unit, count) || unit is "h" or "heures"))
            return (word, last + 2);
        return IsAge(unit, count) && IsOfInfant(reading, word) ? (word, More(reading, last)) : null;
    }

    private static bool IsOfLife(Reading reading, int word) => reading.Touch(word) && Around.Is(reading, word + 1, "de") && Around.Is(reading, word + 2, "vie");

    // « D'un bébé de cinq semaines »: beyond doubt, where « ma fille, douze semaines » is none.
    private static bool HasNewborn(Reading reading, int word) => (word > 0 && IsNewborn(reading, word - 1)) || (word > 1 && IsNewborn(reading, word - 2));

    private static bool IsNewborn(Reading reading, int word) => reading.Words[word].Is(Cue.Newborn) && !Around.Is(reading, word, "enfant", "fille", "garçon", "petit", "petite");

    private static (int First, int Last)? InWords(Reading reading, int unit)
    {
        for (var first = Math.Max(0, unit - 3); first < unit; first++)
        {
            var count = NumberWords.Read(reading, first, out var last);
            if (count > 0 && last == unit - 1 && reading.Touch(last) && !(first > 0 && reading.Words[first - 1].Is(Cue.Number) && reading.Touch(first - 1)) && IsAge(reading.Of(unit), count) && IsOfInfant(reading, first))
                return (first, More(reading, unit));
        }
        return null;
    }

    private static bool IsAge(ReadOnlySpan<char> unit, int count) =>
        unit.Equals("j", StringComparison.OrdinalIgnoreCase) || unit.Equals("jours", StringComparison.OrdinalIgnoreCase) || unit.Equals("jour", StringComparison.OrdinalIgnoreCase) || unit.Equals("jrs", StringComparison.OrdinalIgnoreCase) || unit is "days" or "day" ? count is > 0 and < 120
        : unit.Equals("semaines", StringComparison.OrdinalIgnoreCase) || unit.Equals("sem", StringComparison.OrdinalIgnoreCase) || unit is "weeks" or "semaine" ? count is > 0 and < 80
        : (unit.Equals("mois", StringComparison.OrdinalIgnoreCase) || unit is "m" or "months" or "month") && count is > 0 and < 24;

    // « Nourrisson de 7 semaines », « fille, 19 jours », « F, 4 mois », « âgé de 11 j »; not « enfant traité 10 jours ».
    private static bool IsOfInfant(Reading reading, int word)
    {
        var before = word - 1;
        if (before < 0)
            return false;
        if (Around.Is(reading, before, "de", "d", "of") && reading.Touch(before))
            before--;
        if (before < 0 || reading.After(before) is not (" " or ", " or ". " or "., " or " (" or " - " or " : " or "'" or "] "))
            return false;
        if (Around.Is(reading, before, "âgé", "âgée", "agé", "agee", "age", "âge", "aged"))
            return true;
        // The author's own.
        if (Around.Is(reading, before - 1, "ma", "mon", "mes", "my"))
            return false;
        if (reading.Words[before].Is(Cue.Newborn) && !Around.Is(reading, before, "petit", "petite", "enfant", "fille", "garçon", "garcon") || (reading.Words[before].Is(Cue.Newborn) && !Around.Is(reading, before - 1, "les", "des", "chez")))
            return true;
        if (reading.Words[before].Is(Shape.Letter) && reading.Of(before) is "F" or "H" or "G" or "M")
            return true;
        // « Lina, 22 jours, née à Brive », « Jules (5 mois) ».
        if (reading.Words[before].Is(Shape.Capital) && reading.After(before) is ", " or " (" && (Vocabulary.Of(reading.Of(before)) & WordKinds.FirstName) != 0)
            return true;
        // « Son fils d'un mois », « la fille de six semaines ».
        if (before < word - 1 && reading.Words[before].Is(Cue.Kin) && Around.Is(reading, before, "fils", "fille", "petit-fils", "petite-fille", "son", "daughter", "frère", "sœur", "neveu", "nièce"))
            return true;
        // « Elle avait quatre mois. »
        if (Around.Is(reading, before, "a", "avait", "aura") && Around.Is(reading, before - 1, "il", "elle") && reading.Behind(Math.Min(word + 1, reading.Words.Length - 1)) is [] or ['.' or ',' or ';' or '!' or '\n', ..] && !Around.Is(reading, before - 2, "y", "qu"))
            return true;
        // « Enfant vu aux urgences, 7 semaines, … ».
        if (reading.After(before) is ", " && Around.HasBefore(reading, before, Cue.Newborn, 6) && !Around.Is(reading, before, "depuis") && reading.Behind(word + 1) is [',' or '.', ..])
            return true;
        // « [Inaya BENCHEIKH], 4 mois »; « Léo a 3 semaines ».
        if (reading.Words[before].Is(Shape.Capital) && reading.After(before) is ", " && !reading.Words[before].Is(Shape.Begins) && reading.Words[Math.Max(0, before - 1)].Is(Shape.Capital))
            return true;
        // « Léo R., 18 mois ».
        if (reading.Words[before].Is(Shape.Letter) && reading.Words[before].Is(Shape.Capital) && reading.After(before) is "., " or ", " && before > 0 && reading.Words[before - 1].Is(Shape.Capital))
            return true;
        return Around.Is(reading, before, "a", "ont", "avait", "had") && before > 0 && (reading.Words[before - 1].Is(Cue.Newborn) || (reading.Words[before - 1].Is(Shape.Capital) && !Around.Is(reading, before - 1, "il", "elle") && !Around.Is(reading, word + 1, "j", "jours", "jour")));
    }

    // « 4 mois et 12 jours ».
    private static int More(Reading reading, int last) =>
        Around.Is(reading, last + 1, "et", "1") && last + 3 < reading.Words.Length && (reading.Words[last + 2].Is(Shape.Figure | Shape.None) && reading.Words[last + 3].Is(Cue.Age)) ? last + 3 : Around.Is(reading, last + 1, "et") && Around.Is(reading, last + 2, "demi") ? last + 2 : last;

    private static bool HasName(Reading reading)
    {
        foreach (var word in reading.Cued)
        {
            if (reading.Words[word].Is(Cue.Weekday) && reading.Words[word].Length > 3)
                return true;
            if (reading.Words[word].Is(Cue.Civility | Cue.Title | Cue.Naming) && word + 1 < reading.Words.Length && reading.After(word) is " " or ". " && reading.Words[word + 1].Is(Shape.Capital))
                return true;
        }
        return false;
    }

    private static int Days(Reading reading, int last) => Around.Is(reading, last + 1, "j", "jours", "jour") && reading.After(last) is " " ? last + 1 : last;

    // A day, a name, or a place.
    private static bool IsAnchored(Reading reading, ReviewContext context)
    {
        if (reading.Dates.Count > 0 || HasName(reading) || reading.NamesFor(context) is { Titled.Count: > 0 } or { Bare.Count: > 0 } || reading.SpotsFor(context).HasAny)
            return true;
        foreach (var word in reading.Capitals)
        {
            if (word > 0 && !reading.Words[word].Is(Shape.Begins) && reading.Touch(word - 1) && reading.Words[word].Length > 2 && !(reading.Words[word].Is(Shape.Capitals) && reading.Words[word].Length < 6)
                && (Around.Is(reading, word - 1, "à", "a", "vers", "chez", "près", "sur") || reading.Words[word - 1].Is(Cue.House | Cue.Street | Cue.Civility) || (word > 1 && Around.Is(reading, word - 1, "de", "d", "du") && reading.Words[word - 2].Is(Cue.House | Cue.Residence))))
                return true;
        }
        return reading.Has(Cue.Moment) && Around.HasBefore(reading, reading.Words.Length - 1, Cue.Hour, 200);
    }
}
