using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A device that leads to its bearer: the serial number or lot of an implant, an IMEI, the address of a computer on a network.</summary>
public sealed partial class NumeroDeSerie : IRule
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = new[]
    {
        "série", "serie", "serial", "sn", "lot", "lots", "batch", "imei", "udi", "mac", "ip", "bssid", "ipv4", "ipv6", "réf", "ref", "référence", "reference", "gudid", "eid", "iccid", "modèle", "modele", "bip",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc />
    public string Name => "numero-de-serie";

    /// <inheritdoc />
    public string Alias => "serial-number";

    /// <inheritdoc />
    public Topic Topic => Topic.Identifier;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var found = new List<Hit>();
        foreach (var row in reading.Figures)
        {
            if (NetworkAt(reading, row) is { } hit && !Overlaps(found, hit))
                found.Add(hit);
            else if (row.Digits >= 4 && reading.Before(row.Start, 12).Contains("S/N", StringComparison.OrdinalIgnoreCase) && SlashedAt(reading, row) is { } slashed)
                found.Add(slashed);
        }
        foreach (var i in reading.Has(Cue.Record) ? reading.Cued : [])
        {
            if (!reading.Words[i].Is(Cue.Record) || !Labels.Contains(reading.Of(i)))
                continue;
            if (AnnouncedNumber.After(reading, i) is { } number && SeverityOf(reading, i, number) is { } severity && new Hit(number.Start, number.Length, severity) is var labelled && !Overlaps(found, labelled))
                found.Add(labelled);
        }
        return found.OrderBy(hit => hit.Start);
    }

    private static bool Overlaps(List<Hit> found, Hit hit) => found.Exists(other => other.Start < hit.Start + hit.Length && hit.Start < other.Start + other.Length);

    // The lot of what stays in a body is its bearer's; a vaccine's or a drug's is thousands of people's, and only said.
    private static Severity? SeverityOf(Reading reading, int label, AnnouncedNumber number)
    {
        var text = reading.Text;
        var word = reading.Of(label);
        var isLot = word.StartsWith("lot", StringComparison.OrdinalIgnoreCase) || word.StartsWith("batch", StringComparison.OrdinalIgnoreCase);
        var isModel = word[0] is 'r' or 'R' or 'm' or 'M' && !word.Equals("mac", StringComparison.OrdinalIgnoreCase);
        if (References.Precede(text, number.Start) || number.Length > 40)
            return null;
        if (word.Equals("imei", StringComparison.OrdinalIgnoreCase) || word.Equals("iccid", StringComparison.OrdinalIgnoreCase))
            return number.Digits >= 14 ? Severity.Blocking : null;
        var isCode = number.Letters > 0 && number.Digits >= 2 && number.Digits + number.Letters >= 5;
        if (word.StartsWith("ip", StringComparison.OrdinalIgnoreCase) || word.Equals("mac", StringComparison.OrdinalIgnoreCase) || word.Equals("bip", StringComparison.OrdinalIgnoreCase))
            return null;
        // The lot of a kit in a laboratory is nobody's.
        if (isLot && Kit().IsMatch(reading.Before(reading.Words[label].Start, 60)))
            return null;
        if (!isCode && !(number.Digits >= 5 && number.Link != NumberLink.Loose))
            return null;
        var start = reading.Words[label].Start;
        var around = text.AsSpan(Math.Max(0, start - 90), Math.Min(90, start) + Math.Min(90, text.Length - start));
        var isWorn = Worn().IsMatch(around);
        if (isModel)
            return isWorn && reading.IsAboutPatient(start) && number.Digits >= 5 && number.Link != NumberLink.Loose ? Severity.Advisory : null;
        if (!isLot)
            return number.Link == NumberLink.Loose && !isCode ? null : reading.IsAboutPatient(start) || isWorn ? Severity.Blocking : Severity.Advisory;
        return isWorn && reading.IsAboutPatient(start) ? Severity.Blocking : Severity.Advisory;
    }

    // « S/N PJN123456H »: the label is two letters, which tell nothing alone.
    private static Hit? SlashedAt(Reading reading, FigureRow row)
    {
        var label = reading.Text.LastIndexOf("S/N", row.Start, Math.Min(12, row.Start), StringComparison.OrdinalIgnoreCase);
        return label >= 0 && AnnouncedNumber.At(reading.Text, label + 3) is { Digits: >= 4 } number ? new Hit(number.Start, number.Length, reading.IsAboutPatient(row.Start) ? Severity.Blocking : Severity.Advisory) : null;
    }

    // 192.168.1.12, 00:1A:2B:3C:4D:5E, 2001:db8::1.
    private static Hit? NetworkAt(Reading reading, FigureRow row)
    {
        var (text, length) = (reading.Text, row.End - row.Start);
        if (row.Digits is >= 4 and <= 12 && length == row.Digits + 3 && Version4().Match(text, row.Start, length) is { Success: true } quad)
            return IsComputer(text, row, quad) ? new Hit(row.Start, length) : null;
        var isGrouped = (row.Start > 2 && text[row.Start - 1] is ':' or '-') || (row.End < text.Length && text[row.End] is ':' or '-') || text.AsSpan(row.Start, length).Contains(':') || (length > 14 && text.AsSpan(row.Start, length).Contains('-'));
        if (!isGrouped)
            return null;
        var from = Math.Max(0, row.Start - 40);
        var match = Hexadecimal().Match(text, from, Math.Min(80, text.Length - from));
        while (match.Success && match.Index + match.Length <= row.Start)
            match = match.NextMatch();
        return match.Success && match.Index < row.End && match.ValueSpan.IndexOfAnyInRange('0', '9') >= 0 ? new Hit(match.Index, match.Length) : null;
    }

    // « version 10.2.13.4 » and « chapitre 12.4.10.1 » have four numbers too.
    private static bool IsComputer(string text, FigureRow row, Match quad)
    {
        var octets = quad.Groups["octet"].Captures;
        foreach (Capture octet in octets)
        {
            if (octet.Length > 3 || int.Parse(octet.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) > 255)
                return false;
        }
        var before = text.AsSpan(Math.Max(0, row.Start - 40), Math.Min(40, row.Start));
        if (NetworkBefore().IsMatch(before))
            return true;
        return !VersionBefore().IsMatch(before) && quad.Length >= 10 && !(row.End < text.Length && char.IsLetterOrDigit(text[row.End])) && !quad.ValueSpan.StartsWith("0", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\G(?<octet>\d{1,3})(?:\.(?<octet>\d{1,3})){3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Version4();

    private static readonly Regex HexadecimalPattern = new(@"(?<![\p{L}\p{N}:-])(?:[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})|(?:[0-9A-Fa-f]{1,4}:){3,7}:?(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,4})?(?<=(?:::|(?::[0-9A-Fa-f]{1,4}){7}).*)(?<=[A-Fa-f].*|.*::.*)|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?![\p{L}\p{N}:-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Hexadecimal() => HexadecimalPattern;

    [GeneratedRegex(@"\b(?:ip|ipv4|adresse|serveur|machine|poste|connexion|connect[ée]e?|r[ée]seau|routeur|ordinateur|server|address)\b[^.\n]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NetworkBefore();

    [GeneratedRegex(@"(?:\b(?:versions?|v|chapitre|section|§|article|paragraphe|r[èe]gle|classification|ec|e\.c\.|enzyme|code|norme|iso|rev(?:ision)?|release)\b[^\n]{0,12}|v|@)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VersionBefore();

    [GeneratedRegex(@"\b(?:kits?|r[ée]actifs?|serodia|elisa|automates?|milieux?|souches?|coffrets?|catalog\w*|sigma|abcam|merck)\b[^\n]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kit();

    private static readonly Regex WornPattern = new(@"\b(?:implant\p{L}*|proth[èe]ses?|pompes?|stents?|sondes? d|[ée]lectrodes?|pace-?maker|stimulateurs?|d[ée]fibrillateurs?|dai|valves?|dispositifs?|dm|dmi|lio|lentilles?|pace|holter|capteurs?|appareils?|respirateurs?|concentrateurs?|fauteuil|PPC|VNI|cochl[ée]aires?|mammaires?|ptg|pth|diu|plaque d|vis|cathéters?|chambre implantable|pac|neurostimulateurs?|glucom[èe]tre|t[ée]l[ée]phone|ordinateur|device|pump|implanted|hearing aid|audioproth\p{L}*|boîtier|boitier|montre|bracelet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Worn() => WornPattern;
}
