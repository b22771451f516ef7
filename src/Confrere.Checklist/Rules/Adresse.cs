using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A postal address or a point on the map: a number and a street, a postcode and a town, coordinates. A page that speaks of no patient may hold one, as a legal notice must.</summary>
public sealed partial class Adresse : IRule
{
    private const string Number = @"(?:\d{1,4}|(?<=\b(?:au|n°|num[ée]ro) )(?:" + SpokenNumber.Pattern + @"))(?: ?(?:bis|ter|quater|[a-eA-E](?![\p{L}'])))?(?: ?[-/] ?\d{1,4})?";

    // Kinds of streets that are nothing else after a number…
    private const string Street = "rue|r\\.|avenue|ave?\\.|av|boulevard|bo?u?l?v?d\\.?|bld\\.?|boul\\.|impasse|imp\\.|all[ée]e|all\\.|chemin|chem\\.?|ch\\.(?= d)|quai|square|sq\\.?|lotissement|lot\\.|faubourg|fbg|ruelle|venelle|chauss[ée]e|sentier|sente|lieu-?dit|hameau|rond-point|esplanade|traverse|mont[ée]e|rte|street|road|lane|drive";

    // … and those that are many things.
    private const string Ambiguous = "place|pl\\.?|cours|route|passage|cit[ée]|villa|r[ée]sidence|r[ée]s\\.|clos|domaine|cour|promenade|mail|c[ôo]te|voie|parvis|galerie|all[ée]es|immeuble|tour";

    private const string Particles = @"(?i:(?:de la|de|du|des|le|la|les|aux?|of the|of) |(?:de )?[ld]'){0,3}";

    private const string Capital = @"\p{Lu}(?:\.|[\p{L}\p{M}'-]*)";

    private const string Proper = @"(?:" + Capital + "(?: (?:(?i:de la|de|du|des|la|le|les|en|sur|sous) |(?i:de )?[ldLD]')?" + Capital + @"){0,5}|\d{1,2} \p{Ll}{3,9}(?: (?:19|18)\d\d)?)";

    private const string Town = @"(?:[ ,;–-]{1,3}(?:(?:BP|CS|TSA) ?\d+[ ,]{1,2})?(?:F-|FR-|CH-|B-|L-)?\d{4,5} " + Proper + ")?";

    private static readonly Nearby Streets = new(NumberedClue(), 80);

    private static readonly Nearby Postcodes = new(PostcodeClue(), 60);

    private static readonly Nearby Points = new(PointClue(), 90);

    private static readonly Nearby NamedStreets = new(NamedClue(), 80);

    /// <inheritdoc />
    public string Name => "adresse";

    /// <inheritdoc />
    public string Alias => "postal-address";

    /// <inheritdoc />
    public Topic Topic => Topic.Contact;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var post = reading.Post;
        var text = post.Prose.Text;
        var found = new List<Hit>();
        Add(Streets.Matches(Numbered(), text), _ => Severity.Blocking);
        Add(Postcodes.Matches(Postcode(), text), _ => Severity.Blocking);
        Add(Points.Matches(Point(), text), _ => Severity.Blocking);
        Add(NamedStreets.Matches(Named(), text).Where(match => !IsQuarter(text, match)), match => SeverityOfStreet(text, match));
        return found.OrderBy(hit => hit.Start);

