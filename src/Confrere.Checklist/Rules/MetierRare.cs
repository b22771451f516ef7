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
    protected override Regex Pattern => Said();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Office;

    /// <summary>Whether the post tells such a trade of somebody.</summary>
    internal static bool IsIn(Reading reading)
    {
        foreach (var match in reading.NearPlain(Said(), Cue.Office, 70, 90))
        {
            if (reading.IsProse(match.Index) && !IsOther(reading, match))
                return true;
        }
        return false;
    }

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        if (IsOther(reading, match))
            return null;
        var (first, end) = Pointers.Sentence(reading, match.Groups["hit"].Index);
        return Pointers.HasTown(reading, first, end) ? Severity.Blocking : Severity.Advisory;
    }

    // A « cure » is a treatment unless it has its accent or its parish; Pasteur and Premier Ministre are on everybody's lips.
    private static bool IsOther(Reading reading, Match match)
    {
        var hit = match.Groups["hit"];
        var written = reading.Text.AsSpan(hit.Index, hit.Length);
        if (hit.ValueSpan.StartsWith("cure", StringComparison.Ordinal) && written[3] is not ('é' or 'É') && !hit.ValueSpan.Contains(" d", StringComparison.Ordinal))
            return true;
        return hit.ValueSpan.StartsWith("pasteur", StringComparison.Ordinal) && char.IsUpper(written[0]) && !char.IsUpper(written[1]);
    }

    private const string Rare = "(?:maire(?:-adjointe?| adjointe?)?|bourgmestre|adjointe? (?:au|a la) maire|(?:premiere? )?adjointe? au maire|conseill(?:er|ere) (?:departementale?|regionale?|generale?|municipale?)|notaire|deputee?|senateur|senatrice|(?:sous[ -])?prefete?|cure|vicaire|pretre|imam|rabbin|muezzin|(?:arch)?eveque|cardinal|moine|moniale|bedeau|sacristain|ecclesiastique|chanoine|pasteure?"
        + "|institut(?:eur|rice)|garde[ -]champetre|huissi(?:er|ere)(?: de justice)?|commissaire[ -]priseur|magistrate?|procureure?|batonni(?:er|ere)|ministre|secretaire d'etat|ambassad(?:eur|rice)|avocate? connue?"
        + "|footballeu(?:r|se)|rugby(?:man|woman)|handballeu(?:r|se)|basketteu(?:r|se)|gardien(?:ne)? de but|arbitre (?:international|national|de (?:foot|rugby|ligue))e?|jockey|coureur cycliste|cycliste professionnel(?:le)?|(?:vice-)?champion(?:ne)?|medaille[e]? (?:olympique|d'or)|judoka|torero|matador"
        + "|act(?:eur|rice)|comedien(?:ne)?|chanteu(?:r|se)|cantatrice|tenor|soprano|danseu(?:r|se) etoile|soliste|premier violon|chef(?:fe)? d'orchestre|clown|dompteu(?:r|se)|trapeziste|acrobate|funambule|present(?:ateur|atrice)|anim(?:ateur|atrice) (?:de tele|de radio|tele|radio|a la)|ecrivaine?|romanci(?:er|ere)|cineaste|humoriste"
        + "|sous[ -]marini(?:er|ere)|pilote de (?:chasse|ligne|rallye|formule|course|canadair)|legionnaire|(?:astro|spatio|cosmo)naute|gardien(?:ne)? de phare|luthi(?:er|ere)|facteur d'orgues?|horlog(?:er|ere)|saboti(?:er|ere)|bourreli(?:er|ere)|souffleu(?:r|se)(?: de verre)?|marechal[ -]ferrant|taxidermiste|thanatopract(?:eur|rice)|fossoyeur|croque[ -]mort"
        + "|ostreicult(?:eur|rice)|santonni(?:er|ere)|chef(?:fe)? etoilee?|grand(?:e)?[ -]maitre(?:sse)?|president(?:e)? d(?:u|e la|e l') ?(?:club|tribunal|conseil|federation|chambre|association|syndicat)[a-z ]{0,12}|chef(?:fe)? coutumi(?:er|ere)|accordeoniste|organiste|carillonneu(?:r|se)|bergere?|eclusi(?:er|ere)|garde[ -]barriere|rebouteu(?:x|r|se)|sourci(?:er|ere)|tonneli(?:er|ere)|demineu(?:r|se)|croupi(?:er|ere)"
        + "|marraine d[ue] [a-z' ]{0,6}[a-z]+|guide de haute montagne|bouilleur de cru|garde[ -]forestier|surveillante? a la centrale|montreur d'ours|mahout|postiere)";

    // Many have these trades, but one in each village: they count with an article before and the village behind.
    private const string Village = "(?:boulang(?:er|ere)|bouch(?:er|ere)|epici(?:er|ere)|pharmacien(?:ne)?|veterinaire|facteur|factrice|garagiste|coiffeu(?:r|se)|maitre(?:sse)?(?: d'ecole)?|direct(?:eur|rice) d(?:e l'|u |'|e la )(?:ecole|college|lycee|creche|maison de retraite|ehpad|hopital|clinique)|medecin|dentiste|infirmi(?:er|ere)|cafeti(?:er|ere)|aubergiste|fromag(?:er|ere)|bistroti(?:er|ere)|buraliste|secretaire de mairie|meuni(?:er|ere)|forgeron)";

    private const string Small = "(?:village|bourg|commune|canton|hameau|ile|paroisse|vallee|coin|quartier|diocese|pays|cite)";

    private const string Kin = "(?:fils|fille|femme|epouse|mari|epoux|veu(?:f|ve)|pere|mere|s(?:œ|oe)ur|frere|jum(?:eau|elle)|neveu|niece|gendre|bru|oncle|tante|cousine?|compagn(?:e|on)|conjointe?|maman|papa|belle-(?:mere|s(?:œ|oe)ur|fille)|beau-(?:pere|frere|fils)|(?:grand|arriere)-(?:pere|mere))";

    private static readonly Regex SaidPattern = new(@"(?<![\w-])(?:"
        // « Elle est notaire », « le beau-père est surveillant à la centrale ».
        + "(?:il|elle|qui|" + Kin + @"|patiente?|malade|celui-ci|celle-ci) (?:est|etait|fut|est devenue?|devient|a ete|avait ete)(?: toujours| encore| aussi| alors| bien)? (?:l'|la |le |une? |son |sa |leur )?(?:ancien(?:ne)? |ex-|premiere? |seule? |futur |jeune )?(?<hit>" + Rare + @")(?! (?:de (?:sa|son|leur)|des? soins|du soin))"
        // « Mon patient, notaire », « 57 ans, ancien clown ».
        + @"|(?:\d ?(?:ans|a)|\bans|patiente?|malade|homme|femme|dame|monsieur|m|mme|h|f)(?: \d{2} ?(?:ans|a))?,? (?:une? |le |la |l'|est )?(?:ancien(?:ne)? |ex-|vieu[xl]l?e? |jeune )?(?<hit>" + Rare + @")(?= ?[,.;:()]| (?:de|d'|du|des|en|a|au|dans|et|chez|retraitee?|\d)|\z)"
        // « Un curé de 70 ans », « notaire à la retraite ».
        + "|(?<hit>" + Rare + @") (?:(?:a la retraite |retraitee? |honoraire )?(?:,? ?agee? )?de (?:\d{2}|[a-z-]{5,}(?: [a-z-]+)?) ans|a la retraite|retraitee?|de (?:profession|metier|son etat)|\d{2} ?(?:ans|a)\b)"
        + @"|(?:profession|metier|travail) ?: ?(?:ancien(?:ne)? |ex-)?(?<hit>" + Rare + @")|(?:ancien(?:ne)? |ex-)(?<hit>" + Rare + @")(?= (?:a|de|d'|du|des|en|au)\b)|(?:dont|ou) (?:il|elle) (?:est|etait|fut) (?:le |la )?(?<hit>" + Rare + @")|(?:travaille|exerce|exercait|travaillait) comme (?<hit>" + Rare + ")"
        // « Un acteur connu », « la fille du notaire », « jumelle de la pharmacienne », « son mari, notaire ».
        + "|(?<hit>(?:" + Rare + ") (?:tres |bien )?(?:connue?|celebre|fameu(?:x|se)))|" + Kin + @"(?:,| est| etait)? (?:d'une? |une? |le |la |l')?(?<hit>" + Rare + @")(?=\W)|" + Kin + " (?<hit>(?:du |de la |de l')(?:" + Rare + "|" + Village + "))"
        + "|(?<hit>(?:" + Rare + "|" + Village + ") (?:du|de la|de l'|de notre|d'une?)(?: petite?| grand)? ?" + Small + ")"
        + "|(?:est|dont le (?:fils|neveu|pere|mari|frere) est|dont la \\w+ est|c'est) (?:le |la |l')?(?<hit>" + Rare + ")"
        + @")(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Said() => SaidPattern;
}
