using Confrere.Checklist.Lexicons;
using Confrere.Engine;
using Place = Confrere.Checklist.Lexicons.Place;

namespace Confrere.Checklist.Context;

/// <summary>Finds places by their names alone: towns, hospitals, départements, the people of a town.</summary>
/// <param name="spots">Takes what is found.</param>
internal sealed class TownFinder(Spots spots)
{
    private const WordKinds Placed = WordKinds.AnyPlace | WordKinds.Hospital | WordKinds.TownDemonym;
    private const WordKinds Unclear = WordKinds.Ordinary | WordKinds.AnyFirstName | WordKinds.Surname | WordKinds.Medical | WordKinds.Figure | WordKinds.Feast | WordKinds.Demonym;
    private const PlaceKinds Towns = PlaceKinds.Commune | PlaceKinds.FormerCommune;
    private const int Large = 20_000;

    private readonly Reading reading = spots.Reading;
    private readonly ProperNames names = new(spots.Reading);
    private readonly PlaceLeads leads = new(spots.Reading);
    private readonly TypedPlaces typed = new(spots);
    private int next;

    /// <summary>Looks at every capital, and at small letters behind « habite » and its like.</summary>
    public void Find()
    {
        foreach (var word in reading.Capitals)
        {
            if (word >= next)
                Judge(word);
        }
        typed.Find();
    }

    private void Judge(int word)
    {
        var isHyphenated = word + 1 < reading.Count && reading[word + 1].Is(Shape.Joined);
        var isArticle = reading.Of(word) is "Le" or "La" or "Les" or "L" or "LE" or "LA" or "LES";
        if (reading[word].Is(Shape.Mixed | Shape.Joined) || (reading[word].Is(Cue.Month | Cue.Weekday | Cue.Civility | Cue.Unit) && !reading[word].Is(Shape.Elided)) || reading[word].Is(Shape.Letter) && !isArticle || (reading[word].Is(Cue.Tool) && !isArticle && !isHyphenated))
            return;
        var kinds = names.KindsOf(word);
        var isSaint = names.Folded(word) is "saint" or "sainte" or "st" or "ste" or "saintes" or "saints";
        var lead = PlaceLead.None;
        if ((kinds & Placed) == 0 && !isHyphenated && !isArticle && !isSaint)
        {
            if (word == 0 || reading[word].Is(Shape.Begins) || !(reading[word - 1].Is(Cue.Towards | Cue.Residence | Cue.Land) || (word > 1 && reading.Of(word - 2) is "dans")) || (kinds & (WordKinds.Medical | WordKinds.Demonym | WordKinds.Feast)) != 0)
                return;
            lead = leads.Of(word);
            if (lead != PlaceLead.Home && !(lead == PlaceLead.At && IsMereName(kinds)) || (lead == PlaceLead.Home && (kinds & WordKinds.FirstName) != 0))
                return;
        }
        if (spots.IsTaken(reading[word].Start) || !spots.IsRead(reading[word].Start))
            return;
        lead = lead == PlaceLead.None ? leads.Of(word) : lead;
        if (lead is PlaceLead.Described or PlaceLead.Name || !spots.IsTold(word))
            return;
        var place = names.PlaceAt(word, out var last);
        var isPart = place.Count > 0 && last == word && isHyphenated && !HasLink(word, names.EndOfName(word)) && (kinds & (WordKinds.AnyFirstName | WordKinds.Ordinary)) != 0;
        if (place.Count == 0 || isPart)
            JudgeUnknown(word, kinds, lead, isHyphenated, isArticle, isSaint);
        else
            JudgePlace(word, last, kinds, place, lead);
    }

