namespace Confrere.Engine;

/// <summary>What is said of faults of form, one class per language: a text that is missing in one of them does not compile.</summary>
public abstract partial class Faults
{
    private static readonly Faults French = new FrenchFaults();
    private static readonly Faults English = new EnglishFaults();

    /// <summary>The texts in a language.</summary>
    public static Faults In(Language language) => language == Language.French ? French : English;

    /// <summary>A file that is not UTF-8. The likely encoding may be empty.</summary>
    public abstract string NotUtf8(string likely);

    /// <summary>YAML that cannot be read at this place.</summary>
    public abstract string UnreadableYaml { get; }

    /// <summary>JSON that cannot be read at this place.</summary>
    public abstract string UnreadableJson { get; }

    /// <summary>Something else where keys with values were expected.</summary>
    public abstract string NotAMapping { get; }

    /// <summary>A key written twice.</summary>
    public abstract string DuplicateKey { get; }

    /// <summary>A key that is near to one of ours.</summary>
    public abstract string UnknownKey(string near);

    /// <summary>A value of the wrong type.</summary>
    public abstract string WrongValue(string expected);

    /// <summary>A text was expected.</summary>
    public abstract string ExpectedText { get; }

    /// <summary>A list was expected.</summary>
    public abstract string ExpectedList { get; }

    /// <summary>A date was expected.</summary>
    public abstract string ExpectedDate { get; }

    /// <summary>One of some words was expected.</summary>
    public abstract string ExpectedOneOf(string words);

    /// <summary>The words for yes and no.</summary>
    public abstract string YesOrNo { get; }

    /// <summary>A whole number was expected.</summary>
    public abstract string ExpectedCount { get; }

    /// <summary>A source was expected.</summary>
    public abstract string ExpectedSource { get; }

    /// <summary>A waiver was expected.</summary>
    public abstract string ExpectedWaiver { get; }

    /// <summary>« Patient: non » and why.</summary>
    public abstract string ExpectedNoPatient { get; }

    /// <summary>What an answer may hold.</summary>
    public abstract string ExpectedAnswer { get; }

    /// <summary>What a correction holds.</summary>
    public abstract string ExpectedCorrection { get; }

    /// <summary>A date that no rule reads.</summary>
    public abstract string UnreadableDate { get; }

    /// <summary>A date that can be read two ways.</summary>
    public abstract string AmbiguousDate { get; }

    /// <summary>A date is missing on a dated text.</summary>
    public abstract string MissingDate { get; }

    /// <summary>A specialty that is not in the table.</summary>
    public abstract string UnknownSpecialty(IEnumerable<string> nearest);

    /// <summary>A Statiq expression, which is not computed here.</summary>
    public abstract string NoExpressions { get; }

    /// <summary>Front matter that never ends.</summary>
    public abstract string NeverClosed { get; }

    /// <summary>A line of dashes in a text without front matter.</summary>
    public abstract string DashesInTheText { get; }

    private sealed partial class FrenchFaults : Faults
    {
        public override string NotUtf8(string likely) =>
            $"ce fichier n’est pas en UTF-8{(likely.Length > 0 ? $" (on dirait du {likely})" : "")} ; ouvrez-le dans votre éditeur et enregistrez-le en UTF-8";

        public override string UnreadableYaml =>
            "l’en-tête n’est plus lisible à partir d’ici ; le plus souvent, une valeur qui contient « : », « # » ou des guillemets doit être mise entre guillemets : titre: \"Ma valeur : la suite\"";

        public override string UnreadableJson => "ce JSON n’est plus lisible à partir d’ici ; souvent une virgule, un guillemet ou une accolade manque juste avant";

        public override string NotAMapping => "on attendait ici des lignes « clé: valeur »";

        public override string DuplicateKey => "cette clé est déjà écrite plus haut (sous ce nom ou sous son nom dans l’autre langue) ; n’en gardez qu’une";

        public override string UnknownKey(string near) => $"clé inconnue ; vouliez-vous écrire « {near} » ? Sans cela, elle est sans effet";

        public override string WrongValue(string expected) => $"valeur impossible ici : on attend {expected}";

        public override string ExpectedText => "un texte";

        public override string ExpectedList => "un texte ou une liste";

        public override string ExpectedDate => "une date, par exemple 2026-03-12";

        public override string ExpectedOneOf(string words) => $"l’un de ces mots : {words}";

        public override string YesOrNo => "oui, non";

        public override string ExpectedCount => "un nombre entier, au moins 1";

