using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>An event that the newspapers told, or that a whole region remembers: it takes a minute to find who was in it.</summary>
public sealed partial class EvenementPublic : TraitRule
{
    /// <inheritdoc />
    public override string Name => "evenement-public";

    /// <inheritdoc />
    public override string Alias => "public-event";

    /// <inheritdoc />
    public override Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    protected override Regex Pattern => Event();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.News;

    // « Elle a fait le 13 heures. »
    private protected override bool IsClue(Reading reading, FigureRow row) =>
        row.Digits == 2 && reading.Plain.AsSpan(row.Start, 2) is "13" or "20" && row.Start > 2 && reading.Plain.AsSpan(row.Start - 3, 3) is "le " or "au ";

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        var hit = match.Groups["hit"];
        // A storm, a race and a paper have names, with a capital.
        if (match.Groups["name"] is { Success: true } name && !char.IsUpper(reading.Text[name.Index]))
            return null;
        if (General().IsMatch(reading.Plain.AsSpan(Math.Max(0, hit.Index - 40), Math.Min(40, hit.Index))))
            return null;
        var (first, end) = Pointers.Sentence(reading, hit.Index);
        return Pointers.HasTown(reading, first, end) && Pointers.HasTime(reading, first, end) ? Severity.Blocking : Severity.Advisory;
    }

    private const string Papers = "(?:ouest[- ]france|of|le dauphine(?: libere)?|la depeche(?: du midi)?|sud[- ]ouest|le progres|la provence|nice[- ]matin|la voix du nord|le telegramme|l'est republicain|les? dna|la montagne|le parisien|midi libre|l'independant|paris[- ]normandie|le courrier (?:picard|de l'ouest)|l'union|le republicain lorrain|corse[- ]matin|var[- ]matin|l'yonne republicaine|le bien public|la nouvelle republique|le populaire|la marseillaise|le berry|la presse|bfm(?: ?tv)?|cnews|france ?3|france ?2|tf1|m6|france bleu)";

    private const string Paper = @"(?:(?:le |un |la |les |au |du |aux |des |notre )?(?:journa(?:l|ux)|quotidien|gazette|feuille de chou|presse)(?: locale?s?| regionale?s?| televise| du coin| du (?:soir|matin)| nationale?)?)";

    private static readonly Regex EventPattern = new(@"(?<![\w-])(?:"
        + @"(?<hit>(?:l'|un |d'un |les |des |aux |lors |apres |pendant |au )?attentats?(?: (?:de|du|des|au|a|contre) [a-z0-9']+)?)(?! a la pudeur)"
        + @"|(?<hit>(?:accident|crash|carambolage|deraillement|catastrophe|chute|collision) (?:de |d'|du |d'un )(?:\w+ )?(?:car|bus|autocar|autobus|train|tgv|ter|avion|helicoptere|telepherique|telecabine|telesiege|manege|montgolfiere|ulm|planeur|passage a niveau|ferry|bateau|funiculaire|tram(?:way)?|metro)(?: scolaire)?)"
        + @"|(?<hit>faits? divers)|(?<hit>(?:carambolage|deraillement)(?: (?:du|de) [a-z0-9']+)?|prise d'otages?|fusillade|tuerie|lynchage|coulee de boue|avalanche (?:de|du|a) (?<name>[a-z]+)|effondrement d(?:u|e la|'un) (?:pont|immeuble|tunnel|viaduc|balcon|gradin|tribune|plafond)|explosion d(?:e l'|u |'une? |e la )(?:usine|azf|silo|immeuble|poudrerie|raffinerie|gazoduc)|incendie d(?:u|e l'|e la) (?:usine|discotheque|lubrizol|tunnel|cinema|hotel|dancing|camping|hopital|ehpad|college|cathedrale))"
        + @"|(?<hit>(?:tempete|ouragan|cyclone|typhon) (?<name>[a-z]{3,}))|(?<hit>(?:inondations?|crues?) (?:de |d'|du |des |a |dans )(?:la |l'|le |les )?(?<name>[a-z]{3,}))|(?<hit>(?:le )?lendemain (?:des (?:crues|inondations|attentats|emeutes)|de la (?:crue|tempete)))|(?<hit>(?:seisme|tremblement de terre|tsunami|eruption|emeutes) (?:de |d'|du |a |en )(?:la |l'|le )?(?<name>[a-z]{3,}))"
        + @"|(?<hit>(?:vue?s?|passee?s?|passe|passait|montree?|interviewee?|filmee?|apparue?|invitee?|reconnue?) (?:a|dans|par|sur|au) (?:la tele(?:vision)?|une emission|le 13 heures|le 20 heures|le jt|jt|les medias|" + Papers + @")(?: (?:le|chaque|tous) [a-z]+)?)|visage passe a la television"
        + @"|(?<hit>(?:a |avait |ont )?(?:fait|fit) (?:la une|le jt|le (?:13|20) ?h(?:eures)?|le treize heures|le vingt heures|les gros titres|le buzz|la couverture|la premiere page|les titres))(?! sauter)|(?<hit>(?:figure|apparait|passe|temoigne|joue|parle|raconte)[a-z]* dans (?:le|un|ce) (?:documentaire|reportage|film|livre)[a-z0-9 ]{0,16})"
        + @"|(?<hit>(?:(?:en|l')(?:a|ont) parle|en ont parle|(?:en )?a (?:beaucoup|longtemps)? ?parle|(?:l'|en )a (?:raconte|rapporte|publie|relate|fait (?:sa|la|un))|a (?:publie|relate|raconte)|titrait|titra|s'en est fait l'echo) (?:dans )?" + Paper + ")|(?<hit>(?:" + Paper + "|" + Papers + @") (?:en )?(?:en a parle|en ont parle|en a fait|en parle|l'a (?:raconte|publie|dit)|a (?:publie|relate|raconte|titre|consacre|fait (?:sa|un|le)|parle)|ont (?:publie|relate|raconte|titre|parle)|titrait|racontait|ecrivait))"
        + @"|(?<hit>(?:lue?|vue?|paru[es]?|parait|passee?|publiee?|photo|sa photo|article|portrait|histoire) dans (?:le journal(?! (?:de|of|du soin|officiel|intime))|" + Paper + @" (?:locale?|regionale?|du coin)|les journaux|la presse(?! (?:medicale|scientifique|specialisee|ecrite))|" + Papers + @"))|(?<hit>journal (?:local|du coin|regional) ?:(?: ?[«""“][^»""”\n]{3,60})?)|(?<hit>meme " + Papers + @")\b"
        + @"|(?<hit>on en (?:parla|a parle|a beaucoup parle|parle encore|parlait)(?: beaucoup| partout| dans tout [a-z ]{2,14}| longtemps)?)|(?<hit>(?:vous (?:avez|aurez) (?:tous |sans doute |peut-etre |surement |certainement )?(?:vu les images|lu l'affaire|vu l'affaire|vu la video|entendu parler de (?:l'affaire|lui|elle)|suivi l'affaire)))|(?<hit>(?:la |sa |une |cette )?video (?:tourne|circule|a fait|est devenue virale|a ete vue|virale)[a-z ]{0,10})|(?<hit>(?:a|avait) (?:defraye la chronique|fait scandale))|(?<hit>affaire (?:judiciaire|mediatisee|tres mediatisee))|(?<hit>proces (?:tres )?mediati(?:se|que))|(?<hit>(?:celebre|fameuse) (?:affaire|photo))"
        + @"|(?:couru|courait|courir|finir|fini|termine|arrivee|lors|pendant|apres|sur|gagne|remporte|vainqueur|malaise)[^.;\n]{0,14} (?<hit>(?:du |le |au |d'un |la |de la )?(?:marathon|semi-marathon|trail|triathlon|tour|paris-roubaix|diagonale|course|transat|route|vendee) (?:de |d'|du |des |en )?(?:la |l'|le |les )?(?<name>[a-z]{3,}))(?! (?:de garde|clinique))|(?<hit>(?:cinq|deux|trois|quatre|\d) fois (?:vainqueur|champion(?:ne)?|laureate?)[a-z' -]{0,24})"
        + @")(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Event() => EventPattern;

    // « Le risque d'un attentat », « en cas d'attentat », « plan », « revue de presse ».
    [GeneratedRegex(@"\b(?:risque|en cas|plan|menace|exercice|simulation|selon|d'apres|statistiques?|epidemiologie|prevention|type|lors des) (?:d'|de |des? |du |un |une )?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex General();
}
