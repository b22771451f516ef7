using Confrere.Checklist.Attesting;

namespace Confrere;

/// <content>What a pull request is told of the reviews that are missing.</content>
internal abstract partial class ConsoleWords
{
    public abstract string SummaryHeading(int texts);

    public abstract string SummaryOf(string what, string told);

    public abstract string SummaryHow { get; }

    public abstract string SummaryMendFirst(int findings);

    public abstract string SummaryLines(string lines);

    public abstract string SummaryWithout { get; }

    public abstract string SummaryMore(int texts);

    public abstract string QueueState(SealState state);

    private sealed partial class FrenchConsoleWords
    {
        public override string SummaryHeading(int texts) => texts == 1 ? "1 texte attend sa relecture" : $"{texts} textes attendent leur relecture";

        public override string SummaryOf(string what, string told) => $"{what} : {told}";

        public override string SummaryHow => "Relisez chaque texte chez vous, puis lancez sa commande : elle pose ces questions une à une, une touche par réponse. Aucune réponse n’est choisie d’avance, et elle seule écrit le sceau.";

        public override string SummaryMendFirst(int findings) => findings == 1 ? "Un signalement est d’abord à corriger : voyez les remarques de ce contrôle." : $"{findings} signalements sont d’abord à corriger : voyez les remarques de ce contrôle.";

        public override string SummaryLines(string lines) => $"À relire, lignes : {lines}.";

        public override string SummaryWithout => "Sans terminal : ne laissez qu’une réponse par ligne";

        public override string SummaryMore(int texts) => $"Et {texts} de plus : « confrere review --queue » les prend l’un après l’autre.";

        public override string QueueState(SealState state) => State(state);
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string SummaryHeading(int texts) => texts == 1 ? "1 text waits for its review" : $"{texts} texts wait for their review";

        public override string SummaryOf(string what, string told) => $"{what}: {told}";

        public override string SummaryHow => "Read each text again at home, then run its command: it asks these questions one by one, one key per answer. No answer is chosen beforehand, and it alone writes the seal.";

        public override string SummaryMendFirst(int findings) => findings == 1 ? "One finding must be mended first: see the remarks of this check." : $"{findings} findings must be mended first: see the remarks of this check.";

        public override string SummaryLines(string lines) => $"To be read again, lines: {lines}.";

        public override string SummaryWithout => "Without a terminal: leave one answer a line";

        public override string SummaryMore(int texts) => $"And {texts} more: “confrere review --queue” takes one after the other.";

        public override string QueueState(SealState state) => State(state);
    }
}