    private void JudgePlace(int first, int last, WordKinds kinds, Place place, PlaceLead lead)
    {
        // A compound that begins like a place and goes on: « Clermont-Fd », « Marie-Claude ».
        var end = last;
        while (end + 1 < reading.Count && reading[end + 1].Is(Shape.Joined))
            end++;
        if (end > last && !reading[last + 1].Is(Shape.Capital) && !HasLink(first, end))
            return;
        // « A Glasgow score », « a Boston test »: English puts the name in front.
        if (end + 1 < reading.Count && reading.After(end) is " " && reading.Of(end + 1) is "score" or "scale" or "criteria" or "coma" or "test" or "classification" or "virus" or "disease")
            return;
        if (end > last && (kinds & (WordKinds.AnyFirstName | WordKinds.Ordinary)) != 0 && last == first && !HasLink(first, end))
            return;
        if (place.Kinds.HasFlag(PlaceKinds.WithoutArticle) && AllWithoutArticle(place) && !IsContracted(first))
            return;
        var isLong = last > first && !(last == first + 1 && reading.Of(first) is "Le" or "La" or "Les" or "L" && (names.KindsOf(last) & WordKinds.Ordinary) != 0);
        if ((place.Kinds & PlaceKinds.Hospital) != 0 && IsHospital(first, last, kinds, lead, isLong))
            Add(first, end, SpotKind.House, Severity.Blocking);
        else if ((place.Kinds & (Towns | PlaceKinds.ForeignCity | PlaceKinds.Nickname)) != 0 && IsTown(first, end, kinds, place, lead, isLong))
            Add(first, end, SpotKind.Town, place.Population is > 0 and < Large && (place.Kinds & Towns) != 0 && IsFirm(lead, kinds, isLong) ? Severity.Blocking : Severity.Advisory);
        else if ((place.Kinds & (PlaceKinds.Departement | PlaceKinds.Area | PlaceKinds.Region)) != 0 && IsRegion(first, last, place, lead))
            Add(first, last, SpotKind.Region, Severity.Advisory);
        else if ((place.Kinds & PlaceKinds.Demonym) != 0 && last == first && IsPeople(first, kinds, lead))
            Add(first, last, SpotKind.People, place.Population is > 0 and < Large ? Severity.Blocking : Severity.Advisory);
    }

    // What a list does not know counts behind « habite à », or where its form shows it: « Le Gouray-d'en-Haut ».
    private void JudgeUnknown(int first, WordKinds kinds, PlaceLead lead, bool isHyphenated, bool isArticle, bool isSaint)
    {
        if (isArticle && !(first + 1 < reading.Count && names.Follows(first + 1) && reading[first + 1].Is(Shape.Capital)))
            return;
        var last = names.EndOfName(first);
        if (spots.IsNamed(reading[first].Start) && lead != PlaceLead.Home)
            return;
        var isKnown = reading[first].Is(Shape.Capitals) && (kinds & WordKinds.Acronym) != 0;
        if (lead == PlaceLead.Home && !isKnown && last - first < 6 && !(reading[first].Is(Shape.Capitals) && reading[first].Length < 4) && !reading[last].Is(Cue.Kin | Cue.Person | Cue.Carer))
            Add(first, last, SpotKind.Town, Severity.Blocking);
        else if (isHyphenated && HasLink(first, last) && lead is not PlaceLead.Begins)
            Add(first, last, SpotKind.Town, Severity.Blocking);
        else if (lead == PlaceLead.At && isSaint && (isHyphenated || reading[last].Is(Shape.Capital)) && !IsFeast(first))
            Add(first, last, SpotKind.Town, Severity.Blocking);
        else if (lead == PlaceLead.At && reading.Of(first - 1) is "à" or "a" or "vers" or "de" or "d" or "from" && (IsMereName(kinds) || isArticle || isHyphenated && reading[first + 1].Is(Shape.Capital) && (kinds & WordKinds.AnyFirstName) == 0) && IsStranger(last) && !spots.IsCited(first))
            Add(first, last, SpotKind.Town, Severity.Advisory);
    }

    // No word of any list, written as a name is.
    private bool IsStranger(int last) => !reading[last].Is(Shape.Mixed | Shape.Capitals | Shape.InnerCapital) && reading[last].Length > 3 && (names.KindsOf(last) & (WordKinds.Common | WordKinds.Medical | WordKinds.FirstName)) == 0;

    private static bool IsMereName(WordKinds kinds) => (kinds & ~(WordKinds.Surname | WordKinds.EnglishSurname)) == 0;

    private bool IsFeast(int first) => first > 0 && reading.Of(first - 1) is "la" or "La";

