using Confrere.Engine.Text;

namespace Confrere.Engine.Reading;

/// <summary>Makes figures plain: dashes between them are hyphens, and a whole number that is written raised or lowered is a number. « 10⁹ » and « m² » stay.</summary>
internal static class Figures
{
    // A raised group of fewer figures is a note's number, a power or an index.
    private const int LeastRaised = 6;

    /// <summary>Settles the letters in place.</summary>
    public static void Settle(List<Letter> letters)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            if (letters[i].Character is >= '\u2012' and <= '\u2015' or '\uFE58')
                SettleDash(letters, i);
            else if (PlainPoint.RaisedDigit(letters[i].Character) >= 0)
                i = SettleRaised(letters, i);
        }
    }

    // With spaces around, « né le 17/11/1931 — 92 ans », a dash parts sentences.
    private static void SettleDash(List<Letter> letters, int dash)
    {
        if (dash > 0 && dash + 1 < letters.Count && char.IsAsciiDigit(letters[dash - 1].Character) && char.IsAsciiDigit(letters[dash + 1].Character))
            letters[dash] = letters[dash].As('-');
    }

    private static int SettleRaised(List<Letter> letters, int start)
    {
        var (end, digits) = (start, 0);
        for (var i = start; i < letters.Count && (PlainPoint.RaisedDigit(letters[i].Character) >= 0 || letters[i].Character is ' ' or '.' or '-' or '·' or '\u207B'); i++)
        {
            if (PlainPoint.RaisedDigit(letters[i].Character) < 0)
                continue;
            end = i;
            digits++;
        }
        var isAlone = (start == 0 || !char.IsLetterOrDigit(letters[start - 1].Character)) && (end + 1 == letters.Count || !char.IsLetterOrDigit(letters[end + 1].Character));
        if (digits < LeastRaised || !isAlone)
            return end;
        for (var i = start; i <= end; i++)
        {
            var digit = PlainPoint.RaisedDigit(letters[i].Character);
            if (digit >= 0)
                letters[i] = letters[i].As((char)('0' + digit));
            else if (letters[i].Character == '\u207B')
                letters[i] = letters[i].As('-');
        }
        return end;
    }
}
