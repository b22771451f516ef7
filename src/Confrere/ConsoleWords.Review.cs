namespace Confrere;

// What confrere review says.
internal abstract partial class ConsoleWords
{
    public abstract string ReviewRemains { get; }

    public abstract string ReviewSealed(string path);

    public abstract string ReviewUnwritable(string path);

    public abstract string HelpReview { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string ReviewRemains => "Rien n’est scellé. Il reste à répondre, chaque point à part (qui reconnaîtrait le patient : patient, relative (un proche), colleague ; told : racontée sous votre nom ; respect : se sentirait-il respecté) :";

        public override string ReviewSealed(string path) => $"{path} : relecture inscrite et scellée. Un mot changé ensuite, et seul ce passage sera à relire.";

        public override string ReviewUnwritable(string path) => $"la relecture n’a pas pu être inscrite dans l’en-tête de {path} sans toucher au reste ; écrivez-le avec une clé par ligne. Rien n’a été changé";

        public override string HelpReview => "confrere review FICHIER --answer clé=réponse… : relit un texte, point par point, et le scelle. Sans réponses, dit lesquelles manquent.";
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string ReviewRemains => "Nothing is sealed. These points remain, each to be answered on its own (who would recognise the patient: patient, relative, colleague; told: under your name; respect: would the patient feel respected):";

        public override string ReviewSealed(string path) => $"{path}: review written and sealed. If a word changes, only that passage is to be read again.";

        public override string ReviewUnwritable(string path) => $"the review could not be written into the front matter of {path} without touching the rest; write it with one key a line. Nothing was changed";

        public override string HelpReview => "confrere review FILE --answer key=answer…: reviews a text, point by point, and seals it. Without answers it tells which are missing.";
    }
}
