using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Finds places that are written without a capital: « habite gueret », « une patiente brestoise », « la cité phocéenne », « le 9-3 ».</summary>
/// <param name="spots">Takes what is found.</param>
internal sealed class TypedPlaces(Spots spots)
{
    private const int Large = 20_000;
    private const PlaceKinds Towns = PlaceKinds.Commune | PlaceKinds.FormerCommune;

    private readonly Reading reading = spots.Reading;
    private readonly ProperNames names = new(spots.Reading);
    private readonly PlaceLeads leads = new(spots.Reading);

    /// <summary>Looks behind prepositions of place, people, and articles before figures.</summary>
    public void Find()
    {
        foreach (var word in reading.Cued)
        {
            var cued = reading[word];
            if (cued.Is(Cue.Residence) || (cued.Is(Cue.Towards) && IsLeading(word)))
                FindTown(word + 1);
            if (cued.Is(Cue.Person | Cue.Kin | Cue.Carer | Cue.Trade | Cue.House | Cue.Land))
                FindPeople(word + 1);
            if (cued.Is(Cue.Land) && !cued.Is(Shape.Capital) || cued.Is(Cue.Number))
                FindNickname(word);
        }
        foreach (var row in reading.Figures)
        {
            if (row.Digits is 2 or 3)
                FindCode(row);
        }
    }

    // « de » is everywhere: it counts behind who lives or comes from there.
    private bool IsLeading(int word) => reading.Of(word) is not ("de" or "d" or "du" or "des" or "en" or "entre" or "dans") || (word > 0 && reading[word - 1].Is(Cue.Residence | Cue.Trade | Cue.Towards));

    private bool IsTold(int word) => spots.IsRead(reading[word].Start) && !spots.IsTaken(reading[word].Start) && reading.IsAboutPatient(reading[word].Start);

    private void FindTown(int first)
    {
        if (first >= reading.Count || reading[first].Shape != Shape.None || (reading[first].Is(Cue.Tool) || reading[first].Length < 3) && reading.Of(first) is not "st" || reading.After(first - 1) is not (" " or "'"))
            return;
        var kinds = names.KindsOf(first);
        // « gueret » is a field as well as a town, once its accent is gone.
        if ((kinds & WordKinds.Commune) == 0 && (reading[first - 1].Is(Cue.Residence) || reading.Of(first - 1) is "à"))
            kinds |= Vocabulary.OfFolded(reading.Of(first));
        var isSaint = reading.Of(first) is "saint" or "sainte" or "st" or "ste";
        if ((kinds & WordKinds.Commune) == 0 && !isSaint && !(first + 1 < reading.Count && reading[first + 1].Is(Shape.Joined)))
            return;
        var lead = leads.Of(first);
        if (lead is not (PlaceLead.At or PlaceLead.Home) || !IsTold(first))
            return;
        var place = names.PlaceAt(first, out var last);
        if ((place.Kinds & Towns) == 0 || place.Kinds.HasFlag(PlaceKinds.WithoutArticle))
            return;
        var isOrdinary = (kinds & (WordKinds.Ordinary | WordKinds.Medical)) != 0 && last == first;
        // « a » without its accent is « avoir » as often.
        var isVerb = reading.Of(first - 1) is "a" && !(first > 1 && reading.Of(first - 2) is "va" or "vais" or "vas" or "vont" or "aller" or "allé" or "parti" or "partie" or "part" or "retourne" or "habite" or "rentre" or "est") && !spots.HasBefore(first - 1, Cue.Care | Cue.Residence | Cue.Trade | Cue.Person | Cue.Title, 3);
        if (isSaint && last == first || isOrdinary && !(lead == PlaceLead.Home && (kinds & WordKinds.Common) == 0 && reading.Of(first - 1) is "à" or "a" or "habite") || isVerb && (last == first))
            return;
        if ((kinds & WordKinds.AnyFirstName) != 0 && last == first && lead != PlaceLead.Home)
            return;
        spots.Add(reading[first].Start, reading[last].End, SpotKind.Town, place.Population < Large && lead == PlaceLead.Home ? Severity.Blocking : Severity.Advisory);
    }

