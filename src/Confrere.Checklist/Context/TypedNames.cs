using Confrere.Checklist.Lexicons;

namespace Confrere.Checklist.Context;

/// <summary>Finds names that are typed or dictated without capitals, behind whatever announces a person: « la patiente chastagnol », « la maman de yanis », « le docteur meunier ».</summary>
/// <param name="reading">The post.</param>
internal sealed class TypedNames(Reading reading)
{
    private const Cue Announcing = Cue.Person | Cue.Carer | Cue.Kin | Cue.Naming | Cue.Title | Cue.Dealing;
    private const WordKinds Explained = WordKinds.Ordinary | WordKinds.Medical | WordKinds.EnglishWord;

    // A longer row of words between an announcement and a name speaks of something else.
    private const int Longest = 4;

    private readonly NameSurroundings around = new(reading);
    private readonly PersonSigns signs = new(reading);

    /// <summary>The names, in the order of what announces them.</summary>
    public IEnumerable<BareName> Find()
    {
        foreach (var cued in reading.Cued)
        {
            if (reading[cued].Is(Announcing) && (!reading[cued].Is(Cue.Tool) || reading.Of(cued) is "certain") && FindBehind(cued) is { } name)
                yield return name;
            if (reading[cued].Is(Cue.Age) && FindBefore(cued) is { } aged)
                yield return aged;
        }
    }

    private BareName? FindBehind(int cue)
    {
        var first = cue + 1;
        var isOf = false;
        while (first < reading.Count && first < cue + Longest && reading.After(first - 1) is " " or "'" or " : " or ": " && IsBetween(first))
        {
            isOf |= NameWords.IsOf(reading.Of(first));
            first++;
        }
        if (first >= reading.Count || reading.After(first - 1) is not (" " or "'" or " : " or ": ") || !around.IsRead(reading[first].Start))
            return null;
        var isClose = first == cue + 1;
        var last = LastOf(cue, first, isClose, isOf);
        return last < 0 ? null : new BareName(reading[first].Start, reading[last].End, last > first ? NameForm.Full : NameForm.Person);
    }

    // « mon patient », « la jeune », « pour », « de »: what may stand between the announcement and the name.
    private bool IsBetween(int word) =>
        !reading[word].Is(Shape.Capital | Shape.Figure) && (reading.Of(word) is "de" or "d" or "pour" or "par" or "à" or "avec" or "chez" or "la" or "le" or "un" or "une" or "mon" or "ma" or "notre" or "est" or "suivant" or "suivante" || reading[word].Is(Cue.Person | Cue.Naming) && !reading[word].Is(Cue.Tool));

    private int LastOf(int cue, int first, bool isClose, bool isOf)
    {
        if (LastOfParticled(first) is > 0 and var particled && reading[cue].Is(Cue.Person | Cue.Kin | Cue.Carer | Cue.Naming | Cue.Title))
            return particled;
        if (!IsLower(first))
            return -1;
        var kinds = Vocabulary.Of(reading.Of(first));
        var isFirstName = (kinds & WordKinds.FirstName) != 0 ? (kinds & WordKinds.Common) == 0 : (kinds & WordKinds.AnyFirstName) != 0 && (kinds & Explained) == 0;
        if ((isFirstName || reading.Of(first) is "jean" or "pierre" or "rose" or "claire") && IsNameBehind(first))
            return EndOf(first);
        if (reading[cue].Is(Cue.Dealing) && !reading[cue].Is(Cue.Person | Cue.Kin | Cue.Carer | Cue.Naming))
            return -1;
        if (reading[cue].Is(Cue.Title))
            return isClose && (kinds & WordKinds.AnyName) != 0 && ((kinds & (WordKinds.Ordinary | WordKinds.Medical)) == 0 || IsClosed(first)) && (kinds & WordKinds.Common) == 0 ? first : -1;
        if (!isClose)
            return (isOf && reading[cue].Is(Cue.Kin) || reading[cue].Is(Cue.Naming)) && isFirstName && (kinds & (Explained | WordKinds.AnyPlace)) == 0 ? first : -1;
        if (reading[cue].Is(Cue.Naming) && !reading[cue].Is(Cue.Person | Cue.Kin))
            return isFirstName && (kinds & Explained) == 0 ? first : -1;
        var isName = (kinds & WordKinds.AnyName) != 0 && (kinds & (WordKinds.Ordinary | WordKinds.Medical)) == 0;
        var isAged = kinds == WordKinds.None && reading[first].Length > 3 && reading[first].End + 1 < reading.Text.Length && char.IsAsciiDigit(reading.Text[reading[first].End + 1]) && signs.IsAgedAfter(reading[first].End);
        return isName || isAged ? first : -1;
    }

