using Confrere.Checklist.Lexicons;

namespace Confrere.Checklist.Context;

/// <summary>Proves that what stands behind a house's noun is its name, and says where it ends.</summary>
/// <param name="reading">The post.</param>
internal sealed class HouseNames(Reading reading)
{
    private const WordKinds Things = WordKinds.Drug | WordKinds.Brand | WordKinds.Species | WordKinds.Institution | WordKinds.Acronym;
    private const PlaceKinds Towns = PlaceKinds.Commune | PlaceKinds.FormerCommune | PlaceKinds.ForeignCity | PlaceKinds.Nickname;

    private readonly ProperNames names = new(reading);

    /// <summary>The last word of the name; -1 where there is none.</summary>
    public int LastOf(HouseHead head)
    {
        if (head.Sort == HouseSort.English)
            return head.Next + 1 < reading.Count && reading.Of(head.Next) is "of" && reading.Touch(head.Head) && reading[head.Next + 1].Is(Shape.Capital) ? names.EndOfName(head.Next + 1) : head.Head;
        var at = head.Next;
        var folded = names.Folded(at);
        if (reading[at].Is(Shape.Figure))
            return IsNumbered(head) ? at : -1;
        if (IsInstitution(head))
            return -1;
        if (!reading[at].Is(Shape.Capital) || (head.IsShouted && reading[at].Is(Shape.Capitals)))
            return LastOfTyped(head, folded);
        return IsName(head, at, folded) ? names.EndOfName(at) : -1;
    }

    // « SAMU 29 », « SDIS 26 »; 15 and 18 are what everybody calls.
    private bool IsNumbered(HouseHead head) =>
        names.Folded(head.Head) is "samu" or "smur" or "sdis" && head.Link.Length == 0 && reading[head.Next].Length is 2 or 3 && reading.Of(head.Next) is not ("15" or "18" or "112") && head.Next == head.Head + 1;

    private bool IsInstitution(HouseHead head)
    {
        var kinds = Phrases.LongestAt(reading.Text, reading[head.Head].Start, out var length);
        return (kinds & WordKinds.Institution) != 0 && (kinds & WordKinds.Hospital) == 0 && length > reading[head.Head].Length;
    }

    private bool IsName(HouseHead head, int at, string folded)
    {
        var word = reading[at];
        if (word.Is(Shape.Mixed) || (word.Length <= 3 && names.Folded(head.Head) is "stade"))
            return false;
        if ((word.Is(Cue.Civility | Cue.Title) && !word.Is(Shape.Elided)) || (word.Is(Shape.Letter) && !word.Is(Shape.Elided)))
            return word.Is(Shape.Letter) && names.Folded(head.Head) is "super" or "hyper";
        var isCompound = at + 1 < reading.Count && reading[at + 1].Is(Shape.Joined);
        if (folded is "le" or "la" or "les" or "l")
            return at + 1 < reading.Count && names.Follows(at + 1) && reading[at + 1].Is(Shape.Capital) && !reading[at + 1].Is(Cue.Civility | Cue.Title) && head.Sort != HouseSort.Ward;
        if (folded is "saint" or "sainte" or "st" or "ste" or "notre")
            return at + 1 < reading.Count && names.Follows(at + 1) && (head.Sort != HouseSort.Ward || head.Link.Length > 0);
        if (SpotWords.NoName.Contains(folded) && !(isCompound && !SpotWords.NoName.Contains(names.Folded(at + 1)) && head.Sort != HouseSort.Ward))
            return false;
        // « une mission de l'OMS », though Oms is a commune.
        if (word.Is(Shape.Capitals) && head.Sort is not (HouseSort.House or HouseSort.English) && (names.KindsOf(at) & (WordKinds.Institution | WordKinds.Acronym)) != 0)
            return false;
        // « île de Sein » is a commune's whole name.
        if (head.Sort == HouseSort.Land && (names.PlaceAt(head.Head, out var whole).Kinds & Towns) != 0 && whole >= at)
            return true;
        var kinds = names.KindsOf(at);
        var place = names.PlaceAt(at, out var last);
        if ((place.Kinds & (Towns | PlaceKinds.Hospital)) != 0 && (place.Kinds & PlaceKinds.Country) == 0)
            return IsPlaceName(head, kinds, place, last > at || isCompound);
        if (!isCompound && !(head.Sort is HouseSort.House or HouseSort.Cabinet && names.EndOfName(at) > at && !SpotWords.Firms.Contains(folded)) && ((kinds & Things) != 0 || (word.Is(Shape.Capitals) && word.Length <= 4)))
            return false;
        return head.Sort switch
        {
            HouseSort.House => (kinds & (WordKinds.Demonym | WordKinds.Country)) == 0 || isCompound,
            HouseSort.Cabinet => IsCabinetName(head, at, folded, kinds, isCompound),
            HouseSort.Body => IsBodyName(head, folded, kinds, isCompound || (head.Link.Length == 0 && !head.IsVague && names.EndOfName(at) > at)),
            HouseSort.Land => IsLandName(head, kinds, isCompound),
            _ => IsWardName(head, kinds, isCompound) || (kinds == WordKinds.None && head.Next <= head.Head + 2 && head.Link is "de" or "d" && names.Folded(head.Head) is "urgences" && !word.Is(Shape.Capitals)),
        };
    }

