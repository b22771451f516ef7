using System.Buffers;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Finds rooms and beds by their number: « chambre 214 », « box n° 4 », « la dame du 12 ».</summary>
/// <param name="spots">Takes what is found.</param>
internal sealed class RoomFinder(Spots spots)
{
    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789ABCDEFab");

    private readonly Reading reading = spots.Reading;
    private readonly ProperNames names = new(spots.Reading);

    /// <summary>Looks at every word for a room, and at whom a number stands for.</summary>
    public void Find()
    {
        if (!reading.Has(Cue.Room | Cue.Person | Cue.Kin) || reading.Figures.Count == 0)
            return;
        foreach (var word in reading.Cued)
        {
            var cued = reading[word];
            if (cued.Is(Cue.Room))
                FindNumber(word);
            else if (cued.Is(Cue.Person | Cue.Kin | Cue.Belonging))
                FindGuest(word);
        }
    }

    private void FindNumber(int word)
    {
        var folded = names.Folded(word);
        if (folded is "couloir" or "aile" or "fauteuil" or "etage" || word + 1 >= reading.Count || reading[word].Is(Shape.Joined))
            return;
        var at = word + 1;
        var gap = reading.After(word);
        // « n° 4 », « numéro 4 », « double 214 ».
        if (gap is " " && reading.Of(at) is "n" or "no" or "numéro" or "numero" or "nº" or "double" or "seule" or "particulière" or "individuelle" or "bloc" or "op" or "d" or "déchoc")
        {
            while (at + 1 < reading.Count && !reading[at].Is(Shape.Figure) && at < word + 4 && reading.After(at).IndexOfAnyExcept(" °.º'") < 0)
                at++;
        }
        else if (!(gap is " " or ". " or "." or "-" or ": " or " : " or " - " or " °" or "  ") || (gap is ". " or "." && folded is not ("ch" or "chb" or "chbre")))
            return;
        var isShort = folded is "ch" or "sspi" or "salle" or "room" or "brancard";
        if (!IsNumber(at) || folded is "ch" && reading[word].Is(Shape.Capitals) && reading[at].Length < 3 || isShort && !reading.IsAboutPatient(reading[word].Start))
            return;
        Add(reading[word].Start, reading[at].End);
    }

    // « la dame du 12 », « le patient de la 203 ».
    private void FindGuest(int word)
    {
        var at = word + 1;
        if (at + 1 >= reading.Count || !reading.Touch(word) || reading.Of(at) is not ("du" or "de" or "au") || !SpotWords.Guests.Contains(names.Folded(word)))
            return;
        var number = reading.Of(at) is "de" && reading.Of(at + 1) is "la" && at + 2 < reading.Count ? at + 2 : at + 1;
        if (number == at + 1 && reading.Of(at) is "de" || !reading.Touch(number - 1) || !IsNumber(number) || reading[number].Length > 3)
            return;
        if (number + 1 < reading.Count && reading.After(number) is "/" or "." && reading[number + 1].Is(Shape.Figure))
            return;
        Add(reading[at].Start, reading[number].End);
    }

    private bool IsNumber(int at)
    {
        var word = reading[at];
        if (!word.Is(Shape.Figure) || word.Length > 4 || (word.Is(Shape.Mixed) && reading.Of(at).ContainsAnyExcept(Numbering)))
            return false;
        if (at + 1 >= reading.Count || word.End >= reading.Text.Length)
            return true;
        var gap = reading.After(at);
        if (gap is "," or "." or "x" or "/" or "%" && reading[at + 1].Is(Shape.Figure) || gap.StartsWith('%') || gap.StartsWith(" %") || gap.StartsWith('°'))
            return false;
        return !(gap is " " && SpotWords.Counted.Contains(names.Folded(at + 1))) || reading.Of(at + 1) is "sur" or "au" or "min";
    }

    private void Add(int start, int end)
    {
        if (spots.IsRead(start) && reading.IsAboutPatient(start) && !spots.IsTaken(start))
            spots.Add(start, end, SpotKind.Room, Severity.Advisory);
    }
}
