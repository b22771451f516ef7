using System.Text.RegularExpressions;

namespace Confrere.Checklist.Context;

/// <summary>Whose a date is: a birth's, a law's or an edition's, a street's.</summary>
internal static partial class DateContext
{
    /// <summary>People born before are nobody's patients.</summary>
    public const int LongAgo = 1905;

    /// <summary>Whether a date is a day of birth.</summary>
    public static bool IsBirth(Reading reading, DateFound date)
    {
        var words = reading.Words;
        // « Odette Brugerolles (12.04.1951) ».
        if (date is { Form: DateForm.Figures, Year: > LongAgo and < 2016, First: > 0 } && reading.After(date.First - 1) is " (" or "(" && reading.Behind(date.Last) is [')', ..] && words[date.First - 1].Is(Shape.Capital) && !(words[date.First - 1].Is(Shape.Capitals) && words[date.First - 1].Length < 5))
            return true;
        if (date is { Form: DateForm.Figures, Year: > LongAgo and < 1961 } && date.First > 0 && reading.After(date.First - 1) is not " ")
            return true;
        if (!reading.Has(Cue.Birth))
            return false;
        // « Les enfants nés depuis le 1er janvier »: not one of them.
        if (Around.Is(reading, date.First - 2, "depuis", "avant", "après", "dès"))
            return false;
        for (var word = date.First - 1; word >= 0 && word >= date.First - 8; word--)
        {
            var gap = reading.After(word);
            if (gap.ContainsAny(";\n!?") || (gap.Contains('.') && gap.Length > 1 && word < date.First - 1 && !IsSpelled(reading, word)))
                return false;
            if (words[word].Is(Cue.Birth))
                return IsBirthWord(reading, word) && !IsThing(reading.Text, words[word].Start);
            if (gap.Contains(',') && word < date.First - 1)
                return false;
            if (words[word].Is(Cue.Dated | Cue.Official) || (words[word].Is(Cue.Care) && words[word].Length > 2))
                return false;
        }
        return false;
    }

    /// <summary>Whether a word with <see cref="Cue.Birth"/> tells a birth: « ne le », not « ne pas »; « né », not « nouveau-né ».</summary>
    public static bool IsBirthWord(Reading reading, int word)
    {
        if (reading.Of(word).Equals("ne", StringComparison.OrdinalIgnoreCase))
        {
            var gap = reading.After(word);
            return word + 1 < reading.Words.Length && gap is " " or "(" or " (" or "." or " : " or "·"
                && (reading.Of(word + 1) is "le" or "Le" or "LE" or "e" or "E" or "un" or "en" or "EN" or "vers" or "a" || reading.Words[word + 1].Is(Shape.Figure) || reading.Words[word + 1].Is(Cue.Weekday) && gap is " ");
        }
        return !(reading.Words[word].Is(Shape.Joined) && word > 0 && reading.Words[word - 1].Is(Cue.Newborn));
    }

    /// <summary>An idea, a society, a discipline can be born too.</summary>
    public static bool IsThing(string text, int index)
    {
        var before = text.AsSpan(Math.Max(0, index - 45), Math.Min(45, index));
        // What another paragraph says admits nothing here.
        return Thing().IsMatch(before[(before.LastIndexOf('\n') + 1)..]);
    }

    /// <summary>Whether a date is a public one: a law's, an agency's, an edition's, or the day on which a page was read.</summary>
    public static bool IsPublic(Reading reading, DateFound date)
    {
        var words = reading.Words;
        for (var word = date.First - 1; word >= 0 && word >= date.First - 10; word--)
        {
            var gap = reading.After(word);
            if (gap.ContainsAny(";\n!?") || (gap.Contains('.') && gap.Length > 1 && words[word].Length > 1 && word < date.First))
                return false;
            if (gap.Contains('©'))
                return true;
            var known = words[word];
            if (known.Is(Cue.Official) && (known.Length > 4 || known.Is(Shape.Capitals) || known.Length > 3 && reading.Of(word) is "lois" or "Lois" or "acte" or "paru" || reading.Of(word) is "loi" or "Loi" or "LOI" or "Act" or "màj"))
                return true;
            if ((reading.Of(word) is "arrêté" or "Arrêté" or "arrete") && word + 1 < words.Length && reading.Of(word + 1) is "du" or "ministériel" or "préfectoral" or "royal" or "n")
                return true;
            if (reading.Of(word) is "mise" or "mis" or "Mise" && word + 2 < words.Length && reading.Of(word + 2) is "jour")
                return true;
            if (IsReading(reading.Of(word)) && word >= date.First - 3)
                return IsOnline(reading, date) || !PatientContext.Speaks(PassageOf(reading, date));
            if (known.Is(Cue.Care | Cue.Dated | Cue.Civility | Cue.Self) && reading.Of(word) is not "revue")
                return false;
        }
        return false;
    }

    /// <summary>Whether a date is a name: « rue du 11-Novembre », « hôpital du 20 Août ».</summary>
    public static bool IsName(Reading reading, DateFound date)
    {
        var word = date.First - 1;
        if (word >= 0 && reading.Of(word) is "du" or "Du" or "DU" or "de" or "des" or "le")
            word--;
        return word >= 0 && reading.Touch(word) && NamedAfterDays().IsMatch(reading.Of(word));
    }

    // « D.D.N. »
    private static bool IsSpelled(Reading reading, int word) => reading.Words[word].Is(Shape.Letter) || reading.Words[word].Is(Cue.Weekday) || reading.Words[word].Is(Cue.Month);

    private static bool IsReading(ReadOnlySpan<char> word) => word.StartsWith("consulté", StringComparison.OrdinalIgnoreCase) || word is "accessed" or "Accessed" or "retrieved" or "Retrieved" or "lu" or "Lu" or "lue" or "accès" or "Accès" or "vérifié" or "vérifiée" or "site";

    private static bool IsOnline(Reading reading, DateFound date) => Online().IsMatch(PassageOf(reading, date));

    private static ReadOnlySpan<char> PassageOf(Reading reading, DateFound date) => reading.Post.Prose.TextOf(reading.Post.Prose.PassageAt(reading.Words[date.First].Start));

    private static readonly Regex ThingPattern = new(@"\b(?:id[ée]e|idea|concept|association|mouvement|discipline|sp[ée]cialit[ée]|soci[ée]t[ée]|projet|blog|m[ée]thode|technique|h[ôo]pital|loi|service|r[ée]seau|syndicat|th[ée]orie|notion|terme|mot|revue|entreprise|programme|virus|m[ée]decine|chirurgie|psychiatrie|[ée]tude|campagne|carnet|site|l[ée]gende|mythe|croyance|pratique|taux de|certificat|d[ée]claration|page|poids|nom)\b[^.;\n]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Thing() => ThingPattern;

    [GeneratedRegex("^(?:rue|avenue|av|boulevard|bd|place|quai|pont|rond|point|stade|square|all[ée]e|impasse|h[ôo]pital|clinique|centre|coll[èe]ge|lyc[ée]e|[ée]cole|caserne|salle|gymnase|amphi|station|m[ée]tro)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedAfterDays();

    [GeneratedRegex(@"https?:|www\.|en ligne|disponible|\bdoi\b|\.(?:fr|org|com|eu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();
}
