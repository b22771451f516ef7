using Confrere.Engine;
using Confrere.Publishing;

namespace Confrere;

/// <summary>What the command says beside findings, one class per language, in words a doctor uses.</summary>
internal abstract partial class ConsoleWords
{
    private static readonly ConsoleWords French = new FrenchConsoleWords();
    private static readonly ConsoleWords English = new EnglishConsoleWords();

    /// <summary>The texts in a language.</summary>
    public static ConsoleWords In(Language language) => language == Language.French ? French : English;

    public abstract string Checking { get; }

    public abstract string Drawing { get; }

    public abstract string Rendering { get; }

    public abstract string Published(int posts, string output, int written, int unchanged, int deleted);

    public abstract string NothingPublished(int blocking, int files);

    public abstract string HowToWithhold { get; }

    public abstract string HowToExplain(string rule);

    public abstract string Withheld(int files);

    public abstract string WithheldStay { get; }

    public abstract string Waiting(int posts);

    public abstract string WaitingUntil(string date);

    public abstract string Drafts(int posts);

    /// <summary>The heading of the texts whose authors say that no patient is in them.</summary>
    public abstract string WithoutPatient(int posts);

    public abstract string UnknownKeys(string keys);

    public abstract string ReviewIsOff { get; }

    public abstract string NoCertificate { get; }

    public abstract string Checked(int files, int blocking, int advisory);

    public abstract string UnknownFiles(int files, string output);

    public abstract string SetAside(int files, string cache);

    public abstract string FinishedEarlierRun { get; }

    public abstract string Busy { get; }

    public abstract string CannotPublish(PublicationProblem problem, string paths);

    public abstract string OutputOverlaps { get; }

    public abstract string NoInput(string folder);

    public abstract string NoSuchPath(string path);

    public abstract string UnknownArgument(string argument);

    public abstract string MissingArgument { get; }

    public abstract string UnknownFormat { get; }

    public abstract string NoSuchRoot(string root);

    public abstract string BadBaseUrl { get; }

    public abstract string PreviewNeedsOutput { get; }

    public abstract string NoSuchRule(string nearest);

    public abstract string OurFault(string kind);

    public abstract string CannotRead(string detail);

    public abstract string Help { get; }

    public abstract string HelpBuild { get; }

    public abstract string HelpCheck { get; }

    public abstract string HelpExplain { get; }

    private sealed partial class FrenchConsoleWords : ConsoleWords
    {
        public override string Checking => "Vérification";

        public override string Drawing => "Images de partage";

        public override string Rendering => "Mise en page";

        public override string Published(int posts, string output, int written, int unchanged, int deleted) =>
            $"Publié dans {output} : {Count(posts, "texte", "textes")} ({Count(written, "fichier écrit", "fichiers écrits")}, {Count(unchanged, "inchangé", "inchangés")}, {Count(deleted, "retiré", "retirés")}).";

        public override string NothingPublished(int blocking, int files) =>
            $"Rien n’est publié : {Count(blocking, "faute bloque", "fautes bloquent")} {Count(files, "fichier", "fichiers")}. Vos textes sont intacts ; le site déjà en place n’a pas changé.";

        public override string HowToWithhold => "Pour publier le reste sans attendre, écrivez \"Checklist\": { \"OnBlocking\": \"Withhold\" } dans statiq.json.";

        public override string HowToExplain(string rule) => $"Pour comprendre une règle : confrere explain {rule}";

        public override string Withheld(int files) => Count(files, "retenu", "retenus") + " :";

        public override string WithheldStay => "Ce qui est retenu reste chez vous, intact ; le reste du blog est publié.";

        public override string Waiting(int posts) => Count(posts, "en attente de sa date", "en attente de leur date") + " :";

        public override string WaitingUntil(string date) => $"paraîtra en {date}";

        public override string Drafts(int posts) => Count(posts, "brouillon", "brouillons") + " :";

        public override string WithoutPatient(int posts) => Count(posts, "texte déclaré sans patient", "textes déclarés sans patient") + " :";

        public override string UnknownKeys(string keys) => $"Clés d’en-tête que Confrère ne connaît pas (sans effet) : {keys}.";

        public override string ReviewIsOff => "Relecture désactivée (\"Require\") : des textes qui parlent d’un patient sortent sans attestation.";

        public override string NoCertificate => "Confrère cherche des motifs connus ; il ne certifie pas qu’un patient ne peut pas être reconnu.";

