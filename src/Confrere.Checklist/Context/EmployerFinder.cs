using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Finds employers by their name alone: « ouvrier chez Michelin », « son employeur, Terrassements Bouchonnet ».</summary>
/// <param name="spots">Takes what is found.</param>
internal sealed class EmployerFinder(Spots spots)
{
    private readonly Reading reading = spots.Reading;
    private readonly ProperNames names = new(spots.Reading);

    /// <summary>Looks behind « chez », « pour » and « employeur ».</summary>
    public void Find()
    {
        foreach (var word in reading.Capitals)
        {
            if (word < 2 || reading[word].Is(Cue.Civility | Cue.Title | Cue.Tool | Cue.Kin) || !IsBehindEmployer(word) || spots.IsTaken(reading[word].Start))
                continue;
            if (!spots.IsRead(reading[word].Start) || !spots.IsTold(word) || spots.IsNamed(reading[word].Start) || (names.KindsOf(word) & (WordKinds.FirstName | WordKinds.Drug)) != 0)
                continue;
            spots.Add(reading[word].Start, reading[names.EndOfName(word)].End, SpotKind.Body, Severity.Advisory);
        }
    }

    private bool IsBehindEmployer(int word) =>
        IsFirm(word) || (reading.After(word - 1) is " " && reading.Of(word - 1) is "chez" or "pour" && IsAtWork(word - 1, reading.Of(word - 1) is "chez"))
        || (reading.After(word - 1) is ", " or " : " or " " && reading.Of(word - 1) is "employeur" or "employeuse");

    // « dev chez Doctolib », « routier chez Geodis »: who is no person, no people and no medicine is a firm.
    private bool IsFirm(int word)
    {
        if (reading.After(word - 1) is not " " || reading.Of(word - 1) is not "chez" || reading[word].Is(Shape.Letter | Shape.Mixed) || !reading.IsAboutPatient(reading[word].Start))
            return false;
        var kinds = names.KindsOf(word);
        return (kinds & (WordKinds.AnyFirstName | WordKinds.Surname | WordKinds.Demonym | WordKinds.TownDemonym | WordKinds.Drug | WordKinds.Species | WordKinds.Acronym | WordKinds.Eponym | WordKinds.Common | WordKinds.Figure)) == 0
            || names.EndOfName(word) > word && (kinds & (WordKinds.AnyFirstName | WordKinds.Medical | WordKinds.Demonym)) == 0;
    }

    private bool IsAtWork(int word, bool isTrade)
    {
        for (var i = word - 1; i >= 0 && i >= word - 5 && !reading.After(i).ContainsAny('.', ';', '\n'); i--)
        {
            if (SpotWords.Working.Contains(names.Folded(i)) || (isTrade && reading[i].Is(Cue.Trade)))
                return true;
        }
        return false;
    }
}
