using Confrere.Checklist.Attesting;
using Confrere.Reviewing;

namespace Confrere;

/// <content>What is said while an old blog is gone through.</content>
internal abstract partial class ConsoleWords
{
    public abstract string QueueProgress(int done, int skipped, int left);

    public abstract string QueueEnd(int done, int left);

    public abstract string QueueEmpty { get; }

    public abstract string QueueList(int texts);

    public abstract string QueueAlone { get; }

    public abstract string QueueItem(QueuedText text);

    private sealed partial class FrenchConsoleWords
    {
        public override string QueueProgress(int done, int skipped, int left) =>
            $"── {done} {(done < 2 ? "scellé" : "scellés")}{(skipped > 0 ? $", {skipped} {(skipped < 2 ? "passé" : "passés")}" : "")}, {(left == 1 ? "1 à relire" : $"{left} à relire")} ──";

        public override string QueueEnd(int done, int left) => left == 0
            ? $"Fini : {done} {(done < 2 ? "texte scellé" : "textes scellés")}, plus rien à relire."
            : $"{done} {(done < 2 ? "texte scellé" : "textes scellés")} ; il en reste {left}. « confrere review --queue » reprend ici.";

        public override string QueueEmpty => "Tout est relu : aucun texte n’attend.";

        public override string QueueList(int texts) => texts == 1 ? "1 texte attend sa relecture." : $"{texts} textes attendent leur relecture, le plus grave d’abord.";

        public override string QueueAlone => "--queue va seul, sans fichier ni --answer : chaque texte y est relu pour lui-même";

        public override string QueueItem(QueuedText text) => $"{text.Path} : {State(text.State)}{(text.Blocking > 0 ? $", {text.Blocking} à corriger d’abord" : "")}{(text.Advice > 0 ? $", {text.Advice} {(text.Advice == 1 ? "conseil" : "conseils")}" : "")}";

        private static string State(SealState state) => state switch
        {
            SealState.Missing => "jamais relu",
            SealState.Altered => "relecture changée à la main ou venue d’un autre texte",
            SealState.Broken => "changé depuis sa relecture",
            _ => "une réponse ne tient plus",
        };
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string QueueProgress(int done, int skipped, int left) => $"── {done} sealed{(skipped > 0 ? $", {skipped} skipped" : "")}, {left} to review ──";

        public override string QueueEnd(int done, int left) => left == 0
            ? $"Done: {done} {(done == 1 ? "text" : "texts")} sealed, nothing left to review."
            : $"{done} {(done == 1 ? "text" : "texts")} sealed; {left} left. “confrere review --queue” goes on from here.";

        public override string QueueEmpty => "All is reviewed: no text waits.";

        public override string QueueList(int texts) => texts == 1 ? "1 text waits for its review." : $"{texts} texts wait for their review, the gravest first.";

        public override string QueueAlone => "--queue goes alone, without a file or --answer: each text is reviewed for itself";

        public override string QueueItem(QueuedText text) => $"{text.Path}: {State(text.State)}{(text.Blocking > 0 ? $", {text.Blocking} to mend first" : "")}{(text.Advice > 0 ? $", {text.Advice} {(text.Advice == 1 ? "piece of advice" : "pieces of advice")}" : "")}";

        private static string State(SealState state) => state switch
        {
            SealState.Missing => "never reviewed",
            SealState.Altered => "review changed by hand or from another text",
            SealState.Broken => "changed since its review",
            _ => "an answer holds no longer",
        };
    }
}
