using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A postal address or a point on the map: a number and a street, a postcode and a town, coordinates. A page that speaks of no patient may hold one, as a legal notice must.</summary>
public sealed partial class Adresse : IRule
{
    private const string Number = @"(?:\d{1,4}|(?<=\b(?:au|n°|num[ée]ro) )(?:" + SpokenNumber.Pattern + @"))(?: ?(?:bis|ter|quater|[a-eA-E](?![\p{L}'])))?(?: ?[-/] ?\d{1,4})?";

    // Kinds of streets that are nothing else after a number…
    private const string Street = "rue|r\\.|avenue|ave?\\.|av|boulevard|bo?u?l?v?d\\.?|bld\\.?|boul\\.|impasse|imp\\.|all[ée]e|all\\.|chemin|chem\\.?|ch\\.(?= d)|quai|square|sq\\.?|lotissement|lot\\.|faubourg|fbg|ruelle|venelle|chauss[ée]e|sentier|sente|lieu[- ]?dit|hameau|rond-point|esplanade|traverse|mont[ée]e|rte|street|road|lane|drive";

    // … and those that are many things.
    private const string Ambiguous = "place|pl\\.?|cours|route|passage|cit[ée]|villa|r[ée]sidence|r[ée]s\\.|clos|domaine|cour|promenade|mail|c[ôo]te|voie|parvis|galerie|all[ée]es|immeuble|tour";

    private const string Particles = @"(?i:(?:de la|de|du|des|le|la|les|aux?|of the|of) |(?:de )?[ld]'){0,3}";

    private const string Capital = @"\p{Lu}(?:\.|[\p{L}\p{M}'-]*)";

    private const string Proper = @"(?:" + Capital + "(?: (?:(?i:de la|de|du|des|la|le|les|en|sur|sous) |(?i:de )?[ldLD]')?" + Capital + @"){0,5}|\d{1,2}[ -]\p{L}{3,9}(?:[ -](?:19|18)\d\d)?)";

    private const string Town = @"(?:[ ,;–-]{1,3}(?:(?:BP|CS|TSA) ?\d+[ ,]{1,2})?(?:F-|FR-|CH-|B-|L-)?(?:\d{4,5}|\d\d \d{3}) (?:" + Proper + @"|(?:(?:st|ste|la|le|les) )?\p{Ll}[\p{L}'-]{2,}(?:[ -](?:sur|sous|en|de|du|les|lès|la|le)[ -][\p{L}'-]{3,})?))?";

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
        var clues = AddressClues.Of(reading);
        Add(reading.In(Numbered(), reading.Windows(clues.Streets)), _ => Severity.Blocking);
        Add(reading.In(Lodging(), reading.Windows(clues.Streets)), _ => Severity.Blocking);
        Add(reading.In(Postcode(), reading.Windows(clues.Postcodes)), _ => Severity.Blocking);
        Add(reading.In(SmallPostcode(), reading.Windows(clues.Postcodes)), match => SeverityOfPostcode(reading, match));
        Add(reading.In(Point(), reading.Windows(clues.Points)), _ => Severity.Blocking);
        Add(reading.In(Named(), reading.Windows(clues.Streets)).Where(match => !IsQuarter(text, match)), match => SeverityOfStreet(text, match));
        return found.OrderBy(hit => hit.Start);

