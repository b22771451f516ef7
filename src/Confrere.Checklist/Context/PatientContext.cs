using System.Text.RegularExpressions;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>
/// Whether a stretch of prose speaks of one patient. An anecdote and a question do by nature; elsewhere the passage itself must show it:
/// a person with an age, a telegraphic « H 44 a », an act of care that happened, or care in the first person. General talk of « les patients » does not.
/// </summary>
internal static partial class PatientContext
{
    /// <summary>Whether a passage speaks of one patient. Only one with a person, an age or an act of care is looked at closely.</summary>
    public static bool Speaks(Reading reading, Passage passage)
    {
        for (var i = reading.WordAt(passage.Start); i < reading.Words.Length && reading.Words[i].Start < passage.End; i++)
        {
            if (reading.Words[i].Is(Cue.Person | Cue.Age | Cue.Care | Cue.Carer) || (reading.Words[i].Is(Cue.Act) && reading.Words[i].Length > 4))
                return Speaks(reading.Post.Prose.TextOf(passage));
        }
        return false;
    }

    /// <summary>Whether some words speak of one patient.</summary>
    public static bool Speaks(ReadOnlySpan<char> words) => Person().IsMatch(words) || Care().IsMatch(words) || Telegraphic().IsMatch(words);

    private static readonly Regex PersonPattern = new("""
        \b(?:mon|ma|notre|votre|ce|cet|cette|une?|l['e]|la)\ (?:(?:petite?|jeune|vieille|vieux|nouvelle?)\ )?
        (?:(?:patiente?|malade|r[ée]sidente?|nourrisson|b[ée]b[ée]|homme|femme|dame|monsieur|gar[çc]on|fillette|fille|adolescente?|enfant|octog[ée]naire|nonag[ée]naire)
            (?:,?\ (?:âg[ée]+e?\ )?(?:de|d')\ ?[\p{L}\d-]{1,20}\ (?:ans|mois|jours|semaines)\b|,?\ la\ \p{L}+aine\b|\ (?:que\ j|qui\ (?:m'|vient|est\ venue?|consulte|avait|pr[ée]sentait)|a\ (?:consult|[ée]t[ée]\ )|hospitalis|op[ée]r[ée]|vue?\b|venue?\b|suivie?\b))
        )
        |\b(?:mon|ma|notre|cette|cet|ce)\ (?:patiente?|malade|r[ée]sidente?)\b
        |\bâg[ée]+e?s?\ (?:de|d')\ ?[\p{L}\d-]{1,20}\ (?:ans|mois|jours)\b
        |\b(?:my|our|this|a|an)\ (?:[\p{L}\d-]{1,20}\ )?(?:patient|resident)\b(?=\ (?:of\ mine|who|was|had|came|is|aged))|\b\d{1,3}-(?:year|month|week|day)s?-old\b|\baged\ \d
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace);

    private static Regex Person() => PersonPattern;

    private static readonly Regex CarePattern = new("""
        \b(?:a\ [ée]t[ée]|est|fut|[ée]tait|avait\ [ée]t[ée]|ont\ [ée]t[ée])\ (?:\p{L}+ment\ )?(?:hospitalis|op[ée]r|admis|transf[ée]r|adress[ée]|r[ée]anim|intub|perfus|amput|biopsi|sutur|accouch|d[ée]c[ée]d|examin|ausculté|pris\ en\ charge|revue?\b|vue?\ (?:en|aux?|par|le))
        |\b(?:hospitalis[ée]e?|op[ée]r[ée]e?|admise?|adress[ée]e?|reçue?|vue?|revue?|d[ée]c[ée]d[ée]e?|suivie?)\ (?:le\ \d|en\ (?:consultation|urgence|garde|r[ée]a)|aux\ urgences|au\ (?:cabinet|bloc)|dans\ (?:le|mon|notre)\ service|par\ (?:moi|mon|le\ SAMU|le\ m[ée]decin\ traitant))
        |\bj(?:e\ l|e\ les|e\ la|')'?\ ?(?:ai|avais)\ (?:vue?|revue?|reçue?|examin|op[ée]r|hospitalis|ausculté|suivie?|accouch|adress|admis|intub|perfus)
        |\bje\ (?:re)?(?:vois|reçois|examine|suis\ appelée?\ (?:pour|au))\b|\b(?:(?:elle|il|qui|patiente?|malade)\ (?:accouche|consulte)|vient\ me\ voir|est\ venue?\ me\ voir)\b
        |\b(?:was|were|had\ been)\ (?:admitted|operated|transferred|referred|seen|discharged|hospitali[sz]ed)\b|\bI\ (?:saw|examined|admitted|operated|treated)\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace);

    private static Regex Care() => CarePattern;

    // « H 44 a », « F, 32 ans », « ♀ 27a », « F, la trentaine » as colleagues write to each other.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.])[HF♀♂],? ?(?:de )?(?:\d{1,3} ?(?:ans|a|m|mois)\b|la \p{L}+aine\b)|\b(?:patiente?|pte?|homme|femme|dame) \d{1,3} ?(?:ans|a)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Telegraphic();
}