    // « ait taleb », « ben salah », « el amrani ».
    private int LastOfParticled(int first)
    {
        if (reading[first].Is(Shape.Capital) || reading.Of(first) is not ("ben" or "ait" or "aït" or "el" or "van" or "von" or "ould" or "abou" or "bel" or "da" or "dos" or "mac"))
            return -1;
        var next = first + 1;
        return next < reading.Count && reading.After(first) is " " or "-" && IsLower(next) && (Vocabulary.Of(reading.Of(next)) & (WordKinds.Common | WordKinds.Medical)) == 0 ? EndOfTyped(next) : -1;
    }

    private bool IsLower(int word) => (reading[word].Shape & ~Shape.Joined) == Shape.None && reading[word].Length > 2 && (reading[word].Cue & ~(Cue.Trade | Cue.Office | Cue.Act)) == Cue.None;

    // Behind a first name: a surname, or a word that no list has.
    private bool IsNameBehind(int first)
    {
        var next = EndOfTyped(first) + 1;
        // « jean luc moretti ».
        if (next + 1 < reading.Count && reading.After(next - 1) is " " && IsLower(next) && (Vocabulary.Of(reading.Of(next)) & WordKinds.FirstName) != 0 && IsSurname(next + 1))
            return true;
        return IsSurname(next);
    }

    private bool IsSurname(int word)
    {
        if (word >= reading.Count || reading.After(word - 1) is not " " || !IsLower(word))
            return false;
        var kinds = Vocabulary.Of(reading.Of(word));
        return kinds == WordKinds.None ? reading[word].Length > 3 : (kinds & (WordKinds.Surname | WordKinds.AnyFirstName | WordKinds.EnglishSurname)) != 0 && (kinds & (WordKinds.Common | WordKinds.Medical)) == 0;
    }

    private int EndOf(int first)
    {
        var last = EndOfTyped(first);
        while (last + 1 < reading.Count && last - first < Longest && IsSurname(last + 1))
            last = EndOfTyped(last + 1);
        return last;
    }

    private int EndOfTyped(int word)
    {
        while (word + 1 < reading.Count && reading[word + 1].Is(Shape.Joined))
            word++;
        return word;
    }

    private bool IsClosed(int word) => reading[word].End >= reading.Text.Length || reading.Text[reading[word].End] is ',' or '.' or ')' or ';' or '\n' or ':';

    // « boulanger marcel 77 ans »: a first name and another word, in lower case, with an age behind.
    private BareName? FindBefore(int age)
    {
        var (first, second) = (age - 3, age - 2);
        if (first < 0 || !reading[age - 1].Is(Shape.Figure) || !around.IsRead(reading[age].Start))
            return null;
        if (reading.After(first) is not " " || reading.After(second) is not (" " or ", ") || !IsPlain(first) || !IsPlain(second))
            return null;
        var (a, b) = (Vocabulary.Of(reading.Of(first)), Vocabulary.Of(reading.Of(second)));
        return IsFirstName(a, b) || IsFirstName(b, a) ? new BareName(reading[first].Start, reading[second].End, NameForm.Full) : null;
    }

    private bool IsPlain(int i) => reading[i].Shape is Shape.None or Shape.Begins or (Shape.Begins | Shape.First) && reading[i].Length > 2 && (reading[i].Cue & ~(Cue.Trade | Cue.Office | Cue.Act)) == Cue.None;

    private static bool IsFirstName(WordKinds first, WordKinds other) =>
        (first & WordKinds.FirstName) != 0 && (first & WordKinds.Common) == 0 && ((other & (WordKinds.Surname | WordKinds.FirstName)) != 0 || other == WordKinds.None);
}