    private void FindPeople(int word)
    {
        if (word >= reading.Count || reading[word].Shape != Shape.None || reading[word].Length < 5 || reading[word].Is(Cue.Tool) || reading.After(word - 1) is not " ")
            return;
        var kinds = Vocabulary.Of(reading.Of(word));
        if ((kinds & WordKinds.TownDemonym) == 0 || !IsTold(word))
            return;
        var place = Places.Find(reading.Of(word));
        if ((place.Kinds & PlaceKinds.Demonym) != 0)
            spots.Add(reading[word].Start, reading[word].End, SpotKind.People, place.Population is > 0 and < Large ? Severity.Blocking : Severity.Advisory);
    }

    // « la cité phocéenne », « le neuf-trois », « la ville rose ».
    private void FindNickname(int word)
    {
        if (!reading[word].Is(Cue.Land) && !(word + 1 < reading.Count && reading[word + 1].Is(Shape.Joined)))
            return;
        var place = names.PlaceAt(word, out var last);
        if ((place.Kinds & PlaceKinds.Nickname) != 0 && last > word && word > 0 && reading.Touch(word - 1) && IsTold(word))
            spots.Add(reading[word].Start, reading[last].End, SpotKind.Nickname, Severity.Advisory);
    }

    // « dans le 93 », « du 9-3 », « un gars du 62 ».
    private void FindCode(FigureRow row)
    {
        var first = reading.WordAt(row.Start);
        if (first > 0 && reading.After(first - 1) is " (" && row.End < reading.Text.Length && reading.Text[row.End] == ')' && spots.IsTaken(reading[first - 1].Start) && IsDepartement(reading.Text.AsSpan(row.Start, row.End - row.Start)))
            spots.Add(row.Start, row.End, SpotKind.Nickname, Severity.Advisory);
        if (first == 0 || !reading.Touch(first - 1) || reading.Of(first - 1) is not ("le" or "du" or "au" or "Le" or "Du"))
            return;
        var text = reading.Text.AsSpan(row.Start, row.End - row.Start);
        var isHyphenated = text.Length == 3 && text[1] is '-' or '.' or ' ' && text[0] is '9' or '7' && char.IsAsciiDigit(text[2]);
        if (!(isHyphenated && text[1] == '-') && !(text.Length is 2 or 3 && IsDepartement(text)))
            return;
        if (!IsTold(first) || IsMeasured(row.End, first) || IsDate(first))
            return;
        var isHome = spots.HasBefore(first, Cue.Residence, 4) || (first > 1 && reading.Touch(first - 2) && (reading.Of(first - 2) is "dans" && text[0] >= '3' || (reading[first - 2].Is(Cue.Person | Cue.Carer | Cue.Kin | Cue.Body | Cue.House) && !SpotWords.Guests.Contains(names.Folded(first - 2)) && text[0] >= '3') || text[0] == '9' && text[1] is >= '1' and <= '5' && reading.Of(first - 1) is "du" && !SpotWords.Guests.Contains(names.Folded(first - 2)) && !reading[first - 2].Is(Cue.Dated | Cue.Room | Cue.Moment) || (names.KindsOf(first - 2) & (WordKinds.Demonym | WordKinds.TownDemonym)) != 0 || names.Folded(first - 2) is "agri" or "gars" or "famille" or "confreres" or "collegues" or "vient" or "venue" or "venu" or "hopitaux" or "confrere" or "departement"));
        if (isHyphenated || isHome)
            spots.Add(row.Start, row.End, SpotKind.Nickname, Severity.Advisory);
    }

    private static bool IsDepartement(ReadOnlySpan<char> text) => text.Length == 2 ? int.TryParse(text, out var two) && two is >= 1 and <= 95 && two != 20 : int.TryParse(text, out var three) && three is (>= 971 and <= 976) or 987 or 988;

    private bool IsMeasured(int end, int word)
    {
        var after = reading.Text.AsSpan(end, Math.Min(2, reading.Text.Length - end));
        if (after.Length > 0 && after[0] is '/' or '%' or '-' or '°' or 'h' or ':' || after.SequenceEqual(" %"))
            return true;
        var next = reading.WordAt(end);
        return next < reading.Count && reading.Touch(next - 1) && (reading[next].Is(Cue.Month | Cue.Unit | Cue.Age | Cue.Street | Cue.Number | Cue.Moment) && !reading[next].Is(Cue.Tool) || reading.Of(next) is "au" or "dernier" or "prochain" or "mars" || reading[next].Is(Shape.Figure)) && word < next;
    }

    private bool IsDate(int first) => first > 1 && (reading[first - 2].Is(Cue.Weekday | Cue.Moment) || reading.Of(first - 2) is "jusqu" or "nuit" or "journée" or "matin" or "consultation" or "garde");
}
