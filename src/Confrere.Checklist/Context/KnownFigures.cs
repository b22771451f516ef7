using System.Collections.Frozen;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>Figures of fiction and of history who have a title and are nobody's patient. A name that living people bear stands here only beside its title.</summary>
public static class KnownFigures
{
    private const string Doctors = """
        alzheimer babinski basedow bovary claude-bernard charcot cottard denfert doolittle doxey dolittle esculape faust faustroll folamour foldingue frankenstein freud galien google gpt chatgpt
        guillotin hahnemann hippocrate house internet jekyll jivago knock kouchner laennec maboul mabuse mamour mengele ox oz pasteur parkinson parpalaid
        schweitzer semmelweis seuss strange strangelove trousseau wikipedia yersin zhivago doctissimo
        """;

    private const string Misters = """
        bean bovary blanc-sec cyclopede homais hulot hyde jekyll loyal magoo manatane manhattan muscle personne poirot plus propre purgon diafoirus seguin sans-gene
        spock tambourin tout-le-monde lambda ripley robot teste patate catastrophe univers france meteo
        """;

    private const string Ladies = """
        bovary butterfly curie doubtfire irma michu pompadour recamier sans-gene sevigne tussaud soleil france univers marple dalloway serpent zen
        """;

    private const string Others = """
        noel goriot ubu fouettard castor lachaise grandet courage nature sourire dracula renard corbeau yoda
        poucet prince chaperon sirene spirou larousse ourse jesus palais ecran parque princesse
        port lyon paris nice continent monde testament lille bordeaux est ouest nord sud
        """;

    private static readonly FrozenSet<string> Titled = NameWords.Words(Doctors);
    private static readonly FrozenSet<string> Men = NameWords.Words(Misters);
    private static readonly FrozenSet<string> Women = NameWords.Words(Ladies);
    private static readonly FrozenSet<string> Rest = NameWords.Words(Others);

    /// <summary>Whether a title and a name together mean someone whom everybody knows.</summary>
    /// <param name="title">The title or noun, as written.</param>
    /// <param name="name">The first word of the name that counts.</param>
    public static bool IsKnown(string title, string name)
    {
        var key = Fold.Letters(name).Trim('.');
        return Fold.Letters(title).TrimEnd('.') switch
        {
            "dr" or "docteur" or "docteure" or "doctor" or "pr" or "prof" or "professeur" or "professor" => Titled.Contains(key),
            "m" or "mr" or "monsieur" or "mister" => Men.Contains(key),
            "mme" or "madame" or "mrs" or "miss" or "mlle" or "mademoiselle" or "ms" => Women.Contains(key),
            _ => Rest.Contains(key),
        };
    }
}
