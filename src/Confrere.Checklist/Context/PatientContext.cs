using System.Text.RegularExpressions;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>
/// Whether a stretch of prose speaks of one patient. An anecdote and a question do by nature; elsewhere the passage itself must show it:
/// a person with an age, a telegraphic « H 44 a », an act of care that happened, or care in the first person. General talk of « les patients » does not.
/// </summary>
internal static partial class PatientContext
{
    // Further behind a person than this, an age or an act belongs to somebody else.
    private const int Reach = 14;

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

    /// <summary>Where a post of any kind first tells of one patient; null if it does not. It must be beyond doubt, since the post then wants a review.</summary>
    public static Hit? FirstIn(Reading reading)
    {
        if (!reading.Has(Cue.Person | Cue.Care | Cue.Age))
            return null;
        foreach (var i in reading.Cued)
        {
            var word = reading.Words[i];
            if (!word.Is(Cue.Person | Cue.Age) || reading.Post.Prose.PassageAt(word.Start).Field != Field.Text)
                continue;
            if (IsOwn(reading, i) || IsAged(reading, i) || IsNote(reading, i))
                return new Hit(word.Start, word.Length);
        }
        return null;
    }

    // « Ma patiente », « un-e patient-e que j'ai vu-e », « une dame est venue me voir »: one person, met by the author.
    private static bool IsOwn(Reading reading, int word)
    {
        if (!reading.Words[word].Is(Cue.Person))
            return false;
        var before = Back(reading, word);
        if (before < 0 || !IsOne(reading.Of(before)))
            return false;
        var isCare = reading.Of(word).StartsWith("patient", StringComparison.OrdinalIgnoreCase) || reading.Of(word).Equals("malade", StringComparison.OrdinalIgnoreCase);
        var (start, end) = Around(reading, before, word);
        var sentence = reading.Plain.AsSpan(start, end - start);
        return !General().IsMatch(sentence) && (Met().IsMatch(sentence) || (isCare && MetPatient().IsMatch(sentence)));
    }

    // « Une femme de 42 ans consultait », « un homme, 57 ans, est opéré ».
    private static bool IsAged(Reading reading, int word)
    {
        if (!reading.Words[word].Is(Cue.Person))
            return false;
        var before = Back(reading, word);
        if (before < 0 || !IsOne(reading.Of(before)))
            return false;
        var (start, end) = Around(reading, before, word);
        var sentence = reading.Plain.AsSpan(start, end - start);
        return !General().IsMatch(sentence) && AgedAndCaredFor().IsMatch(sentence);
    }

    // « H 44 a », « F, 32 ans », « ♀ 27a ».
    private static bool IsNote(Reading reading, int word)
    {
        if (!reading.Words[word].Is(Cue.Age) || word < 2 || !reading.Words[word - 1].Is(Shape.Figure) || reading.Words[word - 1].Length > 3)
            return false;
        return reading.Of(word - 2) is "H" or "F" && reading.Words[word].Length <= 4 && reading.Words[word - 1].Start - reading.Words[word - 2].End <= 2
            && (word < 3 || reading.Words[word - 2].Is(Shape.Begins) || !reading.After(word - 3).Contains('.'));
    }

    // The word before, where the « e » of an inclusive form and an adjective do not count.
    private static int Back(Reading reading, int word)
    {
        var at = word - 1;
        while (at > 0 && word - at < 4 && !IsOne(reading.Of(at)) && (reading.Words[at].Length == 1 || reading.Of(at) is "jeune" or "petit" or "petite" or "vieille" or "vieux" or "vieil" or "gentil" or "gentille" or "autre" or "nouvelle" or "nouveau" or "brave" or "certaine" or "certain"))
            at--;
        return at >= 0 && !reading.Words[word].Is(Shape.First) ? at : -1;
    }

    private static bool IsOne(ReadOnlySpan<char> word) => word is "un" or "une" or "Un" or "Une" or "UN" or "UNE" or "mon" or "ma" or "Mon" or "Ma" or "ce" or "cet" or "cette" or "Ce" or "Cet" or "Cette" or "notre" or "Notre" or "a" or "A" or "my" or "My" or "this";

    private static (int Start, int End) Around(Reading reading, int first, int word)
    {
        var passage = reading.Post.Prose.PassageAt(reading.Words[word].Start);
        var last = Math.Min(word + Reach, reading.Words.Length - 1);
        return (Math.Max(passage.Start, reading.Words[Math.Max(0, first - 4)].Start), Math.Min(passage.End, reading.Words[last].End));
    }

