using Confrere.Checklist.Lexicons;

namespace Confrere.Checklist.Context;

/// <summary>Gathers capitalised words that stand side by side: « Marie-Claude de La Tour », « DUPONT Marie », « J.-P. Martin ».</summary>
/// <param name="reading">The post.</param>
internal sealed class NameSequence(Reading reading)
{
    private const int Longest = 6;

    private readonly List<NameUnit> units = [];

    /// <summary>The words gathered last.</summary>
    public List<NameUnit> Units => units;

    /// <summary>Gathers what begins at a word with a capital.</summary>
    /// <param name="first">The word.</param>
    /// <returns>The word behind the last that was gathered.</returns>
    public int Gather(int first)
    {
        units.Clear();
        var next = first;
        while (next < reading.Count && units.Count < Longest && !IsRoman(reading.Of(next)))
        {
            var unit = UnitAt(next);
            units.Add(unit);
            next = unit.Last + 1;
            if (!Continues(unit, ref next))
                break;
        }
        return Math.Max(next, first + 1);
    }

    /// <summary>The word with a capital that stands at an index, with what is joined to it.</summary>
    public NameUnit UnitAt(int first)
    {
        var last = first;
        while (last + 1 < reading.Count && IsJoined(first, last))
            last++;
        // « Le Floc'h », « De Souza », « Van Overstraeten »: inside a sentence, a particle with its own capital is part of the name.
        var head = first;
        if (first == last && reading[first].Is(Cue.Particle) && !reading[first].Is(Shape.Begins | Shape.Letter) && reading.After(first) is " " && first + 1 < reading.Count && reading[first + 1].Is(Shape.Capital))
        {
            head = first + 1;
            last = head;
            while (last + 1 < reading.Count && IsJoined(head, last))
                last++;
        }
        var (start, end) = (reading[first].Start, reading[last].End);
        var shape = reading[first].Shape;
        var allCapitals = true;
        for (var i = first; i <= last; i++)
            allCapitals &= reading[i].Is(Shape.Capitals) || (reading[i].Is(Shape.Letter) && reading[i].Is(Shape.Capital));
        shape = allCapitals && !(first == last && reading[first].Is(Shape.Letter)) ? shape | Shape.Capitals : shape & ~Shape.Capitals;
        if (last > first)
            shape &= ~Shape.Letter;
        return new NameUnit(first, last, start, end, KindsOf(head, last, (shape & Shape.Capitals) != 0), shape);
    }

    private bool IsJoined(int first, int last)
    {
        if (reading[last + 1].Is(Shape.Joined))
            return true;
        // « O'Brien », « D'Artagnan », « N'Diaye »; but « L'infirmière » is two words.
        return reading[last].Is(Shape.Elided) && reading[last + 1].Is(Shape.Capital) && (last > first || !reading[last].Is(Shape.Begins) || reading.Of(last) is "O" or "N" or "M");
    }

    private WordKinds KindsOf(int first, int last, bool isCapitals)
    {
        var whole = reading.Text.AsSpan(reading[first].Start, reading[last].End - reading[first].Start);
        var kinds = Ask(whole, isCapitals);
        if (first == last || kinds != WordKinds.None)
            return kinds;
        // Of a compound, each part is asked: « Jean-Gaël » is a first name if its parts are, « Guillain-Barré » an eponym if one is.
        var (any, all) = (WordKinds.None, ~WordKinds.None);
        for (var i = first; i <= last; i++)
        {
            var part = Ask(reading.Of(i), isCapitals);
            any |= part;
            if (!reading[i].Is(Cue.Tool | Cue.Particle))
                all &= part;
        }
        return (all & (WordKinds.AnyName | WordKinds.Ordinary)) | (any & (WordKinds.Eponym | WordKinds.Brand | WordKinds.Institution | WordKinds.FirstName | WordKinds.Surname));
    }

    // A word that no list has may have lost its accents: « Epoux », « Helene ».
    private static WordKinds Ask(ReadOnlySpan<char> word, bool isCapitals)
    {
        var kinds = isCapitals ? WordKinds.None : Vocabulary.Of(word);
        return kinds != WordKinds.None ? kinds : Vocabulary.OfFolded(word);
    }

    /// <summary>Whether a word is a number in Roman figures.</summary>
    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyExcept("IVX");

    // Goes on over a space, over an initial's dot, and over particles that a capital follows.
    private bool Continues(NameUnit unit, ref int next)
    {
        if (next >= reading.Count)
            return false;
        var gap = reading.After(unit.Last);
        if (unit.IsLetter ? gap is not (" " or ". " or "." or ".-") : gap is not " ")
            return false;
        if (reading[next].Is(Shape.Capital))
            return !reading[next].Is(Shape.Mixed) && !(unit.IsLetter && gap is ". " && reading[next].Is(Cue.Tool) && !(next + 1 < reading.Count && reading[next + 1].Is(Shape.Capital)));
        var at = next;
        while (at < reading.Count && at < next + 3 && reading[at].Is(Cue.Particle) && !reading[at].Is(Shape.Capital) && reading.After(at) is " " or "'" or "-")
            at++;
        if (at == next || at >= reading.Count || !reading[at].Is(Shape.Capital))
            return false;
        // « Marie de La Tour », but « Service de Chirurgie » and « Charcot de type »: « de » binds to a first name alone.
        var binds = unit.IsFirstName || reading.Of(next) is "ben" or "bin" or "el" or "al" or "van" or "von" or "der" or "den" or "ter" or "da" or "dos" or "di" or "ait" or "aït" or "ould";
        if (!binds)
            return false;
        next = at;
        return true;
    }
}
