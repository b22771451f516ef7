using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>What the checklist says beside its rules' pages, one class per language.</summary>
public abstract partial class ChecklistWords
{
    private static readonly ChecklistWords French = new FrenchWords();
    private static readonly ChecklistWords English = new EnglishWords();

    /// <summary>The texts in a language.</summary>
    public static ChecklistWords In(Language language) => language == Language.French ? French : English;

    /// <summary>A waiver names a rule that does not exist.</summary>
    public abstract string WaiverOfUnknownRule(IEnumerable<string> nearest);

    /// <summary>A waiver of a rule that cannot be waived.</summary>
    public abstract string WaiverRefused(string rule);

    /// <summary>A waiver that waives nothing.</summary>
    public abstract string UnusedWaiver { get; }

    private sealed partial class FrenchWords : ChecklistWords
    {
        public override string WaiverOfUnknownRule(IEnumerable<string> nearest) => $"cette dérogation nomme une règle qui n’existe pas ; les plus proches : {string.Join(", ", nearest)}";

        public override string WaiverRefused(string rule) => $"la règle {rule} n’admet aucune dérogation, quelle que soit la raison : retirez la dérogation et changez le texte";

        public override string UnusedWaiver => "cette dérogation ne sert à rien : le texte ou la ligne qu’elle admet n’est pas signalé par cette règle ; retirez-la";
    }

    private sealed partial class EnglishWords : ChecklistWords
    {
        public override string WaiverOfUnknownRule(IEnumerable<string> nearest) => $"this waiver names a rule that does not exist; the nearest are: {string.Join(", ", nearest)}";

        public override string WaiverRefused(string rule) => $"the rule {rule} cannot be waived, whatever the reason: remove the waiver and change the text";

        public override string UnusedWaiver => "this waiver is of no use: the text or line that it admits is not found by this rule; remove it";
    }
}
