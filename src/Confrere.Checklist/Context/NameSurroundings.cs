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
        if (IsHonoured(units[0].First) || IsDescribed(units[0].First) || IsCited(units) || IsMark(units[^1]) || IsReference(units[0].Start))
            return true;
        if (units.Exists(unit => reading[unit.First].Is(Cue.House | Cue.Street | Cue.Body | Cue.Described) && unit.First == unit.Last && !unit.Is(WordKinds.AnyName)))
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
            // « lycée professionnel Jean Moulin » has one plain word between.
            if (!reading[i].Is(Cue.Particle) && (i < first - 1 || reading[i].Is(Cue.Tool)))
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
            if (reading[i].Is(Cue.Described) || (reading[i].Is(Cue.Cited) && !IsVoiced(i, word)))
                return true;
            if (reading[i].Is(Shape.Capital) || reading[i].Is(Cue.Particle) || (reading[i].Is(Cue.Tool) && reading.Of(i) is "et" or "ou" or "dite" or "dit" or "par" or "and" or "celle" or "celui"))
                continue;
            // « signe clinique de Babinski » has one word between, « la maladie que décrit Martin » three.
            if (++strangers > 1 || !(i + 1 < word && Of.Contains(reading.Of(i + 1).ToString())))
                return false;
        }
        return false;
    }

    // « selon Odile » is gossip where Odile is a first name; « selon Regan et Morrey » is literature.
    private bool IsVoiced(int cited, int word) =>
        cited == word - 1 && reading[cited].Is(Cue.Tool) && (Vocabulary.Of(reading.Of(word)) & WordKinds.FirstName) != 0;

    // « Martin et al. », « (Martin, 2019) », « Martin [12] ».
    private bool IsCited(List<NameUnit> units)
    {
        var end = units[^1].End;
        var after = Text.AsSpan(end, Math.Min(40, Text.Length - end)).TrimStart(" .,&");
        if (after.StartsWith("et al") || after.StartsWith("et coll") || after.StartsWith("and col") || after.StartsWith('['))
            return true;
        if (after.StartsWith('('))
            after = after[1..];
        return after.Length >= 4 && after[..2] is "19" or "20" && char.IsAsciiDigit(after[2]) && char.IsAsciiDigit(after[3]) && (after.Length == 4 || !char.IsAsciiDigit(after[4]));
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

    /// <summary>Whether a place stands in a reference: « Martin L. Presse Med 2012;61:332-8 », « et al. », « doi ».</summary>
    public bool IsReference(int index)
    {
        var passage = reading.Post.Prose.PassageAt(index);
        if (passage is { Field: Field.FrontMatter, Key: "Sources" })
            return true;
        var start = Math.Max(passage.Start, index - 130);
        var text = Text.AsSpan(start, Math.Min(passage.End, index + 130) - start);
        return text.Contains("PubMed", StringComparison.Ordinal) || text.Contains("doi", StringComparison.OrdinalIgnoreCase) || text.Contains("PMID", StringComparison.Ordinal) || HasVolume(text);
    }

    // « 2012;61:332 », « 2018;154:529 ».
    private static bool HasVolume(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(';'); at >= 0; at = text.IndexOf(';') is var next and >= 0 ? next : -1)
        {
            if (at >= 4 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == ' ') && text[at..Math.Min(text.Length, at + 12)].Contains(':'))
                return true;
            text = text[(at + 1)..];
        }
        return false;
    }

    /// <summary>Whether a name may begin at a word: behind « avec », « Dr », a verb of dealing, or at a sentence's beginning; not behind a noun, as in « lombosciatique G. ».</summary>
    public bool IsOpenToName(int word) =>
        word == 0 || reading[word].Is(Shape.Begins) || reading[word - 1].Is(Cue.Tool | Cue.Dealing | Cue.Person | Cue.Carer | Cue.Kin | Cue.Title | Cue.Naming) || reading.After(word - 1).ContainsAny(':', ',', '(');

    /// <summary>Whether a letter behind a name is its initial: « Kevin L. », « Marie D, ».</summary>
    public bool IsInitialBehind(NameUnit letter) => letter.End >= Text.Length || Text[letter.End] is '.' or ',' or ')' or '…' or '\n' or '!' or '?' or ';';

    /// <summary>Whether letters alone stand for a person.</summary>
    public bool AreInitials(List<NameUnit> units)
    {
        var joined = string.Concat(units.Select(unit => Text[unit.Start]));
        if (units.Count == 2 && IsDotted(units[0]) && IsDotted(units[1]) && IsPersonBefore(units) && !joined.Contains('X') && !joined.Contains('Y'))
            return true;
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
        return IsAgedAfter(hasDot ? end + 1 : end) || IsPersonBefore(units) || (reading.IsAboutPatient(units[0].Start) && units[0].Is(Shape.Begins) && IsActing(units[^1].Last));
    }

    /// <summary>Whether the text about a place tells of people: a patient, or the author herself. Elsewhere, who is named is somebody whom readers know.</summary>
    public bool IsStory(int index)
    {
        if (reading.IsAboutPatient(index))
            return true;
        var passage = reading.Post.Prose.PassageAt(index);
        for (var i = reading.WordAt(passage.Start); i < reading.Count && reading[i].Start < passage.End; i++)
        {
            if (reading[i].Is(Cue.Self) && reading.Of(i) is "je" or "Je" or "j" or "J" or "mon" or "ma" or "mes" or "Mon" or "Ma" or "Mes" or "I" or "my")
                return true;
        }
        return false;
    }

    /// <summary>Whether a year of long ago stands close by: « décrit par Martin en 1904 ».</summary>
    public bool IsHistory(int start, int end)
    {
        var passage = reading.Post.Prose.PassageAt(start);
        var i = reading.WordAt(Math.Max(passage.Start, start - 60));
        for (; i < reading.Count && reading[i].Start < Math.Min(passage.End, end + 60); i++)
        {
            if (reading[i].Is(Shape.Figure) && reading[i].Length == 4 && reading.Of(i) is var year && (year[0] == '1' && year[1] is '5' or '6' or '7' or '8' or '9') && !year.StartsWith("199") && !reading.IsAboutPatient(start))
                return true;
        }
        return false;
    }

    /// <summary>Whether kinship, care or an age leaves no doubt that a person is named.</summary>
    public bool IsSurelyPerson(IReadOnlyList<NameUnit> units) =>
        IsPersonBefore(units) || IsLabelled(units[0].First) || IsAgedAfter(EndOf(units[^1])) || IsBorn(units[^1].Last) || IsIntroduced(units[^1].Last);

    /// <summary>Whether a verb behind a name makes it a person's: « Odile tousse ».</summary>
    public bool IsPerson(IReadOnlyList<NameUnit> units) => IsSurelyPerson(units) || IsDoing(units[^1].Last) || IsApposed(units);

    private bool IsDotted(NameUnit unit) => unit.End < Text.Length && Text[unit.End] == '.';

    private int EndOf(NameUnit unit) => unit.IsLetter && IsDotted(unit) ? unit.End + 1 : unit.End;

    private bool IsPersonBefore(IReadOnlyList<NameUnit> units)
    {
        var first = units[0].First;
        if (first == 0 || reading[first].Is(Shape.First))
            return false;
        var gap = reading.After(first - 1);
        var before = reading[first - 1];
        var isClose = gap is " ";
        if (before.Is(Cue.Person | Cue.Kin | Cue.Carer | Cue.Naming | Cue.Trade) && !before.Is(Cue.Tool) && (isClose || gap is ", " or " (" or ": " or " : " or " «" or " « "))
            return reading.Of(first - 1)[^1] != 's' || before.Is(Cue.Kin | Cue.Naming);
        if (before.Is(Cue.Dealing) && isClose)
            return true;
        if (gap is ", " && IsPersonPhrase(first - 1))
            return true;
        if (first < 2)
            return false;
        var second = reading[first - 2];
        var word = reading.Of(first - 1);
        if (Of.Contains(word.ToString()))
            return second.Is(Cue.Kin | Cue.Person | Cue.Belonging | Cue.Carer) && reading.Touch(first - 2) && gap is " " or "'";
        if (word is "par" or "avec" or "à" or "chez" or "by" or "with" && isClose)
            return second.Is(Cue.Dealing);
        return false;
    }

    // « patient suisse de passage, » opens an apposition: a person's noun within a few plain words.
    private bool IsPersonPhrase(int last)
    {
        for (var i = last; i >= 0 && i > last - 5; i--)
        {
            if (reading[i].Is(Cue.Person | Cue.Carer | Cue.Kin | Cue.Trade) && !reading[i].Is(Cue.Tool))
                return reading.Of(i)[^1] != 's';
            if (reading[i].Is(Shape.Capital | Shape.Figure) || i == 0 || !reading.Touch(i - 1))
                return false;
        }
        return false;
    }

    /// <summary>Whether a label announces a name.</summary>
    // « Lit 8 : Petit », « Dossier 1 KOWALCZYK », « Nom : », « Opérateur BRIDOUX », « | 12/09 | Carpentier ».
    public bool IsLabelled(int first)
    {
        if (first == 0 || reading[first].Is(Shape.First))
            return false;
        var gap = reading.After(first - 1);
        var label = first - 1;
        var isColon = gap.Contains(':') || gap.Contains('=');
        if (!isColon && gap is not " ")
            return false;
        if (reading[label].Is(Shape.Figure) && label > 0 && reading.After(label - 1) is " " or " n°")
            label--;
        else if (!isColon)
            return false;
        return reading[label].Is(Cue.Room | Cue.Record | Cue.Person | Cue.Carer | Cue.Kin | Cue.Title | Cue.Naming) && !reading[label].Is(Cue.Tool);
    }

    // « les Bouvier », « le rhumato, Vandenbroucke, est en congé »: between commas, behind a plain noun.
    private bool IsApposed(IReadOnlyList<NameUnit> units)
    {
        var (first, last) = (units[0].First, units[^1].Last);
        if (first == 0 || reading[first].Is(Shape.First) || !reading.IsAboutPatient(units[0].Start) || !units[0].IsLikelyName)
            return false;
        var before = reading[first - 1];
        var gap = reading.After(first - 1);
        if (gap is " " && reading.Of(first - 1) is "les" or "Les" or "aux" or "Aux" && units.Count == 1 && units[0].Last == units[0].First)
            return units[0].Is(WordKinds.Surname);
        return gap is ", " && reading.After(last) is ", " && !before.Is(Shape.Capital | Shape.Figure) && !reading[last + 1].Is(Shape.Capital);
    }

    /// <summary>Whether an age follows: « , 45 ans », « (78 a) », « âgée de 3 mois ».</summary>
    public bool IsAgedAfter(int end)
    {
        var after = Text.AsSpan(end, Math.Min(40, Text.Length - end)).TrimStart(" .,(–-");
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

    private bool IsBorn(int last) =>
        last + 1 < reading.Count && reading.After(last) is " " or ", " or " (" or "; " or ";" && reading.Of(last + 1) is "né" or "née" or "Né" or "Née" or "nee" or "ddn" or "DDN" or "alias";

    // « Kevin, mon interne », « Odile (sa fille) ».
    private bool IsIntroduced(int last) =>
        last + 2 < reading.Count && reading.After(last) is ", " or " (" && reading[last + 1].Is(Cue.Tool) && reading.After(last + 1) is " "
        && reading[last + 2].Is(Cue.Kin | Cue.Carer | Cue.Trade | Cue.Person) && !reading[last + 2].Is(Cue.Tool);

    private bool IsDoing(int last)
    {
        if (last + 1 >= reading.Count || reading.After(last) is not " ")
            return false;
        var next = reading[last + 1];
        var word = reading.Of(last + 1);
        return (next.Is(Cue.Act) && !next.Is(Cue.Tool | Cue.Naming | Cue.Cited) && word is not ("a" or "fait" or "va" or "reste" or "prend" or "montre" or "présente" or "présentait"))
            || (next.Shape == Shape.None && word.Length > 5 && (word.EndsWith("ait") || word.EndsWith("aient")) && word is not ("souhait" or "portrait" or "extrait" or "abstrait" or "parfait" or "montrait" or "retrait" or "objectivait" or "révélait" or "permettait"));
    }

    /// <summary>Whether a verb of persons follows, auxiliaries included.</summary>
    public bool IsActing(int word) =>
        word + 1 < reading.Count && (reading.After(word) is " " || (reading[word].Is(Shape.Letter) && reading.After(word) is ". ")) && (reading[word + 1].Is(Cue.Act) || reading.Of(word + 1) is "ne" or "n" or "se" or "s" or "m" or "me" or "nous" or "y" or "lui");

    /// <summary>Whether a word alone may be somebody's name, since nothing else explains its capital.</summary>
    public bool CouldBePerson(NameUnit unit)
    {
        if (unit.Is(Shape.Capitals))
            return unit is { IsLikelyName: true, IsUnknown: false } && unit.End - unit.Start > 3 && !IsShouted(unit.Start) && !IsBracketed(unit) && StandsAsPerson(unit);
        if (IsBracketed(unit))
            return unit.IsFirstName && !unit.IsThing && IsWholeBracket(unit);
        if (unit.IsFirstName || IsPetName(unit))
            return CouldBeFirstName(unit);
        return unit.IsLikelyName && !(unit.IsUnknown && IsLikeMedicine(unit)) && (unit.Is(Shape.Begins) ? !unit.IsUnknown && IsActing(unit.Last) : StandsAsPerson(unit));
    }

    private bool CouldBeFirstName(NameUnit unit)
    {
        var begins = unit.Is(Shape.Begins);
        if (unit.IsThing || unit.IsOrdinary)
            return begins ? unit.Is(WordKinds.FirstName) && IsActing(unit.Last) : StandsAsPerson(unit) && !IsPlaceHere(unit);
        // A rare first name is also the surname of many an author: « stade de Lucas », « sonde Foley ».
        if (unit.Is(WordKinds.FirstName) || IsPetName(unit))
            return begins || !IsBehindArticle(unit);
        return begins ? IsActing(unit.Last) : !IsBehindThing(unit);
    }

    /// <summary>Whether a name is all that its passage says, as in a table's cell or under a letter.</summary>
    public bool IsWholePassage(IReadOnlyList<NameUnit> units)
    {
        var passage = reading.Post.Prose.PassageAt(units[0].Start);
        return reading[units[0].First].Is(Shape.First) && passage.End - EndOf(units[^1]) <= 1 && passage.Field is Field.Text or Field.Markup && reading.IsAboutPatient(units[0].Start);
    }

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

    private bool IsBehindThing(NameUnit unit)
    {
        if (unit.First == 0 || reading[unit.First].Is(Shape.First))
            return false;
        var word = reading.Of(unit.First - 1).ToString();
        var isNoun = !reading[unit.First - 1].Is(Cue.Tool | Cue.Dealing | Cue.Act | Cue.Person | Cue.Kin | Cue.Carer) && reading.After(unit.First - 1) is " ";
        return isNoun || Of.Contains(word) || IsBehindArticle(unit);
    }

    private bool IsWholeBracket(NameUnit unit) => unit.End < Text.Length && Text[unit.Start - 1] == '(' && Text[unit.End] == ')' && reading.IsAboutPatient(unit.Start);

    private bool IsPlaceHere(NameUnit unit) =>
        unit.Is(WordKinds.AnyPlace) && unit.First > 0 && reading[unit.First - 1].Is(Cue.Towards);

    private bool IsBehindArticle(NameUnit unit) => unit.First > 0 && reading.After(unit.First - 1) is " " or "'" && Articles.Contains(reading.Of(unit.First - 1).ToString());

    private bool IsBracketed(NameUnit unit) => unit.Start > 0 && Text[unit.Start - 1] is '(' or '[' or '/' or '+' or '-' or '_' or '.' or '@' or '#';

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
}
