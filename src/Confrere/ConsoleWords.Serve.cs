using Confrere.Checklist.Attesting;
using Confrere.Preview;

namespace Confrere;

// What confrere serve says, in the terminal and in the margin of a page.
internal abstract partial class ConsoleWords
{
    public abstract string Serving(string address);

    public abstract string ServingStops { get; }

    public abstract string PortTaken(int port);

    public abstract string PortTakenUsing(int port, int other);

    public abstract string BadPort { get; }

    public abstract string SeenAgain(int published, int withheld, int milliseconds);

    public abstract string ServingStopped { get; }

    public abstract string HelpServe { get; }

    public abstract string MarginTitle { get; }

    public abstract string MarginKeys { get; }

    public abstract string MarginFaults { get; }

    public abstract string MarginChecklist { get; }

    public abstract string MarginNothingFound { get; }

    public abstract string MarginNoCertificate { get; }

    public abstract string MarginBlog { get; }

    public abstract string BlogPublished(int count);

    public abstract string BlogWithheld { get; }

    public abstract string BlogDrafts { get; }

    public abstract string BlogWaiting { get; }

    public abstract string ShowEverything { get; }

    public abstract string ShowPublished { get; }

    public abstract string VerdictDraft { get; }

    public abstract string VerdictWaiting(string date);

    public abstract string VerdictExcluded { get; }

    public abstract string VerdictPublished { get; }

    public abstract string VerdictStays { get; }

    public abstract string VerdictBlocking(int count);

    public abstract string FindingBlocks { get; }

    public abstract string FindingAdvises { get; }

    public abstract string FindingSettled { get; }

    public abstract string At(int line, int column);

    public abstract string Badge(Unseen why);

    public abstract string MarginReview { get; }

    public abstract string MarginExcerpt { get; }

    public abstract string MarginCard { get; }

    public abstract string SealSays(SealState state);

    public abstract string NoReviewNeeded { get; }

    public abstract string NothingToReview { get; }

    public abstract string SealIt { get; }

    public abstract string MarginOvertaken { get; }

    public abstract string PointsOpen(int count);

    public abstract string PageBroken { get; }

    public abstract string GoneWhenMended { get; }

    public abstract string PageNotFound { get; }

    public abstract string PageHome { get; }

    public abstract string NothingGoesOut { get; }

