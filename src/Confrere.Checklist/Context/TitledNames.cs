using System.Text.RegularExpressions;

namespace Confrere.Checklist.Context;

/// <summary>Finds the names that a civility, a trade, a kinship or « prénommée » stands before. The words around do the finding, so that the rarest name is found too; lists only admit.</summary>
/// <param name="reading">The post.</param>
/// <param name="declared">Names that are declared invented, and the author's own.</param>
internal sealed partial class TitledNames(Reading reading, DeclaredNames declared)
{
    // A word with a capital, hyphens and apostrophes included: « Jean-Pierre », « N'Guyen », « H ».
    private const string Word = @"[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+){0,4}";

    private const string Particle = @"(?:(?i:de la|de|du|des|le|la|les|van|von|der|den|ter|ten|di|da|do|dos|del|el|al|ben|bin|ibn|st|saint|sainte) |(?i:de l'|d'|l'|el-|al-))";

    // A dot stands inside a name after an initial or a short form only (« A.B. », « Ph. Dupont »); elsewhere it ends the sentence.
    private const string FullName = "(?<name>" + Particle + "{0,3}(?<first>" + Word + @")(?:(?:(?<=\b\p{Lu}\p{Ll}?)(?:\.{1,3}|…)(?: ?-?)|[ -])" + Particle + "{0,3}" + Word + @"){0,4}(?:(?<=\b\p{Lu})(?:…|\.{2,3}|\.))?)";

    private readonly List<TitledName> invented = [];

    private const string Quote = "(?:[«\"“] ?)?";

    // How far before and behind its clue a titled name may reach, in characters.
    private const int Before = 45;
    private const int Behind = 75;

    /// <summary>Names that would have been found, had they not been declared invented.</summary>
    public IReadOnlyList<TitledName> Invented => invented;

    /// <summary>The names, in order.</summary>
    public List<TitledName> Find()
    {
        var found = new List<TitledName>();
        foreach (var (start, end) in reading.Windows(Candidates()))
        {
            AddCapitalised(start, end, found);
            AddTyped(start, end, found);
        }
        return found;
    }

    private void AddCapitalised(int start, int end, List<TitledName> found)
    {
        var text = reading.Text;
        for (var from = start; Titled().Match(text, from, end - from) is { Success: true } match;)
        {
            var title = match.Groups["title"];
            var length = NameLength(match, text);
            // After a title without a name, the search goes on at once: « Madame le Docteur Dupont ».
            from = length == 0 ? title.Index + title.Length : match.Groups["name"].Index + length;
            if (length > 0)
                (declared.Admit(text.AsSpan(match.Groups["name"].Index, length)) ? invented : found).Add(new TitledName(title.Index, match.Groups["name"].Index, from, match.Groups["trade"].Success));
        }
    }

    private void AddTyped(int start, int end, List<TitledName> found)
    {
        foreach (var match in reading.In(Typed(), [(start, end)]))
        {
            var name = match.Groups["name"];
            if (!found.Exists(hit => hit.Start <= match.Index && match.Index < hit.End) && !IsWord(name.Value) && !IsKnown(match))
                (declared.Admit(name.Value) ? invented : found).Add(new TitledName(match.Index, name.Index, match.Index + match.Length, match.Groups["trade"].Success));
        }
    }

    // A clue with a capital close behind it, or a civility with anything behind it; « MmeDupont » is one word.
    private IEnumerable<(int Clue, int Start, int End)> Candidates()
    {
        for (var i = 0; i < reading.Count; i++)
        {
            var word = reading[i];
            if (IsGlued(i))
                yield return (word.Start, word.Start, word.End + Behind);
            if (!word.Is(Cue.Civility | Cue.Title | Cue.Kin | Cue.Person | Cue.Carer | Cue.Naming))
                continue;
            var isTyped = word.Is(Cue.Civility) || (word.Is(Cue.Title) && word.Length == 2);
            if (isTyped || HasCapitalBehind(i))
                yield return (word.Start, word.Start - Before, word.End + Behind);
        }
    }

    private bool IsGlued(int i) =>
        reading[i].Is(Shape.InnerCapital) && reading.Of(i) is var word && (word.StartsWith("Mme") || word.StartsWith("Mlle") || word.StartsWith("Mr") || word.StartsWith("Dr"));

