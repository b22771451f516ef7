using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A feast or a public event that stands for a date: everybody knows which day it was.</summary>
public sealed class JourDeFete : IRule
{
    /// <inheritdoc />
    public string Name => "jour-de-fete";

    /// <inheritdoc />
    public string Alias => "feast-day";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var end = -1;
        if (reading.Has(Cue.Feast | Cue.Weekday | Cue.Age))
        {
            foreach (var word in reading.Cued)
            {
                if (word > end && reading.Words[word].Is(Cue.Feast | Cue.Weekday | Cue.Age) && At(reading, word) is { } feast && (reading.IsAboutPatient(reading.Words[word].Start) || Around.IsPersonal(reading, feast.First, feast.Last)))
                {
                    end = feast.Last;
                    yield return Around.HitOf(reading, feast.First, feast.Last, reading.IsAboutPatient(reading.Words[word].Start) ? feast.Severity : Severity.Advisory);
                }
            }
        }
        foreach (var word in reading.Capitals)
        {
            if (reading.Words[word].Length is 5 or 6 && reading.Text[reading.Words[word].Start] == 'S' && SaintsDay(reading, word) is { } feast && (reading.IsAboutPatient(reading.Words[word].Start) || Around.IsPersonal(reading, feast.First, feast.Last)))
                yield return Around.HitOf(reading, feast.First, feast.Last, reading.IsAboutPatient(reading.Words[word].Start) ? feast.Severity : Severity.Advisory);
        }
    }

    private static (int First, int Last, Severity Severity)? At(Reading reading, int word)
    {
        if (reading.Words[word].Is(Cue.Age))
            return NewYear(reading, word);
        if (reading.Words[word].Is(Cue.Weekday))
            return Around.Is(reading, word + 1, "gras", "saint") && reading.After(word) is " " && !reading.Words[word].Is(Shape.Joined) ? (word, word + 1, Severity.Blocking) : null;
        if (Around.Is(reading, word, "saint", "sainte") || Around.Is(reading, word - 1, "saint", "sainte"))
            return null;
        var last = Last(reading, word);
        // Someone may be called Noël, Pascal or Toussaint.
        if (word > 0 && reading.Touch(word - 1) && reading.Words[word - 1].Is(Cue.Civility | Cue.Title | Cue.Naming | Cue.Kin))
            return null;
        if (DayBefore(reading, word) is { } day)
            return (day, last, IsEvent(reading, word) ? Severity.Advisory : Severity.Blocking);
        if (Around.Is(reading, word, "réveillon", "reveillon", "christmas", "easter", "thanksgiving", "boxing", "halloween") && !IsCalled(reading, last))
            return Around.Is(reading, word, "réveillon", "reveillon") && !Around.Is(reading, word - 1, "le", "du", "au") ? null : (word, last, Severity.Advisory);
        return IsEvent(reading, word) ? Festival(reading, word, last) : Feast(reading, word, last);
    }

    // « Le soir de », « la veille du », « le lundi de la ».
    private static int? DayBefore(Reading reading, int word)
    {
        var before = word - 1;
        if (Around.Is(reading, before, "la", "l") && before > 0)
            before--;
        if (!Around.Is(reading, before, "de", "d", "du", "des") || before < 1 || !reading.Touch(before - 1) || !reading.Touch(before))
            return null;
        before--;
        return reading.Words[before].Is(Cue.Weekday) || Around.Is(reading, before, "soir", "nuit", "jour", "matin", "midi", "veille", "lendemain", "surlendemain", "réveillon", "reveillon", "messe", "week-end", "end", "soirée", "matinée", "garde", "pont", "dîner", "repas", "minuit", "après-midi")
            ? before : null;
    }

    // « À Noël », « depuis la Toussaint », « le lendemain de l'Aïd ».
    private static (int First, int Last, Severity Severity)? Feast(Reading reading, int word, int last)
    {
        if (IsCalled(reading, last) || !reading.Words[word].Is(Shape.Capital))
            return null;
        var article = word - 1;
        if (article < 0 || !reading.Touch(article))
            return null;
        var isBare = Around.Is(reading, word, "noël", "noel", "pâques", "paques", "halloween", "norouz", "nowrouz", "pessah", "pourim", "kippour");
        if (isBare)
            return Around.Is(reading, article, "à", "a", "depuis", "avant", "après", "apres", "pour", "vers", "dès") ? (word, last, Severity.Advisory) : null;
        if (Around.Is(reading, word, "ramadan", "carême", "avent", "vendanges", "jo", "coupe", "euro", "canicule"))
            return null;
        var isDay = Around.Is(reading, word, "toussaint", "pentecôte", "pentecote", "ascension", "assomption", "épiphanie", "epiphanie", "chandeleur", "aïd", "aid", "tabaski", "armistice", "rameaux", "achoura", "mouloud", "diwali", "hanouka");
        return isDay && Around.Is(reading, article, "la", "l", "les", "à", "a") ? (word, last, Severity.Advisory) : null;
    }

    private static (int First, int Last, Severity Severity)? Festival(Reading reading, int word, int last) =>
        Around.Is(reading, word, "braderie", "feria", "férias", "carnaval", "marathon", "transhumance", "noz", "téléthon") && Around.Is(reading, word - 1, "la", "le", "au", "du", "l") && Around.HasBefore(reading, word, Cue.Towards | Cue.Care | Cue.Dated, 4)
            ? (word, last, Severity.Advisory) : null;

    private static bool IsEvent(Reading reading, int word) =>
        Around.Is(reading, word, "finale", "match", "derby", "élections", "elections", "présidentielle", "marathon", "rentrée", "rentree", "bac", "brevet", "éclipse", "eclipse", "téléthon", "braderie", "carnaval", "feria", "férias", "noz", "coupe", "euro", "jo", "olympiques", "transhumance", "canicule", "vendanges", "fête", "ducasse", "kermesse", "crues", "inondations", "attentats");

    // « Le jour de l'an », « le nouvel an ».
    private static (int First, int Last, Severity Severity)? NewYear(Reading reading, int word)
    {
        if (!Around.Is(reading, word, "an"))
            return null;
        if (Around.Is(reading, word - 1, "nouvel") && reading.Touch(word - 1))
            return DayBefore(reading, word - 1) is { } day ? (day, word, Severity.Blocking) : (word - 1, word, Severity.Advisory);
        return Around.Is(reading, word - 1, "l") && Around.Is(reading, word - 2, "de") && Around.Is(reading, word - 3, "jour", "soir", "nuit", "réveillon", "lendemain", "veille") ? (word - 3, word, Severity.Blocking) : null;
    }

    // « À la Saint-Jean », « pour la Sainte-Catherine »: a saint with the article of « fête ».
    private static (int First, int Last, Severity Severity)? SaintsDay(Reading reading, int word)
    {
        var name = word + 1;
        if (!Around.Is(reading, word, "saint", "sainte") || name >= reading.Words.Length || reading.After(word) is not ("-" or " ") || !reading.Words[name].Is(Shape.Capital) || !Around.Is(reading, word - 1, "la") || !reading.Touch(word - 1))
            return null;
        if (Around.Is(reading, name, "famille", "vierge", "croix", "trinité", "bible", "marie", "union", "alliance") || Around.HasBefore(reading, word, Cue.House | Cue.Street | Cue.Body, 3))
            return null;
        return DayBefore(reading, word) is { } day ? (day, name, Severity.Blocking) : (word, name, Severity.Advisory);
    }

    private static int Last(Reading reading, int word)
    {
        if (Around.Is(reading, word, "fest") && word + 1 < reading.Words.Length)
            return word + 1;
        if (Around.Is(reading, word, "christmas", "easter", "boxing", "thanksgiving") && Around.Is(reading, word + 1, "eve", "day", "sunday", "monday"))
            return word + 1;
        return Around.Is(reading, word, "fête") && word + 2 < reading.Words.Length && Around.Is(reading, word + 1, "nationale") ? word + 1 : word;
    }

    // « Noël Dupont ».
    private static bool IsCalled(Reading reading, int last) => reading.Touch(last) && last + 1 < reading.Words.Length && reading.Words[last + 1].Is(Shape.Capital) && !reading.Words[last + 1].Is(Cue.Tool);
}
