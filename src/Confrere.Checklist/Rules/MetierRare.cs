using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A trade or an office that few have, said of the patient or of a relative: there is one mayor in a village, and everybody knows whose father he is.</summary>
public sealed class MetierRare : TraitRule
{
    /// <inheritdoc />
    public override string Name => "metier-rare";

    /// <inheritdoc />
    public override string Alias => "rare-occupation";

    /// <inheritdoc />
    public override Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    protected override Regex Pattern => Trade;

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Office;

    /// <summary>Whether such a trade is told of somebody in a stretch of the text.</summary>
    internal static bool IsBetween(Reading reading, int from, int to) =>
        reading.NearPlain(Trade, Cue.Office, 70, 90).Any(match => match.Index >= from && match.Index < to && IsSaid(reading, match));

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        if (!IsSaid(reading, match))
            return null;
        var (first, end) = Pointers.Sentence(reading, match.Index);
        return Pointers.HasTown(reading, first, end) ? Severity.Blocking : Severity.Advisory;
    }

    private static bool IsSaid(Reading reading, Match match)
    {
        var plain = reading.Plain.AsSpan();
        var passage = reading.Post.Prose.PassageAt(match.Index);
        var start = Math.Max(passage.Start, match.Index - 60);
        var before = plain[start..match.Index];
        var end = match.Index + match.Length;
        var after = plain[end..Math.Min(passage.End, end + 40)];
        if (IsOther(reading, match) || Figurative.IsMatch(after))
            return false;
        if (match.Groups["small"].Success || OfKin.IsMatch(before))
            return true;
        return match.Groups["rare"].Success && (match.Groups["known"].Success || Said.IsMatch(before) || Aged.IsMatch(after));
    }

    // A « cure » is a treatment unless it has its accent or its parish; Pasteur has an institute.
    private static bool IsOther(Reading reading, Match match)
    {
        var written = reading.Text.AsSpan(match.Index, match.Length);
        if (match.ValueSpan.StartsWith("cure", StringComparison.Ordinal) && written[3] is not ('é' or 'É') && !match.Groups["small"].Success)
            return true;
        // « Mme Cardinal », « M. Lemaire »: a name.
        if (char.IsUpper(written[0]) && written.Length > 1 && !char.IsUpper(written[1]) && !reading.Words[reading.WordAt(match.Index)].Is(Shape.Begins) && match.Groups["rare"].Success)
            return true;
        return match.ValueSpan.StartsWith("pasteur", StringComparison.Ordinal) && char.IsUpper(written[0]) && !char.IsUpper(written[1]);
    }

    private const string Rare = "(?:maire(?:-adjointe?| adjointe?)?|bourgmestre|adjointe? (?:au|a la) maire|(?:premiere? )?adjointe? au maire|conseill(?:er|ere) (?:departementale?|regionale?|generale?|municipale?)|notaire|deputee?|senateur|senatrice|(?:sous[ -])?prefete?|cure|vicaire|pretre|imam|rabbin|muezzin|(?:arch)?eveque|cardinal|moine|moniale|bedeau|sacristain|ecclesiastique|chanoine|pasteure?"
        + "|institut(?:eur|rice)|garde[ -]champetre|huissi(?:er|ere)(?: de justice)?|commissaire[ -]priseur|magistrate?|procureure?|batonni(?:er|ere)|ministre|secretaire d'etat|ambassad(?:eur|rice)|avocate? connue?"
        + "|footballeu(?:r|se)|rugby(?:man|woman)|handballeu(?:r|se)|basketteu(?:r|se)|gardien(?:ne)? de but(?: de l'equipe [a-z]+)?|arbitre (?:international|national|de (?:foot|rugby|ligue))e?|jockey|coureur cycliste|cycliste professionnel(?:le)?|(?:vice-)?champion(?:ne)?(?: d[eu] [a-z']{2,14})?|medaille[e]? (?:olympique|d'or)|judoka|torero|matador"
        + "|act(?:eur|rice)|comedien(?:ne)?|chanteu(?:r|se)|cantatrice|tenor|soprano|danseu(?:r|se) etoile|soliste(?: a l'opera)?|premier violon|chef(?:fe)? d'orchestre|clown|dompteu(?:r|se)|trapeziste|acrobate|funambule|present(?:ateur|atrice)|anim(?:ateur|atrice) (?:de tele|de radio|tele|radio|a la)|ecrivaine?|romanci(?:er|ere)|cineaste|humoriste"
        + "|sous[ -]marini(?:er|ere)|pilote de (?:chasse|ligne|rallye|formule|course|canadair)|legionnaire|(?:astro|spatio|cosmo)naute|gardien(?:ne)? de phare|luthi(?:er|ere)|facteur d'orgues?|horlog(?:er|ere)|saboti(?:er|ere)|bourreli(?:er|ere)|souffleu(?:r|se)(?: de verre)?|marechal[ -]ferrant|taxidermiste|thanatopract(?:eur|rice)|fossoyeur|croque[ -]mort"
        + "|ostreicult(?:eur|rice)|santonni(?:er|ere)|chef(?:fe)? etoilee?|grand(?:e)?[ -]maitre(?:sse)?|president(?:e)? d(?:u|e la|e l') ?(?:club|tribunal|conseil|federation|chambre|association|syndicat)[a-z ]{0,12}|chef(?:fe)? coutumi(?:er|ere)|accordeoniste|organiste|carillonneu(?:r|se)|bergere?|eclusi(?:er|ere)|garde[ -]barriere|rebouteu(?:x|r|se)|sourci(?:er|ere)|tonneli(?:er|ere)|demineu(?:r|se)|croupi(?:er|ere)"
        + "|marraine d(?:e la|u) (?:fregate|bateau|navire|sous-marin|tgv|promotion|regiment)|joueu(?:r|se) de l'equipe [a-z]+|magistrate?|guide de haute montagne|bouilleur de cru|pilote (?:a la|de la|de) patrouille[a-z ]{0,14}|commandante? (?:de la base|du (?:port|fort|paquebot|ferry))[a-z ]{0,10}|greffi(?:er|ere)|(?:violoncell|viol|pian|alt|hautbo|trompett|percussionn|harp|flut)iste (?:a|de|dans) l'(?:orchestre|opera|ensemble)[a-z ]{0,14}|(?:catch|box|jou|plong|nag|cour|pech|danc|surf|ski)eu(?:r|se) professionnel(?:le)?|garde[ -]forestier|surveillante? a la centrale|montreur d'ours|mahout|postiere)";

    // Many have these trades, but one in each village: they count with an article before and the village behind.
    private const string Village = "(?:boulang(?:er|ere)|bouch(?:er|ere)|epici(?:er|ere)|pharmacien(?:ne)?|veterinaire|facteur|factrice|garagiste|coiffeu(?:r|se)|maitre(?:sse)?(?: d'ecole)?|direct(?:eur|rice) d(?:e l'|u |'|e la )(?:ecole|college|lycee|creche|maison de retraite|ehpad|hopital|clinique)|medecin|dentiste|infirmi(?:er|ere)|cafeti(?:er|ere)|aubergiste|fromag(?:er|ere)|bistroti(?:er|ere)|buraliste|gendarme|secretaire de mairie|meuni(?:er|ere)|forgeron)";

    private const string Small = "(?:village|bourg|commune|canton|hameau|ile|paroisse|vallee|coin|quartier|diocese|pays|cite)";

    private const string Kin = "(?:fils|fille|femme|epouse|mari|epoux|veu(?:f|ve)|pere|mere|s(?:œ|oe)ur|frere|jum(?:eau|elle)|neveu|niece|gendre|bru|oncle|tante|cousine?|compagn(?:e|on)|conjointe?|maman|papa|belle-(?:mere|s(?:œ|oe)ur|fille)|beau-(?:pere|frere|fils)|(?:grand|arriere)-(?:pere|mere))";

    private static readonly Regex Trade = new(@"(?<![\w-])(?:(?<rare>" + Rare + ")|(?<village>" + Village + @"))(?<small> (?:du|de la|de l'|de notre|d'une?)(?: petite?| grand)? ?" + Small + @")?(?<known> (?:tres |bien )?(?:connue?|celebre|fameu(?:x|se)))?(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // « Elle est », « le beau-père est », « mon patient, », « 57 ans, ancien », « un notaire de 57 ans » has its proof behind.
    private static readonly Regex Said = new(@"(?<![\w-])(?:(?:il|elle|qui|" + Kin + @"|patiente?|malade|celui-ci|celle-ci|neveu|c') ?(?:est|etait|fut|est devenue?|devient|a ete|avait ete)(?: toujours| encore| aussi| alors| bien)? (?:l'|la |le |une? |son |sa |leur )?(?:ancien(?:ne)? |ex-|premiere? |seule? |futur |jeune )?"
        + @"|(?:\d ?(?:ans|a)|\bans|patiente?|patiente?s|malade|homme|femme|dame|monsieur|m|mme|h|f)(?: \d{2} ?(?:ans|a))?,? (?:une? |le |la |l'|est )?(?:ancien(?:ne)? |ex-|vieu[xl]l?e? |jeune )?"
        + @"|(?:profession|metier|travail) ?: ?(?:ancien(?:ne)? |ex-)?|(?:ancien(?:ne)? |ex-)|(?:dont|ou) (?:il|elle) (?:est|etait|fut) (?:le |la )?|(?:travaille|exerce|exercait|travaillait) comme "
        + @"|mariee? (?:a|avec) (?:une? |la |le )|(?:danseu(?:r|se)|comedien(?:ne)?|musicien(?:ne)?|sportif|sportive|joueu(?:r|se)), |(?:radio|photo|main|genou|coude|epaule|irm|dossier) d'une? |" + Kin + @"(?:,| est| etait)? (?:d'une? |une? |le |la |l')?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // « La fille du notaire », « jumelle de la pharmacienne ».
    private static readonly Regex OfKin = new(@"(?<![\w-])" + Kin + " (?:du |de la |de l')$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Aged = new(@"^(?:,? (?:a la retraite |retraitee? |honoraire )?(?:,? ?agee? )?de (?:\d{2}|[a-z-]{5,}(?: [a-z-]+)?) ans| a la retraite| retraitee?\b| de (?:profession|metier|son etat)| \d{2} ?(?:ans|a)\b| c'est (?:son|sa) |,? dont (?:le|la|les) |, qui (?:a|avait|souffr|consult|touss|vient|est) ?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // « Acteur de sa santé » is anybody.
    private static readonly Regex Figurative = new(@"^ (?:de (?:sa|son|leur|sante|la (?:sante|prevention|relation|prise|recherche))\b|des? soins|du soin|majeur|principal|cle\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