    private bool HasCapitalBehind(int i)
    {
        for (var next = i + 1; next < reading.Count && next <= i + 5 && reading[next].Start - reading[next - 1].End <= 4; next++)
        {
            if (reading[next].Is(Shape.Capital))
                return true;
            if (!reading[next].Is(Cue.Tool | Cue.Particle | Cue.Naming | Cue.Title | Cue.Civility))
                return false;
        }
        return false;
    }

    // In lower case anything can follow a civility: what is no word of every day is a name.
    private static bool IsWord(string word) => NameWords.IsShortened(word) || NameWords.IsOrdinary(word) || NameWords.IsFunction(word) || NameWords.IsQuality(word) || NameWords.IsInflected(word);

    // How much of the match is a name; 0 where nothing is.
    private static int NameLength(Match match, string text)
    {
        var first = match.Groups["first"].Value;
        if (first.Length == 1 ? NameWords.IsPlaceholder(first) || !IsInitialHere(match) : IsNoName(match, first))
            return 0;
        if (IsKnown(match) || !IsPlausible(match, text))
            return 0;
        var name = match.Groups["name"].Value;
        while (name.LastIndexOf(' ') is var space and > 0 && name.Length - space > 2 && IsNextSentence(name, space))
            name = name[..space];
        return name.Length;
    }

    // « Madame la Présidente » and « Docteur Honoris » are functions, « M. Maire » is a name; « la jeune Bretonne » has an origin, « Mme Picard » a name.
    private static bool IsNoName(Match match, string first)
    {
        if (NameWords.IsOrdinary(first))
            return true;
        var isTitled = match.Groups["civility"].Success && !match.Groups["trade"].Success;
        return isTitled
            ? NameWords.IsFunction(first) && Article().IsMatch(match.Groups["name"].Value)
            : NameWords.IsFunction(first) || (match.Groups["noun"].Success && !match.Groups["trade"].Success && NameWords.IsKnownThing(first)) || (!match.Groups["civility"].Success && NameWords.IsQuality(first));
    }

    // « Mme K. Hospitalisée… »: after an initial's dot, a participle begins another sentence.
    private static bool IsNextSentence(string name, int space) =>
        NameWords.IsOrdinary(name[(space + 1)..]) || (name[space - 1] == '.' && (name.EndsWith('é') || name.EndsWith("ée", StringComparison.Ordinal)) && NameWords.IsInflected(name[(space + 1)..]));

    // A letter alone is an initial after a civility, not after « M » without its dot, nor after « mère » (blood group) or « patient » (A or B in a series).
    private static bool IsInitialHere(Match match) =>
        match.Groups["civility"].Success && char.IsAsciiLetterUpper(match.Groups["first"].Value[0])
        && (match.Groups["title"].Value is not ("M" or "Me" or "MM") || match.Groups["dot"].Success);

    private static bool IsKnown(Match match)
    {
        var words = match.Groups["name"].Value.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        var title = match.Groups["title"].Value;
        return KnownFigures.IsKnown(title, words[^1]) || KnownFigures.IsKnown(title, words[0]) || KnownFigures.IsKnown(title, words[^1].Split('-')[^1]);
    }

    private static bool IsPlausible(Match match, string text)
    {
        var (title, first) = (match.Groups["title"], match.Groups["first"].Value);
        var hasLower = first.Any(char.IsLower);
        if (match.Groups["noun"].Success)
            return hasLower && first.Length > 1 && match.Groups["name"].Index == match.Groups["first"].Index && (title.Index == 0 || text[title.Index - 1] != '-');
        if (Honoured().IsMatch(text.AsSpan(Math.Max(0, title.Index - 40), Math.Min(40, title.Index))) || IsMark(match, text))
            return false;
        if (match.Groups["cue"].Success)
            return first.Length > 1 && !NotAPerson().IsMatch(text.AsSpan(Math.Max(0, title.Index - 50), Math.Min(50, title.Index)));
        return title.Value switch
        {
            // « 2 M NaCl », « pic M », « stade M »: molar, a class, a size.
            // « pr AEG », « prof de SVT »: « pour », a teacher of something.
            "pr" => hasLower || first.Length > 4,
            "prof" or "profs" => hasLower && match.Groups["name"].Index == match.Groups["first"].Index,
            "M" => (hasLower || first.Length > 3 || match.Groups["dot"].Success) && !IsReference(match, text) && !UnitBefore().IsMatch(text.AsSpan(Math.Max(0, title.Index - 12), Math.Min(12, title.Index))),
            "MR" or "PR" or "DR" or "MS" or "Ms" => !Imaging().IsMatch(first) && !Segment().IsMatch(text.AsSpan(Math.Max(0, title.Index - 12), Math.Min(12, title.Index))),
            "Me" => hasLower,
            _ => !IsOfDiscipline(match),
        };
    }

