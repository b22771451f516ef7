using System.Collections.Frozen;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>What the words around a capitalised word make of it: a person, or one of the many things that bear a name.</summary>
/// <param name="reading">The post.</param>
internal sealed class NameSurroundings(Reading reading)
{
    // Articles and their like: what follows with a capital is a thing or a place more often than a person.
    private static readonly FrozenSet<string> Articles = NameWords.Words("le la les l un une des du au aux ce cet cette ces son sa ses mon ma mes notre nos leur leurs votre vos chaque the a an");

    private static readonly FrozenSet<string> Of = NameWords.Words("de d du des of");

    // Parts of speech behind which a person may stand: « et », « que », « chez ».
    private static readonly FrozenSet<string> Joints = NameWords.Words("et que qu quand mais puis chez où ou ni si donc alors car avec par comme pour à entre sans lorsque and with by");

    // Fields of front matter that hold no prose.
    private static readonly FrozenSet<string> Dry = new[] { "Specialties", "Kind", "Sources", "Fictional", "Author", "Language", "Audience", "Status", "Verdict", "Image", "RedirectFrom", "Draft", "Published", "Updated", "Reviewed", "Seen", "Review", "Allow" }.ToFrozenSet();

    // How names of medicines end, in French and in the international nomenclature.
    private static readonly string[] MedicineEndings = ["ine", "ol", "ase", "mab", "nib", "pril", "artan", "azole", "cilline", "mycine", "vir", "ide", "one", "ium", "ose", "ate", "ane", "yl", "ax", "ex", "ix", "ox", "um", "us", "is", "ène", "ique", "xel", "tide", "gliptine"];

    private string Text => reading.Text;

    /// <summary>Whether a place of the prose holds sentences in which names are looked for.</summary>
    /// <param name="index">The place.</param>
    /// <param name="isNameKnown">Whether the very name is known: then it is looked for in addresses and codes, too.</param>
    public bool IsRead(int index, bool isNameKnown = false)
    {
        var passage = reading.Post.Prose.PassageAt(index);
        return passage.Field switch
        {
            Field.Target or Field.FileName => isNameKnown,
            Field.Attribute => isNameKnown || passage.Key is "title" or "alt" or "aria-label" or "content" or "value" or "placeholder" or "summary" or "label",
            Field.FrontMatter => !Dry.Contains(passage.Key),
            _ => true,
        };
    }

    /// <summary>Takes out of a row what lists and surroundings explain; true where nothing is left of it.</summary>
    public bool IsExplained(List<NameUnit> units)
    {
        if (IsHonoured(units[0].First) || IsDescribed(units[0].First) || IsCited(units) || IsMark(units[^1]))
            return true;
        for (var i = 0; i < units.Count; i++)
        {
            var length = 0;
            var isName = i > 0 && units[i - 1].IsFirstName;
            var kinds = units.Count > 1 || units[i].Last > units[i].First ? Phrases.LongestAt(Text, units[i].Start, out length) : WordKinds.None;
            var isLong = kinds != WordKinds.None && Text.AsSpan(units[i].Start, length).ContainsAny(" -");
            if (!isLong && !isName && Places.LongestAt(Text, units[i].Start, out length).Count > 0)
                isLong = Text.AsSpan(units[i].Start, length).ContainsAny(" -") && !units[i].IsFirstName;
            if (isLong)
                units.RemoveAll(unit => unit.Start >= units[i].Start && unit.Start < units[i].Start + length && unit.First >= units[i].First);
            if (isLong)
                i--;
        }
        return units.Count == 0;
    }

