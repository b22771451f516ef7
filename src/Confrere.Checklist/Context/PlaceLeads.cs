namespace Confrere.Checklist.Context;

/// <summary>Tells what goes before the name of a place.</summary>
/// <param name="reading">The post.</param>
internal sealed class PlaceLeads(Reading reading)
{
    private readonly ProperNames names = new(reading);

    /// <summary>What goes before a word.</summary>
    public PlaceLead Of(int word)
    {
        if (word == 0 || reading[word].Is(Shape.First))
            return PlaceLead.Begins;
        var before = word - 1;
        var gap = reading.After(before);
        if (gap is not (" " or "'" or "-"))
            return OfSign(word, gap);
        var article = false;
        if (reading.Of(before) is "la" or "le" or "les" or "l" or "La" or "Le" or "Les" or "L" && before > 0 && reading.After(before) is " " or "'")
        {
            article = true;
            if (!reading.Touch(before - 1) || reading[before].Is(Shape.Begins))
                return reading[before].Is(Shape.Begins) ? PlaceLead.Begins : PlaceLead.Article;
            before--;
        }
        var lead = OfWord(before);
        return lead == PlaceLead.None && article ? PlaceLead.Article : lead;
    }

    private PlaceLead OfSign(int word, ReadOnlySpan<char> gap)
    {
        if (reading[word].Is(Shape.Begins))
            return PlaceLead.Begins;
        if (reading[word - 1].Is(Cue.Civility | Cue.Title))
            return PlaceLead.Name;
        // « Résidence : Les Herbiers », « Commune : Bondy ».
        if (gap is " : " or ": " && (SpotWords.Dwellings.Contains(names.Folded(word - 1)) || names.Folded(word - 1) is "residence" or "adresse" or "lieu" or "localite"))
            return PlaceLead.Home;
        return gap is " (" or "(" or ", " or " [" or "/" or ") " or "), " ? PlaceLead.Aside : PlaceLead.None;
    }

    private PlaceLead OfWord(int before)
    {
        var word = reading[before];
        if (word.Is(Cue.Civility | Cue.Title) && !word.Is(Shape.Letter))
            return PlaceLead.Name;
        var folded = names.Folded(before);
        if (folded is "de" or "d" or "du" or "des" or "of")
            return OfGenitive(before);
        if (folded == "en")
            return PlaceLead.In;
        if (SpotWords.At.Contains(folded))
            return IsMeeting(before - 1) ? PlaceLead.Described : SpotWords.Dwellings.Contains(Earlier(before)) || IsBorn(before) ? PlaceLead.Home : PlaceLead.At;
        if (SpotWords.Dwellings.Contains(folded) && folded is not "vit")
            return PlaceLead.Home;
        return word.Is(Cue.Described) && !word.Is(Cue.Tool) ? PlaceLead.Described : PlaceLead.None;
    }

    private PlaceLead OfGenitive(int before)
    {
        // « De quel quartier ? — De Redon. »
        if (before == 0 || reading[before].Is(Shape.Begins))
            return reading[before].Is(Shape.Capital) && reading.Of(before) is "De" or "D" ? PlaceLead.At : PlaceLead.Of;
        if (!reading.Touch(before - 1))
            return PlaceLead.Of;
        if (IsDescribed(before))
            return PlaceLead.Described;
        var earlier = Earlier(before);
        if (SpotWords.Dwellings.Contains(earlier))
            return PlaceLead.Home;
        if (SpotWords.Beside.Contains(earlier))
            return PlaceLead.At;
        // « Merle d'Aubigné » is somebody's name.
        if (reading[before - 1].Is(Shape.Capital) && !(before + 2 < reading.Count && reading[before + 2].Is(Shape.Joined)) && !reading[before - 1].Is(Shape.Begins | Shape.Capitals) && !reading[before - 1].Is(Cue.House | Cue.Body | Cue.Land | Cue.Trade | Cue.Person | Cue.Carer))
            return PlaceLead.Name;
        return reading[before - 1].Is(Cue.Belonging | Cue.Kin) && !reading[before - 1].Is(Cue.Tool) ? PlaceLead.Name : PlaceLead.Of;
    }

    private string Earlier(int before) => before > 0 && reading.Touch(before - 1) ? names.Folded(before - 1) : "";

    // « née à » and « né le 3 mai à ».
    private bool IsBorn(int before)
    {
        for (var i = before - 1; i >= 0 && i >= before - 5 && !reading.After(i).ContainsAny('.', ';', '\n'); i--)
        {
            if (reading.Of(i) is "né" or "née" or "nés" or "nées" or "ne" or "nee" or "habite" or "habitant" or "domicilié" or "domiciliée" or "demeurant" or "installé" or "installée" or "exerce" or "résidant")
                return true;
        }
        return false;
    }

    private bool IsDescribed(int before)
    {
        for (var i = before - 1; i >= 0 && i >= before - 3 && reading.Touch(i); i--)
        {
            if (reading[i].Is(Cue.Described | Cue.Cited) && !reading[i].Is(Cue.Tool | Cue.Residence | Cue.Care | Cue.House | Cue.Body | Cue.Land))
                return true;
            if (reading[i].Is(Cue.Tool | Cue.House | Cue.Residence | Cue.Trade | Cue.Person) && i < before - 1)
                break;
        }
        return before > 0 && IsEvent(before - 1);
    }

    // « le congrès à Lyon » is no one's town; « traité à Calmette » is care, and no treaty.
    private bool IsMeeting(int word) => word >= 0 && reading.Touch(word) && names.Folded(word) is "congres" or "conference" or "symposium" or "journees" or "workshop";

    private bool IsEvent(int word)
    {
        return word >= 0 && reading.Touch(word) && names.Folded(word) is "congres" or "conference" or "consensus" or "declaration" or "convention" or "traite" or "accords" or "accord" or "charte" or "symposium" or "journees" or "bleu" or "rouge" or "vert" or "jaune" or "huile" or "liste" or "equipe" or "ecole" or "regime" or "protocole" or "convention" or "savon" or "jambon" or "choux" or "serie" or "registre" or "modele" or "consensus" or "nomenclature" or "workshop";
    }
}
