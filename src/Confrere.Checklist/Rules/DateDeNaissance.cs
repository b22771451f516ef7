using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A date of birth, whole or in part: with a sex and a town it is a person.</summary>
public sealed partial class DateDeNaissance : PatternRule
{
    // People born before are nobody's patients.
    private const int LongAgo = 1905;

    /// <inheritdoc />
    public override string Name => "date-de-naissance";

    /// <inheritdoc />
    public override string Alias => "birth-date";

    /// <inheritdoc />
    public override Topic Topic => Topic.Date;

    /// <inheritdoc />
    public override Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    protected override Regex Pattern => Birth();

    /// <inheritdoc />
    private protected override Nearby Clues { get; } = new(null, 100, " né", " ne ", " nee", "·e", "(e)", "naît", "nait", "naquit", "vu le jour", "naissance", "ddn", "d.d.n", "dn ", "dn:", "birth", "born", "dob", "d.o.b", "anniversaire", "\nné", "\nne", "«né", "\"né");

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        var post = reading.Post;
        var passage = post.Prose.PassageAt(match.Index);
        var before = post.Prose.Text[Math.Max(passage.Start, match.Index - 45)..match.Index];
        if (match.Groups["year"] is { Success: true } year && int.TryParse(year.Value, out var born) && born is > 99 and < LongAgo)
            return null;
        if (Thing().IsMatch(before))
            return null;
        var speaks = reading.IsAboutPatient(match.Index);
        if (match.Groups["only"].Success)
            return speaks ? Severity.Advisory : null;
        return speaks || match.Groups["form"].Success ? Severity.Blocking : Severity.Advisory;
    }

    private const string Whole = DateWords.Written + "|" + DateWords.Numeric + @"|" + DateWords.Day + "[/.-](?:0?[1-9]|1[0-2])(?![0-9/.])|(?:3[01]|[12][0-9]|0[1-9]) (?:0[1-9]|1[0-2]) " + DateWords.Year;

    private const string MonthAndYear = "(?:(?:0[1-9]|1[0-2])[/.-]|" + DateWords.Month + " (?:de )?)(?:(?<year>" + DateWords.Year + ")|" + DateWords.YearInWords + "|[0-9]{2})(?![0-9])";

    private static readonly Regex BirthPattern = new(@"(?<![\p{L}\p{N}])(?:"
        + @"(?i:n[ée](?:e|·e|\(e\)|\.e|-e)?s?|na[iî]t|naquit|a vu le jour|was born|born) (?:[^.,;:\n(0-9]{0,30}? )??(?:(?i:le|un|ce|on|l'an)? ?:? ?(?:" + DateWords.Weekday + " )?(?<hit>" + Whole + ")|(?i:en|in|au mois de|au mois d'|fin|début|mi-|courant) ?(?<hit>" + MonthAndYear + @")|(?i:en|in) (?<hit>(?<only>(?<year>" + DateWords.Year + @")|(?<=(?i:en) )[0-9]{2}(?! ?[0-9hj%/,]| ?(?:ans|min(?:utes)?|jours|mois|semaines|SA|heures)\b))(?![0-9])))"
        + @"|(?<form>(?i:date de naissance|(?:jour|mois|année) de naissance|naissances?|DDN|D\.D\.N\.?|DN(?= ?:)|date of birth|birth ?date|DOB|D\.O\.B\.?|anniversaire|birthday))(?: ?[:=,(]| est| was| is| prévue| survenue)?(?: [^.;:\n0-9]{0,25})? ?(?:" + DateWords.Weekday + " )?(?<hit>" + Whole + "|" + MonthAndYear + ")"
        + @"|(?<form>(?i:DDN|D\.D\.N\.?|date de naissance|année de naissance|DOB)) ?[:=]? ?(?<hit>(?<only>(?<year>" + DateWords.Year + @"))(?![0-9/.-]))"
        + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Birth() => BirthPattern;

    // An idea, a society, a discipline can be born too.
    [GeneratedRegex(@"\b(?:id[ée]e|idea|concept|association|mouvement|discipline|sp[ée]cialit[ée]|soci[ée]t[ée]|projet|blog|m[ée]thode|technique|h[ôo]pital|loi|service|r[ée]seau|syndicat|th[ée]orie|notion|terme|mot|revue|entreprise|programme|virus|m[ée]decine|chirurgie|psychiatrie|[ée]tude|campagne|carnet|site|l[ée]gende|mythe|croyance|pratique|taux de|certificat|d[ée]claration)\b[^.;\n]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thing();
}
