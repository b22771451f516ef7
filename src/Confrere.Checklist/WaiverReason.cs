using System.Collections.Frozen;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;

namespace Confrere.Checklist;

/// <summary>Whether the reason of a waiver says anything: a second reader must see from it why the words give nobody away.</summary>
internal static class WaiverReason
{
    private const int FewestLetters = 8;

    // What is written to get by.
    private static readonly FrozenSet<string> Empty = ((string)
        """
        faux positif|fausse alerte|fausse alarme|faux positif de la règle|false positive|false alarm|pas de problème|aucun problème|no problem|pas de risque|aucun risque|sans risque|no risk|rien de grave|pas grave|pas important|sans importance
        voir le texte|voir texte|see the text|see text|sans objet|not applicable|à compléter|to do|la raison|une raison|the reason|a reason|pourquoi cela ne désigne personne|why this gives nobody away|c’est bon|c’est voulu|tout va bien|it is fine|it’s fine
        je confirme|je valide|j’assume|autorisé par moi|admis par moi|ne désigne personne|ça ne désigne personne|cela ne désigne personne|gives nobody away|on ne reconnaît personne|personne reconnaissable|non identifiant|pas identifiant|not identifying|date d’une loi ou autre
        lorem ipsum|test test|bla bla bla|dérogation nécessaire|exception nécessaire|il le faut|parce que|because
        """).Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(words => string.Concat(Fold.Key(words).Where(char.IsLetterOrDigit))).ToFrozenSet();

    /// <summary>Whether it is a reason: some words, that are neither empty nor those of the rule or of the text.</summary>
    public static bool IsOne(Allowance waiver)
    {
        var key = string.Concat(Fold.Key(waiver.Reason).Where(char.IsLetterOrDigit));
        return key.Count(char.IsLetter) >= FewestLetters
            && waiver.Reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)) >= 2
            && key.Distinct().Count() >= 5
            && !Empty.Contains(key) && key != Fold.Key(waiver.Rule) && key != string.Concat(Fold.Key(waiver.Text).Where(char.IsLetterOrDigit));
    }
}
