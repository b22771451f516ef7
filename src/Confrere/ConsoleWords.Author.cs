namespace Confrere;

// What is said of the author's private words and of what git carries away.
internal abstract partial class ConsoleWords
{
    public abstract string PrivateWordsCounted(int count);

    public abstract string PrivateListTracked { get; }

    public abstract string NoPrivateList { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string PrivateWordsCounted(int count) => $"{Count(count, "mot privé", "mots privés")} ; lancez « confrere check » chez vous, dans votre terminal, pour voir où";

        public override string PrivateListTracked => "cette liste de mots privés est suivie par git : elle partirait avec le dépôt. Tapez « git rm --cached » suivi de son nom, ajoutez ce nom à .gitignore, et si elle a déjà été envoyée, tenez ces mots pour connus.";

        public override string NoPrivateList => "vous n’écrivez pas sous votre nom, et aucune liste de mots privés n’est lisible ici : rien ne retient votre nom, votre hôpital ou votre ville. Écrivez-les dans mots.prive.txt, un par ligne (ou dans le secret CONFRERE_PRIVATE_WORDS) ; « build --no-private-words » s’en passe.";
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string PrivateWordsCounted(int count) => $"{Count(count, "private word", "private words")}; run “confrere check” at home, in your terminal, to see where";

        public override string PrivateListTracked => "git tracks this list of private words: it would leave with the repository. Type “git rm --cached” and its name, add the name to .gitignore, and if it was pushed already, take the words for known.";

        public override string NoPrivateList => "you do not write under your name, and no list of private words can be read here: nothing keeps in your name, your hospital or your town. Write them in mots.prive.txt, one a line (or in the secret CONFRERE_PRIVATE_WORDS); “build --no-private-words” does without.";
    }
}
