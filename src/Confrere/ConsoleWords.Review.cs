namespace Confrere;

// What confrere review says.
internal abstract partial class ConsoleWords
{
    public abstract string ReviewRemains { get; }

    public abstract string ReviewOneByOne { get; }

    public abstract string ReviewExcerpt(string excerpt);

    public abstract string ReviewPrompt { get; }

    public abstract string ReviewPromptOfSeveral { get; }

    /// <summary>A point of the review, in words. A key about an image or a piece of advice carries its file or place behind a colon.</summary>
    public abstract string ReviewQuestion(string key);

    public abstract string ReviewSealed(string path);

    public abstract string ReviewUnwritable(string path);

    public abstract string HelpReview { get; }

    private static (string Name, string About) Split(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (key, "") : (key[..colon], key[(colon + 1)..]);
    }

    private sealed partial class FrenchConsoleWords
    {
        public override string ReviewRemains => "Rien n’est scellé. Il reste à répondre, chaque point à part (qui reconnaîtrait le patient : patient, relative (un proche), colleague ; told : racontée sous votre nom ; respect : se sentirait-il respecté) :";

        public override string ReviewOneByOne => "Relisez le texte, puis répondez, un point à la fois. Rien n’est coché d’avance ; Ctrl-D arrête sans rien sceller.";

        public override string ReviewExcerpt(string excerpt) => $"L’extrait qui l’annoncera : {excerpt}";

        public override string ReviewPrompt => "   Votre réponse (le chiffre, ou le mot) : ";

        public override string ReviewPromptOfSeveral => "   Vos réponses (chiffres ou mots, séparés par des virgules) : ";

        public override string ReviewQuestion(string key) => Split(key) switch
        {
            ("role", _) => "Qui relit ?",
            ("patient", _) => "Le patient pourrait-il se reconnaître ?",
            ("relative", _) => "Un proche pourrait-il le reconnaître ?",
            ("colleague", _) => "Un collègue du service pourrait-il le reconnaître ?",
            ("told", _) => "Avez-vous déjà raconté cette histoire sous votre nom (réseau, cours, congrès, dîner) ?",
            ("respect", _) => "Se sentirait-il respecté en vous lisant ?",
            ("consent", _) => "Quel accord avez-vous ? Il n’assouplit aucune règle.",
            ("changed", _) => "Qu’avez-vous changé ? Jamais l’ancienne valeur, ni la nouvelle.",
            ("delay", _) => "Le délai depuis les faits (90 jours si vos réglages n’en disent rien) est-il passé ?",
            ("face", var file) => $"{file} : voit-on un visage, un tatouage, un bijou, une chambre ?",
            ("writing", var file) => $"{file} : un nom, une date ou un lieu y est-il écrit ?",
            ("image-consent", var file) => $"{file} : quel accord avez-vous pour cette image ?",
            var (rule, place) => $"{rule}, ligne {place.Replace(",", ", colonne ", StringComparison.Ordinal)} : que faites-vous de ce conseil ?",
        };

        public override string ReviewSealed(string path) => $"{path} : relecture inscrite et scellée. Un mot changé ensuite, et seul ce passage sera à relire.";

        public override string ReviewUnwritable(string path) => $"la relecture n’a pas pu être inscrite dans l’en-tête de {path} sans toucher au reste ; écrivez-le avec une clé par ligne. Rien n’a été changé";

        public override string HelpReview =>
            """
            confrere review FICHIER : relit un texte, point par point, et le scelle ; un mot changé ensuite, et seul ce passage est à relire.

            Dans un terminal, les points sont posés un à un. Sans terminal, chacun a sa réponse, et la commande dit lesquelles manquent.

              --answer clé=réponse  la réponse à un point, et à un seul
              --root DOSSIER        le dossier du blog (par défaut : ici)
            """;
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string ReviewRemains => "Nothing is sealed. These points remain, each to be answered on its own (who would recognise the patient: patient, relative, colleague; told: under your name; respect: would the patient feel respected):";

        public override string ReviewOneByOne => "Read the text again, then answer, one point at a time. Nothing is ticked beforehand; Ctrl-D stops and seals nothing.";

        public override string ReviewExcerpt(string excerpt) => $"The excerpt that will announce it: {excerpt}";

        public override string ReviewPrompt => "   Your answer (the number, or the word): ";

        public override string ReviewPromptOfSeveral => "   Your answers (numbers or words, with commas between): ";

        public override string ReviewQuestion(string key) => Split(key) switch
        {
            ("role", _) => "Who is reviewing?",
            ("patient", _) => "Could the patient recognise the story?",
            ("relative", _) => "Could a relative recognise the patient?",
            ("colleague", _) => "Could a colleague on the ward recognise the patient?",
            ("told", _) => "Have you told this story under your name (network, lecture, congress, dinner)?",
            ("respect", _) => "Would the patient feel respected reading it?",
            ("consent", _) => "What was agreed? It relaxes no rule.",
            ("changed", _) => "What did you change? Never the old value, nor the new one.",
            ("delay", _) => "Has the delay since the facts passed (90 days unless your settings say otherwise)?",
            ("face", var file) => $"{file}: does it show a face, a tattoo, a jewel, a room?",
            ("writing", var file) => $"{file}: is a name, a date or a place written in it?",
            ("image-consent", var file) => $"{file}: what was agreed about this image?",
            var (rule, place) => $"{rule}, line {place.Replace(",", ", column ", StringComparison.Ordinal)}: what do you do with this advice?",
        };

        public override string ReviewSealed(string path) => $"{path}: review written and sealed. If a word changes, only that passage is to be read again.";

        public override string ReviewUnwritable(string path) => $"the review could not be written into the front matter of {path} without touching the rest; write it with one key a line. Nothing was changed";

        public override string HelpReview =>
            """
            confrere review FILE: reviews a text, point by point, and seals it; if a word changes afterwards, only that passage is to be read again.

            In a terminal the points are asked one by one. Without one each has its answer, and the command tells which are missing.

              --answer key=answer  the answer to one point, and to one only
              --root FOLDER        the blog’s folder (here, without it)
            """;
    }
}