        void Add(IEnumerable<Match> matches, Func<Match, Severity?> severity)
        {
            foreach (var match in matches)
            {
                var isSeen = found.Exists(hit => hit.Start < match.Index + match.Length && match.Index < hit.Start + hit.Length);
                if (!isSeen && !IsFigure(post, match.Index) && severity(match) is { } known && (post.Kind != Kind.Page || reading.IsAboutPatient(match.Index) || !IsNotice(reading, match.Index)))
                    found.Add(new Hit(match.Index, match.Length, post.Kind != Kind.Page || reading.IsAboutPatient(match.Index) ? known : Severity.Advisory));
            }
        }
    }

    // A legal notice must say where the host and the publisher are.
    private static bool IsNotice(Reading reading, int index) => Notice().IsMatch(reading.Before(index, 250)) || Notice().IsMatch(reading.Behind(index, 150));

    [GeneratedRegex(@"\b(?:h[ée]berg\p{L}*|[ée]diteur|[ée]dit[ée] par|mentions l[ée]gales|si[èe]ge|soci[ée]t[ée]|S\.?A\.?S|SARL|host\p{L}*|publication|imprint|publisher|registered|Inc|GmbH|CNIL)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    // « La cité de Carcassonne » is a town’s; « elle vit cité des Fleurs » is hers.
    private static bool IsQuarter(string text, Match match) =>
        match.Value.StartsWith("cit", StringComparison.OrdinalIgnoreCase) && SeverityOfStreet(text, match) == Severity.Advisory;

    // A street without a number is where someone lives, or a street.
    private static Severity SeverityOfStreet(string text, Match match) =>
        Residence().IsMatch(text.AsSpan(Math.Max(0, match.Index - 60), Math.Min(60, match.Index))) ? Severity.Blocking : Severity.Advisory;

    // The points of a drawing are no points on the map.
    private static bool IsFigure(Post post, int index) =>
        post.Prose.PassageAt(index) is { Field: Field.Attribute, Key: "d" or "points" or "transform" or "viewbox" or "viewBox" or "values" };

    // Five figures before a small letter are a postcode where a street, a home or a lodging goes before, or « (…) » closes a line of an address.
    private static Severity? SeverityOfPostcode(Reading reading, Match match)
    {
        var before = reading.Before(match.Index, 60);
        if (AnnouncedNumber.IsMeasure(reading.Text, match.Groups["code"].Index + match.Groups["code"].Length) || References.Precede(reading.Text, match.Index) || IsCounted().IsMatch(match.Groups["town"].ValueSpan))
            return null;
        return IsItsDepartement(match) || Residence().IsMatch(before) || StreetBefore().IsMatch(before) ? Severity.Blocking : null;
    }

    // « 35000 rennes »: the town lies where the figures say.
    private static bool IsItsDepartement(Match match)
    {
        var code = match.Groups["code"].ValueSpan;
        var place = Places.LongestAt(match.Groups["town"].ValueSpan, 0, out var length);
        for (var i = 0; length >= 3 && i < place.Count; i++)
        {
            var area = place[i].Area;
            if ((place[i].Kind & (PlaceKinds.Commune | PlaceKinds.FormerCommune)) != 0 && (code.StartsWith(area, StringComparison.OrdinalIgnoreCase) || (area is "2A" or "2B" && code.StartsWith("20", StringComparison.Ordinal))))
                return true;
        }
        return false;
    }

    // What is counted in tens of thousands.
    private static readonly Regex IsCountedPattern = new("^(?:cas|patient|malade|habitant|personne|femme|homme|enfant|naissance|cancer|d[ée]c[èe]s|euro|dollar|franc|unit|dose|vaccin|s[ée]jour|acte|consultation|copie|plaquette|leucocyte|globule|cellule|ui\\b|iu\\b|fois|pas|m[èe]tre|km|ans|g[èe]nes?|m[ée]decin|infirmi|[ée]tudiant|participant|sujet|par|en|sur|et|ou|par|pour|[àa]|de|du|des|chez|dans|au|aux|avec|sans|il|elle|on|je|qui|que|est|soit|puis|mais|selon|contre|fran[çc]ais|interne|soignant|abonn|lecteur|tweet|message|appel|lits?\\b|passage)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex IsCounted() => IsCountedPattern;

    private static readonly Regex StreetBeforePattern = new(@"\b(?:rue|avenue|av|boulevard|bd|impasse|all[ée]es?|chemin|quai|square|place|lotissement|faubourg|ruelle|chauss[ée]e|sentier|lieu-?dit|hameau|r[ée]sidence|cit[ée]|route|rte|cours|bp|cs|adresse|domicile|appt?|appartement|ehpad|b[âa]t)\b[^\n;]{0,55}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex StreetBefore() => StreetBeforePattern;

    // « 35 000 Rennes », « 35000 rennes », « code postal : 35 000 », « (35000) ».
    private static readonly Regex SmallPostcodePattern = new(@"(?<![\p{L}\p{N}.,/°-]|\d )(?<code>(?:0[1-9]|[1-8]\d|9[0-8]|2[ABab]) ?\d{3}),? (?<town>(?:(?:la|le|les|st|ste|saint|sainte) )?[\p{L}][\p{L}'-]{2,}(?:(?: |-)(?:sur|sous|en|de|du|d'|les|lès|la|le)(?: |-)?[\p{L}'-]{3,}|-[\p{L}'-]{2,}){0,3}(?: (?i:cedex)(?: \d{1,2})?)?)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex SmallPostcode() => SmallPostcodePattern;

    // « résidence Les Hortensias, bât. C, appt 24 », « BP 12 », « CS 40012 », « lieu-dit kervadec », « chez M. X, 3e étage »: an address without its street.
    private static readonly Regex LodgingPattern = new(@"(?<![\p{L}\p{N}])(?:(?i:r[ée]s(?:idence|\.)|immeuble|imm\.|tour|clos|domaine|lotissement|lot\.?|villa|cit[ée]|foyer|hlm|b[âa]t(?:iment|\.)?) (?:[ldLD]'|(?i:les|la|le|des|du|de la|de) )?[\p{Lu}][\p{L}'-]*(?: (?i:de la|de|du|des|et|la|le|les) [\p{Lu}][\p{L}'-]+| [\p{Lu}][\p{L}'-]+){0,3},? ?(?:[,;–-] ?)?(?=(?i:b[âa]t|tour \w{1,3}\b|esc|apt|appt?|appart|[ée]tage|porte|entr[ée]e|log(?:ement|t)?|n°|ch(?:ambre)?|\d{1,2}(?:e|er|[èe]me) [ée]tage)\b)"
        + @"|(?=(?i:b[âa]t(?:iment|\.)?|esc(?:alier|\.)?) ?[A-Z0-9]{1,3}\b[ ,;]{1,3}(?i:b[âa]t|esc|apt|appt?|appart|[ée]tage|porte|\d{1,2}(?:e|er|[èe]me) [ée]tage)))"
        + @"(?:[ ,;–-]{0,3}(?i:(?:b[âa]t(?:iment|\.)?|tour|esc(?:alier|\.)?|ap(?:par)?t(?:ement|\.)?|appt?\.?|porte|entr[ée]e|log(?:ement|t)?\.?|n°|ch(?:ambre|\.)?|[ée]tage|[ée]t\.?) ?(?:n° ?)?[A-Za-z]?\d{0,4}[A-Za-z]?\b|\d{1,2}(?:e|er|[èe]me) [ée]t(?:age|\.)?(?: (?:gauche|droite|face|porte \w{1,4}))?)){1,5}(?:[ ,;–-]{1,3}\d{5} " + Proper + ")?"
        + @"|(?<![\p{L}\p{N}])(?:BP|B\.P\.|CS|TSA) ?n?°? ?\d{1,5}[ ,–-]{1,3}(?:F-)?\d{5} " + Proper + @"(?: (?i:cedex)(?: \d{1,2})?)?"
        + @"|(?<![\p{L}\p{N}])(?:BP|B\.P\.) ?n?°? ?\d{2,5}(?=[ ,–-]{1,3}\p{Lu}\p{L}{2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Lodging() => LodgingPattern;

    private static readonly Regex NumberedPattern = new(@"(?<![\p{L}\p{N}.,/])(?<!(?<!\p{L})[HFhf♀♂],? ?)" + Number + @"[ ,]{0,2}(?:(?:de la|de l'|du|des|de) ?)?(?:"
        + "(?i:" + Street + ") " + Particles + @"(?!(?i:fer|halage|croix|l'IRM)(?!\p{L}))(?:" + Proper + @"|[\p{L}][\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+){0,3})"
        + "|(?i:" + Ambiguous + ") " + Particles + @"(?=\p{Lu}(?:\p{Ll}|[\p{Lu}'-]{4}))" + Proper
        + @"|(?i:grand[-' ]?(?:place|rue)|grande[- ]rue)(?!\p{L})(?:,? (?:bo[iî]te|bte|b\.) ?\w{1,4})?"
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
        + @"|(?i:\b(?:code postal|secteur postal|CP)(?: est(?: le)?)? ?:? ?)(?:0[1-9]|[1-8]\d|9[0-8]|2[AB]) ?\d{3}(?!\d)"
        + @"|\b(?:CH|B|L|BE|LU)-\d{4} \p{Lu}[\p{L}'-]{2,}"
        + @"|\b(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LU]?|H[ADGPRSUX]|I[GPV]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[AFNQRSW]|UB|W[ACDFNRSV]?|YO)\d{1,2}[A-HJKPSTUW]? \d[ABD-HJLNP-UW-Z]{2}\b"
        + @"|\b(?!T\dN)[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d\b"
        + @"|\b\p{Lu}[\p{L}'-]+,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Postcode() => PostcodePattern;

    // Coordinates with four decimals (ten metres) or in degrees and minutes; plus codes; links to a point on a map.
    private static readonly Regex PointPattern = new(@"(?<![\p{L}\p{N}.,-])-?[1-8]?\d\.\d{4,}°? ?[NS]?[,;/ ]{1,2}-?1?\d{1,2}\.\d{4,}°? ?[EWO]?(?![\p{L}\p{N}%])(?<=[1-9]\d?\.\d.*)"
        + @"|\d{1,2}° ?\d{1,2}['′] ?(?:\d{1,2}(?:[.,]\d+)?(?:""|″|'') ?)?[NS][, ]{1,2}\d{1,3}° ?\d{1,2}['′] ?(?:\d{1,2}(?:[.,]\d+)?(?:""|″|'') ?)?[EWO]"
        + @"|(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])"
        + @"|(?:maps\.app\.goo\.gl/|goo\.gl/maps/|google\.[a-z.]{2,6}/maps/?[^\s]{0,3}(?:place|dir|search|@)|maps\.google\.|maps\.apple\.com/|openstreetmap\.org/(?:#map|node|way|\?mlat)|waze\.com/ul|w3w\.co/|///\p{L}+\.\p{L}+\.)[^\s\n]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Point() => PointPattern;

    private static readonly Regex NamedPattern = new(@"(?<![\p{L}\p{N}])(?i:(?<=\b(?:habite|habitant|vit|demeure|demeurant|loge|r[ée]side|domicili[ée]e?|domicile ?:?|retrouv[ée]e?s?|renvers[ée]e?s?|tomb[ée]e?s?|accident|chute)(?: [àa] la| au| dans la| sur la)? )(?:place|cours|route|passage|cour|promenade|mail)|rue|avenue|boulevard|bd\.?|impasse|all[ée]e|chemin|quai|square|lotissement|lot\\.|faubourg|venelle|ruelle|lieu[- ]?dit|hameau|chauss[ée]e|r[ée]sidence|cit[ée]) " + Particles + @"(?!Soie|S[ée]same|Compostelle|Croix)(?=[«""]?\p{Lu}(?:\p{Ll}|[\p{Lu}'-]{4})|\d{1,2}[ -]\p{L}{3})" + Proper, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Named() => NamedPattern;

    private static readonly Regex ResidencePattern = new(@"\b(?:habit\p{L}*|domicile|dom|demeur\p{L}*|domicili\p{L}*|log[eé]\p{L}*|vi[tv]\p{L}*|r[ée]sid\p{L}*|install[ée]\p{L}*|adresse|au coin d|[àa] l'angle|chez (?:lui|elle|eux)|maison|appartement|immeuble|cabinet|lives?|address)(?!\p{L})[^\n.]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Residence() => ResidencePattern;
}