    [GeneratedRegex(@"\b(?:j'(?:ai|avais) (?:re)?(?:vue?|recue?|examinee?|operee?|hospitalisee?|suivie?|accouchee?|adressee?|intubee?|perfusee?|rencontree?) (?:hier |ce matin |un jour |longtemps )?(?:une?|cet|cette|ce|mon|ma|notre)\b|(?:que|qu') ?j'ai (?:re)?(?:vu|recu|examin|oper|hospitalis|suivi|accouch)|est venue?(?:[ ·.-]e)? (?:me (?:voir|consulter|dire)|en consultation|au cabinet|aux urgences)|(?:vient|venait) (?:me (?:voir|consulter)|en consultation|aux urgences|au cabinet)|(?:entre|arrive|arrivait) (?:dans mon|au cabinet|aux urgences)|who came to see me|i (?:saw|examined|admitted|operated on|treated) (?:a|an|this|my)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Met();

    [GeneratedRegex(@"\b(?:une?|mon|ma|ce|cette|notre)(?:[ ·.-]e)? (?:\w+ )?(?:patient|malade)(?:[ ·.-]?e)?\b[^.;!?]{0,20}?\b(?:m'a|m'avait|m'ecrit|m'appelle|me (?:dit|raconte|demandait|racontait|disait|montre|tend)|nous a|a ete (?:hospitalis|oper|admis|transfer|intub|reanim)|est (?:morte?|decedee?)|(?:consultait|revenait|souffrait|s'appelait|pleurait)|told me|was admitted)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MetPatient();

    [GeneratedRegex(@"\b(?:de|d'|agee? d['e]|,) ?(?:\d{1,3}|[a-z]{3,}(?:[ -][a-z]{2,}){0,3}) ?(?:ans|mois|jours|semaines|a)\b[^;!?]{0,60}?\b(?:consult(?:e|ait|a)|presentait|a (?:consulte|presente)|etait (?:hospitalis|admis|adress|suivi|oper)\w*|est (?:hospitalis|admis|adress|oper|venu|suivi)\w*|a ete (?:hospitalis|admis|adress|oper|transfer|vu)\w*|hospitalisee? (?:pour|en|dans)|admise? (?:pour|en|aux)|adressee? (?:pour|par|aux)|se plai(?:nt|gnait)|vient|est venue?)|\b(?:was|had been) (?:admitted|referred|seen|operated|transferred)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AgedAndCaredFor();

    // « Imaginons une femme », « chez un patient », « si un homme », « une femme sur huit »: nobody.
    [GeneratedRegex(@"\b(?:imagin\w+|supposons|par exemple|chez une?|si une?|quand une?|lorsqu'une?|tout patient|par une?|comme une?|prenons|admettons|soit une?|chaque|sur (?:dix|cent|mille|deux|trois|huit|\d+)|qu'une?|vignette|fictif|fictive|scenario|pour une?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex General();

    private static bool Speaks(ReadOnlySpan<char> words) => Person().IsMatch(words) || Care().IsMatch(words) || Telegraphic().IsMatch(words);

    [GeneratedRegex("""
        \b(?:mon|ma|notre|votre|ce|cet|cette|une?|l['e]|la)\ (?:(?:petite?|jeune|vieille|vieux|nouvelle?)\ )?
        (?:(?:patiente?|malade|r[ée]sidente?|nourrisson|b[ée]b[ée]|homme|femme|dame|monsieur|gar[çc]on|fillette|fille|adolescente?|enfant|octog[ée]naire|nonag[ée]naire)
            (?:,?\ (?:âg[ée]+e?\ )?(?:de|d')\ ?[\p{L}\d-]{1,20}\ (?:ans|mois|jours|semaines)\b|,?\ la\ \p{L}+aine\b|\ (?:que\ j|qui\ (?:m'|vient|est\ venue?|consulte|avait|pr[ée]sentait)|a\ (?:consult|[ée]t[ée]\ )|hospitalis|op[ée]r[ée]|vue?\b|venue?\b|suivie?\b))
        )
        |\b(?:mon|ma|notre|cette|cet|ce)\ (?:patiente?|malade|r[ée]sidente?)\b
        |\bâg[ée]+e?s?\ (?:de|d')\ ?[\p{L}\d-]{1,20}\ (?:ans|mois|jours)\b
        |\b(?:my|our|this|a|an)\ (?:[\p{L}\d-]{1,20}\ )?(?:patient|resident)\b(?=\ (?:of\ mine|who|was|had|came|is|aged))|\b\d{1,3}-(?:year|month|week|day)s?-old\b|\baged\ \d
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Person();

    [GeneratedRegex("""
        \b(?:a\ [ée]t[ée]|est|fut|[ée]tait|avait\ [ée]t[ée]|ont\ [ée]t[ée])\ (?:\p{L}+ment\ )?(?:hospitalis|op[ée]r|admis|transf[ée]r|adress[ée]|r[ée]anim|intub|perfus|amput|biopsi|sutur|accouch|d[ée]c[ée]d|examin|ausculté|pris\ en\ charge|revue?\b|vue?\ (?:en|aux?|par|le))
        |\b(?:hospitalis[ée]e?|op[ée]r[ée]e?|admise?|adress[ée]e?|reçue?|vue?|revue?|d[ée]c[ée]d[ée]e?|suivie?)\ (?:le\ \d|en\ (?:consultation|urgence|garde|r[ée]a)|aux\ urgences|au\ (?:cabinet|bloc)|dans\ (?:le|mon|notre)\ service|par\ (?:moi|mon|le\ SAMU|le\ m[ée]decin\ traitant))
        |\bj(?:e\ l|e\ les|e\ la|')'?\ ?(?:ai|avais)\ (?:vue?|revue?|reçue?|examin|op[ée]r|hospitalis|ausculté|suivie?|accouch|adress|admis|intub|perfus)
        |\bje\ (?:re)?(?:vois|reçois|examine|suis\ appelée?\ (?:pour|au))\b|\b(?:(?:elle|il|qui|patiente?|malade)\ (?:accouche|consulte)|vient\ me\ voir|est\ venue?\ me\ voir)\b
        |\b(?:was|were|had\ been)\ (?:admitted|operated|transferred|referred|seen|discharged|hospitali[sz]ed)\b|\bI\ (?:saw|examined|admitted|operated|treated)\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Care();

    // « H 44 a », « F, 32 ans », « ♀ 27a », « F, la trentaine » as colleagues write to each other.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.])[HF♀♂],? ?(?:de )?(?:\d{1,3} ?(?:ans|a|m|mois)\b|la \p{L}+aine\b)|\b(?:patiente?|pte?|homme|femme|dame) \d{1,3} ?(?:ans|a)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Telegraphic();
}
