using System.Collections.Frozen;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>The signs by which a sentence treats a name as a person: kinship, care, an age, a label, a verb.</summary>
/// <param name="reading">The post.</param>
internal sealed class PersonSigns(Reading reading)
{
    // What people give names to, besides people.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamedThings = NameWords.Words("""
        plan poisson chien chienne chat chatte lapin hamster tortue poney cheval jument poule coq canari perruche perroquet âne vache chèvre doudou peluche poupée ours robot ordinateur logiciel bateau voilier péniche navire
        voiture tracteur maladie syndrome score test signe projet programme application film livre roman chanson revue association réseau méthode dog cat horse boat
        """).GetAlternateLookup<ReadOnlySpan<char>>();

    private string Text => reading.Text;

    /// <summary>Whether kinship, care or an age leaves no doubt that a person is named.</summary>
    public bool IsSurelyPerson(IReadOnlyList<NameUnit> units) =>
        IsPersonBefore(units) || IsLabelled(units[0].First) || IsAgedAfter(units[^1].EndIn(Text)) || IsBorn(units[^1].Last) || IsIntroduced(units[^1].Last);

    /// <summary>Whether a verb behind a name makes it a person's: « Odile tousse ».</summary>
    public bool IsPerson(IReadOnlyList<NameUnit> units) => IsSurelyPerson(units) || IsDoing(units[^1].Last) || IsApposed(units);

    /// <summary>Whether a label announces a name.</summary>
    // « Lit 8 : Petit », « Dossier 1 KOWALCZYK », « Nom : », « Opérateur BRIDOUX », « | 12/09 | Carpentier ».
    public bool IsLabelled(int first)
    {
        if (first == 0 || reading[first].Is(Shape.First))
            return false;
        var gap = reading.After(first - 1);
        var label = first - 1;
        var isColon = gap.Contains(':') || gap.Contains('=');
        if (!isColon && gap is not " ")
            return false;
        if (reading[label].Is(Shape.Figure) && label > 0 && reading.After(label - 1) is " " or " n°")
            label--;
        else if (!isColon)
            return reading.Of(label) is "Dossier" or "dossier" && reading[first].Is(Shape.Capitals) && reading[first].Length > 4;
        return reading[label].Is(Cue.Room | Cue.Record | Cue.Person | Cue.Carer | Cue.Kin | Cue.Title | Cue.Naming) && !reading[label].Is(Cue.Tool);
    }

    /// <summary>Whether an age follows: « , 45 ans », « (78 a) », « âgée de 3 mois ».</summary>
    public bool IsAgedAfter(int end)
    {
        var after = Text.AsSpan(end, Math.Min(40, Text.Length - end)).TrimStart(" .,(–-");
        foreach (var lead in (ReadOnlySpan<string>)["âgée de ", "âgé de ", "agée de ", "agé de ", "agee de ", "age de ", "H ", "F ", "h ", "f ", "femme de ", "homme de "])
        {
            if (after.StartsWith(lead))
            {
                after = after[lead.Length..];
                break;
            }
        }
        var digits = 0;
        while (digits < after.Length && char.IsAsciiDigit(after[digits]))
            digits++;
        if (digits is 0 or > 3)
            return false;
        var unit = after[digits..].TrimStart(' ');
        foreach (var word in (ReadOnlySpan<string>)["ans", "a", "mois", "m", "jours", "semaines", "years", "yo"])
        {
            if (unit.StartsWith(word) && (unit.Length == word.Length || !char.IsLetterOrDigit(unit[word.Length])))
                return true;
        }
        return false;
    }

    /// <summary>Whether a verb of persons follows, auxiliaries, pronouns and « , a-t-elle dit » included.</summary>
    public bool IsActing(int word)
    {
        if (word + 1 >= reading.Count)
            return false;
        var gap = reading.After(word);
        if (gap is ", ")
            return IsInverted(word + 1) || reading.Of(word + 1) is "qui" || (reading[word + 1].Is(Cue.Trade | Cue.Carer | Cue.Person) && !reading[word + 1].Is(Cue.Tool) && !reading[word + 1].Is(Shape.Capital));
        if (gap is not " " && !(reading[word].Is(Shape.Letter) && gap is ". "))
            return false;
        return reading[word + 1].Is(Cue.Act) || reading.Of(word + 1) is "ne" or "n" or "se" or "s" or "m" or "me" or "nous" or "y" or "lui" || IsClitic(word + 1);
    }

    // « Thierry l'a ramassée », « Salomé les regarde »: a pronoun before a verb.
    private bool IsClitic(int word) =>
        word + 1 < reading.Count && reading.Of(word) is "l" or "le" or "la" or "les" or "leur" or "vous" or "te" or "t" && reading.After(word) is " " or "'"
        && (reading[word + 1].Is(Cue.Act) || reading.Of(word + 1) is { Length: > 5 } verb && verb.EndsWith("ait"));

    // « Balthazar, a-t-elle fini par dire », « Quesnel, dit-il ».
    private bool IsInverted(int verb) =>
        verb + 1 < reading.Count && reading[verb].Is(Cue.Act) && reading[verb + 1].Is(Shape.Joined) && reading.Of(verb + 1) is "t" or "il" or "elle" or "on" or "je";

    /// <summary>Whether a name is all that its passage says, as in a table's cell or under a letter.</summary>
    public bool IsWholePassage(IReadOnlyList<NameUnit> units)
    {
        var passage = reading.Post.Prose.PassageAt(units[0].Start);
        return reading[units[0].First].Is(Shape.First) && passage.End - units[^1].EndIn(Text) <= 1 && passage.Field is Field.Text or Field.Markup && reading.IsAboutPatient(units[0].Start);
    }

    /// <summary>Whether what stands before makes a person of a name: kinship, care, a trade, a verb of dealing.</summary>
    public bool IsPersonBefore(IReadOnlyList<NameUnit> units)
    {
        var first = units[0].First;
        if (first == 0 || reading[first].Is(Shape.First))
            return false;
        var gap = reading.After(first - 1);
        var before = reading[first - 1];
        var isClose = gap is " ";
        if (before.Is(Cue.Naming) && IsThingNamed(first - 1))
            return false;
        if (before.Is(Cue.Person | Cue.Kin | Cue.Carer | Cue.Naming | Cue.Trade) && !before.Is(Cue.Tool) && (isClose || gap is ", " or " (" or ": " or " : " or " «" or " « "))
            return reading.Of(first - 1)[^1] != 's' || before.Is(Cue.Kin | Cue.Naming);
        if (before.Is(Cue.Dealing) && isClose)
            return true;
        if (gap is ", " && IsPersonPhrase(first - 1))
            return true;
        if (first < 2)
            return false;
        var second = reading[first - 2];
        var word = reading.Of(first - 1);
        if (NameWords.IsOf(word))
            return second.Is(Cue.Kin | Cue.Person | Cue.Belonging | Cue.Carer) && reading.Touch(first - 2) && gap is " " or "'";
        if (word is "par" or "avec" or "à" or "chez" or "by" or "with" && isClose)
            return second.Is(Cue.Dealing);
        return false;
    }

    // « Le poisson s'appelle Poisson », « le plan s'appelle Netter »: what is named is no person.
    private bool IsThingNamed(int naming)
    {
        for (var i = naming - 1; i >= 0 && i > naming - 5 && !reading[i + 1].Is(Shape.Begins); i--)
        {
            if (reading[i].Is(Cue.Person | Cue.Kin | Cue.Carer))
                return false;
            if (NamedThings.Contains(reading.Of(i)))
                return true;
        }
        return false;
    }

    // « patient suisse de passage, » opens an apposition: a person's noun within a few plain words.
    private bool IsPersonPhrase(int last)
    {
        for (var i = last; i >= 0 && i > last - 5; i--)
        {
            if (reading[i].Is(Cue.Person | Cue.Carer | Cue.Kin | Cue.Trade) && !reading[i].Is(Cue.Tool))
                return reading.Of(i)[^1] != 's';
            if (reading[i].Is(Shape.Capital | Shape.Figure) || i == 0 || !reading.Touch(i - 1))
                return false;
        }
        return false;
    }

    // « les Bouvier », « le rhumato, Vandenbroucke, est en congé »: between commas, behind a plain noun.
    private bool IsApposed(IReadOnlyList<NameUnit> units)
    {
        var (first, last) = (units[0].First, units[^1].Last);
        if (first == 0 || reading[first].Is(Shape.First) || !reading.IsAboutPatient(units[0].Start) || !units[0].IsLikelyName)
            return false;
        var before = reading[first - 1];
        var gap = reading.After(first - 1);
        if (gap is " " && reading.Of(first - 1) is "les" or "Les" or "aux" or "Aux" && units.Count == 1 && units[0].Last == units[0].First)
            return units[0].Is(WordKinds.Surname);
        return gap is ", " && reading.After(last) is ", " && !before.Is(Shape.Capital | Shape.Figure) && !reading[last + 1].Is(Shape.Capital);
    }

    private bool IsBorn(int last) =>
        last + 1 < reading.Count && reading.After(last) is " " or ", " or " (" or "; " or ";" && reading.Of(last + 1) is "né" or "née" or "Né" or "Née" or "nee" or "ddn" or "DDN" or "alias";

    // « Kevin, mon interne », « Odile (sa fille) ».
    private bool IsIntroduced(int last) =>
        last + 2 < reading.Count && reading.After(last) is ", " or " (" && reading[last + 1].Is(Cue.Tool) && reading.After(last + 1) is " "
        && reading[last + 2].Is(Cue.Kin | Cue.Carer | Cue.Trade | Cue.Person) && !reading[last + 2].Is(Cue.Tool);

    private bool IsDoing(int last)
    {
        if (last + 1 >= reading.Count || reading.After(last) is not " ")
            return false;
        var next = reading[last + 1];
        var word = reading.Of(last + 1);
        return (next.Is(Cue.Act) && !next.Is(Cue.Tool | Cue.Naming | Cue.Cited) && word is not ("a" or "fait" or "va" or "reste" or "prend" or "montre" or "présente" or "présentait"))
            || (next.Shape == Shape.None && word.Length > 5 && (word.EndsWith("ait") || word.EndsWith("aient")) && word is not ("souhait" or "portrait" or "extrait" or "abstrait" or "parfait" or "montrait" or "retrait" or "objectivait" or "révélait" or "permettait"));
    }

}