    private static bool IsPlaceName(HouseHead head, WordKinds kinds, Place place, bool isLong) => head.Sort switch
    {
        HouseSort.House => true,
        HouseSort.Ward => head.Link.Length == 0 && (kinds & (WordKinds.Ordinary | WordKinds.Medical | WordKinds.AnyFirstName)) == 0 || head.Link is "de" or "d" or "du" or "des" or "a" or "de la" or "de l" or "au" or "of" || (place.Kinds & PlaceKinds.Hospital) != 0,
        HouseSort.Land => head.Link.Length > 0 || isLong || (kinds & (WordKinds.Ordinary | WordKinds.Medical)) == 0,
        HouseSort.Body => head.Link.Length > 0 || isLong || !head.IsVague,
        _ => head.Link.Length > 0 || isLong || (kinds & (WordKinds.Ordinary | WordKinds.Medical)) == 0 || (place.Kinds & PlaceKinds.Hospital) != 0,
    };

    private bool IsCabinetName(HouseHead head, int at, string folded, WordKinds kinds, bool isCompound)
    {
        if (SpotWords.Firms.Contains(folded))
            return false;
        if (isCompound || head.Link.Contains(' ') || head.Link is "du" or "des" or "les")
            return (kinds & WordKinds.Eponym) == 0 || head.Link.Length == 0 || isCompound;
        var isShop = names.Folded(head.Head) is "pharmacie" or "laboratoire" or "labo" or "cabinet" or "officine" or "residence";
        return ((kinds & WordKinds.Ordinary) == 0 || (isShop && (kinds & WordKinds.AnyName) != 0 && !reading[at].Is(Cue.Act))) && ((kinds & WordKinds.Eponym) == 0 || isShop);
    }

    private static bool IsBodyName(HouseHead head, string folded, WordKinds kinds, bool isCompound)
    {
        if (SpotWords.Firms.Contains(folded) || (kinds & (WordKinds.Country | WordKinds.Region | WordKinds.Demonym)) != 0 && !isCompound)
            return false;
        if (head.IsVague)
            return (kinds & (WordKinds.Ordinary | WordKinds.Medical | WordKinds.Figure)) == 0 || (isCompound && (kinds & WordKinds.AnyName) != 0);
        return isCompound || head.Link.Length > 0 || (kinds & WordKinds.Ordinary) == 0 || (kinds & WordKinds.AnyName) != 0;
    }

    private bool IsLandName(HouseHead head, WordKinds kinds, bool isCompound)
    {
        if ((kinds & (WordKinds.Medical | WordKinds.Country | WordKinds.Region | WordKinds.Demonym | WordKinds.Feast)) != 0 && !isCompound)
            return false;
        if (head.IsVague)
            return head.Link.Length > 0 && (isCompound || kinds == WordKinds.None || (reading[head.Head].Is(Shape.Capital) && head.Link.Contains(' '))) && (kinds & WordKinds.Medical) == 0;
        return head.Link.Length > 0 || isCompound || (kinds & WordKinds.Ordinary) == 0;
    }

