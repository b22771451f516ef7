using Confrere.Git;

namespace Confrere;

// What is said of the author's private words and of what git carries away.
internal abstract partial class ConsoleWords
{
    public abstract string PrivateWordsCounted(int count);

    public abstract string PrivateListTracked { get; }

    public abstract string NoPrivateList { get; }

    public abstract string CommitRefused { get; }

    public abstract string OneSortOfCheck { get; }

    public abstract string GitTrouble(GitProblem problem);

    public abstract string HistoryChecked(int commits, int found);

    public abstract string WhatWasPushedStays { get; }

    public abstract string WhatNoProgramCanDo { get; }

    public abstract string HookWantsAction { get; }

    public abstract string HookInTheWay(string names, string folder);

    public abstract string HookSet(string folder);

    public abstract string HookKept(string names);

    public abstract string HookGone { get; }

    public abstract string NoHook { get; }

    public abstract string ProgramMissing { get; }

    public abstract string ListIgnored(string file);

    public abstract string HowToSign { get; }

    public abstract string MidnightSet { get; }

    public abstract string SourceStaysPrivate { get; }

    public abstract string WhichName(string author);

    public abstract string WhichEmail { get; }

    public abstract string WhetherMidnight { get; }

    public abstract string HelpHook { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string PrivateWordsCounted(int count) => $"{Count(count, "mot privé", "mots privés")} ; lancez « confrere check » chez vous, dans votre terminal, pour voir où";

        public override string PrivateListTracked => "cette liste de mots privés est suivie par git : elle partirait avec le dépôt. Tapez « git rm --cached » suivi de son nom, ajoutez ce nom à .gitignore, et si elle a déjà été envoyée, tenez ces mots pour connus.";

        public override string NoPrivateList => "vous n’écrivez pas sous votre nom, et aucune liste de mots privés n’est lisible ici : rien ne retient votre nom, votre hôpital ou votre ville. Écrivez-les dans mots.prive.txt, un par ligne (ou dans le secret CONFRERE_PRIVATE_WORDS) ; « build --no-private-words » s’en passe.";

        public override string CommitRefused => "Rien n’est enregistré dans git ; vos fichiers sont intacts. Corrigez, refaites « git add », puis recommencez.";

        public override string OneSortOfCheck => "une seule vérification à la fois : des chemins, --staged, --history ou --message";

        public override string GitTrouble(GitProblem problem) => problem switch
        {
            GitProblem.NotInstalled => "git n’est pas installé sur cet ordinateur, ou n’est pas trouvé ; installez-le (https://git-scm.com), puis recommencez",
            GitProblem.NoRepository => "ce dossier n’est dans aucun dépôt git ; lancez la commande dans le dossier du blog, ou nommez-le avec --root",
            GitProblem.Shallow => "ce dépôt ne contient qu’une partie du passé ; tapez « git fetch --unshallow », puis recommencez",
            GitProblem.NoSuchRange => "git ne connaît pas ces commits ; écrivez par exemple « --history origin/main..HEAD »",
            _ => "git s’est arrêté sur une erreur ; tapez « git status » pour la voir",
        };

        public override string HistoryChecked(int commits, int found) => $"{Count(commits, "commit vérifié", "commits vérifiés")} : {(found == 0 ? "rien à signaler." : Count(found, "faute bloquante.", "fautes bloquantes."))}";

        public override string WhatWasPushedStays => "Si cela n’a jamais été envoyé, récrivez le passé avant l’envoi (git filter-repo, ou un dépôt neuf à partir des fichiers d’aujourd’hui). Si cela a été envoyé, récrire le passé ne rappelle rien de ce qui a été cloné : tenez-le pour connu, rendez le dépôt privé, et demandez à l’hébergeur d’effacer ses copies.";

        public override string WhatNoProgramCanDo =>
            """
            Ce qu’aucun programme ne peut faire (liste arrêtée en novembre 2026) :
              - rappeler les clones, les copies (« forks ») et les sauvegardes d’autres personnes ;
              - vider les caches de l’hébergeur, ses pages de commits et de demandes de fusion, ni ses journaux ;
              - retirer ce qu’ont gardé les archives du Web, les archives de logiciels, les moteurs de recherche et les lecteurs de flux ;
              - voir les images, les fichiers compressés, les sous-modules, ou un nom qui n’est pas dans votre liste ;
              - savoir ce qu’un patient, un proche ou une collègue reconnaîtrait.
            """;

        public override string HookWantsAction => "hook attend install ou uninstall";

        public override string HookInTheWay(string names, string folder) => $"un autre programme a remplacé {names} dans {folder}, et l’ancien y est déjà gardé (.before-confrere) ; ôtez l’un des deux, puis recommencez";

        public override string HookSet(string folder) => $"Avant chaque commit, les textes, le message et la signature seront vérifiés ({folder}).";

        public override string HookKept(string names) => $"Ce qui était déjà là est gardé, et s’exécute d’abord : {names}.";

        public override string HookGone => "La vérification avant commit est ôtée ; ce qui était là avant est revenu tel quel.";

        public override string NoHook => "Il n’y avait pas de vérification avant commit à ôter.";

        public override string ProgramMissing => "confrere est introuvable : rien n’est enregistré, car vos textes ne peuvent pas être vérifiés. Téléchargez-le depuis la page des versions du projet (ou : dotnet publish src/Confrere -c Release), mettez-le dans un dossier du PATH, puis recommencez.";

        public override string ListIgnored(string file) => $"git laissera {file} de côté (.git/info/exclude).";

        public override string HowToSign => "Vos commits portent un nom, une adresse, une heure et un fuseau. Pour en changer dans ce dépôt seul : confrere hook install --name \"Le Carnet\" --email identifiant@users.noreply.github.com --utc";

        public override string MidnightSet => "« git commit-utc » enregistre comme « git commit », à minuit, temps universel. Git ne sait pas régler cela une fois pour toutes : « git commit » dit toujours l’heure vraie, et l’heure de l’envoi reste connue de l’hébergeur.";

        public override string SourceStaysPrivate => "Gardez privé le dépôt de la source ; seul output/ va dans un dépôt public.";

        public override string WhichName(string author) => $"Nom à mettre sur les commits de ce dépôt{(author.Length == 0 ? "" : $" (par exemple {author})")} ; Entrée pour ne rien changer :";

        public override string WhichEmail => "Adresse qui ne mène pas à vous (chez GitHub : Settings, Emails, « users.noreply.github.com ») ; Entrée pour ne rien changer :";

        public override string WhetherMidnight => "Ajouter « git commit-utc », qui date à minuit, temps universel ? (o/N)";

        public override string HelpHook =>
            """
            confrere hook install : vérifie avant chaque commit ce qui va y entrer, son message et sa signature. Ce qui est déjà là est gardé.
            confrere hook uninstall : ôte cette vérification ; ce qui était là avant revient tel quel.

              --root DOSSIER       le dossier du blog (par défaut : ici)
              --name NOM           un nom neutre pour les commits de ce dépôt
              --email ADRESSE      une adresse qui ne mène pas à vous
              --utc                ajoute « git commit-utc » : les commits sont datés de minuit, temps universel
            """;
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string PrivateWordsCounted(int count) => $"{Count(count, "private word", "private words")}; run “confrere check” at home, in your terminal, to see where";

        public override string PrivateListTracked => "git tracks this list of private words: it would leave with the repository. Type “git rm --cached” and its name, add the name to .gitignore, and if it was pushed already, take the words for known.";

        public override string NoPrivateList => "you do not write under your name, and no list of private words can be read here: nothing keeps in your name, your hospital or your town. Write them in mots.prive.txt, one a line (or in the secret CONFRERE_PRIVATE_WORDS); “build --no-private-words” does without.";

        public override string CommitRefused => "Nothing was committed; your files are intact. Mend, “git add” again, then try again.";

        public override string OneSortOfCheck => "one check at a time: paths, --staged, --history or --message";

        public override string GitTrouble(GitProblem problem) => problem switch
        {
            GitProblem.NotInstalled => "git is not installed on this computer, or is not found; install it (https://git-scm.com), then try again",
            GitProblem.NoRepository => "this folder is in no git repository; run the command in the blog’s folder, or name that with --root",
            GitProblem.Shallow => "this repository holds only a part of the past; type “git fetch --unshallow”, then try again",
            GitProblem.NoSuchRange => "git knows no such commits; write for example “--history origin/main..HEAD”",
            _ => "git ended with a fault; type “git status” to see it",
        };

        public override string HistoryChecked(int commits, int found) => $"{Count(commits, "commit", "commits")} checked: {(found == 0 ? "nothing found." : Count(found, "blocking fault.", "blocking faults."))}";

        public override string WhatWasPushedStays => "If this was never pushed, rewrite the past before you push (git filter-repo, or a new repository from today’s files). If it was, rewriting does not recall what was cloned: take it for known, make the repository private, and ask the host to delete its copies.";

        public override string WhatNoProgramCanDo =>
            """
            What no program can do (list as of November 2026):
              - recall other people’s clones, forks and backups;
              - empty the host’s caches, its pages of commits and pull requests, or its logs;
              - take back what web archives, software archives, search engines and feed readers kept;
              - see into images, compressed files and submodules, or know a name that is not in your list;
              - know what a patient, a relative or a colleague would recognise.
            """;

        public override string HookWantsAction => "hook wants install or uninstall";

        public override string HookInTheWay(string names, string folder) => $"another program has replaced {names} in {folder}, and an older one is kept there already (.before-confrere); take one of the two away, then try again";

        public override string HookSet(string folder) => $"Before each commit, texts, message and signature will be checked ({folder}).";

        public override string HookKept(string names) => $"What was there is kept, and runs first: {names}.";

        public override string HookGone => "The check before commits is gone; what was there before is back as it was.";

        public override string NoHook => "There was no check before commits to take away.";

        public override string ProgramMissing => "confrere was not found: nothing is committed, since your texts cannot be checked. Download it from the project’s releases page (or: dotnet publish src/Confrere -c Release), put it into a folder on the PATH, then try again.";

        public override string ListIgnored(string file) => $"git will leave {file} aside (.git/info/exclude).";

        public override string HowToSign => "Your commits bear a name, an address, an hour and a time zone. To change them in this repository alone: confrere hook install --name \"The Notebook\" --email id@users.noreply.github.com --utc";

        public override string MidnightSet => "“git commit-utc” commits as “git commit” does, at midnight, universal time. Git cannot be set so once and for all: “git commit” still tells the true hour, and the host still knows the hour of the push.";

        public override string SourceStaysPrivate => "Keep the source’s repository private; only output/ goes to a public one.";

        public override string WhichName(string author) => $"Name for the commits of this repository{(author.Length == 0 ? "" : $" (such as {author})")}; Enter to leave it:";

        public override string WhichEmail => "An address that does not lead to you (GitHub: Settings, Emails, “users.noreply.github.com”); Enter to leave it:";

        public override string WhetherMidnight => "Add “git commit-utc”, which dates at midnight, universal time? (y/N)";

        public override string HelpHook =>
            """
            confrere hook install: checks before each commit what will be in it, its message and its signature. What is there already is kept.
            confrere hook uninstall: takes this check away; what was there before comes back as it was.

              --root FOLDER        the blog’s folder (default: here)
              --name NAME          a neutral name for the commits of this repository
              --email ADDRESS      an address that does not lead to you
              --utc                adds “git commit-utc”: commits are dated at midnight, universal time
            """;
    }
}