        void Add(IEnumerable<Match> matches, Func<Match, Severity> severity)
        {
            foreach (var match in matches)
            {
                var isSeen = found.Exists(hit => hit.Start < match.Index + match.Length && match.Index < hit.Start + hit.Length);
                if (!isSeen && !IsFigure(post, match.Index) && (post.Kind != Kind.Page || reading.IsAboutPatient(match.Index)))
                    found.Add(new Hit(match.Index, match.Length, severity(match)));
            }
        }
    }

    // « La cité de Carcassonne » is a town’s; « elle vit cité des Fleurs » is hers.
    private static bool IsQuarter(string text, Match match) =>
        match.Value.StartsWith("cit", StringComparison.OrdinalIgnoreCase) && SeverityOfStreet(text, match) == Severity.Advisory;

    // A street without a number is where someone lives, or a street.
    private static Severity SeverityOfStreet(string text, Match match) =>
        Residence().IsMatch(text.AsSpan(Math.Max(0, match.Index - 60), Math.Min(60, match.Index))) ? Severity.Blocking : Severity.Advisory;

    // The points of a drawing are no points on the map.
    private static bool IsFigure(Post post, int index) =>
        post.Prose.PassageAt(index) is { Field: Field.Attribute, Key: "d" or "points" or "transform" or "viewbox" or "viewBox" or "values" };

    [GeneratedRegex(@"(?:\d(?: ?(?:bis|ter|quater|[a-e]))?(?: ?[-/] ?\d{1,4})?|(?:au|n°|num[ée]ro) \p{L}{2,9}(?:[ -]\p{L}{2,8}){0,2})[ ,]{0,2}(?:de la |de l'|du |des |de )?(?:" + Street + "|" + Ambiguous + @"|z\.?a|z\.?i|zac) |\d (?-i:\p{Lu}\p{Ll}+ ){1,3}(?:st|street|road|rd|lane|ln|ave|avenue|drive|dr|close|court|crescent|terrace|gardens|grove|square|way|blvd)\b|\d{1,4}(?: ?[a-e])?,? (?:CH-|B-|L-)?\d{4,5} (?-i:\p{Lu})|(?:strasse|straße|straat|laan|gasse) \d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedClue();

    [GeneratedRegex(@"(?:rue|avenue|boulevard|bd\.?|impasse|all[ée]e|chemin|quai|square|lotissement|faubourg|venelle|ruelle|dit|hameau|chauss[ée]e|r[ée]sidence|cit[ée]) (?:d[eu]s? |d'|l'|la |le |les ){0,3}(?-i:[«""\p{Lu}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedClue();

    [GeneratedRegex(@"\d{5}|2[AB]\d{3}|-\d{4}|\d[ABD-HJLNP-UW-Z]{2}\b|[A-Z]\d[A-Z]")]
    private static partial Regex PostcodeClue();

    [GeneratedRegex(@"\d\.\d{4}|\d° ?\d|goo\.gl|maps|openstreetmap|waze|w3w|///|\+[23456789CFGHJMPQRVWX]{2}")]
    private static partial Regex PointClue();

    private static readonly Regex NumberedPattern = new(@"(?<![\p{L}\p{N}.,/])" + Number + @"[ ,]{0,2}(?:(?:de la|de l'|du|des|de) ?)?(?:"
        + "(?i:" + Street + ") " + Particles + @"(?!(?i:fer|halage|croix|l'IRM)(?!\p{L}))(?:" + Proper + @"|[\p{L}][\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+){0,3})"
        + "|(?i:" + Ambiguous + ") " + Particles + @"(?=\p{Lu}(?:\p{Ll}|[\p{Lu}'-]{4}))" + Proper
        + @"|(?:Z\.?A|Z\.?I|ZAC)\.? " + Particles + Proper
        + @"|(?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Court|Crescent|Terrace|Gardens|Grove|Square|Way|Blvd)(?![\p{L}'])"
        + ")" + Town
        // Number behind, as in Belgium and Switzerland.
        + @"|(?<![\p{L}\p{N}])(?i:" + Street + "|" + Ambiguous + ") " + Particles + Proper + @",? \d{1,4}(?: ?[a-eA-E](?!\p{L}))?,? (?:CH-|B-|L-)?\d{4,5} " + Proper
        + @"|\p{Lu}\p{Ll}+(?:strasse|straße|straat|laan|gasse) \d{1,4}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Numbered() => NumberedPattern;

    // A postcode beside its town, or announced. Four figures only where a country or a street goes with them: they look like years.
    private static readonly Regex PostcodePattern = new(@"(?<![\p{L}\p{N}.,/°-]|\d )(?:(?:F|FR)-?(?=\d{5}))?(?:0[1-9]|[1-8]\d|9[0-8]|2[AB])\d{3} (?!(?i:mg|ui|iu|cas|sms|euros?|hab\p{L}*|patiente?s?|malades|personnes|femmes|hommes|enfants|cancers?|d[ée]c[èe]s|unit[ée]s?|naissances|s[ée]jours|dollars|francs|Fran[çc]aise?s?)(?!\p{L}))(?:(?:La|Le|Les|L'|LA|LE|LES) ?)?\p{Lu}(?:\p{Ll}{2,}|[\p{Lu}]{3,}|(?<=[GEP])(?:AP|AU|U)(?!\p{L}))[\p{L}\p{M}'-]*(?: (?:(?:sur|sous|en|de|lès|les|la|le|l') )?\p{Lu}[\p{L}'-]*)*(?: (?i:cedex)(?: \d{1,2})?)?"
        + @"|\((?:0[1-9]|[1-8]\d|9[0-8]|2[AB])\d{3}\) (?:La |Le |Les )?\p{Lu}\p{Ll}[\p{L}'-]+"
        + @"|\p{Lu}[\p{L}'-]{2,}(?:[ -]\p{Lu}[\p{L}'-]+)* \((?:0[1-9]|[1-8]\d|9[0-8]|2[AB])\d{3}\)"
        + @"|(?i:\b(?:code postal|CP)(?: est(?: le)?)? ?:? ?)(?:0[1-9]|[1-8]\d|9[0-8]|2[AB])\d{3}(?!\d)"
        + @"|\b(?:CH|B|L|BE|LU)-\d{4} \p{Lu}[\p{L}'-]{2,}"
        + @"|\b(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LU]?|H[ADGPRSUX]|I[GPV]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[AFNQRSW]|UB|W[ACDFNRSV]?|YO)\d{1,2}[A-HJKPSTUW]? \d[ABD-HJLNP-UW-Z]{2}\b"
        + @"|\b(?!T\dN)[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d\b"
        + @"|\b\p{Lu}[\p{L}'-]+,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Postcode() => PostcodePattern;

    // Coordinates with four decimals (ten metres) or in degrees and minutes; plus codes; links to a point on a map.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.,-])-?[1-8]?\d\.\d{4,}°? ?[NS]?[,;/ ]{1,2}-?1?\d{1,2}\.\d{4,}°? ?[EWO]?(?![\p{L}\p{N}%])(?<=[1-9]\d?\.\d.*)"
        + @"|\d{1,2}° ?\d{1,2}['′] ?(?:\d{1,2}(?:[.,]\d+)?(?:""|″|'') ?)?[NS][, ]{1,2}\d{1,3}° ?\d{1,2}['′] ?(?:\d{1,2}(?:[.,]\d+)?(?:""|″|'') ?)?[EWO]"
        + @"|(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])"
        + @"|(?:maps\.app\.goo\.gl/|goo\.gl/maps/|google\.[a-z.]{2,6}/maps/?[^\s]{0,3}(?:place|dir|search|@)|maps\.google\.|maps\.apple\.com/|openstreetmap\.org/(?:#map|node|way|\?mlat)|waze\.com/ul|w3w\.co/|///\p{L}+\.\p{L}+\.)[^\s\n]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Point();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?i:rue|avenue|boulevard|bd\.?|impasse|all[ée]e|chemin|quai|square|lotissement|lot\\.|faubourg|venelle|ruelle|lieu-?dit|hameau|chauss[ée]e|r[ée]sidence|cit[ée]) " + Particles + @"(?!Soie|S[ée]same|Compostelle|Croix)(?=[«""]?\p{Lu}(?:\p{Ll}|[\p{Lu}'-]{4}))" + Proper, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:habit\p{L}*|demeur\p{L}*|domicili\p{L}*|log[eé]\p{L}*|vi[tv]\p{L}*|r[ée]sid\p{L}*|install[ée]\p{L}*|adresse|au coin d|[àa] l'angle|chez (?:lui|elle|eux)|maison|appartement|immeuble|cabinet|lives?|address)(?!\p{L})[^\n.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Residence();
}
