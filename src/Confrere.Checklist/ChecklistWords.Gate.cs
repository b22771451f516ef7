namespace Confrere.Checklist;

// What is said of invented names and of waivers, beside what ChecklistWords.Attesting.cs has.
public abstract partial class ChecklistWords
{
    /// <summary>A name declared invented for a whole folder.</summary>
    public abstract string FictionOfFolder { get; }

    /// <summary>Where the very words of a finding stand in a line to paste: no report holds them but the author's own screen.</summary>
    public abstract string TheVeryWords { get; }

    /// <summary>Advice, and the line to paste where the words give nobody away.</summary>
    /// <param name="advice">The rule's advice.</param>
    /// <param name="rule">The rule's name.</param>
    /// <param name="hasWaivers">Whether the post has waivers already, to which this is added.</param>
    public abstract string OrWaive(string advice, string rule, bool hasWaivers);

    /// <summary>A file that is no post, and tells of a patient.</summary>
    public abstract string PatientInFile { get; }

    /// <summary>A waiver for a whole folder.</summary>
    public abstract string WaiverOfFolder { get; }

    /// <summary>A waiver for a single letter.</summary>
    public abstract string WaiverOfLetter { get; }

    /// <summary>A waiver for a line that holds several findings.</summary>
    public abstract string WaiverOfLine { get; }

    /// <summary>A waiver whose reason says nothing.</summary>
    public abstract string WaiverWithoutReason { get; }

    /// <summary>A waiver whose reason is another rule's.</summary>
    public abstract string WaiverCopied { get; }

    private sealed partial class FrenchWords
    {
        public override string FictionOfFolder => "un nom inventé se déclare dans l’en-tête du texte où il figure, pas pour tout un dossier : ailleurs, le même nom peut être celui de quelqu’un";

        public override string TheVeryWords => "les mots exacts";

        public override string OrWaive(string advice, string rule, bool hasWaivers) => hasWaivers
            ? $"{advice} Si ces mots ne désignent vraiment personne, ajoutez sous admis, dans l’en-tête :   - {{ règle: {rule}, texte: \"{TheVeryWords}\", raison: \"…\" }}"
            : $"{advice} Si ces mots ne désignent vraiment personne, collez dans l’en-tête :  admis: [{{ règle: {rule}, texte: \"{TheVeryWords}\", raison: \"…\" }}]";

        public override string PatientInFile => "ce fichier semble raconter un patient, et personne ne peut en attester la relecture : faites-en un texte du blog (un fichier .md dans anecdotes), ou retirez ce passage. D’ici là il reste chez vous, intact";

        public override string WaiverOfFolder => "une dérogation s’écrit dans l’en-tête du texte qui en a besoin, pas pour tout un dossier : ailleurs, les mêmes mots peuvent désigner quelqu’un";

        public override string WaiverOfLetter => "une dérogation d’une seule lettre couvrirait trop : écrivez les mots exacts qui sont signalés";

        public override string WaiverOfLine => "cette ligne contient plusieurs choses signalées par cette règle : écrivez une dérogation par texte exact, chacune avec sa raison, ou donnez aussi la colonne (ligne: \"12,5\")";

        public override string WaiverWithoutReason => "cette dérogation n’a pas de vraie raison : écrivez en quelques mots ce que désigne ce texte et pourquoi personne ne peut y être reconnu (« date d’une loi », « personnage de roman »)";

        public override string WaiverCopied => "cette raison est celle d’une autre dérogation, pour une autre règle : dites pourquoi celle-ci est admissible";
    }

    private sealed partial class EnglishWords
    {
        public override string FictionOfFolder => "an invented name is declared in the front matter of the text that has it, not for a whole folder: elsewhere the same name may be somebody’s";

        public override string TheVeryWords => "the very words";

        public override string OrWaive(string advice, string rule, bool hasWaivers) => hasWaivers
            ? $"{advice} If these words truly give nobody away, add under Allow, in the front matter:   - {{ rule: {rule}, text: \"{TheVeryWords}\", reason: \"…\" }}"
            : $"{advice} If these words truly give nobody away, paste into the front matter:  Allow: [{{ rule: {rule}, text: \"{TheVeryWords}\", reason: \"…\" }}]";

        public override string PatientInFile => "this file seems to tell of a patient, and nobody can attest to have reviewed it: make it a text of the blog (a .md file in anecdotes), or take the passage out. Meanwhile it stays with you, intact";

        public override string WaiverOfFolder => "a waiver is written in the front matter of the text that needs it, not for a whole folder: elsewhere the same words may be somebody’s";

        public override string WaiverOfLetter => "a waiver of a single letter would cover too much: write the very words that are found";

        public override string WaiverOfLine => "this rule finds several things in this line: write one waiver for each exact text, each with its reason, or give the column too (line: \"12,5\")";

        public override string WaiverWithoutReason => "this waiver has no true reason: write in a few words what the text stands for, and why nobody can be known by it (“date of a law”, “person in a novel”)";

        public override string WaiverCopied => "this reason is that of another waiver, for another rule: say why this one is admissible";
    }
}