    /// <summary>Whether a place, a street or a house stands before, which bears the name: « lycée Jean Moulin ».</summary>
    private bool IsHonoured(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4 && reading.Touch(i); i--)
        {
            if (reading[i].Is(Cue.House | Cue.Street | Cue.Body) && !reading[i].Is(Cue.Tool) && reading[i].Length > 2)
                return true;
            if (!reading[i].Is(Cue.Tool | Cue.Particle) && i < first - 1)
                return false;
        }
        return false;
    }

    /// <summary>Whether a word bears the name of what it goes with: « maladie de Crohn et de Behçet », « score Glasgow ».</summary>
    public bool IsDescribed(int word)
    {
        var strangers = 0;
        for (var i = word - 1; i >= 0 && i >= word - 10; i--)
        {
            if (reading.After(i).ContainsAny('.', ';', ':') || reading[i].End < word && Text[reading[i].End] == '\n')
                return false;
            if (reading[i].Is(Cue.Described))
                return true;
            if (reading[i].Is(Shape.Capital) || reading[i].Is(Cue.Particle) || (reading[i].Is(Cue.Tool) && reading.Of(i) is "et" or "ou" or "dite" or "dit"))
                continue;
            // « signe clinique de Babinski » has one word between, « la maladie que décrit Martin » three.
            if (++strangers > 1 || !(i + 1 < word && Of.Contains(reading.Of(i + 1).ToString())))
                return false;
        }
        return false;
    }

    /// <summary>Whether the text quotes someone's work: « Martin et al. », « (Martin, 2019) », « Martin [12] ».</summary>
    private bool IsCited(List<NameUnit> units)
    {
        var end = units[^1].End;
        var after = Text.AsSpan(end, Math.Min(40, Text.Length - end)).TrimStart(" .,&");
        if (after.StartsWith("et al") || after.StartsWith("et coll") || after.StartsWith("and col") || after.StartsWith('['))
            return true;
        if (after.StartsWith('('))
            after = after[1..];
        if (after.Length >= 4 && after[..2] is "19" or "20" && char.IsAsciiDigit(after[2]) && char.IsAsciiDigit(after[3]) && (after.Length == 4 || !char.IsAsciiDigit(after[4])))
            return true;
        var first = units[0].First;
        return first > 1 && (reading[first - 1].Is(Cue.Cited) || (Of.Contains(reading.Of(first - 1).ToString()) && reading[first - 2].Is(Cue.Cited))) && !reading[first - 1].Is(Cue.Tool) && !reading.IsAboutPatient(units[0].Start);
    }

    private bool IsMark(NameUnit unit) => unit.End < Text.Length && Text[unit.End] is '®' or '™' or '©' || (unit.End + 1 < Text.Length && Text[unit.End] == ' ' && Text[unit.End + 1] is '®' or '™');

    /// <summary>Whether most letters of the passage are capitals.</summary>
    public bool IsShouted(int index)
    {
        var (capitals, small) = (0, 0);
        foreach (var letter in reading.Post.Prose.TextOf(reading.Post.Prose.PassageAt(index)))
        {
            var sort = Letters.Of(letter);
            capitals += (sort & Letters.Capital) != 0 ? 1 : 0;
            small += (sort & Letters.Small) != 0 ? 1 : 0;
        }
        return capitals > small;
    }

    /// <summary>Whether the passage is a list of references.</summary>
    public bool IsReference(int index)
    {
        var passage = reading.Post.Prose.PassageAt(index);
        var text = reading.Post.Prose.TextOf(passage);
        return passage is { Field: Field.FrontMatter, Key: "Sources" } || text.Contains(" et al", StringComparison.Ordinal) || text.Contains("doi", StringComparison.OrdinalIgnoreCase)
            || text.Contains("PMID", StringComparison.Ordinal) || text.Contains("PubMed", StringComparison.Ordinal) || text.Contains("Google Scholar", StringComparison.Ordinal);
    }

    /// <summary>Whether a letter behind a name is its initial: « Kevin L. », « Marie D, ».</summary>
    public bool IsInitialBehind(NameUnit letter) => letter.End >= Text.Length || Text[letter.End] is '.' or ',' or ')' or '…' or '\n' or '!' or '?' or ';';

    /// <summary>Whether letters alone stand for a person.</summary>
    public bool AreInitials(List<NameUnit> units)
    {
        var joined = string.Concat(units.Select(unit => Text[unit.Start]));
        if (joined.Any(letter => letter is 'X' or 'Y' or 'Z') || (Vocabulary.OfFolded(joined) & (WordKinds.Acronym | WordKinds.Institution)) != 0 || joined is "JC" or "PS" or "NB" or "AM" or "PM" or "IV" or "IM" or "SC" or "PO" or "RAS" or "USA" or "UK")
            return false;
        var (first, end) = (units[0].First, units[^1].End);
        var hasDot = end < Text.Length && Text[end] == '.';
        if (units.Count == 1)
            return joined is not ("H" or "F" or "M" or "G" or "N" or "A") && IsAgedAfter(hasDot ? end + 1 : end) && !reading[first].Is(Shape.Joined);
        if (!hasDot && !Text.AsSpan(units[0].End, 1).SequenceEqual("."))
            return false;
        if (IsReference(units[0].Start) || IsCited(units))
            return false;
        return IsAgedAfter(hasDot ? end + 1 : end) || IsPersonBefore(first) || (reading.IsAboutPatient(units[0].Start) && units[0].Is(Shape.Begins) && IsActing(units[^1].Last));
    }

    /// <summary>Whether the sentence treats a name as a person: by kinship, care, age, speech.</summary>
    public bool IsPerson(IReadOnlyList<NameUnit> units) =>
        IsPersonBefore(units[0].First) || IsAgedAfter(units[^1].End) || IsPersonAfter(units[^1].Last);

    private bool IsPersonBefore(int first)
    {
        if (first == 0 || reading[first].Is(Shape.First))
            return false;
        var gap = reading.After(first - 1);
        var before = reading[first - 1];
        if (gap is not (" " or ", " or " (" or ": " or " : " or " «" or " « " or "'"))
            return false;
        var isClose = gap is " ";
        if (before.Is(Cue.Person | Cue.Kin | Cue.Carer | Cue.Naming) && !before.Is(Cue.Tool) && (isClose || gap is ", " or " (" or ": " or " : "))
            return reading.Of(first - 1)[^1] != 's' || before.Is(Cue.Kin | Cue.Naming);
        if (before.Is(Cue.Dealing) && isClose)
            return true;
        if (first < 2)
            return false;
        var second = reading[first - 2];
        var word = reading.Of(first - 1);
        if (Of.Contains(word.ToString()))
            return second.Is(Cue.Kin | Cue.Person | Cue.Belonging | Cue.Carer) && reading.Touch(first - 2);
        if (word is "par" or "avec" or "à" or "chez" or "by" or "with")
            return second.Is(Cue.Dealing) || (word is "chez" && !isClose);
        return false;
    }

    /// <summary>Whether an age follows: « , 45 ans », « (78 a) », « âgée de 3 mois ».</summary>
    public bool IsAgedAfter(int end)
    {
        var after = Text.AsSpan(end, Math.Min(40, Text.Length - end)).TrimStart(" ,(–-");
        foreach (var lead in (ReadOnlySpan<string>)["âgée de ", "âgé de ", "agée de ", "agé de ", "agee de ", "age de ", "H ", "F ", "h ", "f ", "femme de ", "homme de "])
        {
            if (after.StartsWith(lead))
            {
                after = after[lead.Length..];
                break;
            }
        }
        var digits = 0;
        while (digits < after.Length && char.IsAsciiDigit(after[digits]))
            digits++;
        if (digits is 0 or > 3)
            return false;
        var unit = after[digits..].TrimStart(' ');
        foreach (var word in (ReadOnlySpan<string>)["ans", "a", "mois", "m", "jours", "semaines", "years", "yo"])
        {
            if (unit.StartsWith(word) && (unit.Length == word.Length || !char.IsLetterOrDigit(unit[word.Length])))
                return true;
        }
        return false;
    }

    // « Kevin, mon interne », « Chastagnol (née Roux) », « Odile tousse ».
    private bool IsPersonAfter(int last)
    {
        if (last + 1 >= reading.Count)
            return false;
        var gap = reading.After(last);
        if (gap is ", " or " (" && last + 2 < reading.Count)
            return reading.Of(last + 1) is "né" or "née" or "nee" or "ddn" or "DDN" or "alias" || (reading[last + 1].Is(Cue.Tool) && reading.After(last + 1) is " " && reading[last + 2].Is(Cue.Kin | Cue.Carer | Cue.Trade) && !reading[last + 2].Is(Cue.Tool));
        return gap is " " && (reading.Of(last + 1) is "né" or "née" or "nee" or "ddn" or "DDN" || (reading[last + 1].Is(Cue.Act) && !reading[last + 1].Is(Cue.Tool | Cue.Naming) && reading.Of(last + 1) is not ("a" or "fait" or "va" or "reste" or "prend")));
    }

    /// <summary>Whether a verb of persons follows, auxiliaries included.</summary>
    public bool IsActing(int word) =>
        word + 1 < reading.Count && (reading.After(word) is " " || (reading[word].Is(Shape.Letter) && reading.After(word) is ". ")) && (reading[word + 1].Is(Cue.Act) || reading.Of(word + 1) is "ne" or "n" or "se" or "s" or "m" or "me" or "nous" or "y" or "lui");

    /// <summary>Whether a word alone may be somebody's name, since nothing else explains its capital.</summary>
    public bool CouldBePerson(NameUnit unit)
    {
        if (unit.Is(Shape.Capitals))
            return unit is { IsLikelyName: true, IsUnknown: false } && unit.End - unit.Start > 3 && !IsShouted(unit.Start) && !IsBracketed(unit) && StandsAsPerson(unit);
        if (unit.Is(WordKinds.FirstName) && !IsBracketed(unit))
            return unit.IsThing || unit.IsOrdinary ? !unit.Is(Shape.Begins) && StandsAsPerson(unit) && !IsPlaceHere(unit) : unit.Is(Shape.Begins) || !IsBehindArticle(unit);
        return unit.IsLikelyName && !IsBracketed(unit) && !(unit.IsUnknown && IsLikeMedicine(unit)) && (unit.Is(Shape.Begins) ? !unit.IsUnknown && IsActing(unit.Last) : StandsAsPerson(unit));
    }

    // Behind « de », an article or a noun stands a thing; behind « et », « que », « chez », a verb of dealing, a person.
    private bool StandsAsPerson(NameUnit unit)
    {
        if (unit.First == 0 || reading[unit.First].Is(Shape.First))
            return unit.Is(WordKinds.AnyName) && IsActing(unit.Last);
        var before = reading[unit.First - 1];
        var gap = reading.After(unit.First - 1);
        if (gap is not (" " or "'" or ", "))
            return false;
        if (gap is ", ")
            return unit.Is(WordKinds.AnyFirstName) && IsActing(unit.Last);
        if (before.Is(Cue.Dealing) && !before.Is(Cue.Tool))
            return true;
        return Joints.Contains(reading.Of(unit.First - 1).ToString()) && (unit.Is(WordKinds.AnyName) || IsActing(unit.Last));
    }

    private bool IsPlaceHere(NameUnit unit) =>
        unit.Is(WordKinds.AnyPlace) && unit.First > 0 && reading[unit.First - 1].Is(Cue.Towards);

    private bool IsBehindArticle(NameUnit unit) => unit.First > 0 && reading.After(unit.First - 1) is " " or "'" && Articles.Contains(reading.Of(unit.First - 1).ToString());

    private bool IsBracketed(NameUnit unit) => unit.Start > 0 && Text[unit.Start - 1] is '(' or '[' or '/' or '+' or '-' or '_' or '.' or '@' or '#';

    private bool IsLikeMedicine(NameUnit unit)
    {
        var word = Text.AsSpan(unit.Start, unit.End - unit.Start);
        foreach (var ending in MedicineEndings)
        {
            if (word.EndsWith(ending))
                return true;
        }
        return false;
    }
}