    // « -sur- », « -en- », « -lès- »: only places are called so.
    private bool HasLink(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (reading[i].Is(Shape.Joined) && !reading[i].Is(Shape.Capital) && names.Folded(i) is "sur" or "en" or "les" or "lez" or "sous" or "la" or "le" or "de" or "du" or "d" or "des" or "aux" && reading[last].Is(Shape.Capital) && reading[last].Length > 2)
                return true;
        }
        return false;
    }

    private static bool AllWithoutArticle(Place place)
    {
        for (var i = 0; i < place.Count; i++)
        {
            if ((place[i].Kind & PlaceKinds.WithoutArticle) == 0)
                return false;
        }
        return true;
    }

    private bool IsContracted(int first) => first > 0 && reading.Of(first - 1) is "au" or "aux" or "du" or "des" or "Au" or "Aux";

    // « Marie Curie » is no institute.
    private bool IsSurname(int first) => first > 0 && reading.After(first - 1) is " " && reading[first - 1].Is(Shape.Capital) && !reading[first - 1].Is(Shape.Begins) && (names.KindsOf(first - 1) & WordKinds.AnyFirstName) != 0 && !reading[first - 1].Is(Cue.Tool);

    // « à Necker », « la Timone », « Lariboisière, box 3 »; Bichat's ball and Trousseau's sign are described.
    private bool IsHospital(int first, int last, WordKinds kinds, PlaceLead lead, bool isLong)
    {
        if (spots.IsNamed(reading[first].Start) && lead is not (PlaceLead.At or PlaceLead.Home))
            return false;
        if (last == first && IsSurname(first))
            return false;
        if (last == first && ((kinds & WordKinds.Common) != 0 && lead != PlaceLead.Article || (reading[first].Length < 4 && !(reading[first].Is(Shape.Capitals) && reading.Of(first - 1) is "les" or "aux" or "des" or "au" or "le" or "du" or "à"))))
            return false;
        if (isLong && (lead != PlaceLead.Begins || !IsSentence(last)))
            return lead != PlaceLead.Of || !spots.IsCited(first) || reading.IsAboutPatient(reading[first].Start);
        if (lead is PlaceLead.At or PlaceLead.Home)
            return (kinds & WordKinds.FirstName) == 0 || spots.HasBefore(first, Cue.Care | Cue.Dealing, 4);
        if ((kinds & Unclear & ~WordKinds.Institution) == 0)
            return lead != PlaceLead.Begins || !IsSentence(last);
        if (lead == PlaceLead.Article)
            return reading.Of(first - 1) is "la" or "La" or "l" && (kinds & WordKinds.Surname) == 0;
        return (lead == PlaceLead.Aside && IsClosed(last) && reading.IsAboutPatient(reading[first].Start)) || (lead == PlaceLead.Of && (kinds & (WordKinds.FirstName | WordKinds.Common)) == 0 && spots.HasBefore(first, Cue.House | Cue.Ward | Cue.Carer, 3));
    }

    private bool IsTown(int first, int last, WordKinds kinds, Place place, PlaceLead lead, bool isLong)
    {
        if (reading[first].Is(Shape.Capitals) && last == first && (reading[first].Length < 4 || (kinds & (WordKinds.Acronym | WordKinds.Brand)) != 0))
            return false;
        if (last == first && IsSurname(first))
            return false;
        if (last == first && lead is not (PlaceLead.At or PlaceLead.Home) && (reading[first].Length < 4 || (first > 0 && reading[first - 1].Is(Shape.Figure))))
            return false;
        if (place.Population >= 200_000 && lead != PlaceLead.Home && !reading.IsAboutPatient(reading[first].Start) && !spots.HasBefore(first, Cue.Self | Cue.Person | Cue.Kin | Cue.Care | Cue.House | Cue.Trade, 8))
            return false;
        var isAbroad = (place.Kinds & Towns) == 0 && (place.Kinds & PlaceKinds.ForeignCity) != 0;
        if (spots.IsNamed(reading[first].Start) && lead is not (PlaceLead.At or PlaceLead.Home))
            return false;
        if ((kinds & WordKinds.Medical) != 0 && IsMeasured(last))
            return false;
        // « adressé à Marie Curie », « dans la Creuse ».
        if (last == first && (kinds & WordKinds.AnyFirstName) != 0 && last + 1 < reading.Count && reading.After(last) is " " && reading[last + 1].Is(Shape.Capital))
            return false;
        if ((place.Kinds & (PlaceKinds.Departement | PlaceKinds.Area)) != 0 && first > 0 && reading.Of(first - 1) is "la" or "le" or "les" or "l" or "en" or "dans")
            return false;
        var isSafe = isLong ? (kinds & WordKinds.FirstName) == 0 || HasLink(first, last) : (kinds & Unclear) == 0;
        switch (lead)
        {
            case PlaceLead.Home:
                return true;
            case PlaceLead.At:
                if (reading.Of(first - 1) is "dans" or "par" or "aux" or "au" && !isLong && (kinds & (WordKinds.Ordinary | WordKinds.Region)) != 0)
                    return false;
                return isSafe || (place.Population >= Large && !isAbroad && reading.Of(first - 1) is "à" or "À") || (kinds & (WordKinds.FirstName | WordKinds.Drug | WordKinds.Brand | WordKinds.Acronym | WordKinds.Feast)) == 0 || (place.Population >= Large && (kinds & WordKinds.Medical) == 0) || spots.HasBefore(first, Cue.Care | Cue.Residence | Cue.House, 3);
            case PlaceLead.Of:
                return (isSafe || (place.Population >= Large && (kinds & (WordKinds.Common | WordKinds.FirstName | WordKinds.Medical | WordKinds.Demonym)) == 0)) && !spots.IsCited(first) && (!isAbroad || place.Population < 200_000 && IsClosed(last) || spots.HasBefore(first, Cue.Residence | Cue.House | Cue.Person | Cue.Trade | Cue.Carer, 4));
            case PlaceLead.Aside:
                return (isSafe || (place.Population >= Large && (kinds & (WordKinds.Common | WordKinds.FirstName | WordKinds.Medical)) == 0)) && !isAbroad && !spots.IsCited(first) && (IsClosed(last) || isLong);
            case PlaceLead.Begins when IsDateline(last):
                return !isAbroad;
            case PlaceLead.Begins:
                return isSafe && !isAbroad && (!IsSentence(last) && IsClosed(last) || isLong || (reading.IsAboutPatient(reading[first].Start) && reading[first].Length >= 5 && !reading[first].Is(Shape.Capitals)));
            case PlaceLead.None:
                return isSafe && !isAbroad && !spots.IsCited(first);
            default:
                return isSafe && isLong && !isAbroad && lead != PlaceLead.In;
        }
    }

    // « Dole, le 4 ».
    private bool IsDateline(int last) => last + 2 < reading.Count && reading.After(last) is ", " && reading.Of(last + 1) is "le" && reading[last + 2].Is(Shape.Figure) && reading[last + 2].Length <= 2;

    // « Glasgow 15 », « Rome IV ».
    private bool IsMeasured(int last) =>
        last + 1 < reading.Count && reading.After(last) is " " or " à " or " = " or ": " && (reading[last + 1].Is(Shape.Figure) || reading.Of(last + 1) is "I" or "II" or "III" or "IV" or "V" or "à");

    private bool IsRegion(int first, int last, Place place, PlaceLead lead)
    {
        var isHome = lead == PlaceLead.Home || spots.HasBefore(first, Cue.Residence, 4);
        if ((place.Kinds & (PlaceKinds.Departement | PlaceKinds.Area)) == 0)
            return isHome && (place.Kinds & PlaceKinds.Country) == 0;
        var text = reading.Text.AsSpan(reading[last].End, Math.Min(5, reading.Text.Length - reading[last].End));
        if (text.StartsWith(" du ") || text.StartsWith(" de ") || text.StartsWith(" d'") || text.StartsWith("-"))
            return false;
        var isIn = lead == PlaceLead.In || (lead == PlaceLead.At && first > 1 && (reading.Of(first - 1) is "la" or "le" or "les" or "l" || reading.Of(first - 1) is "dans" || ((place.Kinds & PlaceKinds.Area) != 0 && reading.Of(first - 1) is "à" or "a" or "vers")));
        return isHome || (isIn && !spots.IsCited(first) && (place.Kinds & PlaceKinds.Country) == 0);
    }

    // « une Brestoise », « ce Stéphanois », « les Lorientais ».
    private bool IsPeople(int first, WordKinds kinds, PlaceLead lead)
    {
        if (first == 0 || !reading.Touch(first - 1) || (kinds & (WordKinds.AnyFirstName | WordKinds.Brand | WordKinds.Drug)) != 0 || spots.IsNamed(reading[first].Start))
            return false;
        return reading.Of(first - 1) is "un" or "une" or "ce" or "cette" or "cet" or "des" or "les" or "le" or "la" or "jeune" or "vieux" or "vieille" or "vrai" or "vraie" or "deux" or "notre" or "mon" or "ma" or "petite" or "petit" or "Une" or "Un" or "Ce" or "Cette" or "Les" or "La" or "Le" or "Stade" or "l" or "d" || reading[first - 1].Is(Cue.Person | Cue.Carer | Cue.Trade | Cue.Number | Cue.Kin);
    }

    private static bool IsFirm(PlaceLead lead, WordKinds kinds, bool isLong) => lead is PlaceLead.At or PlaceLead.Home || isLong || (kinds & Unclear) == 0;

    // A verb or a noun goes on behind it, so that its capital may be the sentence's.
    private bool IsSentence(int last) => last + 1 < reading.Count && reading.After(last) is " " or "'";

    private bool IsClosed(int last) =>
        reading[last].End >= reading.Text.Length || reading.Text[reading[last].End] is ')' or ',' or '.' or ';' or ':' or '\n' or ']' or '/' or '!' or '?' || reading.Text.AsSpan(reading[last].End).StartsWith(" (") || reading.Text.AsSpan(reading[last].End).StartsWith(" :") || reading.Text.AsSpan(reading[last].End).StartsWith(" –") || reading.Text.AsSpan(reading[last].End).StartsWith(" —") || reading.Text.AsSpan(reading[last].End).StartsWith(" -");

    private void Add(int first, int last, SpotKind kind, Severity severity)
    {
        var isMild = !reading.IsAboutPatient(reading[first].Start) || spots.IsCited(first);
        spots.Add(reading[first].Start, reading[last].End, kind, isMild ? Severity.Advisory : severity);
        next = last + 1;
    }
}