    // « Martin M. Diabetic ketoacidosis. 2007 »: the M is an author's.
    private static bool IsReference(Match match, string text)
    {
        var (start, end) = (match.Groups["title"].Index, match.Index + match.Length);
        return SurnameBefore().IsMatch(text.AsSpan(Math.Max(0, start - 30), Math.Min(30, start))) && Reference().IsMatch(text.AsSpan(end, Math.Min(150, text.Length - end)));
    }

    // A product: « Dr Martin® ».
    private static bool IsMark(Match match, string text) => match.Index + match.Length < text.Length && text[match.Index + match.Length] is '®' or '™';

    // « Professeur de Chirurgie », « Docteur en Pharmacie »: what she teaches, not what she is called.
    private static bool IsOfDiscipline(Match match) => match.Groups["name"].Index < match.Groups["first"].Index && (match.Groups["first"].Value is { Length: < 5 } taught && !taught.Any(char.IsLower) || Discipline().IsMatch(match.Groups["name"].Value));

    private static readonly Regex TitledPattern = new(@"(?<![\p{L}\p{N}@&])(?:"
        + @"(?<civility>(?:(?<title>(?i:mmes?|mlles?|melles?|mrs?|miss)|MM(?=\.)|M|Ms|(?<trade>(?i:drs?|dres?|profs?|pr|mgr)|Me))(?:(?<dot>\.) {0,2}| {1,2}|\.?[-_])|(?<title>M\.|Mr|Mme|Mlle|(?<trade>Dr))(?=\p{Lu}\p{Ll}))"
        + @"|(?<title>(?i:monsieur|madame|mademoiselle|mesdames|messieurs|mesdemoiselles|mister|(?<trade>docteure?s?|doctoresse|doctor|professeure?s?|professor|ma[iî]tre|abb[ée])))(?: {1,2}|[_-]))"
        + @"|(?<noun>(?<!-)(?<title>(?i:s(?:œ|oe)urs?|fr[èe]res?|p[èe]re|m[èe]re|tante|oncle|tonton|tata|cousine?|papi|papy|mamie|mamy|b[ée]b[ée]"
        + @"|(?<trade>infirmi[èe]re|infirmier|(?<=\b(?:l'|une? |notre |mon |ma |cette? |cet |jeune ))(?:interne|externe)|sage-femme|aide-soignante?|kin[ée]|kin[ée]sith[ée]rapeute|brancardier|ambulanci[èe]re?|coll[èe]gue|confr[èe]re|cons(?:œ|oe)ur|chirurgienne?|cardiologue|psychologue|secr[ée]taire"
        + @"|stagiaire|pharmacienne?|dentiste|nurse|sister|father|brother))|(?i:patiente?|malade|r[ée]sidente?|voisine?)"
        + @"|(?<=\b(?i:sa|son|ma|mon|leur|notre|votre|his|her|my) )(?i:femme|mari|fille|fils|[ée]pouse|[ée]poux|compagne|compagnon|conjointe?|amie?|copine|copain|nièce|neveu|petit-fils|petite-fille|wife|husband|son|daughter|mother|friend)"
        + @"|(?<=\b(?i:l[ea]|du|au|ce|cette|notre|mon|ma|que) )(?i:petite?|jeune|vieux|vieille|pauvre|brave)|(?i:little)) )"
        + @"|(?<cue>(?<title>(?i:pr[ée]nomm[ée]+s?|d?[ée]?nomm[ée]+s?|surnomm[ée]+s?|une? certaine?|appel(?:ons|lerons)-l(?:a|e|es)|l'appeller(?:ons|ai)|nous appellerons|(?:s'appel|se nomm|se pr[ée]nomm)\p{L}+|m'appelle|née|du (?:pr[ée])?nom de|au (?:doux )?(?:pr[ée])?nom de"
        + @"|pr[ée]nom(?: est|s? ?:)|nom(?: de famille| de naissance| de jeune fille| marital| d'usage)?(?: est| ?:)|named|called|(?:his|her) name (?:is|was)|name:|call (?:her|him)))(?:,? ))"
        + ")" + Quote + FullName, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Titled() => TitledPattern;

    // « mme dupont », « mr martin », and « madame dupont » where what follows can only follow a name.
    private static readonly Regex TypedPattern = new(@"(?<![\p{L}\p{N}@&])(?:(?<title>[Mm]me|MME|[Mm]lle|[Mm]elle|[Mm]r|[Mm]rs|M(?=\. )|(?<trade>[Dd]r))(?:\. ?| {1,2}|[-_])(?<name>(?:(?:ben|ait|aït|el|van|von|der|di|da|dos) ){0,2}\p{Ll}[\p{L}\p{M}]{2,}(?:['-][\p{L}\p{M}]+){0,3})(?![\p{L}\p{N}])"
        + @"|(?<title>(?i:monsieur|madame|mademoiselle)|m(?=\.))\.?[ _-](?<name>\p{Ll}[\p{L}\p{M}]{2,}(?:['-][\p{L}\p{M}]+){0,3})(?=,? \(?\d{1,3} ?(?:ans|a)\b| (?:a|est|avait|[ée]tait|vient|consulte|pr[ée]sente|vit|se|souffre|revient|m'a|prend)\b| s'))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Typed() => TypedPattern;

    [GeneratedRegex("^(?:la |le |les |l')")]
    private static partial Regex Article();

    private static readonly Regex NotAPersonPattern = new(@"\b(?:syndrome|maladie|signe|test|score|essai|[ée]tude|m[ée]dicament|mol[ée]cule|r[ée]flexe|manœuvre|manoeuvre|cela|[çc]a|ph[ée]nom[èe]ne|disease|sign|drug|condition|trial|what|so|logiciel|application|programme|projet|onglet|menu|bouton|touche|dossier|fichier|rubrique|formulaire|livre|film|chanson|revue|association|r[ée]seau|m[ée]thode|proc[ée]d[ée]|molécule|exercice|jeu|rue|chien|chienne|chat|chatte|poisson|lapin|hamster|tortue|poney|cheval|jument|poule|canari|perruche|doudou|peluche|poup[ée]e|ours|robot|ordinateur|bateau|navire|plan)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex NotAPerson() => NotAPersonPattern;

    [GeneratedRegex(@"(?:\d|\b(?:composante?|prot[ée]ines?|pic|mode|taille|stade|classe|ph[ée]notype|ondes?|complexe|type|vitamine|TNM|[TN]\d[a-c]?)) \z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitBefore();

    [GeneratedRegex("^(?:angio|imag|entero|spectro|cholangio|urogr|arthro|fluoro|interval|segment|[ée]nt[ée]ro)|^(?:Congo|RC)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Imaging();

    [GeneratedRegex(@"\b(?:intervalle|espace|segment|dur[ée]e|une|la|sous|en|de) \z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Segment();

    // A street, a hospital or a prize that bears a name: a place's rule has them.
    [GeneratedRegex(@"\b(?:rue|avenue|boulevard|place|square|quai|impasse|all[ée]e|h[ôo]pital|clinique|centre|institut|fondation|lyc[ée]e|coll[èe]ge|[ée]cole|prix|stade|amphith[ée][âa]tre|pavillon|b[âa]timent)(?: \p{L}+)?(?: du| de la| d'| de)? ?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Honoured();

    [GeneratedRegex(@"\p{Lu}\p{Ll}[\p{L}-]+ \z", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameBefore();

    // A year as references write it, and not « vu en 2017 ».
    [GeneratedRegex(@"^[^\n]*?(?:(?<=[.;,(] ?)(?:19|20)\d\d\b|\b(?:19|20)\d\d ?[;:]|\b(?:PubMed|doi|Google Scholar)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?i:de la|de l'|de|d'|des|du|en|ès) ?\p{L}*(?:logie|trie|gie|cie|mie|pie|cine|ique|iques|sciences|droit|[ÉE]tat|Math[ée]matiques|Lettres|Conf[ée]rences|Facult[ée]|Universit[ée]s?|R[ée]animation|Urgences?|CHU|[ÉE]coles?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Discipline();
}
