using Confrere.Checklist.Lexicons;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>
/// Finds the names that no civility announces. A word with a capital is a name if the sentence treats it as a person, if a first name stands beside it, or if nothing else explains its
/// capital: no disease, drug, place, author or institution, by the words around rather than by the word itself.
/// </summary>
/// <param name="reading">The post.</param>
/// <param name="titled">Names behind a civility, which are found already.</param>
/// <param name="invented">Names behind a civility that are declared invented: they are no others either.</param>
/// <param name="declared">Names that are declared invented.</param>
internal sealed class BareNames(Reading reading, IReadOnlyList<TitledName> titled, IReadOnlyList<TitledName> invented, DeclaredNames declared)
{
    private readonly List<BareName> found = [];
    private readonly NameSequence sequence = new(reading);
    private readonly NameSurroundings around = new(reading);
    private readonly PersonSigns signs = new(reading);
    private readonly LoneNames alone = new(reading);
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, in order.</summary>
    public List<BareName> Find()
    {
        foreach (var name in titled)
            Remember(name.NameStart, name.End);
        FindCapitalised();
        foreach (var name in new TypedNames(reading).Find())
        {
            if (!IsTitled(name.Start) && !IsFound(name.Start))
                Add(name);
        }
        FindRoll();
        FindListed();
        if (known.Count > 0)
            FindAgain();
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private void FindCapitalised()
    {
        var next = 0;
        foreach (var i in reading.Capitals)
        {
            if (i < next || reading[i].Is(Shape.Mixed) || IsTitled(reading[i].Start) || !around.IsRead(reading[i].Start))
                continue;
            next = sequence.Gather(i);
            Judge(sequence.Units);
        }
    }

    private void Judge(List<NameUnit> units)
    {
        around.TakePhrases(units);
        TrimFront(units);
        TrimBack(units);
        if (units.Count == 0 || around.IsExplained(units) || IsDeclared(units))
            return;
        // Where the text tells of nobody, who is named is an author or a figure of history: only kinship, care and age make a person of a name.
        if (!around.IsStory(units[0].Start) || around.IsHistory(units[0].Start, units[^1].End))
        {
            if (units[0].IsLetter || units.Exists(unit => unit.IsOrdinary || unit.IsThing) || !signs.IsSurelyPerson(units))
                return;
        }
        if (InitialsOf(units) is { } initials)
            Add(initials);
        else if (IsFull(units))
            Add(new BareName(units[0].Start, units[^1].EndIn(reading.Text), NameForm.Full));
        else if (units.Count == 1)
            JudgeAlone(units[0]);
        else
            JudgeSeveral(units);
    }

    // A sentence's first word has a capital anyway, and what everybody says is no name: « Le », « Devant », « Patiente ».
    private void TrimFront(List<NameUnit> units)
    {
        while (units.Count > 0 && IsNoNameAtFront(units[0], units.Count))
            units.RemoveAt(0);
    }

    private bool IsNoNameAtFront(NameUnit unit, int count)
    {
        var word = reading[unit.First];
        var isPlain = unit.First == unit.Last;
        if (unit.IsLetter)
            return !unit.IsDottedIn(reading.Text) && word.Is(Cue.Tool);
        if (isPlain && word.Is(Cue.Tool))
            return true;
        if (isPlain && word.Is(Cue.Civility | Cue.Title | Cue.Month | Cue.Weekday | Cue.Record | Cue.Reach))
            return true;
        // « Patient âgé », « Classe III »: what stands before names is none itself.
        if (isPlain && unit.IsOrdinary && !unit.Is(WordKinds.FirstName) && unit.Is(Shape.Begins) && !(unit.Is(WordKinds.Surname) && signs.IsLabelled(unit.First))
            && word.Is(Cue.Person | Cue.Carer | Cue.Kin | Cue.Trade | Cue.House | Cue.Body | Cue.Described | Cue.Care | Cue.Room | Cue.Belonging | Cue.Naming | Cue.Dealing))
            return true;
        if (count > 1 && unit.Is(WordKinds.Species | WordKinds.Brand | WordKinds.Drug | WordKinds.Acronym) && !unit.Is(WordKinds.AnyName))
            return true;
        return unit.Is(Shape.Begins) && count > 1 && unit.IsOrdinary && !unit.Is(WordKinds.FirstName) && !unit.Is(Shape.Capitals);
    }

    // « Kevin Hier », « MARTIN Homme de 40 ans »: a list without its commas.
    private void TrimBack(List<NameUnit> units)
    {
        while (units.Count > 1 && units[^1] is var last && last.First == last.Last && reading[last.First].Is(Cue.Tool | Cue.Person | Cue.Month | Cue.Weekday | Cue.Care) && !last.Is(WordKinds.Surname) && !last.IsLetter)
            units.RemoveAt(units.Count - 1);
    }

    // A first name and something beside it that may be a surname.
    private bool IsFull(List<NameUnit> units)
    {
        if (units.Count < 2)
            return false;
        var first = units.FindIndex(unit => unit.IsFirstName);
        if (first < 0)
            return IsInitialAndName(units);
        // « AGNEAU Pascal », « Blanche ROUX »: capitals tell which is the surname.
        if (units.Count == 2 && units[0].Is(Shape.Capitals) != units[1].Is(Shape.Capitals) && !units[1 - first].IsLetter && units[1 - first].Is(Shape.Capitals) && units[1 - first].End - units[1 - first].Start > 2 && !units[1 - first].Is(WordKinds.Acronym))
            return true;
        // Words of every day in a row are a title: « Petit Guide Rose ».
        var isShouted = units.TrueForAll(unit => unit.Is(Shape.Capitals)) && around.IsShouted(units[0].Start);
        for (var i = 0; i < units.Count; i++)
        {
            if (i == first)
                continue;
            var other = units[i];
            var isMeant = !units[0].Is(Shape.Begins) && !isShouted && other.Is(WordKinds.AnyName) && !other.Is(WordKinds.Drug | WordKinds.Brand | WordKinds.Species | WordKinds.Institution | WordKinds.Acronym | WordKinds.Country | WordKinds.Demonym);
            var isSure = isMeant || other.IsLikelyName || (other.Is(WordKinds.AnyName) && !other.Is(WordKinds.Common)) || (other.IsLetter && i > first && alone.IsInitialBehind(other));
            if (isSure || (!units[first].IsOrdinary && !isShouted && !other.IsLetter && (!other.IsThing || other.Is(WordKinds.AnyName))))
                return !(units[first].IsOrdinary && units[first].Is(Shape.Begins) && other.IsOrdinary);
        }
        return false;
    }

    // « J. Faugeras », « J.-P. Martin », outside a list of references.
    private bool IsInitialAndName(List<NameUnit> units)
    {
        if (units[0].IsLetter && units[^1] is { IsLetter: false } name)
            return reading.After(units[0].Last).StartsWith('.') && (name.Is(WordKinds.AnyName) || alone.IsOpenToName(units[0].First)) && (name.IsLikelyName || name.Is(WordKinds.AnyName | WordKinds.Commune)) && !name.Is(WordKinds.Institution | WordKinds.Species) && !name.Is(Shape.Begins) && !IsMeasure(units[0]);
        // « ROBINEAU M, 74 » is written so on labels and lists.
        if (units is [{ IsLetter: false } surname, { IsLetter: true }] && surname.Is(Shape.Capitals) && surname.Is(WordKinds.Surname) && !surname.IsOrdinary && !surname.IsThing && surname.End - surname.Start > 3)
            return alone.IsInitialBehind(units[^1]) && reading.IsAboutPatient(units[0].Start);
        return units[^1].IsLetter && units[0].IsLikelyName && alone.IsInitialBehind(units[^1]) && (signs.IsPerson(units) || signs.IsWholePassage(units));
    }

    // « 37 °C. Le reste », « phénotype B. La suite ».
    private bool IsMeasure(NameUnit letter) => letter.Start > 0 && (char.IsAsciiDigit(reading.Text[letter.Start - 1]) || reading.Text[letter.Start - 1] is '°' or '/' or '.');

    // « A.P., 54 ans », « le patient B. »: letters that stand for a person, not for a thing.
    private BareName? InitialsOf(List<NameUnit> units)
    {
        if (!units.TrueForAll(unit => unit.IsLetter) || units.Count > 3 || !alone.AreInitials(units))
            return null;
        return new BareName(units[0].Start, units[^1].EndIn(reading.Text), NameForm.Initials);
    }

    private void JudgeAlone(NameUnit unit)
    {
        if (unit.IsLetter || unit.Is(Shape.InnerCapital) || NameWords.IsPlaceholder(reading.Text[unit.Start..unit.End]))
            return;
        // « Apgar 10 » is a score, « mon vieux Vidal » a book.
        if (unit.Is(WordKinds.Eponym) && unit.Last + 1 < reading.Count && reading[unit.Last + 1].Is(Shape.Figure) && reading.After(unit.Last) is " " && !signs.IsAgedAfter(unit.End))
            return;
        if (unit.First > 0 && reading[unit.First - 1].Is(Cue.Naming) && NameWords.IsKnownThing(reading.Of(unit.First)))
            return;
        if (NameWords.IsShortened(reading.Text.AsSpan(unit.Start, unit.End - unit.Start)))
            return;
        var isCandidate = (unit.Is(WordKinds.AnyName) || unit.IsUnknown) && (!unit.Is(Shape.Capitals) || (unit.End - unit.Start > 3 && !unit.Is(WordKinds.Acronym)));
        var isDoubtful = unit.IsThing || unit.Is(Shape.Capitals) || (unit.IsOrdinary && unit.Is(Shape.Begins)) || unit.IsUnknown && alone.IsLikeMedicine(unit);
        if (isCandidate && (isDoubtful ? signs.IsSurelyPerson([unit]) : signs.IsPerson([unit])))
            Add(new BareName(unit.Start, unit.End, NameForm.Person));
        else if (alone.CouldBePerson(unit) || (unit.IsLikelyName && unit.Is(WordKinds.AnyName) && signs.IsWholePassage([unit])))
            Add(new BareName(unit.Start, unit.End, NameForm.Unexplained));
    }

    private void JudgeSeveral(List<NameUnit> units)
    {
        var isName = units.TrueForAll(unit => unit.IsLikelyName || (unit.Is(WordKinds.AnyName) && !unit.Is(WordKinds.Common)));
        if (isName && signs.IsPerson(units))
        {
            Add(new BareName(units[0].Start, units[^1].End, NameForm.Person));
            return;
        }
        foreach (var unit in units.ToArray())
            JudgeAlone(unit);
    }

    // « Ousmane, Marie-Line, Bartolomeu et Guénolé »: beside a name in a list stand names.
    private void FindListed()
    {
        for (var n = 0; n < found.Count && n < 200; n++)
        {
            if (found[n].Form is NameForm.Again or NameForm.Initials)
                continue;
            var next = reading.WordAt(found[n].End);
            if (next > 0 && next < reading.Count && reading.After(next - 1) is " " && reading.Of(next) is "et" or "ou" or "and")
                next++;
            if (next < reading.Count && next > 0 && reading.After(next - 1) is ", " or " " && reading[next].Is(Shape.Capital))
                AddListed(sequence.UnitAt(next));
            var before = reading.WordAt(found[n].Start) - 1;
            if (before > 0 && reading.After(before) is " " && reading.Of(before) is "et" or "ou" or "and")
                before--;
            if (before >= 0 && reading.After(before) is ", " or " " && reading[before].Is(Shape.Capital))
                AddListed(sequence.UnitAt(before));
        }
    }

    private void AddListed(NameUnit unit)
    {
        if (around.IsDescribed(unit.First) || reading[unit.First].Is(Shape.Mixed) || (unit.IsUnknown && unit.Is(Shape.Capitals)))
            return;
        if ((unit.IsLikelyName || unit.IsFirstName) && !unit.IsLetter && !unit.Is(Shape.Begins) && !IsTitled(unit.Start) && !IsFound(unit.Start) && around.IsRead(unit.Start) && around.IsStory(unit.Start))
            Add(new BareName(unit.Start, unit.End, NameForm.Unexplained));
    }

    // « Présents : AMROUCHE, BELGACEM-PETITJEAN, FOFANA »: three words in capitals in a row, none of which is a word, are a roll.
    private void FindRoll()
    {
        var roll = new List<NameUnit>();
        foreach (var i in reading.Capitals)
        {
            if (roll.Count > 0 && i <= roll[^1].Last)
                continue;
            if (roll.Count > 0 && !(i == roll[^1].Last + 1 && reading.After(roll[^1].Last) is ", " or " ; " or "; " or " / " or " - " or "\n"))
                AddRoll(roll);
            if (!reading[i].Is(Shape.Capitals) && !(reading[i].Is(Shape.Elided) && reading[i].Is(Shape.Letter)))
                AddRoll(roll);
            else if (sequence.UnitAt(i) is var unit && unit.Is(Shape.Capitals) && unit.End - unit.Start > 3 && !unit.IsThing && !unit.Is(WordKinds.Common))
                roll.Add(unit);
            else
                AddRoll(roll);
        }
        AddRoll(roll);
    }

    private void AddRoll(List<NameUnit> roll)
    {
        if (roll.Count > 2 && roll.Count(unit => unit.Is(WordKinds.AnyName)) * 2 > roll.Count && !around.IsShouted(roll[0].Start, roll.Sum(unit => unit.End - unit.Start)) && around.IsStory(roll[0].Start) && around.IsRead(roll[0].Start))
        {
            foreach (var unit in roll)
            {
                if (!IsTitled(unit.Start) && !IsFound(unit.Start))
                    Add(new BareName(unit.Start, unit.End, NameForm.Person));
            }
        }
        roll.Clear();
    }

    // Whoever is named once is named wherever the word comes back.
    private void FindAgain()
    {
        var names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < reading.Count; i++)
        {
            var word = reading[i];
            if (word.Length < 3 || word.Is(Cue.Tool) || !names.Contains(reading.Of(i)) || IsTitled(word.Start) || IsFound(word.Start))
                continue;
            if (!around.IsRead(word.Start, isNameKnown: true) || IsOtherWord(i))
                continue;
            found.Add(new BareName(word.Start, word.End, NameForm.Again));
        }
    }