        public override string Checked(int files, int blocking, int advisory) =>
            blocking + advisory == 0
                ? $"{Count(files, "fichier vérifié", "fichiers vérifiés")}, rien à signaler."
                : $"{Count(files, "fichier vérifié", "fichiers vérifiés")} : {Count(blocking, "faute bloquante", "fautes bloquantes")}, {Count(advisory, "conseil", "conseils")}.";

        public override string UnknownFiles(int files, string output) =>
            $"{output} contient {Count(files, "fichier que cette construction n’a pas fait", "fichiers que cette construction n’a pas faits")} : d’anciennes pages y restent peut-être en ligne. Regardez, et supprimez ce qui ne doit plus paraître.";

        public override string SetAside(int files, string cache) => $"{Count(files, "fichier qui n’était pas à nous occupait", "fichiers qui n’étaient pas à nous occupaient")} la place d’une page ; gardé dans {cache}.";

        public override string FinishedEarlierRun => "Une publication interrompue a d’abord été menée à son terme.";

        public override string Busy => "une autre construction publie en ce moment au même endroit ; attendez qu’elle finisse, puis relancez";

        public override string CannotPublish(PublicationProblem problem, string paths) => problem switch
        {
            PublicationProblem.UnusablePath => $"ce nom de fichier ne peut pas être publié partout ; renommez-le : {paths}",
            PublicationProblem.TwoContents => $"deux pages auraient la même adresse : {paths} ; renommez l’un des textes",
            PublicationProblem.FileAndFolder => $"une page et un dossier auraient le même nom : {paths} ; renommez l’un des deux",
            PublicationProblem.FolderInTheWay => $"un dossier qui n’est pas à nous occupe la place d’une page : {paths}",
            PublicationProblem.CacheInOutput => "le dossier CachePath est dans le dossier publié ; choisissez-en un autre",
            PublicationProblem.OutputIsAFile => $"un fichier porte le nom du dossier à publier : {paths}",
            PublicationProblem.HalfPublished => $"le disque a failli en cours de route ({paths}) ; relancez la même commande, elle finira d’abord ce travail",
            _ => $"le disque a refusé ({paths}) ; rien n’a changé. Vérifiez la place libre et les droits, puis relancez",
        };

        public override string OutputOverlaps => "le dossier publié ne peut être ni le dossier des textes ou du thème, ni l’un de leurs parents ou de leurs sous-dossiers ; choisissez-en un autre, par exemple « output »";

        public override string NoInput(string folder) => $"il n’y a pas de dossier {folder} ici ; lancez la commande dans le dossier du blog, ou donnez-le par --root";

        public override string NoSuchPath(string path) => $"{path} n’existe pas parmi les textes du blog";

        public override string UnknownArgument(string argument) => $"je ne comprends pas « {argument} » ; voyez confrere --help";

        public override string MissingArgument => "il manque quelque chose à cette commande ; voyez confrere --help";

        public override string UnknownFormat => "--format attend text ou json";

        public override string NoSuchRoot(string root) => $"le dossier {root} n’existe pas";

        public override string BadBaseUrl => "--base-url attend une adresse complète, par exemple https://votrenom.github.io/blog/";

        public override string PreviewNeedsOutput => "--drafts et --future montrent ce qui n’est pas publié : donnez avec --output un autre dossier que celui du site";

        public override string NoSuchRule(string nearest) => $"cette règle n’existe pas ; les plus proches : {nearest}";

        public override string OurFault(string kind) => $"une faute de notre part ({kind}) ; rien n’a été publié. Merci de la signaler, sans y joindre de texte de patient";

        public override string CannotRead(string detail) => $"un fichier n’a pas pu être lu : {detail}";

        public override string Help =>
            """
            confrere : un blog de médecins, vérifié avant d’être publié.

            Commandes
              confrere build            construit le blog dans output/
              confrere hook install     vérifie avant chaque commit ; « hook uninstall » l’ôte
              confrere check [CHEMIN…]  vérifie les textes, sans rien publier
              confrere new GENRE TITRE  commence un texte, comme brouillon
              confrere review FICHIER   relit un texte point par point, et le scelle
              confrere serve            montre le blog dans votre navigateur pendant que vous écrivez
              confrere hook install     vérifie avant chaque commit
              confrere clean FICHIER…   retire des images, sur place, ce que l’appareil y a écrit (lieu, date…)
              confrere tweet FICHIER    l’extrait d’un texte, prêt à coller ; --thread : en fil ; --count : compte un texte
              confrere explain RÈGLE    explique une règle et que faire

            Chacune répond à --help. Codes de sortie : 0 fait, 1 refusé, 2 mauvaise commande ou faute de notre part.
            """;

