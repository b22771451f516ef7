using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>
/// A French social security number (NIR, and the INS built on it): sex, year and month of birth, département, commune, order, key.
/// The key is 97 − (number mod 97), with Corsica’s 2A read as 19 and 2B as 18 (INSEE).
/// </summary>
public sealed partial class Nir : IRule
{
    private const string Gap = @"[ .\-–—_/·|,]{0,3}";

    /// <inheritdoc />
    public string Name => "nir";

    /// <inheritdoc />
    public string Alias => "social-security-number";

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
        foreach (var match in reading.In(Number(), reading.Windows(Rows(reading))))
        {
            if (References.Precede(text, match.Index) || IsReference().IsMatch(reading.Before(match.Index, 24)))
                continue;
            var isRight = match.Groups["key"].Success && HasRightKey(match);
            // Thirteen figures in the shape of a number, or a key mistyped: a person must look, unless the words around say what it is.
            var isSure = isRight || IsNamed(reading, match);
            // « 34009 300 001 2 5 »: the code of a French medicine's box begins so; a provisional number (3) of September 1940 hardly does.
            if (!isSure && Figures(match.Value).StartsWith("34009", StringComparison.Ordinal))
                continue;
            if (isSure || IsGrouped(match) || IsPlausible(reading, match))
                yield return new Hit(match.Index, match.Length, isSure ? Severity.Blocking : Severity.Advisory);
        }
    }

    // Eleven figures at least: Corsica's letter may stand alone, and so may the key.
    private static IEnumerable<(int Clue, int Start, int End)> Rows(Reading reading)
    {
        var rows = reading.Figures;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Digits >= 11)
                yield return reading.Around(row.Start, 6, row.End - row.Start + 12);
            else if (row.Digits is 4 or 5 or 6 && i + 1 < rows.Count && rows[i + 1].Start - row.End <= 4 && rows[i + 1].Digits >= 6)
                yield return reading.Around(row.Start, 6, rows[i + 1].End - row.Start + 12);
            else if (reading.Text[row.Start] is >= '1' and <= '8' && row.Digits <= 5 && i + 3 < rows.Count && rows[i + 1].Start - row.End <= 3 && rows[i + 2].Start - rows[i + 1].End <= 3)
                yield return reading.Around(row.Start, 6, 50);
        }
    }

    private static bool HasRightKey(Match match) => Modulo97.IsNir(Figures(match.Groups["number"].Value) + Figures(match.Groups["key"].Value));

    // « 2 84 05 29 … » written in its groups, or with a département of letters, is nothing else.
    private static bool IsGrouped(Match match)
    {
        var groups = Groups().Count(match.Value);
        return groups is >= 5 and <= 8 || match.Value.Contains("2A", StringComparison.OrdinalIgnoreCase) || match.Value.Contains("2B", StringComparison.OrdinalIgnoreCase);
    }

    // Thirteen figures without a space: a sex, a month and a département that exist, and no key of a bar code.
    private static bool IsPlausible(Reading reading, Match match) => Solid().IsMatch(match.ValueSpan) && !(match.Length == 13 && ForeignKeys.IsEan(match.ValueSpan)) && reading.Post.Prose.PassageAt(match.Index).Field == Field.Text;

    private static bool IsNamed(Reading reading, Match match) =>
        Named().IsMatch(reading.Before(match.Index, 60)) || Named().IsMatch(reading.Behind(match.Index + match.Length, 30));

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));

    private static readonly Regex NumberPattern = new(@"(?:(?<![\p{L}\p{N}]|\d[., ])|(?<=(?i:s[ée]cu|nir|matricule)))(?<number>[1-478]" + Gap + @"\d" + Gap + @"\d" + Gap + "(?:0" + Gap + "[1-9]|1" + Gap + "[0-2]|[23]" + Gap + @"\d|4" + Gap + "[0-2]|[5-9]" + Gap + @"\d)" + Gap
        + @"(?:\d" + Gap + @"\d|2" + Gap + "[AaBb])(?:" + Gap + @"\d){6})(?:(?:" + Gap + @"(?:\(?(?i:cl[ée]) ?:? ?)?)(?<key>\d" + Gap + @"\d)\)?)?(?![\p{L}\p{N}]| \d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Number() => NumberPattern;

    [GeneratedRegex(@"\b(?:s[ée]cu(?:\z|\b)|s[ée]curit[ée] sociale|NIR|INS|NIA|assur[ée]e?s?|immatricul\p{L}*|vitale|n° ?SS|SS|num[ée]ro national|matricule)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:SIRE[NT]|RPPS|IMEI|IBAN|RIB)\b[^\n]{0,14}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsReference();

    [GeneratedRegex(@"^[12]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[0-59]|2[AB])\d{6}(?:\d\d)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Solid();

    [GeneratedRegex(@"[\dAaBb]+")]
    private static partial Regex Groups();
}
