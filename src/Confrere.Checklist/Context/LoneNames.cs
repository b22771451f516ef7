using System.Collections.Frozen;
using Confrere.Checklist.Lexicons;

namespace Confrere.Checklist.Context;

/// <summary>Whether a word alone, or letters alone, may be somebody's name, since nothing else explains them.</summary>
/// <param name="reading">The post.</param>
internal sealed class LoneNames(Reading reading)
{
    // Articles and their like: what follows with a capital is a thing or a place more often than a person.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = NameWords.Words("le la les l un une des du au aux ce cet cette ces son sa ses mon ma mes notre nos leur leurs votre vos chaque the a an").GetAlternateLookup<ReadOnlySpan<char>>();

    // Parts of speech behind which a person may stand: « et », « que », « chez ».
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joints = NameWords.Words("et que qu quand mais puis chez où ou ni si donc alors car avec par comme pour à entre sans lorsque and with by").GetAlternateLookup<ReadOnlySpan<char>>();

    // How names of medicines end, in French and in the international nomenclature.
    private static readonly string[] MedicineEndings = ["ine", "ol", "ase", "mab", "nib", "pril", "artan", "azole", "cilline", "mycine", "vir", "ide", "one", "ium", "ose", "ate", "ane", "yl", "ax", "ex", "ix", "ox", "um", "us", "is", "ène", "ique", "xel", "tide", "gliptine"];

    private readonly NameSurroundings around = new(reading);
    private readonly PersonSigns signs = new(reading);

    private string Text => reading.Text;

    /// <summary>Whether letters alone stand for a person.</summary>
    public bool AreInitials(List<NameUnit> units)
    {
        var joined = string.Concat(units.Select(unit => Text[unit.Start]));
        if (units.Count == 2 && units[0].IsDottedIn(Text) && units[1].IsDottedIn(Text) && signs.IsPersonBefore(units) && !joined.Contains('X') && !joined.Contains('Y'))
            return true;
        if (joined.Any(letter => letter is 'X' or 'Y' or 'Z') || (Vocabulary.OfFolded(joined) & (WordKinds.Acronym | WordKinds.Institution)) != 0 || joined is "JC" or "PS" or "NB" or "AM" or "PM" or "IV" or "IM" or "SC" or "PO" or "RAS" or "USA" or "UK")
            return false;
        var (first, end) = (units[0].First, units[^1].End);
        var hasDot = end < Text.Length && Text[end] == '.';
        if (units.Count == 1)
            return joined is not ("H" or "F" or "M" or "G" or "N" or "A") && signs.IsAgedAfter(hasDot ? end + 1 : end) && !reading[first].Is(Shape.Joined);
        if (!hasDot && !Text.AsSpan(units[0].End, 1).SequenceEqual("."))
            return false;
        if (around.IsReference(units[0].Start) || around.IsCited(units))
            return false;
        return signs.IsAgedAfter(hasDot ? end + 1 : end) || signs.IsPersonBefore(units) || (reading.IsAboutPatient(units[0].Start) && units[0].Is(Shape.Begins) && signs.IsActing(units[^1].Last));
    }

    /// <summary>Whether a letter behind a name is its initial: « Kevin L. », « Marie D, ».</summary>
    public bool IsInitialBehind(NameUnit letter) => letter.End >= Text.Length || Text[letter.End] is '.' or ',' or ')' or '…' or '\n' or '!' or '?' or ';';

    /// <summary>Whether a name may begin at a word: behind « avec », « Dr », a verb of dealing, or at a sentence's beginning; not behind a noun, as in « lombosciatique G. ».</summary>
    public bool IsOpenToName(int word) =>
        word == 0 || reading[word].Is(Shape.Begins) || reading[word - 1].Is(Cue.Tool | Cue.Dealing | Cue.Person | Cue.Carer | Cue.Kin | Cue.Title | Cue.Naming) || reading.After(word - 1).ContainsAny(':', ',', '(');

    /// <summary>Whether a word alone may be somebody's name, since nothing else explains its capital.</summary>
    public bool CouldBePerson(NameUnit unit)
    {
        if (unit.Is(Shape.Capitals))
            return unit is { IsLikelyName: true, IsUnknown: false } && unit.End - unit.Start > 3 && !around.IsShouted(unit.Start) && !IsBracketed(unit) && StandsAsPerson(unit);
        if (IsBracketed(unit))
            return unit.IsFirstName && !unit.IsThing && IsWholeBracket(unit);
        if (unit.IsFirstName || IsPetName(unit))
            return CouldBeFirstName(unit);
        return unit.IsLikelyName && !(unit.IsUnknown && IsLikeMedicine(unit)) && (unit.Is(Shape.Begins) ? !unit.IsUnknown && signs.IsActing(unit.Last) : StandsAsPerson(unit));
    }

