using System.Globalization;
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
    private const string Gap = @"[ .\-–—_/·]{0,3}";

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
        for (var match = Number().Match(text); match.Success; match = match.NextMatch())
        {
            if (IsReference().IsMatch(text.AsSpan(Math.Max(0, match.Index - 24), Math.Min(24, match.Index))))
                continue;
            var isRight = match.Groups["key"].Success && HasRightKey(match);
            // Thirteen figures in the shape of a number, or a key mistyped: a person must look, unless the words around say what it is.
            var isSure = isRight || IsNamed(text, match);
            if (isSure || IsGrouped(match))
                yield return new Hit(match.Index, match.Length, isSure ? Severity.Blocking : Severity.Advisory);
        }
    }

    private static bool HasRightKey(Match match)
    {
        var number = Figures(match.Groups["number"].Value).ToUpperInvariant().Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return number.Length == 13
            && 97 - (long.Parse(number, CultureInfo.InvariantCulture) % 97) == int.Parse(Figures(match.Groups["key"].Value), CultureInfo.InvariantCulture);
    }

    // « 2 84 05 29 … » written in its groups, or with a département of letters, is nothing else.
    private static bool IsGrouped(Match match)
    {
        var groups = Groups().Count(match.Value);
        return groups is >= 5 and <= 8 || match.Value.Contains("2A", StringComparison.OrdinalIgnoreCase) || match.Value.Contains("2B", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamed(string text, Match match) =>
        Named().IsMatch(text.AsSpan(Math.Max(0, match.Index - 60), Math.Min(60, match.Index)))
        || Named().IsMatch(text.AsSpan(match.Index + match.Length, Math.Min(30, text.Length - match.Index - match.Length)));

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));

    [GeneratedRegex(@"(?<![\p{L}\p{N}]|\d[.,])(?<number>[1-478]" + Gap + @"\d" + Gap + @"\d" + Gap + "(?:0" + Gap + "[1-9]|1" + Gap + "[0-2]|[23]" + Gap + @"\d|4" + Gap + "[0-2]|[5-9]" + Gap + @"\d)" + Gap
        + @"(?:\d" + Gap + @"\d|2" + Gap + "[AaBb])(?:" + Gap + @"\d){6})(?:(?:" + Gap + @"(?:\(?(?i:cl[ée]) ?:? ?)?)(?<key>\d" + Gap + @"\d)\)?)?(?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:s[ée]cu|s[ée]curit[ée] sociale|NIR|INS|NIA|assur[ée]e?s?|immatricul\p{L}*|vitale|n° ?SS|SS|num[ée]ro national|matricule)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:ISBN|ISSN|DOI|doi\.org/|PMID|PMC|NCT|EAN|GTIN|CIP|SIRE[NT]|RPPS|10\.\d{4,5}/)[^\n]{0,14}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsReference();

    [GeneratedRegex(@"[\dAaBb]+")]
    private static partial Regex Groups();
}
