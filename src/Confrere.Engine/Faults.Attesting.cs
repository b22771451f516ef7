namespace Confrere.Engine;

// What is said of attestations and of what goes with them.
public abstract partial class Faults
{
    /// <summary>Something else where an attestation, or a part of one, was expected.</summary>
    public abstract string ExpectedReview { get; }

    /// <summary>A month in figures was expected.</summary>
    public abstract string ExpectedMonth { get; }

    /// <summary>The version of a set of rules was expected.</summary>
    public abstract string ExpectedRuleSet { get; }

    /// <summary>A seal was expected.</summary>
    public abstract string ExpectedSeal { get; }

    /// <summary>The name of a rule was expected.</summary>
    public abstract string ExpectedRuleName { get; }

    /// <summary>A month or a season was expected.</summary>
    public abstract string ExpectedSeen { get; }

    /// <summary>The facts are dated to the day.</summary>
    public abstract string SeenIsADay { get; }

    private sealed partial class FrenchFaults
    {
        public override string ExpectedReview => "ce que « confrere review FICHIER » écrit ; rien d’autre, et aucun texte libre";

        public override string ExpectedMonth => "un mois, par exemple 2026-03";

        public override string ExpectedRuleSet => "un numéro de liste, par exemple 2026.11";

        public override string ExpectedSeal => "un sceau (huit à douze lettres), que seule la commande « confrere review FICHIER » écrit";

        public override string ExpectedRuleName => "le nom d’une règle";

        public override string ExpectedSeen => "un mois ou une saison, par exemple 2026-03 ou « printemps 2026 »";

        public override string SeenIsADay => "pas de jour ici : le mois ou la saison suffit, par exemple 2026-03 ou « printemps 2026 » ; le jour aiderait à reconnaître le patient";
    }

    private sealed partial class EnglishFaults
    {
        public override string ExpectedReview => "what “confrere review FILE” writes, nothing else and no free text,";

        public override string ExpectedMonth => "a month, such as 2026-03,";

        public override string ExpectedRuleSet => "the number of a rule set, such as 2026.11,";

        public override string ExpectedSeal => "a seal (eight to twelve letters), which only “confrere review FILE” writes,";

        public override string ExpectedRuleName => "the name of a rule";

        public override string ExpectedSeen => "a month or a season, such as 2026-03 or “spring 2026”,";

        public override string SeenIsADay => "no day here: the month or the season is enough, such as 2026-03 or “spring 2026”; the day would help to recognise the patient";
    }
}
