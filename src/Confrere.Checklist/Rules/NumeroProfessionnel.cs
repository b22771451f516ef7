using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A number that registers a carer or a place of care: RPPS (eleven figures, Luhn), ADELI, FINESS, AM, the Order’s; SIRET and SIREN are only said.</summary>
public sealed partial class NumeroProfessionnel : IRule
{
    private static readonly FrozenDictionary<string, (int Least, int Most)>.AlternateLookup<ReadOnlySpan<char>> Labels = new Dictionary<string, (int, int)>(StringComparer.OrdinalIgnoreCase)
    {
        ["rpps"] = (5, 14),
        ["adeli"] = (5, 12),
        ["finess"] = (5, 12),
        ["am"] = (8, 9),
        ["ordre"] = (3, 9),
        ["ordinal"] = (3, 9),
        ["cnom"] = (3, 9),
        ["cdom"] = (3, 9),
        ["cnop"] = (3, 9),
        ["siret"] = (9, 14),
        ["siren"] = (9, 9),
        ["inami"] = (8, 11),
        ["gln"] = (13, 13),
        ["rcc"] = (7, 7),
        ["gmc"] = (7, 7),
        ["cps"] = (9, 12),
        ["npi"] = (10, 10),
        ["aps"] = (5, 12),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc />
    public string Name => "numero-professionnel";

    /// <inheritdoc />
    public string Alias => "professional-number";

    /// <inheritdoc />
    public Topic Topic => Topic.Identifier;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var found = new List<Hit>();
        foreach (var i in reading.Has(Cue.Record) ? reading.Cued : [])
        {
            if (!reading.Words[i].Is(Cue.Record) || !Labels.TryGetValue(reading.Of(i), out var limits))
                continue;
            if (NumberOf(reading, i) is not { } number || number.Digits < limits.Least || number.Digits > limits.Most || IsOther(reading, i, number))
                continue;
            found.Add(new Hit(number.Start, number.Length, reading.Of(i).StartsWith("sire", StringComparison.OrdinalIgnoreCase) ? Severity.Advisory : Severity.Blocking));
        }
        foreach (var row in reading.Figures)
        {
            if (row.Digits == 11 && !found.Exists(hit => hit.Start <= row.Start && row.Start < hit.Start + hit.Length) && IsRegister(reading, row))
                found.Add(new Hit(row.Start, row.End - row.Start));
        }
        return found.OrderBy(hit => hit.Start);
    }

    // « inscrit à l'Ordre des médecins du Finistère sous le numéro 29/4512 »: words of any kind may go between.
    private static AnnouncedNumber? NumberOf(Reading reading, int label)
    {
        if (AnnouncedNumber.After(reading, label) is { } number)
            return number;
        var end = reading.Words[label].End;
        var match = FarNumber().Match(reading.Text, end, Math.Min(70, reading.Text.Length - end));
        return match.Success && AnnouncedNumber.At(reading.Text, match.Index + match.Length) is { } far ? far with { Link = NumberLink.Said } : null;
    }

    // « l'ordre de 300 », « 8 AM 12345678 »: small words need « n° » or a colon.
    private static bool IsOther(Reading reading, int label, AnnouncedNumber number)
    {
        var word = reading.Of(label);
        if (word.Equals("am", StringComparison.OrdinalIgnoreCase))
            return word[0] != 'A' || word[1] != 'M' || (number.Link != NumberLink.Said && reading.Behind(reading.Words[label].End, 1) is not " ");
        return word.Length == 5 && (word[0] is 'o' or 'O') && (number.Link != NumberLink.Said || OrderOf().IsMatch(reading.Text.AsSpan(reading.Words[label].End, number.Start - reading.Words[label].End)));
    }

    // Eleven figures from 10 with a right key are a doctor's, whatever the words around.
    private static bool IsRegister(Reading reading, FigureRow row)
    {
        var text = reading.Text;
        if (text[row.Start] != '1' || row.End - row.Start is not (11 or >= 13 and <= 16) || References.Precede(text, row.Start))
            return false;
        Span<char> digits = stackalloc char[11];
        var count = 0;
        foreach (var character in text.AsSpan(row.Start, row.End - row.Start))
        {
            if (char.IsAsciiDigit(character))
                digits[count++] = character;
            else if (character is not (' ' or '.'))
                return false;
        }
        var isWhole = row.End == text.Length || !char.IsLetter(text[row.End]);
        return isWhole && digits[1] == '0' && Luhn.IsRight(digits) && (row.End - row.Start == 11 || Groups().IsMatch(text.AsSpan(row.Start, row.End - row.Start)));
    }

    [GeneratedRegex(@"\G(?:['’ ,:(]{1,2}[\p{L}-]{1,16}){0,7}? (?:n ?[°º]|num[ée]ro|sous le n\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FarNumber();

    [GeneratedRegex(@"^ de (?!n|l)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrderOf();

    [GeneratedRegex(@"^(?:\d{2}[ .]\d{3}[ .]\d{3}[ .]\d{3}|\d{3}[ .]\d{4}[ .]\d{4}|\d{3}[ .]\d{3}[ .]\d{3}[ .]\d{2}|\d{2}(?:[ .]\d{3}){3}|\d[ .]\d{4}(?:[ .]\d{3}){2}|\d{3}(?:[ .]\d{2}){4}|\d{2}[ .]\d[ .]\d{2}(?:[ .]\d{3}){2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
