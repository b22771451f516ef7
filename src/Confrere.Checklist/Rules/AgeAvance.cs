using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The exact age of a person of ninety or more: there are few of them in a town, and one of each in a nursing home.</summary>
public sealed partial class AgeAvance : PatternRule
{
    private const string Digits = "(?:9[0-9]|1[01][0-9]|12[0-2])";

    private const string Words = @"(?i:quatre[ -]vingts?[ -](?:dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|cent(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze))?|ninety[ -](?:one|two|three|four|five|six|seven|eight|nine))";

    /// <inheritdoc />
    public override string Name => "age-avance";

    /// <inheritdoc />
    public override string Alias => "age-over-89";

    /// <inheritdoc />
    public override Topic Topic => Topic.Date;

    /// <inheritdoc />
    public override Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    protected override Regex Pattern => Age();

    /// <inheritdoc />
    private protected override Nearby Clues { get; } = new(AgeInFigures(), 80, "quatre-vingt", "quatre vingt", "nonante", "cent ", "cent-", "centenaire", "ninety", "centenarian");

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        var post = reading.Post;
        var (text, passage) = (post.Prose.Text, post.Prose.PassageAt(match.Index));
        var before = text[Math.Max(passage.Start, match.Index - 45)..match.Index];
        var after = text[(match.Index + match.Length)..Math.Min(passage.End, match.Index + match.Length + 25)];
        if (!reading.IsAboutPatient(match.Index))
            return null;
        if (match.Groups["said"].Success)
            return Severity.Blocking;
        if (match.Groups["noun"].Success)
            return Event().IsMatch(after) || Thing().IsMatch(before) ? null : Severity.Blocking;
        return Span().IsMatch(before) || Thing().IsMatch(before) || Lasting().IsMatch(after) ? null : Severity.Blocking;
    }

    private static readonly Regex AgePattern = new(@"(?<![\p{L}0-9.,/-](?<!\b[HF]))(?:"
        // Said of a person beyond doubt.
        + @"(?<said>(?<=\b(?i:âg[ée]+e?s?(?: de| d')|n[ée]e? il y a|aged|dans sa|ses|f[êe]t[ée]\p{L}*(?: ses| leurs)?|elle a|il a|elle avait|il avait|elle aura|il aura|[HF♀♂],?(?: de)?|patiente? (?:de )?|monsieur de|dame de|femme de|homme de) ?)(?:(?:" + Digits + "|" + Words + ") ?(?i:ans|printemps|bougies|years)|" + Digits + @"(?:e|ème|ᵉ) (?:année|anniversaire)|" + Digits + @" ?(?:a|A)(?![\p{L}'])))(?! (?:de recul|d'histoire|d'exp[ée]rience|de suivi|de retard))"
        + @"|(?<said>(?<=\b(?i:aged|[âa]ge ?:) ?)" + Digits + @"\b(?! ?%))"
        + @"|(?<said>" + Digits + @"(?:[ -]years?[ -]old|[ -]?(?:yo|y/o|y\.o\.))\b)|(?<said>" + Words + @"[ -]years?[ -]old\b)"
        + @"|(?<said>(?:" + Digits + "|" + Words + @") (?:printemps|bougies)\b)"
        // A number of years that may also be a distance in time.
        + @"|(?:" + Digits + "|(?!(?i:cent) )" + Words + @") ?(?i:ans|years)\b"
        + @"|(?<noun>(?<=^|[\n.;] ?)Centenaire(?=,)|(?i:super-?centenaire|(?<=\b(?:une?|la|le|cette|ce|notre|ma|mon|patiente?|dame|homme|femme|monsieur|r[ée]sidente?|quasi|presque|bientôt|et|elle est|il est|vieille|vieux|devenue?) (?:\p{L}{2,12} )?)centenaire|(?<=\b(?:a|the|my|our|this|her|was) )centenarian))(?!\p{L})"
        + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Age() => AgePattern;

    // A distance, a band or a group: not how old someone is.
    [GeneratedRegex(@"(?:\b(?:il y a|y'a|depuis|pendant|durant|tous les|(?:de )?plus de|moins de|d'ici|dans|en|au bout de|sur|guerre de|chez les|jusqu'[àe]|au-del[àa] de|pr[èe]s de|vers|les|apr[èe]s|avant|for|over|under|within|past|last|first)|\b(?:entre|de) \d{2,3} (?:et|à)|[≥>≤<]=?|\d ?[àa–-]) ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"\b(?:h[ôo]pital|soci[ée]t[ée]|service|b[âa]timent|maison|[ée]cole|facult[ée]|loi|d[ée]couverte|m[ée]thode|vaccin|insuline|aspirine|arbre|ch[êe]ne|olivier|vin|rituel|tradition|pratique|usage|revue|association|m[ée]dicament|bail|concession|r[èe]gle|esp[ée]rance de vie)\b[^.;\n]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    [GeneratedRegex(@"^ (?:de (?:recul|suivi|recherche|carri[èe]re|pratique|m[ée]decine|solitude|silence|retard|progr[èe]s|luttes?|tradition|service)|d'(?:histoire|existence|exp[ée]rience|[ée]volution|usage|erreurs?)|plus t(?:ô|a)rd|auparavant|et plus|ou plus|et au-del[àa]|apr[èe]s|avant|later|ago|of|or (?:more|older|over))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lasting();

    // « Le centenaire de la découverte »: an anniversary.
    [GeneratedRegex("^ (?:de (?:la|l'|sa|son|notre)|du|d'|des|of)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    [GeneratedRegex(@"(?:9\d|1[012]\d)\D")]
    private static partial Regex AgeInFigures();
}
