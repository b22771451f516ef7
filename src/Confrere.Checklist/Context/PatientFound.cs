using System.Text.RegularExpressions;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Where a text of any kind tells of one patient beyond doubt: a person met by the author, or with an age and a care. The text then wants a review, as an anecdote does.</summary>
internal static class PatientFound
{
    // Further behind a person than this, an age or an act belongs to somebody else.
    private const int Reach = 14;

    /// <summary>Where a post of any kind first tells of one patient; null if it does not. It must be beyond doubt, since the post then wants a review.</summary>
    public static Hit? FirstIn(Reading reading)
    {
        if (!reading.Has(Cue.Person | Cue.Care | Cue.Age))
            return null;
        foreach (var i in reading.Cued)
        {
            var word = reading.Words[i];
            if (!word.Is(Cue.Person | Cue.Age) || !IsRead(reading, reading.Post.Prose.PassageAt(word.Start).Field))
                continue;
            if (IsOwn(reading, i) || IsAged(reading, i) || IsNote(reading, i) || IsTold(reading, i))
                return new Hit(word.Start, word.Length);
        }
        return null;
    }

    // The lines of a file that is no post are all of one sort.
    private static bool IsRead(Reading reading, Field field) => field == Field.Text || (field == Field.Markup && !reading.Post.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));

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
        return !IsGeneral(reading, start, word) && (Met.IsMatch(sentence) || (isCare && MetPatient.IsMatch(sentence)));
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
        return !IsGeneral(reading, start, word) && AgedAndCaredFor.IsMatch(sentence);
    }

    // « Il avait soixante-huit ans, un cancer », « Eugénie, 59 ans, trois consultations ».
    private static bool IsTold(Reading reading, int word)
    {
        if (!reading.Words[word].Is(Cue.Age) || reading.Of(word) is not "ans")
            return false;
        var number = word - 1;
        while (number > 0 && word - number < 5 && (reading.Words[number].Is(Cue.Number) || reading.Of(number) is "et"))
            number--;
        if (reading.Words[word - 1].Is(Shape.Figure))
            number = word - 2;
        if (number < 1)
            return false;
        var isHers = reading.Of(number) is "avait" && reading.Of(number - 1) is "il" or "elle" or "Il" or "Elle";
        var isNamed = reading.Words[number].Is(Shape.Capital) && reading.After(number) is ", " && reading.Words[number].Length > 2 && !reading.Words[number].Is(Shape.Capitals);
        if (!isHers && !isNamed)
            return false;
        var (start, end) = Around(reading, number, word);
        return Clinical.IsMatch(reading.Plain.AsSpan(start, end - start));
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

    // What stands before the person, and close behind her, tells whether she is anybody.
    private static bool IsGeneral(Reading reading, int start, int word) =>
        General.IsMatch(reading.Plain.AsSpan(start, Math.Min(reading.Words[word].End + 14, reading.Plain.Length) - start));

    private static readonly Regex Met = new(@"\b(?:j'(?:ai|avais) (?:re)?(?:vue?|recue?|examinee?|operee?|hospitalisee?|suivie?|accouchee?|adressee?|intubee?|perfusee?|rencontree?) (?:hier |ce matin |un jour |longtemps )?(?:une?|cet|cette|ce|mon|ma|notre|mme|mr|m|madame|monsieur|melle|mlle)\b|(?:que|qu') ?j'ai (?:re)?(?:vu|recu|examin|oper|hospitalis|suivi|accouch)|est venue?(?:[ ·.-]e)? (?:me (?:voir|consulter|dire)|en consultation|au cabinet|aux urgences)|(?:vient|venait) (?:me (?:voir|consulter)|en consultation|aux urgences|au cabinet)|(?:entre|arrive|arrivait) (?:dans mon|au cabinet|aux urgences)|who came to see me|i (?:saw|examined|admitted|operated on|treated) (?:a|an|this|my)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex MetPatient = new(@"\b(?:une?|mon|ma|ce|cette|notre)(?:[ ·.-]e)? (?:\w+ )?(?:patient|malade)(?:[ ·.-]?e)?\b[^.;!?]{0,20}?\b(?:m'a|m'avait|m'ecrit|m'appelle|me (?:dit|raconte|demandait|racontait|disait|montre|tend)|nous a|a ete (?:hospitalis|oper|admis|transfer|intub|reanim)|est (?:morte?|decedee?|venue?|revenue?|partie?|tombee?)|(?:consultait|revenait|souffrait|s'appelait|pleurait)|told me|was admitted)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex AgedAndCaredFor = new(@"\b(?:de|d'|agee? d['e]|,) ?(?:\d{1,3}|[a-z]{3,}(?:[ -][a-z]{2,}){0,3}) ?(?:ans|mois|jours|semaines|a)\b[^;!?]{0,60}?\b(?:consult(?:e|ait|a)|presentait|a (?:consulte|presente)|etait (?:hospitalis|admis|adress|suivi|oper)\w*|est (?:hospitalis|admis|adress|oper|venu|suivi)\w*|a ete (?:hospitalis|admis|adress|oper|transfer|vu)\w*|hospitalisee? (?:pour|en|dans)|admise? (?:pour|en|aux)|adressee? (?:pour|par|aux)|se plai(?:nt|gnait)|vient|est venue?)|\b(?:was|had been) (?:admitted|referred|seen|operated|transferred)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Clinical = new(@"\b(?:hospitalis\w+|operee?|oper(?:er|ait)|consult(?:e|ait|ations?)|reanimation|cancers?|infarctus|avc|endocardite|metastas\w+|chimio\w*|morphine|perfusion|scanner|irm|biopsie|fracture|diabet\w+|douleurs?|urgences|vaccinee?|encephalite|leucemie|lymphome|embolie|hemiplegie|toux|toussait|lombalgie|lumbago|amputee?|perfusee?|pneumonie)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // « Imaginons une femme », « chez un patient », « si un homme », « une femme sur huit »: nobody.
    private static readonly Regex General = new(@"\b(?:imagin\w+|supposons|par exemple|chez une?|si une?|quand une?|lorsqu'une?|tout patient|par une?|comme une?|prenons|admettons|soit une?|chaque|sur (?:dix|cent|mille|deux|trois|huit|\d+)|qu'une?|vignette|fictif|fictive|scenario|pour une?(?= (?:femme|homme|patient|enfant|malade)))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
