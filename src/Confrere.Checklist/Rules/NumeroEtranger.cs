using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>
/// The health or identity number of another country: Belgium, Switzerland, Luxembourg, Québec, the United States, the United Kingdom, Spain, Italy, Germany, and what a word such as NISS or AVS announces.
/// A right key or a word of its own blocks; a bare shape is only said.
/// </summary>
public sealed class NumeroEtranger : IRule
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = new[]
    {
        "niss", "inss", "avs", "ahv", "navs", "ssn", "nhs", "chi", "nino", "dni", "nie", "nif", "nuss", "bsn", "kvnr", "ramq", "nam", "nas", "sin", "pesel", "cnp", "cpr", "nas", "insz", "rrn", "fiscale", "medicare", "svnr", "pps", "ppsn", "matricule", "medicaid",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc />
    public string Name => "numero-etranger";

    /// <inheritdoc />
    public string Alias => "foreign-number";

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
            if (reading.Words[i].Is(Cue.Record) && Labels.Contains(reading.Of(i)) && AnnouncedNumber.After(reading, i) is { } number && IsLabelled(reading, i, number))
                found.Add(new Hit(number.Start, number.Length));
        }
        foreach (var row in reading.Figures)
        {
            if (row.Digits < 6 || row.Digits > 20 || row.End - row.Start > 30)
                continue;
            var from = Math.Max(0, row.Start - 10);
            var match = Shape().Match(reading.Text, from, Math.Min(row.End + 4, reading.Text.Length) - from);
            if (match.Success && !found.Exists(hit => hit.Start < match.Index + match.Length && match.Index < hit.Start + hit.Length) && SeverityOf(reading, match) is { } severity)
                found.Add(new Hit(match.Index, match.Length, severity));
        }
        return found.OrderBy(hit => hit.Start);
    }

    // « 3 CHI » and « le NAS du service » announce nothing; « NIE » is a Spanish number, « nie » a verb.
    private static bool IsLabelled(Reading reading, int label, AnnouncedNumber number)
    {
        var word = reading.Of(label);
        var isCapital = word.IndexOfAnyInRange('a', 'z') < 0;
        if (word.Length == 3 && !isCapital && number.Link != NumberLink.Said)
            return false;
        var least = word.Equals("matricule", StringComparison.OrdinalIgnoreCase) ? 11 : 7;
        return (number.Digits >= least || (number.Digits >= 4 && number.Letters >= 4 && number.Digits + number.Letters >= 10)) && number.Digits <= 14 && !References.Precede(reading.Text, number.Start);
    }

    private static Severity? SeverityOf(Reading reading, Match match)
    {
        var passage = reading.Post.Prose.PassageAt(match.Index);
        if (passage.Field is Field.Target or Field.Code or Field.FileName || References.Precede(reading.Text, match.Index))
            return null;
        Span<char> bare = stackalloc char[24];
        var length = 0;
        foreach (var character in match.ValueSpan)
        {
            if (char.IsAsciiLetterOrDigit(character) && length < bare.Length)
                bare[length++] = char.ToUpperInvariant(character);
        }
        var code = bare[..length];
        var speaks = reading.IsAboutPatient(match.Index);
        if (match.Groups["belgian"].Success)
            return ForeignKeys.IsBelgian(code) ? Severity.Blocking : match.ValueSpan.Contains('.') && match.ValueSpan.Contains('-') ? Severity.Advisory : null;
        if (match.Groups["swiss"].Success)
            return ForeignKeys.IsEan(code) || match.ValueSpan.Contains('.') ? Severity.Blocking : Severity.Advisory;
        if (match.Groups["quebec"].Success)
            return Severity.Blocking;
        if (match.Groups["american"].Success)
            return speaks ? Severity.Blocking : Severity.Advisory;
        if (match.Groups["nhs"].Success)
            return speaks && ForeignKeys.IsNhs(code) ? Severity.Advisory : null;
        if (match.Groups["insurance"].Success)
            return speaks && match.ValueSpan.Contains(' ') ? Severity.Blocking : Severity.Advisory;
        if (match.Groups["spanish"].Success)
            return ForeignKeys.IsSpanish(code) ? Severity.Blocking : null;
        if (match.Groups["italian"].Success)
            return ForeignKeys.IsItalian(code) ? Severity.Blocking : Severity.Advisory;
        if (match.Groups["german"].Success)
            return speaks && ForeignKeys.IsGerman(code) ? Severity.Advisory : null;
        return Luhn.IsRight(code[..12]) ? Severity.Blocking : match.ValueSpan.Contains(' ') && speaks ? Severity.Advisory : null;
    }

    private static readonly Regex ShapePattern = new(@"(?<![\p{L}\p{N}]|[\d][ .,/-])(?:"
        + @"(?<swiss>756[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d\d)"
        + @"|(?<luxembourg>(?:19|20)\d\d ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01]) ?\d{3} ?\d\d)"
        + @"|(?<belgian>\d\d(?<gap>[. /-]?)(?:[024][0-9]|[135][0-2])\k<gap>[0-3]\d[ .\-/]{0,3}\d{3}[ .\-/]?\d\d)"
        + @"|(?<quebec>[A-Z]{4}[ -]?\d\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])\d\d)"
        + @"|(?<american>(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4})"
        + @"|(?<nhs>\d{3}(?<space>[ -])\d{3}\k<space>\d{4})"
        + @"|(?<insurance>(?!BG|GB|NK|KN|TN|NT|ZZ|CD|CT|TA)(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])(?<pair> ?)\d\d\k<pair>\d\d\k<pair>\d\d\k<pair>[A-D])"
        + @"|(?<spanish>(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z])"
        + @"|(?<italian>(?i:[A-Z]{3} ?[A-Z]{3} ?\d\d[A-EHLMPRST]\d\d ?[A-Z]\d{3} ?[A-Z]))"
        + @"|(?<german>[A-Z] ?\d{3} ?\d{3} ?\d{3})"
        + @")(?![\p{L}\p{N}]|[.,/-]\d| \d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Shape() => ShapePattern;
}
