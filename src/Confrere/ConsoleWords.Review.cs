using Confrere.Checklist.Attesting;

namespace Confrere;

/// <content>What confrere review says.</content>
internal abstract partial class ConsoleWords
{
    public abstract string ReviewHeading(string path);

    public abstract string ReviewExcerpt(string excerpt);

    /// <summary>Which keys there are beside the answers.</summary>
    public abstract string ReviewKeys(bool canSkip);

    public abstract string ReviewTitle(QuestionTopic topic);

    /// <summary>A point in one line.</summary>
    public abstract string ReviewAsks(ReviewPoint point);

    public abstract string ReviewSeveral { get; }

    /// <summary>The answer to advice that says: I have mended it just now.</summary>
    public abstract string ReviewMended { get; }

    public abstract string ReviewRead(string month);

    public abstract string ReviewEnd { get; }

    public abstract string ReviewEndKeptIn { get; }

    public abstract string ReviewStopped { get; }

    public abstract string ReviewRemains { get; }

    public abstract string ReviewStrangers(string keys);

    public abstract string ReviewValid(string path);

    public abstract string ReviewOlderRules(string rules);

    public abstract string ReviewSealed(string path);

    public abstract string ReviewKeptIn(string path);

    public abstract string ReviewUnwritable(string path);

    public abstract string ReviewOvertaken(string path);

    public abstract string ReviewDiskTrouble(string path, string message);

    public abstract string ReviewMustMend { get; }

    public abstract string ReviewMendKeys { get; }

