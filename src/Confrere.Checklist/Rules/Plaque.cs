using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A number plate, or the number of a vehicle’s frame.</summary>
public sealed partial class Plaque : IRule
{
    // Letters of the French system since 2009: no I, O, U (arrêté du 9 février 2009), and no SS.
    private const string Pair = "(?!SS|WW|ss|ww)[A-HJ-NP-TV-Za-hj-np-tv-z]{2}";

    private static readonly Nearby Shapes = new(Clue(), 40);

    /// <inheritdoc />
    public string Name => "plaque";

    /// <inheritdoc />
    public string Alias => "number-plate";

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
        var end = -1;
        foreach (var match in Shapes.Matches(Shape(), text))
        {
            if (match.Index < end || NotACar().IsMatch(Before(text, match.Index, 24)))
                continue;
            var isPlain = match.Groups["plain"].Success && match.Value.All(character => !char.IsAsciiLetterLower(character));
            if (!isPlain && !Vehicle().IsMatch(Before(text, match.Index, 70)) && !VehicleAfter().IsMatch(text.AsSpan(match.Index + match.Length, Math.Min(30, text.Length - match.Index - match.Length))))
                continue;
            end = match.Index + match.Length;
            yield return new Hit(match.Index, match.Length);
        }
    }

    private static ReadOnlySpan<char> Before(string text, int index, int length) => text.AsSpan(Math.Max(0, index - length), Math.Min(length, index));

    [GeneratedRegex(@"\d{3}[- ·–.]{0,2}[A-Za-z]{2}|\d[- ]?[A-Za-z]{2,3}[- ]?\d|\d{2} ?[A-Z]{3}|-\d{3}|[A-Z][- ]?\d{3}")]
    private static partial Regex Clue();

    // AB-123-CD stands for itself when it has its hyphens and its capitals. Every other shape needs a word that says what it is: « TA 120 FC 80 » is no plate.
    [GeneratedRegex(@"(?<![\p{L}\p{N}+/-])(?:(?<plain>" + Pair + @"(?<gap>[-–·])\d{3}\k<gap>" + Pair + @"(?:[- ]\d{2})?)"
        + "|" + Pair + @"[- .·]{0,2}\d{3}[- .·]{0,2}" + Pair
        + @"|\d{1,4}[- ]?[A-Za-z]{2,3}[- ]?(?:\d{2}|2[ABab])|[1-9A-Za-z]?-?[A-Za-z]{3}-\d{3}|[A-Z]{2}[- ]?\d{3,6}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-HJ-NPR-Z0-9]{17})(?![\p{L}\p{N}]|-\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:immatricul\p{L}*|plaques? (?:min[ée]ralogiques?|d'immatriculation)|plaque|voiture|v[ée]hicule|camion\p{L}*|moto|scooter|ch[âa]ssis|VIN|carte grise|registration|number plate|licen[sc]e plate|car)\b[^.\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vehicle();

    [GeneratedRegex(@"^[^.\n]{0,12}\b(?:immatricul|est sa plaque|sur la plaque)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VehicleAfter();

    // Antigens, markers, trial codes of drugs, skin.
    [GeneratedRegex(@"(?:HLA|CD|inhibiteur|mol[ée]cule|compos[ée]|anticorps|g[èe]ne|essai|souche|mutation|variant|plaque (?:de psoriasis|[ée]ryth[ée]mateuse|d'ath[ée]rome|dentaire|motrice|rouge|neuritique)|compound|trial|strain)[ -][^.\n]{0,8}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotACar();
}
