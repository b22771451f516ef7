using Confrere.Checklist.Lexicons;

namespace Confrere.Checklist.Context;

/// <summary>What points to one person among those who share a trait: a town, a day. A rare disease or a secret does harm where one of these stands beside it.</summary>
internal static class Pointers
{
    // Further back than this, a preposition of place speaks of another word.
    private const int Back = 5;

    // Two or three sentences: what stands further away is read for itself.
    private const int Near = 200;

    /// <summary>The sentence around an index into the text, as indices of its first word and of the word behind its last.</summary>
    public static (int First, int End) Sentence(Reading reading, int index)
    {
        var words = reading.Words;
        var at = Math.Min(reading.WordAt(index), words.Length - 1);
        var (first, end) = (at, at + 1);
        while (first > 0 && !Opens(reading, first))
            first--;
        while (end < words.Length && !Opens(reading, end))
            end++;
        return (first, end);
    }

    /// <summary>Whether a commune, or a town's people, is named among some words as the place of somebody or something.</summary>
    public static bool HasTown(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsTown(reading, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether a day, or a month with its year, is told among some words.</summary>
    public static bool HasTime(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = reading.Words[i];
            if (word.Is(Cue.Weekday | Cue.Moment) && reading.Of(i) is not "mer" and not "sam" and not "jeu" and not "dim" and not "nuit" and not "matin" and not "soir" and not "minuit" and not "midi")
                return true;
            if (word.Is(Cue.Month) && (IsFigure(reading, i - 1, 2) || IsFigure(reading, i + 1, 4)))
                return true;
        }
        return false;
    }

    /// <summary>Whether the words around an index tell where or on which day something happened to the patient, or a rare trade.</summary>
    public static bool Around(Reading reading, int index)
    {
        var words = reading.Words;
        var passage = reading.Post.Prose.PassageAt(index);
        var (from, to) = (Math.Max(passage.Start, index - Near), Math.Min(passage.End, index + Near));
        for (var i = reading.WordAt(from); i < words.Length && words[i].Start < to; i++)
        {
            if (words[i].Is(Cue.Month) && IsDay(reading, i - 1) && !NamesLaw(reading, i))
                return true;
            if (words[i].Is(Shape.Capital) && IsTown(reading, i) && Lives(reading, i))
                return true;
        }
        return Rules.MetierRare.IsBetween(reading, from, to);
    }

    /// <summary>Whether a word begins the name of a town that something is said to be in: « à Quimper », « maire de Lannilis ».</summary>
    public static bool IsTown(Reading reading, int word)
    {
        var words = reading.Words;
        if (!words[word].Is(Shape.Capital) || words[word].Is(Shape.Letter | Shape.First) || word == 0 || words[word].Is(Cue.Described | Cue.Civility | Cue.Title | Cue.Month))
            return false;
        if (!words[word - 1].Is(Cue.Towards | Cue.Particle | Cue.Residence) && !(words[word - 1].Is(Shape.Elided) && reading.Of(word - 1) is "d" or "l" or "D" or "L"))
            return false;
        for (var back = 1; back <= Math.Min(Back, word); back++)
        {
            if (words[word - back].Is(Cue.Described | Cue.Cited | Cue.Civility | Cue.Title) && !words[word - back].Is(Cue.House))
                return false;
        }
        return (Places.LongestAt(reading.Text, words[word].Start, out _).Kinds & (PlaceKinds.Commune | PlaceKinds.FormerCommune | PlaceKinds.Nickname)) != 0
            && (Vocabulary.Of(reading.Of(word)) & (WordKinds.Eponym | WordKinds.Drug | WordKinds.Brand | WordKinds.Institution | WordKinds.Acronym)) == 0;
    }

    private static bool Lives(Reading reading, int word)
    {
        for (var back = 1; back <= Math.Min(Back, word); back++)
        {
            if (reading.Words[word - back].Is(Cue.Residence | Cue.House | Cue.Body | Cue.Office | Cue.Trade | Cue.Person))
                return true;
        }
        return false;
    }

    private static bool IsDay(Reading reading, int word) => IsFigure(reading, word, 2) || (word >= 0 && reading.Of(word) is "1er" or "1ER" or "premier");

    private static bool IsFigure(Reading reading, int word, int longest) =>
        word >= 0 && word < reading.Words.Length && reading.Words[word].Is(Shape.Figure) && reading.Words[word].Length <= longest && (longest == 2 || reading.Words[word].Length == longest);

    private static bool NamesLaw(Reading reading, int word)
    {
        for (var back = 1; back <= Math.Min(8, word); back++)
        {
            if (reading.Of(word - back) is "loi" or "décret" or "arrêté" or "ordonnance" or "circulaire" or "article" or "directive" or "version" or "séance")
                return true;
        }
        return false;
    }

    private static bool Opens(Reading reading, int word)
    {
        if (reading.Words[word].Is(Shape.First))
            return true;
        var gap = reading.After(word - 1);
        return gap.IndexOfAny('\n', '!', '?') >= 0 || (gap.Contains('.') && reading.Words[word].Is(Shape.Begins)) || gap.Contains('…');
    }
}
