using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Finds places of care that no list has and no noun announces, by what is done there: « opéré au Sacré-Cœur », « hospitalisée à l'American Memorial », « hélico pour le CHAR ».</summary>
/// <param name="spots">Takes what is found.</param>
internal sealed class CareFinder(Spots spots)
{
    private const WordKinds Explained = WordKinds.Demonym | WordKinds.Country | WordKinds.Region | WordKinds.Drug | WordKinds.Brand | WordKinds.Species | WordKinds.Institution | WordKinds.Feast | WordKinds.AnyPlace | WordKinds.TownDemonym | WordKinds.Eponym;

    // How many words may stand between what is done and « au »: « opéré en urgence au ».
    private const int Reach = 4;

    private readonly Reading reading = spots.Reading;
    private readonly ProperNames names = new(spots.Reading);

    /// <summary>Looks at every capital behind « au », « aux » or « à l' ».</summary>
    public void Find()
    {
        foreach (var word in reading.Capitals)
        {
            if (word == 0 || reading[word].Is(Shape.Letter | Shape.Mixed | Shape.First) || spots.IsTaken(reading[word].Start) || !spots.IsRead(reading[word].Start))
                continue;
            if (IsLetters(word) ? reading.IsAboutPatient(reading[word].Start) : IsNamedBehindCare(word))
                spots.Add(reading[word].Start, reading[names.EndOfName(word)].End, SpotKind.House, Severity.Advisory);
        }
    }

    // Hospitals call themselves by letters: CHUL, CHBT, CHSF.
    private bool IsLetters(int word) =>
        reading[word].Is(Shape.Capitals) && reading[word].Length is >= 4 and <= 5 && reading.Of(word) is ['C', 'H', ..] && (names.KindsOf(word) & (WordKinds.Acronym | WordKinds.Drug)) == 0
        && (IsBehind(word, article: true) || reading[word].Is(Shape.Begins)) && !(word + 1 < reading.Count && reading[word + 1].Is(Shape.Joined | Shape.Figure));

    private bool IsNamedBehindCare(int word)
    {
        if (reading[word].Is(Cue.Civility | Cue.Title | Cue.House | Cue.Body | Cue.Unit | Cue.Month) || reading[word].Length < 4 || !IsBehind(word, article: false) || !reading.IsAboutPatient(reading[word].Start) || spots.IsNamed(reading[word].Start))
            return false;
        var last = names.EndOfName(word);
        if (last == word && ((names.KindsOf(word) & (Explained | WordKinds.Acronym | WordKinds.Common)) != 0 || reading[word].Is(Shape.Capitals)))
            return false;
        var start = reading.Of(word - 1) is "l" ? word - 2 : word - 1;
        for (var i = start - 1; i >= 0 && i >= start - Reach && !reading.After(i).ContainsAny('.', ';', '\n'); i--)
        {
            if (reading[i].Is(Cue.Care | Cue.Dealing) && !reading[i].Is(Cue.Tool) && reading.Of(i) is not ("merci" or "pris" or "prise" or "rendez" or "vis"))
                return true;
        }
        return false;
    }

    private bool IsBehind(int word, bool article)
    {
        if (reading.After(word - 1) is not (" " or "'"))
            return false;
        if (reading.Of(word - 1) is "au" or "Au" or "aux")
            return true;
        if (reading.Of(word - 1) is "l" && word > 1 && reading.Of(word - 2) is "à")
            return true;
        return article && reading.Of(word - 1) is "le" or "du" or "Le" or "l";
    }
}