    private bool IsWardName(HouseHead head, WordKinds kinds, bool isCompound) =>
        head.Next == head.Head + 1 && head.Link.Length == 0 && !reading[head.Head].Is(Cue.Ward) && (kinds & (WordKinds.Ordinary | WordKinds.Medical)) == 0 && (isCompound || (kinds & WordKinds.AnyName) != 0);

    // Typed without capitals, or all in capitals: what the lists know, saints, and gardens behind « clinique des ».
    private int LastOfTyped(HouseHead head, string folded)
    {
        var at = head.Next;
        if (head.Sort is HouseSort.Land or HouseSort.Cabinet && !head.IsShouted && names.Folded(head.Head) is not ("residence" or "foyer" or "centre"))
            return -1;
        if (folded is "saint" or "sainte" or "st" or "ste" or "notre" && at + 1 < reading.Count && names.Follows(at + 1) && reading[at + 1].Length > 2 && head.Sort is HouseSort.House or HouseSort.Body or HouseSort.Cabinet)
            return EndOfTyped(at + 1);
        if (reading[at].Is(Cue.Tool) || reading[at].Length < 3)
            return -1;
        var kinds = names.KindsOf(at);
        var place = names.PlaceAt(at, out var last);
        var isOf = head.Link is "de" or "d" or "a" or "du" or "des";
        if ((place.Kinds & PlaceKinds.Hospital) != 0 && head.Sort == HouseSort.House && ((kinds & WordKinds.Common) == 0 || last > at))
            return last;
        if ((place.Kinds & Towns) != 0 && (isOf || (head.Link.Length == 0 && head.Sort == HouseSort.House)) && IsTypedTown(head, kinds, place, last > at))
            return last;
        if (names.Folded(head.Head) is "ecole" or "lycee" or "college" or "creche" or "stade" or "gymnase" && LastOfHonoured(head) is > 0 and var honoured)
            return honoured;
        if (head.Sort is HouseSort.House && SpotWords.Garden.Contains(folded) && head.Link is "du" or "des" or "de la" or "de l" or "les" or "")
            return head.Link.Length > 0 || head.Next == head.Head + 1 ? at : -1;
        var isStranger = kinds == WordKinds.None || ((kinds & WordKinds.AnyName) != 0 && (kinds & (WordKinds.Ordinary | WordKinds.Medical)) == 0);
        return head.Sort == HouseSort.House && head.Link.Length == 0 && head.Next == head.Head + 1 && isStranger && reading[at].Length >= 4 && !reading[at].Is(Shape.Mixed) && names.Folded(head.Head) is "ehpad" or "hopital" or "chu" or "clinique" or "maternite" or "hosto" ? EndOfTyped(at) : -1;
    }

    // « l'école jean moulin », « le lycée marie curie »: a first name and what follows it.
    private int LastOfHonoured(HouseHead head)
    {
        var at = head.Next;
        if (head.Link.Length > 0 || at + 1 >= reading.Count || reading.After(at) is not (" " or "-") || reading[at + 1].Is(Cue.Tool | Cue.Act) || reading[at + 1].Length < 3)
            return -1;
        return (names.KindsOf(at) & WordKinds.FirstName) != 0 && (names.KindsOf(at + 1) & (WordKinds.Surname | WordKinds.Figure | WordKinds.AnyFirstName | WordKinds.Eponym)) != 0 ? EndOfTyped(at + 1) : -1;
    }

    private static bool IsTypedTown(HouseHead head, WordKinds kinds, Place place, bool isLong)
    {
        if (place.Kinds.HasFlag(PlaceKinds.WithoutArticle) && head.Link is not ("du" or "des"))
            return false;
        if (isLong || (kinds & (WordKinds.Ordinary | WordKinds.FirstName)) == 0)
            return head.Sort != HouseSort.Ward || (kinds & WordKinds.Medical) == 0;
        return place.Population >= 20_000 && head.Sort == HouseSort.House && (kinds & WordKinds.Drug) == 0;
    }

    private int EndOfTyped(int at)
    {
        while (at + 1 < reading.Count && reading[at + 1].Is(Shape.Joined))
            at++;
        return at;
    }
}
