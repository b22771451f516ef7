using System.Text.RegularExpressions;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Where a text of any kind tells of one patient beyond doubt: a person met by the author, or with an age and a care. The text then wants a review, as an anecdote does.</summary>
internal static class PatientFound
{
    // Further behind a person than this, an age or an act belongs to somebody else.
    private const int Reach = 14;

    // So many characters before and behind a person tell how a case is reported.
    private const int Told = 120;

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
            if (IsOwn(reading, i) || IsAged(reading, i) || IsCase(reading, i) || IsNote(reading, i) || IsTold(reading, i))
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
        return !IsGeneral(reading, start, word) && (AgedAndCaredFor.IsMatch(sentence) || AgedAndIll.IsMatch(sentence));
    }

    // « Patient de 60 ans, sans antécédents », « Il s'agit d'une femme âgée de 44 ans », « Nous rapportons le cas d'un enfant de 6 ans »: as cases are reported.
    private static bool IsCase(Reading reading, int word)
    {
        if (!reading.Words[word].Is(Cue.Person) || reading.Of(word)[^1] == 's')
            return false;
        var passage = reading.Post.Prose.PassageAt(reading.Words[word].Start);
        var behind = reading.Plain.AsSpan(reading.Words[word].End, Math.Min(passage.End, reading.Words[word].End + Told) - reading.Words[word].End);
        if (!AgeBehind.IsMatch(behind) || Taught.IsMatch(behind))
            return false;
        var start = Math.Max(passage.Start, reading.Words[word].Start - Told);
        var before = reading.Plain.AsSpan(start, reading.Words[word].Start - start);
        if (!Reported.IsMatch(before) && IsGeneral(reading, Math.Max(start, reading.Words[Math.Max(0, word - 4)].Start), word))
            return false;
        return Opening.IsMatch(before) || reading.Of(word).StartsWith("patient", StringComparison.OrdinalIgnoreCase) || Ill.IsMatch(behind);
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
        var (start, end) = Around(reading, number, word);
        // « A. M., âgée de 25 ans, a été admise »: initials in a case's first words.
        if (Initials.IsMatch(reading.Text.AsSpan(start, reading.Words[word].Start - start)) && Ill.IsMatch(reading.Plain.AsSpan(reading.Words[word].End, Math.Min(reading.Plain.Length, end + Told / 2) - reading.Words[word].End)))
            return true;
        if (!isHers && !isNamed)
            return false;
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
        while (at > 0 && word - at < 4 && !IsOne(reading.Of(at)) && (reading.Words[at].Length == 1 || reading.Of(at) is "dernier" or "dernière" or "premier" or "première" or "deuxième" or "troisième" or "seul" or "seule" or "pauvre" or "charmante" or "charmant" or "toute" or "jeune" or "petit" or "petite" or "vieille" or "vieux" or "vieil" or "gentil" or "gentille" or "autre" or "nouvelle" or "nouveau" or "brave" or "certaine" or "certain"))
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

    private static readonly Regex Met = new(@"\b(?:j'(?:ai|avais) (?:re)?(?:vue?|recue?|examinee?|operee?|hospitalisee?|suivie?|accouchee?|adressee?|intubee?|perfusee?|rencontree?) (?:hier |ce matin |un jour |longtemps )?(?:une?|cet|cette|ce|mon|ma|notre|mme|mr|m|madame|monsieur|melle|mlle)\b|(?:que|qu') ?j'ai (?:re)?(?:vu|recu|examin|oper|hospitalis|suivi|accouch)|(?:que|qu') ?(?:je|nous) (?:suis|suivais|suivons|suivions|soigne|soignais|soignons|vois|voyais|opere|operais|connais)\w* (?:depuis|pour|tous|chaque|en|a)\b|(?:nous|je|on) (?:l'avons|l'ai|l'a|l'avait|l'avions) (?:mass|intub|transfus|perfus|oper|hospitalis|rean|amput|transfer|perdue?)\w*|est venue?(?:[ ·.-]e)? (?:me (?:voir|consulter|dire)|en consultation|au cabinet|aux urgences)|(?:vient|venait) (?:me (?:voir|consulter)|en consultation|aux urgences|au cabinet)|(?:entre|arrive|arrivait) (?:dans mon|au cabinet|aux urgences)|who came to see me|i (?:saw|examined|admitted|operated on|treated) (?:a|an|this|my)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex MetPatient = new(@"\b(?:une?|mon|ma|ce|cette|notre)(?:[ ·.-]e)? (?:\w+ )?(?:patient|malade)(?:[ ·.-]?e)?\b[^.;!?]{0,20}?\b(?:m'a|m'avait|m'ecrit|m'appelle|me (?:dit|raconte|demandait|racontait|disait|montre|tend)|nous a|a ete (?:hospitalis|oper|admis|transfer|intub|reanim)|est (?:morte?|decedee?|venue?|revenue?|partie?|tombee?)|(?:consultait|revenait|souffrait|s'appelait|pleurait)|told me|was admitted)|\b(?:mon|ma|notre)(?:[ ·.-]e)? (?:\w+ )?(?:patient|malade)(?:[ ·.-]?e)? (?:avait|etait|allait|voulait|venait|est (?:arrive|entre|sorti|mort|decede)\w*|a (?:ete|eu|fait|dit|refuse|accepte|perdu|attendu|guer|surve)\w*|had|was)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const string Number = "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cent)";

    private const string Years = @"(?:\d{1,3} ?(?:ans?|mois|jours|semaines|a)|" + Number + "(?:[ -](?:et[ -])?" + Number + "){0,3} (?:ans?|mois|jours|semaines))";

    // « Âgée de 44 ans », « de 28 ans », « N.K., 13 ans », close behind the person.
    private static readonly Regex AgeBehind = new(@"^(?:[·.(-]e\)?)?(?: [a-z]\.? ?[a-z]?\.?| [a-z]{4,}){0,2}?(?:,? de sexe (?:masculin|feminin))?(?: est| etait)?,? (?:(?:agee?|agee?e) (?:de |d'environ |d')?|de |d'environ )?" + Years + @"\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // The beginning of a sentence or of a numbered case, or a sentence that announces one.
    private static readonly Regex Opening = new(@"(?:^|[.!?:\n] ?|\b(?:cas|observation)(?: (?:n° ?)?\d+)? ?[:.]? ?)(?:une? |la |le |notre |jeune |\w\.? ?\w?\.?,? ){0,2}(?<!\b(?:une?|la|le) )$|\b(?:il s'agi(?:t|ssait)|rapport(?:ons|e|ent|ait)|present(?:ons|e) (?:le cas|l'observation)|decriv(?:ons|ent)|expos(?:ons|ent)|observation|cas(?: clinique)?) (?:ici |le cas |l'observation |l'histoire |clinique )*(?:d'une?|de mme|de mr) (?:\w+ ){0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // « Nous rapportons un cas de … chez une femme de 40 ans » is one woman.
    private static readonly Regex Reported = new(@"\b(?:rapport(?:ons|e)|decriv(?:ons|ent)|presentons) [^.;!?]{0,110}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // What is told of a case, and of nobody in general.
    private static readonly Regex Ill = new(@"\b(?:sans (?:antecedents?|atcd|notion)|aux antecedents|ayant (?:comme |dans ses |des |pour )?antecedents|ayant presente|presentait|qui presente|avait presente|a presente|s'est presente|consulte|consultait|admise?|refere|adressee?|se plaign\w+|victime d|suivie? (?:pour|depuis)|hospitalise|porteu(?:r|se) d|enceinte|nulligeste|nullipare|primi(?:geste|pare)|multipare|celibataire|mariee?|issue? d'un mariage|originaire|de profession|scolarise|hypertendu|diabetique|tabagique|a ete (?:amene|victime|opere|transfere|retrouve))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Taught = new(@"\b(?:doit|doivent|devrait|peut|pourrait|faut|risques?|recommand\w*|en moyenne|indication|seuil|dose|posologie)\b|%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const string Age = @"\b(?:(?:de|d'|agee? d['e]|,) ?" + Years + @"|(?:d'une |dans la |, la )(?:vingt|trent|quarant|cinquant|soixant)aine(?: d'annees)?|,? ?(?:trenten|quadragen|quinquagen|sexagen|septuagen|octogen|nonagen)aire)\b";

    // What happened to her: told, not taught (« doit être hospitalisée », « risque une fracture »).
    private static readonly Regex AgedAndIll = new(Age + @"(?![^;!?.]{0,90}\b(?:doit|doivent|devrait|peut|pourrait|faut|risques?|recommand\w*|en moyenne|indication)\b|[^;!?.]{0,90}%)[^;!?.]{0,50}?(?:\b(?:hospitalisee?|operee?|intubee?|amputee?|greffee?|dialysee?|perfusee?|admise?|transferee?|revenue?|amenee?|adressee?|decedee?|morte?|toussait|saignait|vomissait|souffrait|pleurait|boitait|tremblait|delirait|convulsait|maigrissait|s'etouffait)\b|\b(?:est|etait|avait|a) (?:arrive|amene|entre|tombe|mort|decede|perdu|fait|eu|revenu)\w*|\b(?:avait|presentait|gardait) (?:une?|des|du|deux)\b|, (?:diabetique|asthmatique|hypertendue?|epileptique|fumeu(?:r|se)|insuffisante?|cirrhotique|drepanocytaire|parkinsonien\w*)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex AgedAndCaredFor = new(Age + @"[^;!?.]{0,60}?\b(?:consult(?:e|ait|a)|presentait|a (?:consulte|presente)|etait (?:hospitalis|admis|adress|suivi|oper)\w*|est (?:hospitalis|admis|adress|oper|venu|suivi)\w*|a ete (?:hospitalis|admis|adress|oper|transfer|vu)\w*|se plai(?:nt|gnait)|vient|est venue?)|\b(?:was|had been) (?:admitted|referred|seen|operated|transferred)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Initials = new(@"(?<!\p{L})\p{Lu}\.? ?-?\p{Lu}\.?,? (?:est )?[âa]g[ée]+e? de \d{1,3} $", RegexOptions.CultureInvariant);

    private static readonly Regex Clinical = new(@"\b(?:hospitalis\w+|operee?|oper(?:er|ait)|consult(?:e|ait|ations?)|reanimation|cancers?|infarctus|avc|endocardite|metastas\w+|chimio\w*|morphine|perfusion|scanner|irm|biopsie|fracture|diabet\w+|douleurs?|urgences|vaccinee?|encephalite|leucemie|lymphome|embolie|hemiplegie|toux|toussait|lombalgie|lumbago|amputee?|perfusee?|pneumonie)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // « Imaginons une femme », « chez un patient », « si un homme », « une femme sur huit »: nobody.
    private static readonly Regex General = new(@"\b(?:imagin\w+|supposons|par exemple|chez une?|si une?|quand une?|lorsqu'une?|tout patient|par une?|comme une?|prenons|admettons|soit une?|chaque|sur (?:dix|cent|mille|deux|trois|huit|\d+)|qu'une?|vignette|fictif|fictive|scenario|pour une?(?= (?:femme|homme|patient|enfant|malade)))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
