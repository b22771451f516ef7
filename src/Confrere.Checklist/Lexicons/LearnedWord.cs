namespace Confrere.Checklist.Lexicons;

/// <summary>Words that medicine makes as it goes (« abdomino-pelvienne », « hyperalgique », « pancréatectomie »): no list has them all, their form tells them.</summary>
internal static class LearnedWord
{
    private const int ShortestRest = 4;
    private const int LongestPart = 40;

    // Only beginnings that no family name of France shares with a common word behind it: « Triboulet », « Bidault » forbid « tri » and « bi ».
    private static readonly string[] Beginnings =
    [
        "abdomino", "adéno", "angio", "antéro", "anti", "arthro", "artério", "audio", "auto", "broncho", "cardio", "cervico", "chimio", "cholé", "cortico", "crânio", "cranio", "cyto", "dermato", "dorso", "électro",
        "endo", "entéro", "extra", "fibro", "gastro", "gynéco", "hémato", "hémi", "hépato", "hétéro", "homo", "hydro", "hyper", "hypo", "hystéro", "immuno", "infra", "inter", "intra", "kérato", "latéro", "lympho",
        "macro", "micro", "multi", "musculo", "myélo", "neuro", "néphro", "ostéo", "para", "patho", "péri", "pharmaco", "phlébo", "photo", "pleuro", "pluri", "pneumo", "poly", "post", "postéro", "psycho", "pseudo",
        "quadri", "radio", "rétro", "rhino", "sacro", "scléro", "séro", "socio", "spléno", "super", "supra", "thermo", "thoraco", "thrombo", "toxi", "trans", "télé", "ultra", "urétéro", "vasculo", "vaso", "écho",
        "épi", "érythro", "tachy", "brady", "dys", "eu", "méga", "mésa", "méta", "sub", "sus", "sous", "pré", "non", "co", "ré", "dé", "in",
    ];

    // Those of two or three letters are only before a hyphen, where nothing else is meant.
    private const int ShortestGlued = 4;

    private static readonly string[] Endings =
    [
        "algie", "algique", "arthrose", "atrésie", "blaste", "blastome", "carcinome", "cardie", "cellulaire", "centèse", "cèle", "chimie", "cide", "clasie", "crine", "crinien", "crinienne", "cyte", "cytaire",
        "cytose", "cytome", "démie", "dermie", "dynie", "ectasie", "ectomie", "émie", "émique", "esthésie", "fibrose", "génicité", "génie", "génique", "genèse", "glie", "globine", "globuline", "gramme", "graphe", "graphie",
        "graphique", "iatre", "iatrie", "iatrique", "kinésie", "kinase", "kystique", "lalie", "lexie", "lithiase", "logie", "logique", "logiquement", "logiste", "logue", "lytique", "malacie", "maniaque",
        "mégalie", "mètre", "métrie", "métrique", "morphe", "morphie", "morphisme", "mycose", "myome", "nécrose", "néphrose", "ocytique", "odynie", "olyse", "opathe", "opie", "opsie", "opsique", "ostomie", "otomie", "parésie", "pathie",
        "pathique", "pénie", "pénique", "pexie", "phagie", "phagique", "phasie", "phasique", "phile", "philie", "phobie", "phobique", "phonie", "plasie", "plasique", "plastie", "plégie", "plégique", "pnée", "pnéique",
        "praxie", "ptose", "ptysie", "rragie", "rragique", "rraphie", "rrhée", "rrhéique", "sarcome", "sclérose", "scopie", "scopique", "sténose", "stomie", "taxie", "tensif", "tensive", "tension", "thérapeute", "thérapie",
        "thérapeutique", "thymie", "thyroïdie", "tocie", "tomie", "tonie", "tonique", "toxique", "trophie", "trophique", "trope", "tropisme", "urésie", "urique", "valence", "virus", "zoaire", "oïde", "oïdien", "oïdienne", "oïdal", "oïdale", "omateux",
        "omateuse", "ulaire", "ellaire", "itaire", "ineux", "ineuse", "gène", "ostatique", "otrope", "ozygote",
    ];

    // Adjectives and nouns that any long word of the language may end in.
    private static readonly string[] LongEndings = ["ique", "iques", "iquement", "isme", "ismes", "isation", "isations", "ation", "ations", "ité", "ités", "urie", "uries", "ectomisé", "ectomisée", "isé", "isée", "isés", "isées", "aire", "aires", "ienne", "iennes", "ément"];

    /// <summary>Whether a word that <see cref="Vocabulary"/> does not know has the form of a learned word; case aside, accents counted. Never ask it of a known name.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length is < 6 or > 80)
            return false;
        var hyphen = word.IndexOf('-');
        return hyphen < 0 ? IsGlued(word) : IsLinked(word, hyphen);
    }

    // « abdomino-pelvienne », « post-opératoire », « thoraco-abdomino-pelvien »: the first part leads, the others are words.
    private static bool IsLinked(ReadOnlySpan<char> word, int hyphen)
    {
        var first = word[..hyphen];
        if (!IsBeginning(first) && !(first.Length > 3 && first[^1] is 'o' or 'O' && (Vocabulary.Of(first) & WordKinds.AnyName) == 0))
            return false;
        var rest = word[(hyphen + 1)..];
        if (rest.Length < 3)
            return false;
        var next = rest.IndexOf('-');
        return next < 0 ? IsWord(rest) || IsGlued(rest) : IsLinked(rest, next);
    }

    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        // Or it is the plural of a known word, which the lists forgot.
        if (HasEnding(word) || (word[^1] is 's' or 'S' && IsWord(word[..^1])))
            return true;
        foreach (var beginning in Beginnings)
        {
            if (beginning.Length >= ShortestGlued && word.Length >= beginning.Length + ShortestRest && word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                var rest = word[beginning.Length..];
                if (IsWord(rest) || HasEnding(rest))
                    return true;
            }
        }
        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> word) => (Vocabulary.Of(word) & (WordKinds.Ordinary | WordKinds.Acronym)) != 0;

    private static bool IsBeginning(ReadOnlySpan<char> part)
    {
        foreach (var beginning in Beginnings)
        {
            if (part.Equals(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestPart)
            return false;
        foreach (var ending in LongEndings)
        {
            if (word.Length >= ending.Length + 5 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        var single = word[^1] is 's' or 'S' ? word[..^1] : word;
        foreach (var ending in Endings)
        {
            if (HasEnd(word, ending) || HasEnd(single, ending))
                return true;
        }
        return false;
    }

    private static bool HasEnd(ReadOnlySpan<char> word, string ending) => word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
