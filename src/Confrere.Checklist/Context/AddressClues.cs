using System.Collections.Frozen;

namespace Confrere.Checklist.Context;

/// <summary>Where a post may hold an address: around streets, figures that could be postcodes, and points on the map.</summary>
/// <param name="Streets">Words of streets with a number or a name beside them.</param>
/// <param name="Postcodes">Figures of a postcode's length.</param>
/// <param name="Points">Coordinates, and links to maps.</param>
internal readonly record struct AddressClues(List<(int Clue, int Start, int End)> Streets, List<(int Clue, int Start, int End)> Postcodes, List<(int Clue, int Start, int End)> Points)
{
    /// <summary>The clues of a post.</summary>
    public static AddressClues Of(Reading reading)
    {
        var clues = new AddressClues([], [], []);
        foreach (var row in reading.Figures)
            clues.Add(reading, row);
        foreach (var i in reading.Has(Cue.Street | Cue.Map) ? reading.Cued : [])
        {
            if (reading.Words[i].Is(Cue.Street) && IsNamed(reading, i))
                clues.Streets.Add(reading.Around(reading.Words[i].Start, 40, 90));
            else if (reading.Words[i].Is(Cue.Map) && IsInLink(reading, i))
                clues.Points.Add(reading.Around(reading.Words[i].Start, 40, 120));
        }
        clues.Streets.Sort();
        clues.Points.Sort();
        return clues;
    }

    private static bool IsInLink(Reading reading, int word) => reading.Behind(reading.Words[word].End, 1) is "." or "/" || reading.Before(reading.Words[word].Start, 1) is "." or "/";

    private void Add(Reading reading, FigureRow row)
    {
        var (text, length) = (reading.Text, row.End - row.Start);
        if (HasPostcode(text, row))
            Postcodes.Add(reading.Around(row.Start, 60, length + 60));
        if (row.Digits >= 8 && text.AsSpan(row.Start, length).Count('.') >= 2 || (row.End + 1 < text.Length && text[row.End] == '°' && text[row.End + 1] is ' ' or >= '0' and <= '9'))
            Points.Add(reading.Around(row.Start, 6, length + 40));
        else if (length >= 7 && char.IsLetter(text[row.Start]) | char.IsLetter(text[row.End - 1]) && text.AsSpan(row.Start, length).Contains('+'))
            Points.Add(reading.Around(row.Start, 10, length + 10));
        else if (row.Digits <= 4 && row.End + 4 < text.Length && text[row.End] is ' ' or ',' && text.AsSpan(row.End, 4) is " r. " or ", r.")
            Streets.Add(reading.Around(row.Start, 20, 60));
        else if (row.Start > 7 && length <= 4 && text[row.Start - 1] == ' ' && IsGermanic(text, row.Start - 1))
            Streets.Add(reading.Around(row.Start, 40, 20));
    }

    // Five figures together or two and three; four behind « CH- »; letters and figures of a British or a Canadian code.
    private static bool HasPostcode(string text, FigureRow row)
    {
        var length = row.End - row.Start;
        if (row.Digits is >= 2 and <= 5 && length is >= 5 and <= 8 && char.IsAsciiLetterUpper(text[row.Start]))
            return (text[row.End - 4] == ' ' && char.IsAsciiLetterUpper(text[row.End - 1])) || (length == 7 && row.Digits == 3) || row.Digits >= 4;
        if (row.Digits >= 4 && row.Start > 1 && text[row.Start - 1] == '-' && char.IsAsciiLetterUpper(text[row.Start - 2]))
            return true;
        if (row.Digits < 4)
            return false;
        var run = 0;
        for (var at = row.Start; at <= row.End; at++)
        {
            if (at < row.End && (char.IsAsciiDigit(text[at]) || (run == 1 && text[at] is 'A' or 'B' or 'a' or 'b')))
            {
                run++;
                continue;
            }
            if (run == 5 || (run == 2 && at + 4 <= row.End && text[at] == ' ' && char.IsAsciiDigit(text[at + 3])))
                return true;
            run = 0;
        }
        return false;
    }

    private static bool IsGermanic(string text, int end)
    {
        var before = text.AsSpan(Math.Max(0, end - 7), end - Math.Max(0, end - 7));
        return before.EndsWith("strasse", StringComparison.Ordinal) || before.EndsWith("straße", StringComparison.Ordinal) || before.EndsWith("straat", StringComparison.Ordinal) || before.EndsWith("laan", StringComparison.Ordinal) || before.EndsWith("gasse", StringComparison.Ordinal);
    }

    // A number close before, or a name close behind; both for what is many other things: « au cours de l'IRM », « la place du scanner ».
    private static bool IsNamed(Reading reading, int street)
    {
        var isNamed = HasName(reading, street);
        if (reading.Of(street).Equals("lieu", StringComparison.OrdinalIgnoreCase))
            return isNamed && street + 1 < reading.Words.Length && reading.Of(street + 1).Equals("dit", StringComparison.OrdinalIgnoreCase);
        if (IsAmbiguous(reading.Of(street)))
            return isNamed && (HasNumber(reading, street) || Follows(reading, street, Cue.Residence | Cue.Care));
        return isNamed || HasNumber(reading, street);
    }

    private static bool HasName(Reading reading, int street)
    {
        for (var i = street + 1; i <= Math.Min(reading.Words.Length - 1, street + 4); i++)
        {
            var word = reading.Words[i];
            if (word.Is(Shape.Capital | Shape.Figure))
                return true;
            // The point of « pl. » ends no sentence.
            if (word.Is(Shape.First) || (word.Is(Shape.Begins) && !(i == street + 1 && reading.Words[street].Length <= 4)))
                return false;
        }
        return false;
    }

    private static bool HasNumber(Reading reading, int street)
    {
        for (var i = street - 1; i >= Math.Max(0, street - 4); i--)
        {
            if (reading.Words[i + 1].Is(Shape.Begins))
                return false;
            if (reading.Words[i].Is(Shape.Figure) || reading.Words[i].Is(Cue.Number))
                return true;
        }
        return false;
    }

    private static bool Follows(Reading reading, int street, Cue cue)
    {
        for (var i = street - 1; i >= Math.Max(0, street - 3); i--)
        {
            if (reading.Words[i].Is(cue) && !reading.Words[i].Is(Cue.Tool))
                return true;
        }
        return false;
    }

    private static bool IsAmbiguous(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 9 && (word[0] | 0x20) is 'p' or 'c' or 'r' or 'l' or 'm' or 'd' or 't' or 'v' or 'e' && Ambiguous.Contains(word);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ambiguous = new[]
    {
        "place", "pl", "cours", "route", "passage", "villa", "lot", "res", "mail", "clos", "domaine", "montée", "montee", "promenade", "traverse", "terrace", "court", "close", "drive", "lane", "cs", "esc", "lieu", "cour", "cite", "jardin", "gardens", "crescent", "grove", "esplanade",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
