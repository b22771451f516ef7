using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Rules;

/// <summary>A place of care by its name: « le CHU de Rennes », « la clinique des Cèdres », « Necker ». With a date or a disease it leads to the patient, and to the author.</summary>
public sealed partial class Etablissement : PatternRule
{
    private const string Word = @"[\p{Lu}\p{Lt}][\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+){0,5}";

    private const string Link = @"(?:(?i:de la|de l'|de|d'|du|des|l'|la|le|les|aux?|of|st|ste|saint|sainte|notre)(?:(?<=')| ))";

    private const string Proper = "(?:(?<quoted>[«\"“] ?[^»\"”\n]{2,50}?[»\"”]|(?i:du )?[0-9]{1,2} " + DateWords.FullMonth + ")|" + Link + "{0,3}(?<first>" + Word + ")(?:[ -](?:(?i:de la|de l'|de|d'|du|des|la|le|les|en|sur|et|sous|the|of)(?:(?<=')|[ -])){0,2}" + Word + "){0,5})";

    private const string Kinds = @"(?:(?i:universitaires?|publics?|publique|priv[ée]e?s?|militaires?|r[ée]giona(?:l|le|ux)|g[ée]n[ée]ra(?:l|le|ux)|loca(?:l|le)|psychiatriques?|p[ée]diatriques?|intercommuna(?:l|le)|sp[ée]cialis[ée]e?s?|provincia(?:l|le)|nationa(?:l|le)|civi(?:l|le)s?|centra(?:l|le)|mutualiste|europ[ée]en|chirurgicale|neuropsychiatrique|neurologique|ophtalmologique|d'instruction des arm[ée]es|m[èe]re[ -]enfant|m[ée]dica(?:l|le)|dentaire|d'analyses(?: m[ée]dicales)?|de biologie(?: m[ée]dicale)?|de jour|de proximit[ée]) ){0,3}";

    /// <inheritdoc />
    public override string Name => "etablissement";

    /// <inheritdoc />
    public override string Alias => "hospital";

    /// <inheritdoc />
    public override Topic Topic => Topic.Place;

    /// <inheritdoc />
    public override Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    protected override Regex Pattern => House();