        public override string HelpBuild =>
            """
            confrere build : vérifie les textes, puis construit le blog. Ce qui ne doit pas sortir ne sort pas.

              --root DOSSIER       le dossier du blog (par défaut : ici)
              --input DOSSIER      les textes (input)
              --theme DOSSIER      le thème (theme)
              --output DOSSIER     le site (output)
              --base-url ADRESSE   l’adresse complète du site, par exemple https://votrenom.github.io/blog/
              --drafts, --future   montre brouillons, ou textes à venir ; demande un autre --output
              --inspect full       relit chaque page finie comme le ferait un navigateur
              --no-private-words   publie sans liste de mots privés (machine qui publie, blog sous pseudonyme)
              --set Clé=valeur     change un réglage pour cette fois
              --format FORME       la forme du résultat : text, json, sarif ou github
            """;

        public override string HelpCheck =>
            """
            confrere check [CHEMIN…] : passe la liste de contrôle sur les textes, brouillons compris, sans rien publier.

              --root DOSSIER       le dossier du blog (par défaut : ici)
              --staged             ce que le prochain commit contiendrait, et sa signature
              --history [COMMITS]  tout ce que git se rappelle, ou ces commits seulement (origin/main..HEAD)
              --message FICHIER    le message d’un commit
              --input DOSSIER      les textes (input)
              --theme DOSSIER      le thème (theme)
              --set Clé=valeur     change un réglage pour cette fois
              --format FORME       la forme du résultat : text, json, sarif ou github
              --report FICHIER     écrit aussi le résultat dans une page HTML, sans aucun mot de vos textes
              --summary FICHIER    y ajoute les relectures qui manquent, en Markdown, sans aucun mot de vos textes
            """;

        public override string HelpExplain => "confrere explain RÈGLE : pourquoi cette règle, que faire, ce qu’elle signale, ce qu’elle admet. Règles :";

        private static string Count(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";
    }

    private sealed partial class EnglishConsoleWords : ConsoleWords
    {
        public override string Checking => "Checking";

        public override string Drawing => "Share images";

        public override string Rendering => "Rendering";

        public override string Published(int posts, string output, int written, int unchanged, int deleted) =>
            $"Published in {output}: {Count(posts, "text", "texts")} ({Count(written, "file", "files")} written, {unchanged} unchanged, {deleted} removed).";

        public override string NothingPublished(int blocking, int files) =>
            $"Nothing is published: {Count(blocking, "fault blocks", "faults block")} {Count(files, "file", "files")}. Your texts are intact; the site in place has not changed.";

        public override string HowToWithhold => "To publish the rest meanwhile, write \"Checklist\": { \"OnBlocking\": \"Withhold\" } in statiq.json.";

        public override string HowToExplain(string rule) => $"To understand a rule: confrere explain {rule}";

        public override string Withheld(int files) => $"{files} withheld:";

        public override string WithheldStay => "What is withheld stays with you, intact; the rest of the blog is published.";

        public override string Waiting(int posts) => $"{posts} waiting for {(posts < 2 ? "its date" : "their dates")}:";

        public override string WaitingUntil(string date) => $"due {date}";

        public override string Drafts(int posts) => Count(posts, "draft", "drafts") + ":";

        public override string WithoutPatient(int posts) => Count(posts, "text declared without a patient", "texts declared without a patient") + ":";

        public override string UnknownKeys(string keys) => $"Front-matter keys that Confrère does not know (without effect): {keys}.";

        public override string ReviewIsOff => "Review is off (\"Require\"): texts that speak of a patient go out without an attestation.";

        public override string NoCertificate => "Confrère looks for known patterns; it does not certify that a patient cannot be recognised.";

        public override string Checked(int files, int blocking, int advisory) =>
            blocking + advisory == 0
                ? $"{Count(files, "file", "files")} checked, nothing to say."
                : $"{Count(files, "file", "files")} checked: {blocking} blocking, {advisory} advisory.";

        public override string UnknownFiles(int files, string output) =>
            $"{output} holds {Count(files, "file", "files")} that this build did not make: old pages may still be online. Look, and delete what must no longer appear.";

        public override string SetAside(int files, string cache) => $"{Count(files, "file that was not ours stood", "files that were not ours stood")} where a page goes; kept in {cache}.";

        public override string FinishedEarlierRun => "A publication that had been cut short was finished first.";

