namespace Confrere;

/// <content>What is said while a text or a blog is begun.</content>
internal abstract partial class ConsoleWords
{
    public abstract string UnknownKind { get; }

    public abstract string MissingTitle { get; }

    public abstract string AlreadyThere(string path);

    public abstract string TitleTellsTooMuch { get; }

    public abstract string Begun(bool isAboutAPatient);

    public abstract string HelpNew { get; }

    public abstract string AlsoAt(int places, string where);

    private sealed partial class FrenchConsoleWords
    {
        public override string UnknownKind => "genre inconnu ; les genres sont anecdote, idee-recue, question, billet et page. Exemple : confrere new anecdote \"La nuit des trois appels\"";

        public override string MissingTitle => "il faut un titre sur une ligne. Exemple : confrere new anecdote \"La nuit des trois appels\"";

        public override string AlreadyThere(string path) => $"{path} existe déjà ; rien n’a été changé. Choisissez un autre titre.";

        public override string TitleTellsTooMuch => "Ce titre deviendrait le nom du fichier et l’adresse de la page ; il peut faire reconnaître quelqu’un. Rien n’a été créé : choisissez un autre titre.";

        public override string Begun(bool isAboutAPatient) => isAboutAPatient
            ? "C’est un brouillon : il ne sortira pas. Écrivez sous la deuxième ligne « --- » ; quand il est prêt, retirez « brouillon: oui » et lancez confrere review."
            : "C’est un brouillon : il ne sortira pas. Écrivez sous la deuxième ligne « --- » ; quand il est prêt, retirez « brouillon: oui ».";

        public override string AlsoAt(int places, string where) => $"de même {(places == 1 ? "à un autre endroit" : $"à {places} autres endroits")} : {where}";

        public override string HelpNew => """
            confrere new GENRE "Titre"

            Commence un texte dans le bon dossier, comme brouillon, avec en commentaire ce que la liste de contrôle demandera.
            Un fichier qui existe n’est jamais touché.

              GENRE          anecdote, idee-recue, question, billet ou page
              --root DOSSIER le dossier du blog (ici, sans cela)
            """;
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string UnknownKind => "unknown kind; the kinds are case, myth, question, post and page. Example: confrere new case \"The night of three calls\"";

        public override string MissingTitle => "a title on one line is needed. Example: confrere new case \"The night of three calls\"";

        public override string AlreadyThere(string path) => $"{path} exists already; nothing was changed. Choose another title.";

        public override string TitleTellsTooMuch => "This title would become the file's name and the page's address; it could give someone away. Nothing was made: choose another title.";

        public override string Begun(bool isAboutAPatient) => isAboutAPatient
            ? "It is a draft: it will not go out. Write below the second “---” line; when it is ready, take “draft: true” out and run confrere review."
            : "It is a draft: it will not go out. Write below the second “---” line; when it is ready, take “draft: true” out.";

        public override string AlsoAt(int places, string where) => $"likewise at {(places == 1 ? "one other place" : $"{places} other places")}: {where}";

        public override string HelpNew => """
            confrere new KIND "Title"

            Begins a text in the right folder, as a draft, with what the checklist will ask as comments.
            A file that exists is never touched.

              KIND           case, myth, question, post or page
              --root FOLDER  the blog's folder (here, without it)
            """;
    }
}
