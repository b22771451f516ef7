using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Finds what a noun announces: « le CHU de Rennes », « l'EHPAD Les Tilleuls », « l'école Jules-Ferry », « le hameau de Kerdélan ».</summary>
/// <param name="spots">Takes what is found.</param>
internal sealed class HouseFinder(Spots spots)
{
    private const Cue Heads = Cue.House | Cue.Body | Cue.Land | Cue.Ward;

    private readonly Reading reading = spots.Reading;
    private readonly ProperNames names = new(spots.Reading);
    private readonly HouseNames proof = new(spots.Reading);

    /// <summary>Looks at every word that announces a house, a body or a landform.</summary>
    public void Find()
    {
        foreach (var word in reading.Cued)
        {
            if (reading[word].Is(Heads) && !spots.IsTaken(reading[word].Start) && (spots.IsRead(reading[word].Start) || IsInTarget(word)))
                Judge(word);
        }
        FindAliases();
        new CareFinder(spots).Find();
        new EmployerFinder(spots).Find();
    }

    // In a link's target words are hyphenated; with spaces around, they were written as words.
    private bool IsInTarget(int word) => reading.After(word) is " " && reading.Post.Prose.PassageAt(reading[word].Start).Field == Field.Target;

    private void Judge(int word)
    {
        if (ReadHead(word) is not { } head)
            return;
        if (head.Next < reading.Count && names.QuotedEnd(head.Next - 1) is > 0 and var quoted && head.Sort is HouseSort.House or HouseSort.Cabinet or HouseSort.Body)
        {
            if (!head.IsVague && reading[head.Next].Is(Shape.Capital))
                Add(head, quoted);
            return;
        }
        // In English the name stands in front: nothing need follow.
        if (head.Sort != HouseSort.English && (head.Next >= reading.Count || !names.Follows(head.Next)))
            return;
        if (proof.LastOf(head) is >= 0 and var last && !IsMeasure(head, last))
            Add(head, reading[last].End);
    }

    // « Mayo Clinic score », « Hospital Anxiety scale ».
    private bool IsMeasure(HouseHead head, int last) =>
        head.Sort == HouseSort.English && last + 1 < reading.Count && reading.After(last) is " " && (reading[last + 1].Is(Cue.Described) || reading.Of(last + 1) is "protocol" or "criteria" or "guidelines" or "series" or "Anxiety" or "Journal");

    private void Add(HouseHead head, int end)
    {
        var start = reading[head.First].Start;
        if (IsDescribed(head.First) || SeverityOf(head) is not { } severity)
            return;
        var kind = head.Sort switch { HouseSort.Body => SpotKind.Body, HouseSort.Land => SpotKind.Town, _ => SpotKind.House };
        if (head.IsVague || head.Sort == HouseSort.Ward && !reading[head.Next].Is(Shape.Capital))
            severity = Severity.Advisory;
        spots.Add(start, end, kind, severity);
    }

    private Severity? SeverityOf(HouseHead head)
    {
        if (reading.IsAboutPatient(reading[head.First].Start))
            return spots.IsCited(head.First) ? Severity.Advisory : Severity.Blocking;
        // Without a patient, a house still gives away the author who calls it her own, or whoever is spoken of.
        return spots.IsTold(head.First) ? Severity.Advisory : null;
    }

    // « le syndrome de l'hôpital X », « un test du CHU ».
    private bool IsDescribed(int first)
    {
        var i = first - 1;
        while (i >= 0 && i >= first - 3 && reading.Touch(i) && reading[i].Is(Cue.Tool | Cue.Particle) && !reading[i].Is(Cue.Described))
            i--;
        return i >= 0 && reading.Touch(i) && reading[i].Is(Cue.Described) && !reading[i].Is(Cue.Cited | Cue.House | Cue.Body | Cue.Care | Cue.Tool) && reading[first].Is(Cue.House | Cue.Ward | Cue.Body) && !IsNumbered(i);
    }