    /// <summary>Whether a word ends as names of medicines do.</summary>
    public bool IsLikeMedicine(NameUnit unit)
    {
        var word = Text.AsSpan(unit.Start, unit.End - unit.Start);
        foreach (var ending in MedicineEndings)
        {
            if (word.EndsWith(ending))
                return true;
        }
        return false;
    }

    private bool CouldBeFirstName(NameUnit unit)
    {
        var begins = unit.Is(Shape.Begins);
        // « Thierry » is a spatula and « Raymond » a commune, but first of all they are first names.
        var isMainlyName = unit.Is(WordKinds.FirstName) && !unit.Is(WordKinds.Common | WordKinds.Drug | WordKinds.Brand | WordKinds.Species | WordKinds.Acronym | WordKinds.Institution | WordKinds.Country | WordKinds.Region | WordKinds.Feast | WordKinds.Hospital);
        if (unit.IsThing || unit.IsOrdinary)
        {
            if (begins)
                return unit.Is(WordKinds.FirstName) && (signs.IsActing(unit.Last) || (isMainlyName && !unit.IsOrdinary && !IsDateline(unit)));
            return !IsPlaceHere(unit) && (StandsAsPerson(unit) || (isMainlyName && !IsBehindThing(unit)));
        }
        // A rare first name is also the surname of many an author: « stade de Lucas », « sonde Foley ».
        if (unit.Is(WordKinds.FirstName) || IsPetName(unit))
            return begins || !IsBehindArticle(unit);
        return begins ? signs.IsActing(unit.Last) : !IsBehindThing(unit);
    }

    // « Edmond, le 4 mai »: a town before its date.
    private bool IsDateline(NameUnit unit) =>
        unit.Last + 1 < reading.Count && reading.After(unit.Last) is ", " && reading.Of(unit.Last + 1) is "le";

    // « Lulu », « Dédé », « Mimi »: one syllable, twice.
    private bool IsPetName(NameUnit unit)
    {
        var word = Text.AsSpan(unit.Start, unit.End - unit.Start);
        return word.Length == 4 && unit.First == unit.Last && !unit.IsOrdinary && Letters.Lower(word[0]) == Letters.Lower(word[2]) && Letters.Lower(word[1]) == Letters.Lower(word[3]);
    }

    // Behind « de », an article or a noun stands a thing; behind « et », « que », « chez », a verb of dealing, a person.
    private bool StandsAsPerson(NameUnit unit)
    {
        if (unit.First == 0 || reading[unit.First].Is(Shape.First))
            return unit.Is(WordKinds.AnyName) && signs.IsActing(unit.Last);
        var before = reading[unit.First - 1];
        var gap = reading.After(unit.First - 1);
        if (gap is not (" " or "'" or ", "))
            return false;
        if (gap is ", ")
            return unit.Is(WordKinds.AnyFirstName) && signs.IsActing(unit.Last);
        if (before.Is(Cue.Dealing) && !before.Is(Cue.Tool))
            return true;
        return Joints.Contains(reading.Of(unit.First - 1)) && (unit.Is(WordKinds.AnyName) || signs.IsActing(unit.Last));
    }

    private bool IsBehindThing(NameUnit unit)
    {
        if (unit.First == 0 || reading[unit.First].Is(Shape.First))
            return false;
        var word = reading.Of(unit.First - 1).ToString();
        var isNoun = !reading[unit.First - 1].Is(Cue.Tool | Cue.Dealing | Cue.Act | Cue.Person | Cue.Kin | Cue.Carer) && reading.After(unit.First - 1) is " ";
        return isNoun || NameWords.IsOf(word) || IsBehindArticle(unit);
    }

    private bool IsWholeBracket(NameUnit unit) => unit.End < Text.Length && Text[unit.Start - 1] == '(' && Text[unit.End] == ')' && reading.IsAboutPatient(unit.Start);

    private bool IsPlaceHere(NameUnit unit) =>
        unit.Is(WordKinds.AnyPlace) && unit.First > 0 && reading[unit.First - 1].Is(Cue.Towards);

    private bool IsBehindArticle(NameUnit unit) => unit.First > 0 && reading.After(unit.First - 1) is " " or "'" && Articles.Contains(reading.Of(unit.First - 1));

    private bool IsBracketed(NameUnit unit) => unit.Start > 0 && Text[unit.Start - 1] is '(' or '[' or '/' or '+' or '-' or '_' or '.' or '@' or '#';
}