        public override string ExpectedSource => "une source : un texte, ou titre, éditeur, année, url";

        public override string ExpectedWaiver => "règle, texte (les mots exacts) ou ligne, et raison ; par exemple - { règle: date-exacte, texte: \"12 mars\", raison: \"date d’une loi\" }";

        public override string ExpectedNoPatient => "« non » et la raison, par exemple Patient: non, personnage inventé de bout en bout";

        public override string ExpectedAnswer => "une réponse : un texte, ou texte, mois, spécialité (un nom seulement avec permission: oui)";

        public override string ExpectedCorrection => "une date et ce qui a été corrigé, par exemple - 2026-09: la dose était fausse, elle est de 5 mg";

        public override string UnreadableDate => "date illisible ; écrivez par exemple 2026-03-12, « 12 mars 2026 » ou 2026-03";

        public override string AmbiguousDate => "date à double sens (jour ou mois d’abord ?) ; écrivez-la 2026-03-12, ou réglez DateTimeInputCulture";

        public override string MissingDate => "il manque la date ; ajoutez par exemple « date: 2026-03-12 » dans l’en-tête";

        public override string UnknownSpecialty(IEnumerable<string> nearest) => $"spécialité inconnue ou à double sens ; les plus proches : {string.Join(" ; ", nearest)}";

        public override string NoExpressions => "les expressions C# de Statiq ne sont pas calculées ici ; écrivez la valeur elle-même";

        public override string NeverClosed => "l’en-tête commence par une ligne de tirets, mais aucune ligne de tirets ne le ferme ; ajoutez « --- » après la dernière clé";

        public override string DashesInTheText => "ce texte n’a pas d’en-tête, et Statiq prendrait pour tel ce qui précède cette ligne de tirets ; ajoutez une ligne « --- » tout en haut et une autre dessous si vous tenez au trait";
    }

    private sealed partial class EnglishFaults : Faults
    {
        public override string NotUtf8(string likely) =>
            $"this file is not UTF-8{(likely.Length > 0 ? $" (it looks like {likely})" : "")}; open it in your editor and save it as UTF-8";

        public override string UnreadableYaml =>
            "the front matter cannot be read from here on; most often a value that holds “:”, “#” or quotes must be quoted: title: \"My value: the rest\"";

        public override string UnreadableJson => "this JSON cannot be read from here on; often a comma, a quote or a brace is missing just before";

        public override string NotAMapping => "lines of the form “key: value” were expected here";

        public override string DuplicateKey => "this key stands further up already (under this name or its name in the other language); keep one";

        public override string UnknownKey(string near) => $"unknown key; did you mean “{near}”? As it is, it has no effect";

        public override string WrongValue(string expected) => $"this value cannot stand here: {expected} was expected";

        public override string ExpectedText => "a text";

        public override string ExpectedList => "a text or a list";

        public override string ExpectedDate => "a date, such as 2026-03-12,";

        public override string ExpectedOneOf(string words) => $"one of these words ({words})";

        public override string YesOrNo => "yes, no";

        public override string ExpectedCount => "a whole number of at least 1";

        public override string ExpectedSource => "a source (a text, or title, publisher, year, url)";

        public override string ExpectedWaiver => "rule, text (the very words) or line, and reason, such as - { rule: exact-date, text: \"12 March\", reason: \"date of a law\" },";

        public override string ExpectedNoPatient => "“no” and the reason, such as Patient: no, an invented character throughout,";

        public override string ExpectedAnswer => "an answer: a text, or text, month, specialty (a name only with permission: yes)";

        public override string ExpectedCorrection => "a date and what was put right, for instance - 2026-09: the dose was wrong, it is 5 mg";

        public override string UnreadableDate => "unreadable date; write for example 2026-03-12, “12 March 2026” or 2026-03";

        public override string AmbiguousDate => "this date can be read two ways (day or month first?); write it as 2026-03-12, or set DateTimeInputCulture";

        public override string MissingDate => "the date is missing; add for example “date: 2026-03-12” to the front matter";

        public override string UnknownSpecialty(IEnumerable<string> nearest) => $"unknown or ambiguous specialty; the nearest are: {string.Join("; ", nearest)}";

        public override string NoExpressions => "Statiq’s C# expressions are not computed here; write the value itself";

        public override string NeverClosed => "the front matter begins with a line of dashes, and no line of dashes ends it; add “---” after the last key";

        public override string DashesInTheText => "this text has no front matter, and Statiq would take what stands before this line of dashes for it; add a line “---” at the very top and another below it if you want the rule";
    }
}
