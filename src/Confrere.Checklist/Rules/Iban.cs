using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A bank account (IBAN, ISO 13616: the remainder by 97 is 1) or a payment card (ISO/IEC 7812: Luhn).</summary>
public sealed partial class Iban : IRule
{
    // Length by country, from the SWIFT IBAN registry; the countries a French-speaking or British practice is likely to meet.
    private const string Registry = """
        FR27 MC27 BE16 CH21 LI21 LU20 DE22 GB22 IE22 ES24 IT27 SM27 PT25 NL18 AT20 DK18 SE24 NO15 FI18 PL28 CZ24 SK24 HU28 RO24 BG22 GR27 CY28 MT31 HR21 SI19
        EE20 LV21 LT20 TN24 MA28 DZ26 MR27 LB28 TR26 AD24 IL23 SA24 AE23 SN28 CI28 BJ28 BF28 ML28 MG27 UA29
        """;

    private static readonly FrozenDictionary<string, int> Lengths = Registry.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc />
    public string Name => "iban";

    /// <inheritdoc />
    public string Alias => "iban";

    /// <inheritdoc />
    public Topic Topic => Topic.Identifier;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var post = reading.Post;
        var text = post.Prose.Text;
        var end = 0;
        foreach (var (from, to) in reading.Windows(Rows(reading)))
        {
            // The search goes on right behind an account, whose last group may touch the next word.
            for (var match = Account().Match(text, from, to - from); match.Success; match = Next(text, to, Math.Max(end, match.Index + 2)))
            {
                var length = LengthOfAccount(match, IsAnnounced(text, match.Index));
                if (length > 0)
                    yield return new Hit(match.Index, length);
                end = Math.Max(end, match.Index + length);
            }
            for (var match = Card().Match(text, from, to - from); match.Success; match = match.NextMatch())
            {
                var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
                if (match.Index >= end && digits.Distinct().Count() > 2 && !References.Precede(text, match.Index) && !Reference().IsMatch(reading.Before(match.Index, 24)) && (Luhn.IsRight(digits) || IsCardNamed().IsMatch(reading.Before(match.Index, 40))))
                    yield return new Hit(match.Index, match.Length);
            }
            for (var match = Domestic().Match(text, from, to - from); match.Success; match = match.NextMatch())
            {
                var hit = match.Groups["hit"];
                if (hit.Index >= end && hit.Value.Count(char.IsAsciiDigit) >= 10)
                    yield return new Hit(hit.Index, hit.Length);
                end = Math.Max(end, hit.Index + hit.Length);
            }
        }
    }

    private static Match Next(string text, int to, int from) => from < to ? Account().Match(text, from, to - from) : Match.Empty;

    // An account or a card has ten figures at least, maybe with letters among them.
    private static IEnumerable<(int Clue, int Start, int End)> Rows(Reading reading)
    {
        var rows = reading.Figures;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Digits >= 10)
                yield return reading.Around(row.Start, 30, row.End - row.Start + 34);
            // Letters of a British bank, or a group of letters alone, part the row: « GB82 WEST 1234… ».
            else if (row.Digits is >= 2 and <= 6 && i + 1 < rows.Count && rows[i + 1].Digits >= 8 && rows[i + 1].Start - row.End <= 8)
                yield return reading.Around(row.Start, 4, 60);
            else if (row.End - row.Start >= 14)
                yield return reading.Around(row.Start, 6, row.End - row.Start + 20);
        }
    }

    // As many figures and letters as the country wants, however they are grouped; a wrong remainder passes only where no word says what it is.
    private static int LengthOfAccount(Match match, bool isAnnounced)
    {
        if (!Lengths.TryGetValue(match.Value[..2].ToUpperInvariant(), out var wanted))
            return 0;
        var bare = new List<char>();
        var length = 0;
        while (length < match.Length && bare.Count < wanted)
        {
            if (char.IsAsciiLetterOrDigit(match.Value[length]))
                bare.Add(char.ToUpperInvariant(match.Value[length]));
            length++;
        }
        var isWhole = bare.Count == wanted && (length == match.Length || !char.IsAsciiLetterOrDigit(match.Value[length]));
        // « de 56 ans consulte pour une… » has a right remainder once in ninety-seven times: an account is made of figures.
        var isNumber = bare.Count >= 14 && bare.Count(char.IsAsciiDigit) >= 10;
        return isNumber && ((isWhole && Modulo97.IsAccount(CollectionsMarshal.AsSpan(bare))) || isAnnounced) ? length : 0;
    }

    private static bool IsAnnounced(string text, int index) => Announced().IsMatch(text.AsSpan(Math.Max(0, index - 40), Math.Min(40, index)));

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d{2}(?:[ .\-–_/·]{0,2}[A-Za-z0-9]){11,30}", RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    // The prefixes of the usual networks, in their usual lengths and groups.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.,]|\d[ -])(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6011|65\d\d)(?:(?<gap>[ .-]?)\d{4}(?:\k<gap>\d{4}){2})(?![\p{L}\p{N}]|[ .-]\d)|(?<![\p{L}\p{N}.,]|\d[ -])3[47]\d\d(?<gap>[ .-]?)\d{6}\k<gap>\d{5}(?![\p{L}\p{N}]|[ .-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Card();

    // A RIB in its French groups: bank, counter, account, key.
    [GeneratedRegex(@"\b(?i:RIB|compte(?: bancaire)?|num[ée]ro de compte|n° de compte|BAN)\b[^\d\n]{0,25}(?<hit>\d{5}[ .\-/]?\d{5}[ .\-/]?[\dA-Z]{11}[ .\-/]?\d\d)(?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Domestic();

    [GeneratedRegex(@"\b(?:CB|carte (?:bancaire|bleue|visa|de cr[ée]dit|de paiement)|visa|mastercard|amex|credit card)\b[^\d\n]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsCardNamed();

    [GeneratedRegex(@"\b(?:IBAN|RIB|compte|virement|account)\b[^\d]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex(@"\b(?:IMEI|s[ée]rie|SIRET)\b[^\n]{0,14}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
