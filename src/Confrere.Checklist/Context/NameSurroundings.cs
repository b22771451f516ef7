using System.Collections.Frozen;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>What explains a capitalised word that is nobody: a disease, a street, an author, a reference, a figure of history.</summary>
/// <param name="reading">The post.</param>
internal sealed class NameSurroundings(Reading reading)
{
    // Fields of front matter that hold no prose.
    private static readonly FrozenSet<string> Dry = new[] { "Specialties", "Kind", "Sources", "Fictional", "Author", "Language", "Audience", "Status", "Verdict", "Image", "RedirectFrom", "Draft", "Published", "Updated", "Reviewed", "Seen", "Review", "Allow" }.ToFrozenSet();

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

    /// <summary>Takes out of a row what lists and surroundings explain; true where nothing is left of it.</summary>
    public bool IsExplained(List<NameUnit> units)
    {
        if (IsHonoured(units[0].First) || IsDescribed(units[0].First) || IsCited(units) || IsMark(units[^1]) || IsReference(units[0].Start))
            return true;
        if (IsOfEnglishTerm(units[^1].Last) || IsAmongFigures(units))
            return true;
        if (units.Exists(unit => reading[unit.First].Is(Cue.House | Cue.Street | Cue.Body | Cue.Described) && unit.First == unit.Last && !unit.Is(WordKinds.AnyName)))
            return true;
        TakePhrases(units);
        return units.Count == 0;
    }

    /// <summary>Takes the phrases out of a row that the lexicons know as a whole: « Google Scholar », « Rose Bengale ».</summary>
    public void TakePhrases(List<NameUnit> units)
    {
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
    }

    // « The Ivy sign », « Murphy syndrome »: English puts the name in front.
    private bool IsOfEnglishTerm(int last) =>
        last + 1 < reading.Count && reading.After(last) is " " && reading.Of(last + 1) is "sign" or "syndrome" or "score" or "scale" or "disease" or "test" or "trial" or "study" or "criteria" or "classification" or "index";

    // « Babinski et Hoffmann, Murphy et Giordano », « Balzac a peint Bénassis »: beside an eponym or a figure of letters stand others of their kind, unless the sentence tells of a patient.
    private bool IsAmongFigures(List<NameUnit> units)
    {
        var (first, last) = (units[0].First, units[^1].Last);
        if (units.Exists(unit => unit.IsFirstName) && reading.IsAboutPatient(units[0].Start))
            return false;
        return IsEponymBeside(first, -1) || IsEponymBeside(last, +1) || (!units.Exists(unit => unit.Is(WordKinds.Eponym)) && HasFigureNear(first, last));
    }

    private bool IsEponymBeside(int from, int step)
    {
        var at = from + step;
        if (at > 0 && at < reading.Count - 1 && reading.Of(at) is "et" or "and" or "ou")
            at += step;
        if (at == from + step && (at < 0 || at >= reading.Count || (step < 0 ? reading.After(at) : reading.After(from)) is not ("-" or ", ")))
            return false;
        return at >= 0 && at < reading.Count && reading[at].Is(Shape.Capital) && !reading[at].Is(Shape.Capitals) && (Vocabulary.Of(reading.Of(at)) & (WordKinds.Eponym | WordKinds.AnyFirstName | WordKinds.Common)) == WordKinds.Eponym;
    }

    private bool HasFigureNear(int first, int last)
    {
        for (var i = first - 1; i >= 0 && i >= first - 12 && !reading[i + 1].Is(Shape.Begins); i--)
        {
            if (IsFigure(i))
                return !IsTold(i, first);
        }
        for (var i = last + 1; i < reading.Count && i <= last + 12 && !reading[i].Is(Shape.Begins); i++)
        {
            if (IsFigure(i))
                return !IsTold(last, i);
        }
        return false;
    }

    private bool IsFigure(int word) => reading[word].Is(Shape.Capital) && !reading[word].Is(Shape.Capitals | Shape.Letter) && (Vocabulary.Of(reading.Of(word)) & (WordKinds.Figure | WordKinds.FirstName | WordKinds.Hospital | WordKinds.Commune)) == WordKinds.Figure;

    private bool IsTold(int from, int to)
    {
        for (var i = Math.Max(0, from - 6); i <= to && i < reading.Count; i++)
        {
            if (reading[i].Is(Cue.Person | Cue.Kin | Cue.Civility | Cue.Care) && !reading[i].Is(Cue.Tool))
                return true;
        }
        return false;
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
            if (++strangers > 1 || !(i + 1 < word && NameWords.IsOf(reading.Of(i + 1))))
                return false;
        }
        return false;
    }

    // « selon Odile » is gossip where Odile is a first name; « selon Regan et Morrey » is literature.
    private bool IsVoiced(int cited, int word) =>
        cited == word - 1 && reading[cited].Is(Cue.Tool) && (Vocabulary.Of(reading.Of(word)) & WordKinds.FirstName) != 0;

    /// <summary>Whether a work is cited: « Martin et al. », « (Martin, 2019) », « Martin [12] ».</summary>
    public bool IsCited(List<NameUnit> units)
    {
        var end = units[^1].End;
        var after = Text.AsSpan(end, Math.Min(40, Text.Length - end)).TrimStart(" .,&");
        if (after.StartsWith("et al") || after.StartsWith("et coll") || after.StartsWith("and col") || after.StartsWith('['))
            return true;
        if (IsInDatedBracket(units[0].Start, end))
            return true;
        if (after.StartsWith('('))
            after = after[1..];
        return after.Length >= 4 && after[..2] is "19" or "20" && char.IsAsciiDigit(after[2]) && char.IsAsciiDigit(after[3]) && (after.Length == 4 || !char.IsAsciiDigit(after[4]));
    }

    // « (Mbarek H., Am J Hum Genet 2016) »: a bracket that ends with a year.
    private bool IsInDatedBracket(int start, int end)
    {
        var open = Text.AsSpan(Math.Max(0, start - 60), Math.Min(60, start)).LastIndexOfAny('(', ')');
        if (open < 0 || Text[Math.Max(0, start - 60) + open] != '(')
            return false;
        var close = Text.AsSpan(end, Math.Min(60, Text.Length - end)).IndexOf(')');
        return close >= 5 && int.TryParse(Text.AsSpan(end + close - 4, 4), out var year) && year is > 1800 and < 2100 && Text[end + close - 5] is ' ' or ',' && !reading.Has(Cue.Birth);
    }

    private bool IsMark(NameUnit unit) => unit.End < Text.Length && Text[unit.End] is '®' or '™' or '©' || (unit.End + 1 < Text.Length && Text[unit.End] == ' ' && Text[unit.End + 1] is '®' or '™');

    /// <summary>Whether most letters of the passage are capitals.</summary>
    /// <param name="index">A place in it.</param>
    /// <param name="aside">How many capitals in it do not count, since they are a name's.</param>
    public bool IsShouted(int index, int aside = 0)
    {
        var (capitals, small) = (-aside, 0);
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
        return text.Contains("PubMed", StringComparison.Ordinal) || text.Contains("doi", StringComparison.OrdinalIgnoreCase) || text.Contains("PMID", StringComparison.Ordinal) || text.Contains("Google Scholar", StringComparison.Ordinal) || HasVolume(text);
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
}
