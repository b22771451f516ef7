using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>Finds where a patient comes from, what she believes or speaks: « d'origine malienne », « patiente roumaine », « témoin de Jéhovah ».</summary>
/// <param name="spots">Takes what is found.</param>
internal sealed class OriginFinder(Spots spots)
{
    // Where the origin belongs to the diagnosis, it is no gossip.
    private static readonly string[] Relevant = ["drépanocyt", "drepanocyt", "thalass", "paludisme", "palustre", "plasmodium", "fièvre méditerranéenne", "voyage", "séjour", "endémi", "retour d", "rentr", "bilharzi", "chagas", "leishmani", "filari", "anguillul", "lèpre", "HLA", "favisme", "G6PD", "mutation", "dengue", "chikungunya", "typhoïde", "lassa"];

    private readonly Reading reading = spots.Reading;
    private readonly ProperNames names = new(spots.Reading);

    /// <summary>Looks behind people, behind « origine » and its like, and at capitals that are a people's.</summary>
    public void Find()
    {
        if (!reading.Has(Cue.Origin | Cue.Person | Cue.Kin))
            return;
        foreach (var word in reading.Cued)
        {
            var cued = reading[word];
            if (cued.Is(Cue.Origin))
                JudgeOrigin(word);
            else if (cued.Is(Cue.Person | Cue.Kin) && !cued.Is(Cue.Tool))
                JudgePerson(word + 1);
        }
        foreach (var word in reading.Capitals)
            JudgeNoun(word);
    }

    private void JudgeOrigin(int word)
    {
        var next = word + 1;
        if (names.Folded(word) is "temoin" or "temoins")
        {
            if (next + 1 < reading.Count && reading.Of(next) is "de" && names.Folded(next + 1) is "jehovah")
                Add(word, next + 1);
        }
        else if (names.Folded(word) is "origine" or "origines" or "originaire" or "originaires" or "nationalite" or "passeport" or "ethnie" or "communaute" or "confession" or "religion" or "langue" or "langues" or "refugie" or "refugiee" or "refugies" or "migrant" or "migrante" or "demandeur" or "demandeuse")
            JudgeBehind(word);
        else if (names.Folded(word) is "parle" or "parlent" or "parlant")
            JudgeSpeech(word);
        else if (IsBelief(word))
            Add(word, word);
    }

    // « d'origine : Mali », « originaire du Sénégal », « de nationalité roumaine ».
    private void JudgeBehind(int word)
    {
        for (var i = word + 1; i < reading.Count && i <= word + 3 && reading.After(i - 1).IndexOfAnyExcept(" ':(-") < 0; i++)
        {
            if (reading[i].Is(Cue.Tool | Cue.Particle))
                continue;
            var kinds = names.KindsOf(i);
            var isPeople = (kinds & WordKinds.Demonym) != 0 && (kinds & WordKinds.Common) == 0 || (kinds & WordKinds.Country) != 0 && reading[i].Is(Shape.Capital);
            if ((isPeople || reading[i].Is(Cue.Origin) && i == word + 1) && !IsHome(i) && IsAboutSomeone(word))
                Add(word, i);
            return;
        }
    }

    private bool IsAboutSomeone(int word) =>
        names.Folded(word) is "originaire" or "nationalite" or "confession" or "refugie" or "refugiee" or "demandeur" or "demandeuse" || spots.HasBefore(word, Cue.Person | Cue.Kin | Cue.Age | Cue.Trade | Cue.Civility | Cue.Care, 10);

    // « ne parle que tamoul », « parle bambara ».
    private void JudgeSpeech(int word)
    {
        for (var i = word + 1; i < reading.Count && i <= word + 4 && reading.Touch(i - 1); i++)
        {
            if (reading[i].Is(Cue.Tool | Cue.Particle) || reading.Of(i) is "uniquement" or "seulement" or "exclusivement" or "bien")
                continue;
            var kinds = names.KindsOf(i);
            if (!reading[i].Is(Shape.Capital) && ((kinds & WordKinds.Demonym) != 0 || reading[i].Is(Cue.Origin)) && !IsHome(i) && !reading.Of(i).SequenceEqual("anglais"))
                Add(word, i);
            return;
        }
    }

    // A belief or a people as the person's own: « patiente musulmane », « famille gitane », « elle est bouddhiste ».
    private bool IsBelief(int word)
    {
        if (word == 0 || !reading.Touch(word - 1) || names.Folded(word) is "origine" or "foi" or "rom" or "orthodoxe" or "athee" && !reading[word - 1].Is(Cue.Person | Cue.Kin))
            return false;
        var before = reading.Of(word - 1);
        return reading[word - 1].Is(Cue.Person | Cue.Kin | Cue.Trade) || before is "est" or "était" or "famille" or "couple" or "très" or "pratiquant" or "parents";
    }

    private void JudgePerson(int word)
    {
        if (word >= reading.Count || reading[word].Shape != Shape.None || reading[word].Length < 4 || reading[word].Is(Cue.Tool) || reading.After(word - 1) is not " ")
            return;
        var kinds = Vocabulary.Of(reading.Of(word));
        if ((kinds & WordKinds.Demonym) != 0 && !IsHome(word) && !reading.Of(word - 1).EndsWith("s"))
            Add(word, word);
    }

    // « une Malienne de 30 ans »; « les Anglais » are a people at large.
    private void JudgeNoun(int word)
    {
        if (word == 0 || !reading.Touch(word - 1) || reading[word].Is(Shape.Begins | Shape.Letter) || reading.Of(word - 1) is not ("un" or "une" or "ce" or "cette" or "cet" or "jeune" or "Une" or "Un" or "Cette" or "Ce" or "vieille" or "vieux"))
            return;
        if ((names.KindsOf(word) & WordKinds.Demonym) != 0 && !IsHome(word))
            Add(word, word);
    }

    private bool IsHome(int word) => names.Folded(word) is "francais" or "francaise" or "francaises" or "france" or "europeen" or "europeenne" or "latin" or "latine" or "indien" or "rouge" or "levant" or "occidental" or "occidentale";

    private void Add(int first, int last)
    {
        var start = reading[first].Start;
        if (!reading.IsAboutPatient(start) || !spots.IsRead(start) || spots.IsTaken(start) || spots.IsNamed(start))
            return;
        var passage = reading.Post.Prose.TextOf(reading.Post.Prose.PassageAt(start));
        foreach (var stem in Relevant)
        {
            if (passage.Contains(stem, StringComparison.OrdinalIgnoreCase))
                return;
        }
        spots.Add(start, reading[last].End, SpotKind.Origin, Severity.Advisory);
    }
}