    // « Petit » came once as a name: « petit » is a word all the same, and so is « Petit » before a noun at a sentence's beginning.
    private bool IsOtherWord(int i)
    {
        var word = reading[i];
        if (declared.Admit(reading.Of(i)))
            return true;
        var kinds = Vocabulary.Of(reading.Of(i));
        if ((kinds & (WordKinds.Country | WordKinds.Region | WordKinds.Institution | WordKinds.Acronym | WordKinds.Drug | WordKinds.Brand)) != 0)
            return true;
        if ((kinds & WordKinds.Ordinary) == 0 && word.Cue is Cue.None or Cue.Act)
            return (kinds & WordKinds.Eponym) != 0 && around.IsDescribed(i);
        if (!word.Is(Shape.Capital))
            return true;
        return word.Is(Shape.Begins) && !signs.IsActing(i);
    }

    private void Add(BareName name)
    {
        if (declared.Admit(reading.Text.AsSpan(name.Start, name.End - name.Start)))
            return;
        found.Add(name);
        if (name.Form is NameForm.Full or NameForm.Person)
            Remember(name.Start, name.End);
    }

    private void Remember(int start, int end)
    {
        foreach (var word in WordsOf(start, end))
        {
            if (word.Length < 3 || (Vocabulary.Of(word) & (WordKinds.Institution | WordKinds.Acronym | WordKinds.Brand | WordKinds.Drug | WordKinds.Country)) != 0)
                continue;
            known.Add(word);
            known.Add(Fold.Letters(word));
        }
    }

    private IEnumerable<string> WordsOf(int start, int end)
    {
        for (var i = reading.WordAt(start); i < reading.Count && reading[i].Start < end; i++)
        {
            if (!reading[i].Is(Cue.Tool | Cue.Particle | Cue.Civility | Cue.Title) && !reading[i].Is(Shape.Letter))
                yield return reading.Of(i).ToString();
        }
    }

    private bool IsDeclared(List<NameUnit> units) => declared.Admit(reading.Text.AsSpan(units[0].Start, units[^1].End - units[0].Start));

    private bool IsTitled(int index) => IsIn(titled, index) || IsIn(invented, index);

    private static bool IsIn(IReadOnlyList<TitledName> names, int index)
    {
        foreach (var name in names)
        {
            if (index >= name.Start && index < name.End)
                return true;
        }
        return false;
    }

    private bool IsFound(int index) => found.Exists(name => index >= name.Start && index < name.End);
}