        public override string Busy => "another build is publishing to the same place; wait for it to end, then try again";

        public override string CannotPublish(PublicationProblem problem, string paths) => problem switch
        {
            PublicationProblem.UnusablePath => $"this file name cannot be published everywhere; rename it: {paths}",
            PublicationProblem.TwoContents => $"two pages would have one address: {paths}; rename one of the texts",
            PublicationProblem.FileAndFolder => $"a page and a folder would have one name: {paths}; rename one of them",
            PublicationProblem.FolderInTheWay => $"a folder that is not ours stands where a page goes: {paths}",
            PublicationProblem.CacheInOutput => "the folder CachePath is inside the published folder; choose another",
            PublicationProblem.OutputIsAFile => $"a file has the name of the folder to publish: {paths}",
            PublicationProblem.HalfPublished => $"the disk failed half-way ({paths}); run the same command again, it will finish that work first",
            _ => $"the disk refused ({paths}); nothing has changed. Check free space and permissions, then try again",
        };

        public override string OutputOverlaps => "the published folder can be neither the folder of the texts or the theme, nor a parent or child of theirs; choose another, such as “output”";

        public override string NoInput(string folder) => $"there is no folder {folder} here; run the command in the blog’s folder, or name that with --root";

        public override string NoSuchPath(string path) => $"{path} is not among the blog’s texts";

        public override string UnknownArgument(string argument) => $"“{argument}” is not understood; see confrere --help";

        public override string MissingArgument => "something is missing in this command; see confrere --help";

        public override string UnknownFormat => "--format wants text or json";

        public override string NoSuchRoot(string root) => $"the folder {root} does not exist";

        public override string BadBaseUrl => "--base-url wants a whole address, such as https://yourname.github.io/blog/";

        public override string PreviewNeedsOutput => "--drafts and --future show what is not published: name with --output another folder than the site’s";

        public override string NoSuchRule(string nearest) => $"no such rule; the nearest are: {nearest}";

        public override string OurFault(string kind) => $"a fault of ours ({kind}); nothing was published. Please report it, without any patient’s text";

        public override string CannotRead(string detail) => $"a file could not be read: {detail}";

        public override string Help =>
            """
            confrere: a blog by doctors, checked before it is published.

            Commands
              confrere build            builds the blog into output/
              confrere hook install     checks before each commit; “hook uninstall” takes it away
              confrere check [PATH…]    checks the texts, publishes nothing
              confrere new KIND TITLE   begins a text, as a draft
              confrere review FILE      reviews a text point by point, and seals it
              confrere serve            shows the blog in your browser while you write
              confrere hook install     checks before each commit
              confrere clean FILE…      takes out of images, where they lie, what cameras wrote into them (place, date…)
              confrere tweet FILE       a text’s excerpt, ready to paste; --thread: as a thread; --count: counts a text
              confrere explain RULE     explains a rule and what to do

            Each answers to --help. Exit codes: 0 done, 1 refused, 2 wrong use or a fault of ours.
            """;

        public override string HelpBuild =>
            """
            confrere build: checks the texts, then builds the blog. What must not go out does not.

              --root FOLDER        the blog’s folder (default: here)
              --input FOLDER       the texts (input)
              --theme FOLDER       the theme (theme)
              --output FOLDER      the site (output)
              --base-url URL       the site’s whole address, such as https://yourname.github.io/blog/
              --drafts, --future   shows drafts, or texts still to come; wants another --output
              --inspect full       reads each finished page as a browser would
              --no-private-words   publishes without a list of private words (unattended, blog under a pseudonym)
              --set Key=value      changes a setting this once
              --format FORM        the form of the result: text, json, sarif or github
            """;

        public override string HelpCheck =>
            """
            confrere check [PATH…]: runs the checklist over the texts, drafts included, and publishes nothing.

              --root FOLDER        the blog’s folder (default: here)
              --staged             what the next commit would hold, and who signs it
              --history [COMMITS]  all that git remembers, or these commits only (origin/main..HEAD)
              --message FILE       the message of a commit
              --input FOLDER       the texts (input)
              --theme FOLDER       the theme (theme)
              --set Key=value      changes a setting this once
              --format FORM        the form of the result: text, json, sarif or github
              --report FILE        also writes the result to an HTML page, without any word of your texts
              --summary FILE       adds the reviews that are missing to it, as Markdown, without any word of your texts
            """;

        public override string HelpExplain => "confrere explain RULE: why the rule is there, what to do, what it flags, what it allows. Rules:";

        private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
    }
}
