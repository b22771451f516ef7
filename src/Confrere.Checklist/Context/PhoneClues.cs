using System.Collections.Frozen;

namespace Confrere.Checklist.Context;

/// <summary>Where a post may hold a telephone number: the stretches that are worth a closer look.</summary>
internal static class PhoneClues
{
    private const int Before = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Announcing = new[]
    {
        "tél", "tel", "téléphone", "telephone", "téléphones", "tph", "portable", "mobile", "fax", "gsm", "natel", "cell", "phone", "num", "numéro", "numero", "n", "ligne", "joignable", "joindre", "joint", "ring", "call", "appel", "appeler", "appelez", "rappeler", "rappelez", "rappel",
        "contact", "contacter", "poste", "bip", "dect", "ext", "extension", "pager", "bleep", "sms", "standard", "astreinte",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A row of figures long enough to dial; or short ones from 0 on with odd signs between them: « 06🙂39🙂98 ».</summary>
    public static IEnumerable<(int Clue, int Start, int End)> Rows(Reading reading)
    {
        var rows = reading.Figures;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if ((row.Digits >= 8 && !IsDate(reading.Text, row)) || (row.Digits >= 6 && reading.Text[row.Start] == '0'))
                yield return reading.Around(row.Start, Before, row.End - row.Start + 14);
            else if (reading.Text[row.Start] is '0' or 'O' or 'o' && i + 2 < rows.Count && rows[i + 1].Start - row.End <= 4 && rows[i + 2].Start - rows[i + 1].End <= 4)
                yield return reading.Around(row.Start, Before, 50);
        }
    }

    // 12/03/2024 and 12.03.2024 are the commonest rows of eight.
    private static bool IsDate(string text, FigureRow row) =>
        row.Digits == 8 && row.End - row.Start == 10 && text[row.Start + 2] == text[row.Start + 5] && text[row.Start + 2] is '/' or '.' or '-';

    /// <summary>Links that dial: « tel: », « wa.me/ ».</summary>
    public static IEnumerable<(int Clue, int Start, int End)> Links(Reading reading)
    {
        foreach (var row in reading.Figures)
        {
            var from = Math.Max(0, row.Start - 24);
            var before = reading.Text.AsSpan(from, row.Start - from);
            if (row.Digits >= 2 && before.Length > 2 && before[^1] is ':' or '/' or '=' or '+')
                yield return reading.Around(row.Start, 30, row.End - row.Start + 2);
        }
    }

    /// <summary>Words that announce a number, with a figure close behind.</summary>
    public static IEnumerable<(int Clue, int Start, int End)> Announcements(Reading reading)
    {
        if (!reading.Has(Cue.Reach))
            yield break;
        foreach (var i in reading.Cued)
        {
            var word = reading.Words[i];
            if (word.Is(Cue.Reach) && Announcing.Contains(reading.Of(i)) && reading.Text.AsSpan(word.End, Math.Min(36, reading.Text.Length - word.End)).IndexOfAnyInRange('0', '9') >= 0)
                yield return reading.Around(word.Start, 22, 80);
        }
    }

    /// <summary>Numbers in words from zero on, and numbers half in figures.</summary>
    public static IEnumerable<(int Clue, int Start, int End)> Speech(Reading reading)
    {
        if (!reading.Has(Cue.Number))
            yield break;
        foreach (var i in reading.Cued)
        {
            var word = reading.Words[i];
            if (word.Is(Cue.Number) && (IsZero(reading.Of(i)) || FollowsStart(reading, i) || IsFifth(reading, i)))
                yield return reading.Around(word.Start, 40, 170);
        }
    }

    private static bool IsZero(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is 'z' or 'Z';

    // « 06 douze 34 », « plus trente-trois ».
    private static bool FollowsStart(Reading reading, int word)
    {
        if (word == 0)
            return false;
        var before = reading.Of(word - 1);
        return (before.Length <= 2 && before[0] == '0') || before.Equals("plus", StringComparison.OrdinalIgnoreCase);
    }

    // « six trente-neuf quatre-vingt-dix-huit douze… »: five words of number in a row.
    private static bool IsFifth(Reading reading, int word)
    {
        if (word < 4)
            return false;
        for (var i = word - 4; i < word; i++)
        {
            if (!reading.Words[i].Is(Cue.Number) || reading.After(i).Length > 2)
                return false;
        }
        return true;
    }
}