    public abstract string HelpReview { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string ReviewHeading(string path) => $"Relecture de {path}";

        public override string ReviewExcerpt(string excerpt) => $"L’extrait qui l’annoncera : {excerpt}";

        public override string ReviewKeys(bool canSkip) => $"Une touche par réponse. ← revient{(canSkip ? ", Tab passe ce texte" : "")}, Échap arrête sans sceller.";

        public override string ReviewTitle(QuestionTopic topic) => topic switch
        {
            QuestionTopic.Passages => "Ce qui a changé : relisez chaque passage",
            QuestionTopic.Contents => "Dans ce texte",
            QuestionTopic.Reviewer => "Vous",
            QuestionTopic.Recognition => "Qui reconnaîtrait le patient ?",
            QuestionTopic.Regard => "Le patient, devant ce texte",
            _ => "Ce que vous avez changé dans le récit",
        };

        public override string ReviewAsks(ReviewPoint point) => point.Kind switch
        {
            PointKind.Role => "Qui relit ?",
            PointKind.Told => "Racontée sous votre nom (réseau, cours, dîner) ?",
            PointKind.Patient => "Le patient lui-même ?",
            PointKind.Relative => "Un de ses proches ?",
            PointKind.Colleague => "Un collègue du service ?",
            PointKind.Respect => "Se sentirait-il respecté en vous lisant ?",
            PointKind.Consent => "Quel accord avez-vous ? (Il n’assouplit aucune règle.)",
            PointKind.Delay => "Le délai depuis les faits (90 jours sauf réglage) ?",
            PointKind.Changed => "Jamais l’ancienne valeur, ni la nouvelle :",
            PointKind.Read => $"Ligne {point.At.Line} : du neuf sur le patient, ses proches ou vous ?",
            PointKind.Face => "On y voit un visage, un tatouage, un bijou, une chambre ?",
            PointKind.Writing => "Un nom, une date ou un lieu y est inscrit ?",
            PointKind.ImageConsent => "Quel accord pour cette image ?",
            _ => $"Ligne {point.At.Line}, {point.About} ?",
        };

        public override string ReviewSeveral => "(plusieurs touches, puis Entrée)";

        public override string ReviewMended => "corrigé";

        public override string ReviewRead(string month) => $"Vos autres réponses de {month} tiennent toujours.";

        public override string ReviewEnd => "Entrée scelle ce texte ; ← revient ; Échap arrête sans sceller.";

        public override string ReviewEndKeptIn => "Ces réponses retiennent le texte. Entrée en prend acte ; ← revient ; Échap arrête.";

        public override string ReviewStopped => "Arrêté : rien n’est scellé, rien n’a changé.";

        public override string ReviewRemains => "Rien n’est scellé. Relisez le texte, puis répondez à chaque point, un par un :";

        public override string ReviewStrangers(string keys) => $"ce n’est pas une réponse à un point de ce texte : {keys}. Lancez la commande sans --answer pour voir les points";

        public override string ReviewValid(string path) => $"{path} : déjà relu, rien n’a changé depuis. Pour tout revoir, ajoutez --again.";

        public override string ReviewOlderRules(string rules) => $"Il a été relu sous les règles {rules} ; les nouvelles n’y trouvent rien qui le retienne.";

        public override string ReviewSealed(string path) => $"{path} : relecture inscrite et scellée. Un mot changé ensuite, et seul ce passage sera à relire.";

        public override string ReviewKeptIn(string path) => $"{path} : vos réponses sont inscrites, et ce texte ne sortira plus. Le site le perd à la prochaine construction.";

        public override string ReviewUnwritable(string path) => $"la relecture n’a pas pu être inscrite dans l’en-tête de {path} sans toucher au reste ; écrivez-le avec une clé par ligne. Rien n’a été changé";

        public override string ReviewOvertaken(string path) => $"{path} a été modifié pendant que vous répondiez : vos réponses valaient pour l’ancien texte. Rien n’est scellé ; relancez la commande";

        public override string ReviewDiskTrouble(string path, string message) => $"la relecture n’a pas pu être écrite dans {path}, qui est intact ({message})";

        public override string ReviewMustMend => "Ceci est à corriger d’abord ; personne ne peut en répondre.";

        public override string ReviewMendKeys => "c corrigé, relire le fichier   Tab passer   Échap arrêter";

        public override string HelpReview =>
            """
            confrere review FICHIER : relit un texte, point par point, et le scelle ; un mot changé ensuite, et seul ce passage est à relire.
            confrere review --queue : les textes qui attendent une relecture, le plus grave d’abord ; on arrête et on reprend quand on veut.

            Dans un terminal, une touche par réponse. Sans terminal, chaque point a la sienne, et la commande dit lesquels manquent.

              --answer point=réponse  la réponse à un point, et à un seul
              --again                 repose toutes les questions (un accord retiré, par exemple)
              --queue                 tous les textes à relire ; hors d’un terminal, leur liste
              --format text|json      la forme de cette liste
              --root DOSSIER          le dossier du blog (par défaut : ici)
            """;
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string ReviewHeading(string path) => $"Review of {path}";

        public override string ReviewExcerpt(string excerpt) => $"The excerpt that will announce it: {excerpt}";

        public override string ReviewKeys(bool canSkip) => $"One key per answer. ← goes back{(canSkip ? ", Tab skips this text" : "")}, Esc stops without sealing.";

        public override string ReviewTitle(QuestionTopic topic) => topic switch
        {
            QuestionTopic.Passages => "What has changed: read each passage again",
            QuestionTopic.Contents => "In this text",
            QuestionTopic.Reviewer => "You",
            QuestionTopic.Recognition => "Who would recognise the patient?",
            QuestionTopic.Regard => "The patient, before this text",
            _ => "What you changed in the story",
        };

        public override string ReviewAsks(ReviewPoint point) => point.Kind switch
        {
            PointKind.Role => "Who is reviewing?",
            PointKind.Told => "Told under your name (network, lecture, dinner)?",
            PointKind.Patient => "The patient?",
            PointKind.Relative => "A relative?",
            PointKind.Colleague => "A colleague on the ward?",
            PointKind.Respect => "Would the patient feel respected reading it?",
            PointKind.Consent => "What was agreed? (It relaxes no rule.)",
            PointKind.Delay => "The delay since the facts (90 days unless set otherwise)?",
            PointKind.Changed => "Never the old value, nor the new one:",
            PointKind.Read => $"Line {point.At.Line}: anything new about the patient, relatives or you?",
            PointKind.Face => "Does it show a face, a tattoo, a jewel, a room?",
            PointKind.Writing => "Is a name, a date or a place written in it?",
            PointKind.ImageConsent => "What was agreed about this image?",
            _ => $"Line {point.At.Line}, {point.About}?",
        };

        public override string ReviewSeveral => "(several keys, then Enter)";

        public override string ReviewMended => "mended";

        public override string ReviewRead(string month) => $"Your other answers of {month} still stand.";

        public override string ReviewEnd => "Enter seals this text; ← goes back; Esc stops without sealing.";

        public override string ReviewEndKeptIn => "These answers keep the text in. Enter takes note; ← goes back; Esc stops.";

        public override string ReviewStopped => "Stopped: nothing is sealed, nothing was changed.";

        public override string ReviewRemains => "Nothing is sealed. Read the text again, then answer each point, one by one:";

        public override string ReviewStrangers(string keys) => $"this answers no point of this text: {keys}. Run the command without --answer to see the points";

        public override string ReviewValid(string path) => $"{path}: reviewed already, nothing has changed since. To go through all of it again, add --again.";

        public override string ReviewOlderRules(string rules) => $"It was reviewed under the rules {rules}; the newer ones find nothing that keeps it in.";

        public override string ReviewSealed(string path) => $"{path}: review written and sealed. If a word changes, only that passage is to be read again.";

        public override string ReviewKeptIn(string path) => $"{path}: your answers are written, and this text goes out no more. The site loses it at the next build.";

        public override string ReviewUnwritable(string path) => $"the review could not be written into the front matter of {path} without touching the rest; write it with one key a line. Nothing was changed";

        public override string ReviewOvertaken(string path) => $"{path} was changed while you were answering: your answers were about the old text. Nothing is sealed; run the command again";

        public override string ReviewDiskTrouble(string path, string message) => $"the review could not be written into {path}, which is untouched ({message})";

        public override string ReviewMustMend => "This must be mended first; nobody can answer for it.";

        public override string ReviewMendKeys => "m mended, read the file again   Tab skip   Esc stop";

        public override string HelpReview =>
            """
            confrere review FILE: reviews a text, point by point, and seals it; if a word changes afterwards, only that passage is to be read again.
            confrere review --queue: the texts that wait for a review, the gravest first; stop and resume whenever you like.

            In a terminal, one key per answer. Without one each point has its answer, and the command tells which are missing.

              --answer point=answer  the answer to one point, and to one only
              --again                asks everything anew (consent was withdrawn, for instance)
              --queue                all texts to review; outside a terminal, their list
              --format text|json     the form of that list
              --root FOLDER          the blog’s folder (here, without it)
            """;
    }
}
