using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A day told from the day of writing: « hier soir », « lundi dernier », « cette nuit ». A reader who knows when the text came out has the date.</summary>
public sealed class MomentRelatif : IRule
{
    private const Cue CareAround = Cue.Care | Cue.Dated | Cue.Person | Cue.Civility | Cue.Kin | Cue.Carer | Cue.House | Cue.Act | Cue.Self | Cue.Title | Cue.Dealing;

    /// <inheritdoc />
    public string Name => "moment-relatif";

    /// <inheritdoc />
    public string Alias => "relative-day";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.Has(Cue.Moment | Cue.Weekday | Cue.Age | Cue.Hour))
            yield break;
        var end = -1;
        foreach (var word in reading.Cued)
        {
            if (word <= end || !reading.Words[word].Is(Cue.Moment | Cue.Weekday | Cue.Age | Cue.Hour) || At(reading, word) is not { } moment || IsInDate(reading, word) || IsInDate(reading, moment.Last + 1))
                continue;
            end = moment.Last;
            if ((reading.IsAboutPatient(reading.Words[word].Start) && IsNearCare(reading, moment.First, moment.Last)) || Around.IsPersonal(reading, moment.First, moment.Last))
                yield return Around.HitOf(reading, moment.First, moment.Last, Severity.Advisory);
        }
    }

    private static (int First, int Last)? At(Reading reading, int word)
    {
        var known = reading.Words[word];
        if (known.Is(Cue.Weekday))
            return Weekday(reading, word);
        if (known.Is(Cue.Hour))
            return Around.Is(reading, word, "heure") && Around.Is(reading, word - 1, "l") && Around.Is(reading, word - 2, "à") && Around.Is(reading, word - 3, "tout") ? (word - 3, word) : null;
        if (Around.Is(reading, word, "hier", "demain", "yesterday", "tonight", "tomorrow"))
            return FromToday(reading, word);
        if (Around.Is(reading, word, "aujourd"))
            return Around.HasBefore(reading, word, Cue.Care | Cue.Dated, 3) || Around.HasAfter(reading, word + 1, Cue.Dated, 3) ? (word, Math.Min(word + 1, reading.Words.Length - 1)) : null;
        if (Around.Is(reading, word, "semaine", "week", "nuit", "soir", "matin", "weekend", "end"))
        {
            if (IsLast(reading, word + 1) && reading.Touch(word))
                return Around.Is(reading, word, "end") ? (word - 1, word + 1) : (word, word + 1);
        }
        if (Around.Is(reading, word, "jour"))
            return Around.Is(reading, word - 1, "ce") && !IsThat(reading, word) && Around.HasBefore(reading, word, Cue.Care | Cue.Dated, 3) ? (word - 1, word) : null;
        if (!Around.Is(reading, word, "matin", "soir", "nuit", "midi", "aprem", "aprèm", "midi", "après", "soirée", "matinée", "week", "weekend", "morning", "night", "evening", "afternoon"))
            return null;
        var before = word - 1;
        if (before < 0 || !reading.Touch(before) || !Around.Is(reading, before, "ce", "cet", "cette", "c't", "this", "last"))
            return null;
        if (Around.Is(reading, word, "après", "week"))
            return reading.Words[word].Is(Cue.Moment) && word + 1 < reading.Words.Length && !IsThat(reading, word + 1) && reading.Words[word + 1].Is(Shape.Joined) ? (before, word + 1) : null;
        return IsThat(reading, word) || (Around.Is(reading, before, "last") && !Around.Is(reading, word, "night", "evening")) ? null : (before, word);
    }

    // « Hier au soir », « avant-hier matin »; not « la médecine de demain ».
    private static (int First, int Last)? FromToday(Reading reading, int word)
    {
        var (first, last) = (word, word);
        if (reading.Words[word].Is(Shape.Joined) && Around.Is(reading, word - 1, "avant", "après") || (Around.Is(reading, word - 1, "avant") && reading.Touch(word - 1)))
            first--;
        if (Around.Is(reading, first - 1, "de", "d", "comme", "of") && reading.Touch(first - 1))
            return null;
        if (Around.Is(reading, word + 1, "au") && Around.Is(reading, word + 2, "soir", "matin"))
            last = word + 2;
        else if (reading.Touch(word) && word + 1 < reading.Words.Length && reading.Words[word + 1].Is(Cue.Moment))
            last = word + 1;
        return (first, last);
    }

    // « Lundi », « jeudi matin », « samedi dernier »; not « tous les lundis », « le lundi », « du lundi au vendredi ».
    private static (int First, int Last)? Weekday(Reading reading, int word)
    {
        if (reading.Words[word].Length == 3 || (word > 0 && reading.Words[word - 1].Is(Cue.Civility | Cue.Title | Cue.Naming) && reading.Touch(word - 1)))
            return null;
        var last = word;
        if (word + 1 < reading.Words.Length && reading.Touch(word) && (reading.Words[word + 1].Is(Cue.Moment) || IsLast(reading, word + 1)))
            last = word + 1;
        if (IsLast(reading, last))
            return (word, last);
        if (Around.Is(reading, word + 1, "gras", "saint", "noir") || ((Around.HasAfter(reading, word, Cue.Weekday, 2) || Around.HasBefore(reading, word, Cue.Weekday, 2)) && (Around.Is(reading, word - 1, "du", "au", "le") || !Around.HasBefore(reading, word, Cue.Dated, 4))))
            return Around.Is(reading, word - 2, "nuit", "de") && Around.Is(reading, word + 1, "à", "a", "au") ? (word, word) : null;
        if (Around.Is(reading, word - 1, "le", "the", "on"))
            return Around.HasBefore(reading, word, Cue.Dated | Cue.Care | Cue.Dealing, 4) || reading.After(last) is [',', ..] && reading.Words[word - 1].Is(Shape.Begins) ? (word, last) : null;
        if (Around.Is(reading, word - 2, "jusqu"))
            return (word, last);
        // « Un mardi d'avril », « la TEP de lundi », « un vendredi soir ».
        if (Around.Is(reading, word - 1, "de", "un") && word > 1 && (last > word || Around.HasBefore(reading, word, Cue.Dated | Cue.Care, 3)) && reading.Touch(word - 2) && !Around.Is(reading, word - 2, "garde", "gardes", "soirs", "matins"))
            return (word, last);
        if (Around.Is(reading, word - 1, "un") && (Around.Is(reading, word + 1, "de", "d") && word + 2 < reading.Words.Length && reading.Words[word + 2].Is(Cue.Month)))
            return (word, word + 2);
        if (Around.Is(reading, word - 1, "un", "chaque", "les", "ce", "au", "de", "d", "a", "every", "each", "par", "même", "dernier", "premier"))
            return null;
        return Around.Is(reading, word - 1, "du") && !Around.HasBefore(reading, word, Cue.Dated, 3) ? null : (word, last);
    }

    private static bool IsLast(Reading reading, int word) => Around.Is(reading, word, "dernier", "dernière", "derniere", "prochain", "prochaine", "passé", "passée", "passee", "last", "suivant", "suivante");

    // « Ce matin-là ».
    private static bool IsThat(Reading reading, int word) => word + 1 < reading.Words.Length && reading.Words[word + 1].Is(Shape.Joined) && Around.Is(reading, word + 1, "là", "la", "ci");

    // « Mardi 4 » is a date, and another rule's.
    private static bool IsInDate(Reading reading, int word)
    {
        foreach (var date in reading.Dates)
        {
            if (date.First <= word && word <= date.Last)
                return true;
        }
        return false;
    }

    private static bool IsNearCare(Reading reading, int first, int last) => reading.Post.Kind.TellsOfAPatient() || Around.HasBefore(reading, first, CareAround, 12) || Around.HasAfter(reading, last, CareAround, 12) || reading.Words[first].Is(Shape.Begins);
}
