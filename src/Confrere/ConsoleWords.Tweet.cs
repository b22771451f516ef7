namespace Confrere;

// What confrere tweet says.
internal abstract partial class ConsoleWords
{
    public abstract string InputNotUtf8 { get; }

    public abstract string CountOf(string network, int length, int limit, bool isTaken);

    public abstract string Share(string network, int length, int limit);

    public abstract string UnknownNetwork { get; }

    public abstract string NoSuchPost(string path);

    public abstract string NoTweetOfFaulty(string path);

    public abstract string NoTweetOfUnpublished(string path);

    public abstract string ExcerptRefused(string path, string rule);

    public abstract string NoHostForTweet { get; }

    public abstract string ThreadLeftOut(int passages);

    public abstract string ThreadTooLong(int parts);

    public abstract string NoExcerpt { get; }

    public abstract string OnlyTheTitle { get; }

    public abstract string HelpTweet { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string InputNotUtf8 => "ce texte n’est pas en UTF-8 ; enregistrez-le en UTF-8, puis relancez";

        public override string CountOf(string network, int length, int limit, bool isTaken) =>
            $"{Share(network, length, limit)}{(isTaken ? "" : length == 0 ? " : rien à envoyer" : length > limit ? $" : {Count(length - limit, "de trop", "de trop")}" : " : refusé (trop d’octets, ou un caractère interdit)")}";

        public override string Share(string network, int length, int limit) => $"{network} {length}/{limit}";

        public override string UnknownNetwork => "--network attend x, bluesky ou mastodon";

        public override string NoSuchPost(string path) => $"{path} n’est pas un texte du blog ; donnez le chemin d’un fichier .md, par exemple input/billets/mon-texte.md";

        public override string NoTweetOfFaulty(string path) => $"{path} ne peut pas être publié tel quel : pas d’extrait non plus. Corrigez d’abord ce qui est signalé.";

        public override string NoTweetOfUnpublished(string path) => $"{path} n’est pas publié (brouillon, à venir ou exclu) : pas d’extrait d’un texte que personne ne peut encore lire.";

        public override string ExcerptRefused(string path, string rule) => $"l’extrait de {path} ne passe pas la liste de contrôle ({rule}) : il n’est pas affiché. Écrivez « tweet: » dans l’en-tête.";

        public override string NoHostForTweet => "Sans le réglage Host, l’adresse du texte n’est pas connue : ajoutez-la vous-même (X en compte 23, déjà réservés), ou donnez --base-url.";

        public override string ThreadLeftOut(int passages) => $"{Count(passages, "passage trop long est laissé", "passages trop longs sont laissés")} de côté, à la place marquée […] : le couper aurait pu en changer le sens.";

        public override string ThreadTooLong(int parts) => $"Le texte est trop long pour un fil : arrêté à {parts} messages ; le dernier renvoie au blog.";

        public override string NoExcerpt => "Pas d’extrait sans risque de contresens : écrivez « tweet: » ou « résumé: » dans l’en-tête.";

        public override string OnlyTheTitle => "Faute de phrase assez courte, c’est le titre qui sert d’extrait ; vous pouvez écrire « tweet: » dans l’en-tête.";

        public override string HelpTweet =>
            """
            confrere tweet FICHIER : l’extrait d’un texte publiable, prêt à coller, avec son compte pour chaque réseau.
            confrere tweet --count : compte le texte lu sur l’entrée standard, tel quel (un retour à la ligne compte).

              --thread             tout le texte, en fil numéroté
              --network RÉSEAU     x, bluesky ou mastodon seulement (par défaut : les trois)
              --root DOSSIER       le dossier du blog (par défaut : ici)
              --input DOSSIER      les textes (input)
              --base-url ADRESSE   l’adresse complète du site
              --set Clé=valeur     change un réglage pour cette fois
              --format text|json   la forme du résultat
            """;
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string InputNotUtf8 => "this text is not UTF-8; save it as UTF-8, then try again";

        public override string CountOf(string network, int length, int limit, bool isTaken) =>
            $"{Share(network, length, limit)}{(isTaken ? "" : length == 0 ? ": nothing to send" : length > limit ? $": {length - limit} too many" : ": refused (too many bytes, or a character that is not allowed)")}";

        public override string Share(string network, int length, int limit) => $"{network} {length}/{limit}";

        public override string UnknownNetwork => "--network wants x, bluesky or mastodon";

        public override string NoSuchPost(string path) => $"{path} is not a text of the blog; give the path of a .md file, such as input/posts/my-text.md";

        public override string NoTweetOfFaulty(string path) => $"{path} cannot be published as it is: no excerpt either. Mend first what is told above.";

        public override string NoTweetOfUnpublished(string path) => $"{path} is not published (draft, still to come or excluded): no excerpt of a text that nobody can read yet.";

        public override string ExcerptRefused(string path, string rule) => $"the excerpt of {path} does not pass the checklist ({rule}): it is not shown. Write “tweet:” in the front matter.";

        public override string NoHostForTweet => "Without the setting Host the text’s address is not known: add it yourself (X counts 23 for it, kept free), or give --base-url.";

        public override string ThreadLeftOut(int passages) => $"{Count(passages, "passage that was too long is", "passages that were too long are")} left out where […] stands: a cut could have turned the sense.";

        public override string ThreadTooLong(int parts) => $"The text is too long for a thread: it stops at {parts} messages; the last one points to the blog.";

        public override string NoExcerpt => "No excerpt without a risk of misleading: write “tweet:” or “description:” in the front matter.";

        public override string OnlyTheTitle => "For want of a sentence that is short enough the title is the excerpt; you can write “tweet:” in the front matter.";

        public override string HelpTweet =>
            """
            confrere tweet FILE: the excerpt of a text that may be published, ready to paste, with its count on each network.
            confrere tweet --count: counts the text on standard input as it is (a line break counts).

              --thread             the whole text, as a numbered thread
              --network NETWORK    x, bluesky or mastodon only (default: all three)
              --root FOLDER        the blog’s folder (default: here)
              --input FOLDER       the texts (input)
              --base-url URL       the site’s whole address
              --set Key=value      changes a setting this once
              --format text|json   the form of the result
            """;
    }
}