    public abstract string NothingGoesOutWhy { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string Serving(string address) => $"Aperçu : {address}";

        public override string ServingStops => "Visible sur cet ordinateur seulement ; rien n’est publié. Enregistrez un texte : la page suit. Pour arrêter : Ctrl-C.";

        public override string PortTaken(int port) => $"le port {port} est déjà pris par un autre programme (peut-être un autre aperçu). Arrêtez-le, ou donnez un autre numéro : confrere serve --port {port + 1}";

        public override string PortTakenUsing(int port, int other) => $"Le port {port} est déjà pris (peut-être un autre aperçu) : celui-ci est sur le port {other}.";

        public override string BadPort => "--port attend un nombre de 1 à 65535 (ou 0 pour n’importe quel port libre)";

        public override string SeenAgain(int published, int withheld, int milliseconds) =>
            $"vu ({milliseconds} ms) : {Count(published, "texte sortirait", "textes sortiraient")}{(withheld > 0 ? $", {Count(withheld, "reste", "restent")} chez vous" : "")}";

        public override string ServingStopped => "Aperçu arrêté.";

        public override string HelpServe => """
            confrere serve (ou preview) : montre le blog dans votre navigateur pendant que vous écrivez.

            La page suit chaque enregistrement. Brouillons, textes à paraître et textes retenus y sont aussi, marqués ; la marge dit ce que
            la liste de contrôle trouve, et où. Rien n’est publié, rien n’est écrit dans output/, et seul cet ordinateur voit l’aperçu.

              --port NOMBRE        le port (5080 ; s’il est pris, le suivant qui est libre)
              --root DOSSIER       le dossier du blog (par défaut : ici)
              --input DOSSIER      les textes (input)
              --theme DOSSIER      le thème (theme)
              --base-url ADRESSE   l’adresse complète du site ; l’aperçu en garde le chemin
              --set Clé=valeur     change un réglage pour cette fois

            Pour arrêter : Ctrl-C.
            """;

        public override string MarginTitle => "Marge";

        public override string MarginKeys => "Ouvrir ou fermer la marge (Alt+M)";

        public override string MarginFaults => "Réglages et thème";

        public override string MarginChecklist => "Liste de contrôle";

        public override string MarginNothingFound => "Rien de signalé.";

        public override string MarginNoCertificate => "Les règles trouvent des formes connues ; elles ne certifient pas l’anonymat.";

        public override string MarginBlog => "Tout le blog";

        public override string BlogPublished(int count) => count == 0 ? "Aucun texte ne sortirait." : $"{Count(count, "texte sortirait", "textes sortiraient")}.";

        public override string BlogWithheld => "Restent chez vous :";

        public override string BlogDrafts => "Brouillons :";

        public override string BlogWaiting => "À paraître :";

        public override string ShowEverything => "Voir tout : brouillons et textes retenus aussi";

        public override string ShowPublished => "Voir seulement ce qui sortirait";

        public override string VerdictDraft => "Brouillon : ne sort pas.";

        public override string VerdictWaiting(string date) => date.Length > 0 ? $"À paraître : {date}." : "À paraître.";

        public override string VerdictExcluded => "Laissé de côté (Excluded) : ne sort pas.";

        public override string VerdictPublished => "Ce texte sortirait.";

        public override string VerdictStays => "Ce texte reste chez vous.";

        public override string VerdictBlocking(int count) => count == 1 ? "1 point bloque." : $"{count} points bloquent.";

        public override string FindingBlocks => "Bloque";

        public override string FindingAdvises => "À regarder";

        public override string FindingSettled => "Réglé";

        public override string At(int line, int column) => $"ligne {line}, colonne {column}";

        public override string Badge(Unseen why) => why switch { Unseen.Draft => "brouillon", Unseen.Waiting => "à paraître", Unseen.Excluded => "laissé de côté", _ => "reste chez vous" };

        public override string MarginReview => "Relecture";

        public override string MarginExcerpt => "Extrait";

        public override string MarginCard => "Carte";

        public override string SealSays(SealState state) => state switch
        {
            SealState.Valid => "Relu et scellé ; rien n’a changé depuis.",
            SealState.Broken => "Modifié depuis sa relecture : seuls les passages changés sont à relire.",
            SealState.Reopened => "Le texte est tel qu’il a été relu, mais une réponse ne tient plus.",
            SealState.Altered => "La relecture inscrite dans ce fichier ne compte pas : elle a été changée à la main ou vient d’un autre texte.",
            _ => "Pas encore relu : il ne sortira pas sans cela.",
        };

        public override string NoReviewNeeded => "Aucun patient trouvé dans ce texte : pas de relecture demandée.";

        public override string NothingToReview => "Aucun point à relire.";

        public override string SealIt => "Inscrire mes réponses et sceller";

        public override string MarginOvertaken => "Ce texte a changé pendant que vous répondiez : vos réponses valaient pour l’ancien. Rien n’est scellé ; relisez, puis répondez.";

        public override string PointsOpen(int count) => count == 1 ? "Il manque 1 réponse." : $"Il manque {count} réponses.";

        public override string PageBroken => "Cette page ne peut pas être faite";

        public override string GoneWhenMended => "Corrigez le fichier et enregistrez : la page revient d’elle-même.";

        public override string PageNotFound => "Il n’y a pas de page à cette adresse";

        public override string PageHome => "Aller à l’accueil";

        public override string NothingGoesOut => "Rien ne sortirait";

        public override string NothingGoesOutWhy => "Tant que les points ci-dessous bloquent, le dernier site publié reste tel quel.";
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string Serving(string address) => $"Preview: {address}";

        public override string ServingStops => "Seen on this computer only; nothing is published. Save a text, and the page follows. To stop: Ctrl-C.";

        public override string PortTaken(int port) => $"port {port} is taken by another program (perhaps another preview). Stop that one, or give another number: confrere serve --port {port + 1}";

        public override string PortTakenUsing(int port, int other) => $"Port {port} is taken (perhaps by another preview): this one is on port {other}.";

        public override string BadPort => "--port wants a number from 1 to 65535 (or 0 for any free port)";

        public override string SeenAgain(int published, int withheld, int milliseconds) =>
            $"seen ({milliseconds} ms): {Count(published, "text would go out", "texts would go out")}{(withheld > 0 ? $", {Count(withheld, "stays in", "stay in")}" : "")}";

        public override string ServingStopped => "Preview stopped.";

        public override string HelpServe => """
            confrere serve (or preview): shows the blog in your browser while you write.

            The page follows each save. Drafts, waiting and withheld texts are there too, marked; the margin says what the checklist finds,
            and where. Nothing is published, nothing is written to output/, and only this computer sees the preview.

              --port NUMBER        the port (5080; where it is taken, the next free one)
              --root FOLDER        the blog’s folder (default: here)
              --input FOLDER       the texts (input)
              --theme FOLDER       the theme (theme)
              --base-url URL       the site’s whole address; the preview keeps its path
              --set Key=value      changes a setting this once

            To stop: Ctrl-C.
            """;

        public override string MarginTitle => "Margin";

        public override string MarginKeys => "Open or close the margin (Alt+M)";

        public override string MarginFaults => "Settings and theme";

        public override string MarginChecklist => "Checklist";

        public override string MarginNothingFound => "Nothing found.";

        public override string MarginNoCertificate => "The rules find known patterns; they do not certify anonymity.";

        public override string MarginBlog => "The whole blog";

        public override string BlogPublished(int count) => count == 0 ? "No text would go out." : $"{Count(count, "text would go out", "texts would go out")}.";

        public override string BlogWithheld => "Stay in:";

        public override string BlogDrafts => "Drafts:";

        public override string BlogWaiting => "Still to come:";

        public override string ShowEverything => "Show everything: drafts and withheld texts too";

        public override string ShowPublished => "Show only what would go out";

        public override string VerdictDraft => "Draft: does not go out.";

        public override string VerdictWaiting(string date) => date.Length > 0 ? $"Still to come: {date}." : "Still to come.";

        public override string VerdictExcluded => "Left out (Excluded): does not go out.";

        public override string VerdictPublished => "This text would go out.";

        public override string VerdictStays => "This text stays in.";

        public override string VerdictBlocking(int count) => count == 1 ? "1 point blocks." : $"{count} points block.";

        public override string FindingBlocks => "Blocks";

        public override string FindingAdvises => "To look at";

        public override string FindingSettled => "Settled";

        public override string At(int line, int column) => $"line {line}, column {column}";

        public override string Badge(Unseen why) => why switch { Unseen.Draft => "draft", Unseen.Waiting => "still to come", Unseen.Excluded => "left out", _ => "stays in" };

        public override string MarginReview => "Review";

        public override string MarginExcerpt => "Excerpt";

        public override string MarginCard => "Card";

        public override string SealSays(SealState state) => state switch
        {
            SealState.Valid => "Reviewed and sealed; nothing has changed since.",
            SealState.Broken => "Changed since its review: only the changed passages are to be read again.",
            SealState.Reopened => "The text is as it was reviewed, but an answer holds no longer.",
            SealState.Altered => "The review in this file does not count: it was changed by hand, or comes from another text.",
            _ => "Not reviewed yet: it will not go out without.",
        };

        public override string NoReviewNeeded => "No patient found in this text: no review is asked for.";

        public override string NothingToReview => "Nothing to review.";

        public override string SealIt => "Write my answers and seal";

        public override string MarginOvertaken => "This text changed while you were answering: your answers were about the old one. Nothing is sealed; read it again, then answer.";

        public override string PointsOpen(int count) => count == 1 ? "1 answer is missing." : $"{count} answers are missing.";

        public override string PageBroken => "This page cannot be made";

        public override string GoneWhenMended => "Mend the file and save it: the page comes back by itself.";

        public override string PageNotFound => "There is no page at this address";

        public override string PageHome => "Go to the home page";

        public override string NothingGoesOut => "Nothing would go out";

        public override string NothingGoesOutWhy => "As long as the points below block, the last published site stays as it is.";
    }
}
