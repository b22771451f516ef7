using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A date finer than the month of a year, in a text that speaks of a patient: the day of an admission or a birth is known to many.</summary>
public sealed partial class DateExacte : PatternRule
{
    /// <inheritdoc />
    public override string Name => "date-exacte";

    /// <inheritdoc />
    public override string Alias => "exact-date";

    /// <inheritdoc />
    public override Topic Topic => Topic.Date;

    /// <inheritdoc />
    public override Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    protected override Regex Pattern => Date();

    /// <inheritdoc />
    private protected override Nearby Clues { get; } = new(FigureClue(), 60, "janv", "vrier", "févr", "fevr", "mars", "avril", "avr.", " mai", "juin", "juil", "août", "aout", "septem", "sept.", "octob", "novem", "cembre", "january", "february", "march", " may ", "june", "july", "august",
        "lundi", "mardi", "credi", "jeudi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "noël", "noel", "l'an", "nouvel an", "saint-sylv", "saint-val", "saint-jean", "pâques", "paques", "pentec", "ascension", "toussaint",
        "assomption", "piphanie", "halloween", "fête nat", "réveillon", "mardi gras", "aïd", "aid", "christmas", "new year", "boxing", "thanksgiving", "easter", "du mois", "courant", "ce mois");

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        var post = reading.Post;
        var passage = post.Prose.PassageAt(match.Index);
        if (passage.Field == Field.FrontMatter)
        {
            switch (passage.Key)
            {
                // The day on which the text was written or changed: the site shows its month only. A source's date is the source's.
                case "Published" or "Updated" or "Reviewed" or "Retracted" or "Sources":
                    return null;
                case "Seen":
                    return Severity.Blocking;
            }
        }
        if (!reading.IsAboutPatient(match.Index))
            return null;
        var before = Before(match, post, passage);
        if (IsOfAnother(match, before, post, passage))
            return null;
        if (match.Groups["compact"].Success && passage.Field is Field.Text or Field.Code)
            return null;
        // An address elsewhere tells when an article came out, and perhaps when the case was in the news.
        var isElsewhere = passage.Field == Field.Target && post.Prose.TextOf(passage).StartsWith("http", StringComparison.OrdinalIgnoreCase);
        return isElsewhere || match.Groups["feast"].Success || match.Value.EndsWith("vendredi 13", StringComparison.OrdinalIgnoreCase) ? Severity.Advisory : Severity.Blocking;
    }

    private static string Before(Match match, Post post, Passage passage)
    {
        var start = Math.Max(passage.Start, match.Index - 70);
        return post.Prose.Text[start..match.Index];
    }

    // Another rule's date (a birth), or a public one: a law, an edition, a page that was read.
    private static bool IsOfAnother(Match match, string before, Post post, Passage passage) =>
        (match.Groups["short"].Success && (Measured().IsMatch(before) || (Fraction().IsMatch(match.Value) && !PatientContext.Speaks(before)))) || Street().IsMatch(before) || Birth().IsMatch(before) || Official().IsMatch(before)
        || (ReadOn().IsMatch(before) && (Online().IsMatch(post.Prose.TextOf(passage)) || !PatientContext.Speaks(post.Prose.TextOf(passage))));

    private static readonly Regex DatePattern = new("(?:" + @"\b" + DateWords.Weekday + ",? (?:le )?)?(?:" + DateWords.Written + "|" + DateWords.Numeric + ")"
        // « 12 03 2024 », and 20240312 as cameras name their images.
        + @"|(?<![\d.,/+-] ?)(?:3[01]|[12]\d|0[1-9]) (?:0[1-9]|1[0-2]) (?:19|20)\d\d(?![\d ]\d|\d)"
        + @"|(?<compact>(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))"
        // Day and month alone need a word that announces a day.
        + @"|(?<=\b(?i:le|du|au|depuis le|jusqu'au|d[èe]s le|on|" + DateWords.Weekday + ") )(?<short>" + DateWords.Day + "(?:/" + DateWords.MonthNumber + @"|[.-](?:0[1-9]|1[0-2])))(?![\d]|[./,-]\d| ?%)"
        + @"|(?<=\b(?i:vue?|revue?|op[ée]r[ée]e?|hospitalis[ée]e?|admise?|sortie?|entr[ée]e?|consult(?:ation|e|é|ée)?|RDV|rendez-vous|cs|IRM|TDM|scanner|[ée]cho|bilan|visite|appel) )(?<short>(?:3[01]|[12]\d|0[1-9])/(?:0[1-9]|1[0-2]))(?![\d]|[./,-]\d)"
        + @"|(?<=(?:^|\n) ?)(?<short>(?:3[01]|[12]\d|0[1-9])/(?:0[1-9]|1[0-2]))(?= ?[:,])"
        + @"|\b" + DateWords.Weekday + " (?:le )?(?:" + DateWords.Day + @"|1er|premier)\b(?! ?(?:[hH:/%]|heures|mg|ml|g|ans|patients|cas|consultations|fois|jours)\b| ?/)"
        + @"|(?<=\b[Ll]e )" + DateWords.Day + " (?:du mois|courant|de ce mois)(?! \\p{Lu})"
        + @"|(?<feast>(?i:(?:(?:soir|nuit|jour|matin|midi|veille|lendemain|r[ée]veillon|messe|dimanche|lundi|week-end|soir[ée]e|matin[ée]e) (?:de la |de l'|de |du |d')(?:No[ëe]l|nouvel an|l'an|Saint-Sylvestre|P[âa]ques|Pentec[ôo]te|Ascension|Toussaint|Assomption|[ÉEé]piphanie|Saint-Valentin|Halloween|f[êe]te nationale|r[ée]veillon|Mardi gras|A[ïi]d)"
        + @"|(?<=\b(?:à|pour|à la|la|au|le|l') ?)(?:Saint-Sylvestre|nouvel an|Saint-Jean|Toussaint|jour de l'an)|(?<=\bà )(?:No[ëe]l|P[âa]ques)|Christmas (?:Eve|Day)|New Year's (?:Eve|Day)|Boxing Day|Thanksgiving|Easter (?:Sunday|Monday)))\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Date() => DatePattern;

    // Blood pressure, acuity, scores and doses are written like a day and a month.
    [GeneratedRegex(@"\b(?:TA|PA|PAS|tension|pression|acuit[ée]|AV|score|note|EVA|EN|MMS\w*|Apgar|Glasgow|vision|œil|posologie|dose|ratio|rapport|BP|dilution)\b[^.;]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    // « Le 1/3 moyen du bras ».
    [GeneratedRegex("^(?:1/[2-5]|2/[35]|3/[45])$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    // « Rue du 11-Novembre », « hôpital du 20 Août »: a name, which the rules of places read.
    [GeneratedRegex(@"\b(?:rue|avenue|boulevard|place|quai|pont|rond-point|stade|square|h[ôo]pital|clinique|centre) (?:du )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:n[ée](?:e|·e|\(e\))?s?|na[iî]t|naquit|naissance|DDN|DOB|birth|born|anniversaire|birthday)\b[^.;\n]{0,35}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(@"(?:\b(?i:lois?|d[ée]crets?|ordonnance n°|directive|circulaire (?:du|n°)|r[èe]glement (?:UE|\(UE|europ[ée]en|n°|du)|arr[êe]t[ée] (?:minist[ée]riel|pr[ée]fectoral|royal|du|n°)|Journal officiel|recommandations?|publi[ée]e?s?|parue?s?|mis(?:es?)? à jour|mise à jour|version|copyright|communiqu[ée]|d[ée]p[êe]che|en vigueur"
        + @"|campagne|bulletin officiel|journ[ée]e (?:mondiale|nationale|internationale)|congr[èe]s|Cour de cassation|Conseil d'[ÉE]tat|attentats?|published|updated|Act of|guidelines?)\b|\b(?:HAS|ANSM|OMS|JORF|JO|FDA|EMA|NICE|WHO|HCSP|CNIL|CNOM|CCNE)\b|©)[^.;\n]{0,45}$", RegexOptions.CultureInvariant)]
    private static partial Regex Official();

    [GeneratedRegex(@"\b(?:consult[ée]e?s?|accessed|retrieved|lue?|acc[èe]s) (?:en ligne )?(?:le|on)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadOn();

    [GeneratedRegex(@"https?:|www\.|en ligne|disponible|\bdoi\b|\.(?:fr|org|com|eu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    [GeneratedRegex(@"\d ?[/.\-–_] ?\d|(?:19|20)\d\d|\d (?:0[1-9]|1[0-2]) \d|\d(?:er|e)?[ .-]{1,2}\p{L}{3,9}[. -]|\d\d/\d\d")]
    private static partial Regex FigureClue();
}