    /// <inheritdoc />
    private protected override Nearby Clues { get; } = new(null, 90, "hôpita", "hopita", "hosto", "c.h.", "clinique", "hospi", "centre ", "maison ", "maternit", "ehpad", "epad", "chu ", "chu-", "chru", "chr ", "chi ", "chic ", "chs ", "chd ", "chuga", "chuv", " ch ", "\nch ", "ght ", "ghu ", "ghr ", " gh ",
        "hia ", "had ", "epsm", "clcc", "cmp ", "cmpp", "usld", "msp ", "cpts", "ime ", "itep", "esat", "camsp", "csapa", "ssr ", "smr ", "mas ", "fam ", "smur", "samu", "urgences d", "foyer", "résidence", "residence", "institut", "fondation", "cabinet", "pharmacie", "labo", "service d", "unité d",
        "unite d", "pôle d", "consultation d", "département d", "infirmary", "medical cent", "clinic", "nursing home", "care home", "lariboisi", "pitié", "pitie", "salp", "timone", "hegp", "aphp", "ap-hp", "ap-hm", "aphm", "hcl", "hug", "hus", "roussy", "curie", "bergoni", "paoli", "regaud", "godinot",
        "montsouris", "purpan", "rangueil", "herriot", "pontchaillou", "hautepierre", "kremlin", "cavale", "haut-l", "haut l", "pellegrin", "lapeyronie", "carémeau", "caremeau", "flandre", "huriez", "salengro", "quinze-v", "pompidou", "ambroise", "brousse", "debré", "debre", "mondor", "poincar",
        "saint-luc", "saint luc", "necker", "bichat", "cochin", "tenon", "beaujon", "bicêtre", "bicetre", "trousseau", "avicenne", "foch", "saint-lo", "saint lo", "saint-an", "saint an", "saint-jo", "saint jo", "saint-vi", "saint vi", "saint-ca", "sainte-anne", "sainte anne", "brabois", "bretonneau",
        "dupuytren", "laennec", "lyon-sud", "lyon sud", "bégin", "begin", "percy", "broca", "rothschild", "hôtel-dieu", "l'archet", "michallon");

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        var post = reading.Post;
        var (text, passage) = (post.Prose.Text, post.Prose.PassageAt(match.Index));
        if (passage is { Field: Field.FrontMatter, Key: "Sources" } || IsNoPlace(match, text, passage))
            return null;
        var before = text[Math.Max(passage.Start, match.Index - 60)..match.Index];
        if (reading.IsAboutPatient(match.Index))
            return Study().IsMatch(before) ? Severity.Advisory : Severity.Blocking;
        // Without a patient, a hospital that the author calls her own still gives the author away.
        return Own().IsMatch(post.Prose.TextOf(passage)) ? Severity.Advisory : null;
    }

    private static bool IsNoPlace(Match match, string text, Passage passage)
    {
        var before = text.AsSpan(Math.Max(passage.Start, match.Index - 30), match.Index - Math.Max(passage.Start, match.Index - 30));
        var after = text.AsSpan(match.Index + match.Length, Math.Min(30, passage.End - match.Index - match.Length));
        if (match.Groups["alias"].Success || match.Groups["english"].Success)
            return Eponym().IsMatch(before) || Protocol().IsMatch(after);
        if (!match.Groups["first"].Success)
            return false;
        var first = match.Groups["first"].Value;
        if (match.Groups["firm"].Success && Firm().IsMatch(first))
            return true;
        // « La clinique des Troubles », « Hôpital De Jour », « EHPAD COVID »: what it does or has, not what it is called.
        return Common().IsMatch(Fold.Letters(first)) || (match.Groups["wary"].Success && !first.Any(char.IsLower)) || Protocol().IsMatch(after);
    }

    private static readonly Regex HousePattern = new(@"(?<![\p{L}\p{N}-])(?:"
        + @"(?:(?i:h[ôo]pita(?:l|ux)|hostos?|polyclinique|cliniques universitaires|clinique(?= (?:saint|sainte|st|ste|notre)\b)|centre hospitalier|groupe hospitalier|groupement hospitalier(?: de territoire)?|centre (?:de sant[ée]|de soins|de r[ée][ée]ducation|de r[ée]adaptation|de dialyse|de radiologie|d'imagerie|m[ée]dical|anticanc[ée]reux|de lutte contre le cancer)"
        + @"|maison (?:de sant[ée]|m[ée]dicale|de retraite|de repos|de convalescence)|maternit[ée]|hospices?|ehpad|epad|h[ôo]pital de jour)|C\.H\.(?:U\.|R\.(?:U\.)?)?|CHU|CHRU|CHR|CHUGA|CHIC?|CHS|CHD|GHT|GHU|GHR|HIA|HAD|EPSM|CLCC|CMPP?|USLD|MSP|CPTS|IME|ITEP|ESAT|CAMSP|CSAPA|SMUR|Smur|Samu|SAMU) " + Kinds + Proper
        // Words that mean other things too want a link or an article.
        + @"|(?<wary>(?:(?<=\b(?i:la|une|en|à la|de la|cette|notre|ma|sa|leur) )(?i:clinique)|(?:CH|SSR|SMR|MAS|FAM|GH)(?= (?i:de|d'|du|des|les|la|le)\b)|(?i:urgences)(?= (?i:de|d'|du|des)\b)|(?i:foyer|r[ée]sidence|institut|fondation|cabinet|unité)(?= (?:[«""“]|(?i:les|saint|sainte|notre)\b[ -]))|(?i:cabinet(?: m[ée]dical| dentaire)?)(?= (?i:de|d'|des|du)\b)) " + Kinds + Proper + ")"
        + @"|(?<firm>(?i:pharmacie|laboratoire|labo)(?: (?i:d'analyses(?: m[ée]dicales)?|de biologie(?: m[ée]dicale)?))? " + Proper + ")"
        + @"|(?<wary>(?i:service|unit[ée]|p[ôo]le|consultation|d[ée]partement) (?i:de |d'|des )[\p{Ll}'-]{3,25}(?: [\p{Ll}'-]{2,25}){0,3} (?:de |d'|à )(?<first>" + Word + @"))"
        + @"|(?<numbered>(?:SAMU|Samu|SMUR|Smur)[ -]?(?!15\b)(?:[0-9]{2}|2[AB]|97[1-6]))(?![0-9])"
        // Typed without capitals, with a saint or a town that has a university hospital.
        + @"|(?:chu|chru|chr|ch|hopital|hôpital|hosto|clinique|ehpad|maternit[ée])(?: (?:de |d'|du |des ))? ?(?:s(?:ain)?te?s?[ -]\p{Ll}[\p{Ll}-]{2,}|notre[ -]dame\p{Ll}*|les [\p{Ll}-]{4,}(?= ?[,.)])|" + Towns + @")(?![\p{L}])"
        + @"|(?<english>(?:" + Word + @"(?:'s)? ){1,4}(?:(?:General|University|Memorial|Children's|Community|District|Regional|County|Royal|Mental|Teaching) )*(?:Hospital|Infirmary|Medical (?:Center|Centre)|Clinic|Hospice|Nursing Home|Care Home)(?: of " + Word + @")?)(?!\p{L})"
        + @"|(?<english>(?:University|Royal|General) (?:Hospitals?|Infirmary)(?: of)? " + Word + ")"
        + "|" + Famous + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex House() => HousePattern;

    private const string Towns = "(?:amiens|angers|besan[çc]on|bordeaux|brest|caen|clermont(?:[ -]ferrand)?|dijon|fort[ -]de[ -]france|grenoble|lille|limoges|lyon|marseille|montpellier|nancy|nantes|nice|n[îi]mes|orl[ée]ans|paris|poitiers|reims|rennes|rouen|saint[ -][ée]tienne|strasbourg|toulouse|tours|metz|mulhouse|le mans|gen[èe]ve|lausanne|li[èe]ge|bruxelles|namur|quimper|vannes|lorient|pau|bayonne|tarbes|troyes|valence|annecy|chamb[ée]ry)";

    // Houses that are called by one name. Those that are eponyms too count after a word of place only.
    private const string Famous = @"(?<alias>Lariboisi[èe]re|Piti[ée][ -]Salp[êe]tri[èe]re|(?<=\b[Ll]a )(?:Salp[êe]tri[èe]re|Salp[ée]|Piti[ée](?![ -]?\p{Ll})|Timone)|HEGP|APHP|AP-HP|AP-HM|APHM|(?<=\b(?:[Ll]es|[Aa]ux|[Dd]es) )(?:HCL|HUG|HUS)|CHUV|CHUGA|Gustave[ -]Roussy|Institut (?:Curie|Bergoni[ée]|Paoli[ -]Calmettes|Claudius[ -]Regaud|Gustave[ -]Roussy|Godinot|Montsouris)"
        + @"|Centre (?:L[ée]on[ -]B[ée]rard|Oscar[ -]Lambret|Fran[çc]ois[ -]Baclesse|Jean[ -]Perrin|Henri[ -]Becquerel|Antoine[ -]Lacassagne|Eug[èe]ne[ -]Marquis|Paul[ -]Strauss|Georges[ -]Fran[çc]ois[ -]Leclerc)"
        + @"|Purpan|Rangueil|Édouard[ -]Herriot|Edouard[ -]Herriot|Pontchaillou|Hautepierre|Kremlin[ -]Bic[êe]tre|Cavale Blanche|Haut[ -]L[ée]v[êe]que|Pellegrin|Lapeyronie|Car[ée]meau|Jeanne[ -]de[ -]Flandre|Claude[ -]Huriez|Roger[ -]Salengro|Quinze-Vingts|Georges[ -]Pompidou|Ambroise[ -]Par[ée]|Paul[ -]Brousse|Robert[ -]Debr[ée]|Henri[ -]Mondor|Raymond[ -]Poincar[ée]|Cliniques universitaires Saint[ -]Luc"
        + @"|(?<=\b(?:[Àà]|chez|vers|sur|depuis|quitt[ée]+|[Nn]ous sommes à|interne à|garde à|(?:hospitalis|op[ée]r|transf[ée]r|adress|admis|suivi|vu)[ée]{0,2}e?s? (?:à|de|par|vers)) )(?:Necker|Bichat|Cochin|Tenon|Beaujon|Bic[êe]tre|Trousseau|Avicenne|Foch|Pompidou|Saint[ -](?:Louis|Antoine|Joseph|Luc|Vincent|Camille|Anne)|Sainte[ -]Anne|Curie|Brabois|Bretonneau|Dupuytren|Laennec|Mondor|Debr[ée]|Lyon[ -]Sud|B[ée]gin|Percy|Broca|Broussais|Rothschild|l'Hôtel-Dieu|L'Archet|Michallon))(?![\p{L}])";

    [GeneratedRegex(@"^(?:jour|public|publique|prive|privee|local|general|universitaire|psychiatrique|militaire|proximite|semaine|nuit|urgences?|covid|covid-19|sars|france|europe|europeen|europeenne|afrique|etat|etats|region|secteur|recours|reference|campagne|ville|douleur|memoire|normale?|le|la|les|il|elle|je|nous|on|un|une|et|mais|puis|apres|avant|pour|dans|alzheimer|parkinson|charcot|ghon|horton|chirurgie|medecine|cardiologie|neurologie|pediatrie|psychiatrie|reanimation|radiologie|gynecologie|oncologie|centre|irm|tdm|ecg|has|ars|numero|nord-sud|pharmacie|hopital|sans|niveau|ouverte?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    // Makers of drugs and devices are no one's pharmacy.
    [GeneratedRegex("^(?i:pfizer|sanofi|novartis|roche|bayer|merck|msd|gsk|glaxo\\w*|servier|pierre|ipsen|biog[ae]ran|mylan|viatris|teva|sandoz|arrow|zentiva|astrazeneca|astra|abbott|abbvie|lilly|boehringer|moderna|biontech|janssen|johnson|novo|amgen|gilead|bristol\\w*|takeda|ucb|lundbeck|galderma|boiron|upsa|cooper|expanscience|guerbet|leo|chiesi|theramex|besins|biocodex|urgo|mayoly|horus|thea|théa|alcon|allergan|medtronic|central|centrale|national|nationale|européen)", RegexOptions.CultureInvariant)]
    private static partial Regex Firm();

    [GeneratedRegex(@"\b(?:boules?|corps|signe|syndrome|maladie|art[èe]re|fente|canal|loi|r[èe]gle|[ée]cole|test|score|proc[ée]d[ée]|enfants malades) (?:de |d'|du |de la )?(?:la )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Eponym();

    [GeneratedRegex(@"^ ?(?:protocol|criteria|score|classification|study|series|Anxiety|scale|Proceedings|guidelines|Journal)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Protocol();

    [GeneratedRegex(@"\b(?:[ée]tudes?|essais?|cohortes?|recommandations?|protocoles?|scores?|selon|d'apr[èe]s|crit[èe]res|publi[ée]e?s?|registre|study|trial|according to|published)\b[^.;\n]{0,45}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Study();

    [GeneratedRegex(@"\b(?:je|j'|mon|ma|mes|notre|nos|nous|I|my|our|we)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