    // « un clou opéré », « le groupe, le type, le stade, le grade, le point » count and describe too.
    private bool IsNumbered(int word) => names.Folded(word) is "groupe" or "type" or "stade" or "point" or "position" or "corps" or "plaque" or "opération" or "operation" or "intervention" or "fracture" or "examen" or "intervention" or "greffe";

    private HouseHead? ReadHead(int word)
    {
        var folded = names.Folded(word);
        var first = word;
        if (folded is "hospitalier" or "hospitaliere" or "hospitaliers")
        {
            if (word == 0 || !names.Follows(word) || names.Folded(word - 1) is not ("centre" or "groupe" or "groupement" or "pole" or "complexe" or "site" or "ensemble" or "hopital" or "etablissement" or "centres"))
                return null;
            first = word - 1;
        }
        if (ReadEnglish(word, folded) is { } english)
            return english;
        var sort = SortOf(word, folded);
        if (sort is not { } known || reading.Of(word) is "Hospital" or "Home")
            return null;
        var isShouted = reading[word].Is(Shape.Capitals) && reading[word].Length > 4;
        var head = new HouseHead(first, word, word + 1, known, "", isShouted, IsVague(folded, known));
        return PassQualifiers(head);
    }

    // « St Mary's Hospital », « Mayo Clinic », « Willow Nursing Home »: the name stands in front.
    private HouseHead? ReadEnglish(int word, string folded)
    {
        if (!reading[word].Is(Shape.Capital) || folded is not ("hospital" or "infirmary" or "clinic" or "hospice" or "home"))
            return null;
        var first = word;
        while (first > 0 && reading.Touch(first - 1) && (reading[first - 1].Is(Shape.Capital) || (first > 1 && reading.Of(first - 1) is "s" && reading[first - 2].Is(Shape.Capital))) && !(reading[first - 1].Is(Cue.Tool) && reading[first - 1].Length > 1))
            first--;
        var isHome = folded is not "home" || reading.Of(word - 1) is "Nursing" or "Care";
        return first < word && isHome ? new HouseHead(first, word, word + 1, HouseSort.English, "", false, false) : null;
    }

    // Houses that are called by letters, or by one word behind « la ».
    private void FindAliases()
    {
        foreach (var word in reading.Capitals)
        {
            var name = reading.Of(word);
            if (name.Length is < 2 or > 6 || spots.IsTaken(reading[word].Start) || !spots.IsRead(reading[word].Start))
                continue;
            var isBehindThe = word > 0 && reading.After(word - 1) is " " && reading.Of(word - 1) is "la" or "les" or "aux" or "des" or "La" or "Les";
            var isAlias = name is "CHUV" or "HEGP" or "APHP" or "APHM" or "CHUGA" or "CHWAPI" or "CHUM" or "CUSM" or "HFME" || (isBehindThe && name is "HUG" or "HUS" or "HCL" or "Pitié" or "Salpé" or "Timone");
            var isTwo = name is "AP" && word + 1 < reading.Count && reading[word + 1].Is(Shape.Joined) && reading.Of(word + 1) is "HP" or "HM";
            if ((isAlias && !(word + 1 < reading.Count && reading[word + 1].Is(Shape.Joined))) || isTwo)
                Add(new HouseHead(word, word, word + 1, HouseSort.House, "", false, false), reading[isTwo ? word + 1 : word].End);
        }
    }

    private static bool IsVague(string folded, HouseSort sort) => sort switch
    {
        HouseSort.Body => SpotWords.Vague.Contains(folded),
        HouseSort.Land => SpotWords.VagueLand.Contains(folded),
        _ => false,
    };

    private HouseSort? SortOf(int word, string folded)
    {
        if (SpotWords.Short.Contains(folded) && !reading[word].Is(Shape.Capitals))
            return folded is "ch" && word + 1 < reading.Count && reading.Of(word + 1) is "de" or "d" or "du" ? HouseSort.House : null;
        if (folded is "clinique" or "maternelle" && !reading[word].Is(Shape.Capital) && !IsNoun(word))
            return null;
        if (SpotWords.Houses.Contains(folded))
            return folded is "urgences" ? HouseSort.Ward : HouseSort.House;
        if (reading[word].Is(Cue.Ward) || folded is "service" or "unite" or "pole" or "consultation" or "departement" or "pavillon" or "secteur")
            return HouseSort.Ward;
        if (SpotWords.Cabinets.Contains(folded))
            return HouseSort.Cabinet;
        // « Super U » and « Carrefour » are shops by their capital alone.
        if (SpotWords.Bodies.Contains(folded))
            return SpotWords.Shops.Contains(folded) && !reading[word].Is(Shape.Capital) ? null : HouseSort.Body;
        return reading[word].Is(Cue.Land) ? HouseSort.Land : null;
    }

    // « à la clinique Pasteur », and not « l'examen clinique ».
    private bool IsNoun(int word) =>
        word == 0 || reading[word].Is(Shape.Begins) || reading.Of(word - 1) is "la" or "une" or "La" or "Une" or "en" or "cette" or "notre" or "ma" or "sa" or "leur" or "polyclinique" or "vers" or "de" or "autre" or "petite" or "grande"
        || reading.After(word - 1) is not " " || names.Folded(word - 1) is "transfert" or "transferee" or "transfere" or "vers" or "ecole" || (word + 1 < reading.Count && names.Folded(word + 1) is "saint" or "sainte" or "st" or "ste" or "du" or "des");

    private HouseHead PassQualifiers(HouseHead head)
    {
        var (at, strangers) = (head.Next, 0);
        var link = "";
        while (at < reading.Count && names.Follows(at) && at - head.Head < 12 && !reading[at].Is(Shape.Figure))
        {
            var folded = names.Folded(at);
            var isLower = !reading[at].Is(Shape.Capital) || (head.IsShouted && reading[at].Is(Shape.Capitals)) || (reading[at].Is(Shape.Elided) && !reading[at].Is(Shape.Capital));
            if (isLower && (SpotWords.Links.Contains(folded) || folded is "et" or "pour" or "a" or "n"))
            {
                // « de » before an article tells more than the article: « de la Timone », « à l'Archet ».
                link = folded is "la" or "le" or "les" or "l" && link.Length > 0 ? link + " " + folded : folded;
                at++;
                continue;
            }
            // The second part of a hyphenated qualifier goes with the first: « médico-social », « Hospitalo-universitaire ».
            if (SpotWords.Qualifiers.Contains(folded) && (isLower || IsAdjective(folded) || (reading[at].Is(Shape.Joined) && strangers == 0)) && !IsGarden(at, head))
            {
                link = "";
                at++;
                continue;
            }
            if (head.Sort != HouseSort.Ward || !isLower || (head.IsShouted && link.Length > 0 && (names.KindsOf(at) & Lexicons.WordKinds.AnyPlace) != 0) || reading[at].Is(Cue.Tool | Cue.House | Cue.Body) || ++strangers > 5)
                break;
            link = "";
            at++;
        }
        return head with { Next = at, Link = link };
    }

    private static bool IsAdjective(string folded) => folded.EndsWith("ier", StringComparison.Ordinal) || folded.EndsWith("iere", StringComparison.Ordinal) || folded.EndsWith("aire", StringComparison.Ordinal) || folded.EndsWith("al", StringComparison.Ordinal)
        || folded.EndsWith("ale", StringComparison.Ordinal) || folded.EndsWith("ique", StringComparison.Ordinal) || folded.EndsWith("if", StringComparison.Ordinal) || folded is "prive" or "privee" or "public" or "sante" or "medico" or "hospitalo" or "retraite" or "arret" or "generaux" or "regionaux" or "imagerie";

    // « Centre de soins » is a kind, « ehpad les sources » a name.
    private bool IsGarden(int at, HouseHead head) => head.Sort == HouseSort.House && at > head.Next && SpotWords.Garden.Contains(names.Folded(at));
}
