using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A family that few have: triplets, an eighth child, parents who are cousins, one illness in two sisters, two deaths at once.</summary>
public sealed partial class EvenementFamilial : TraitRule
{
    /// <inheritdoc />
    public override string Name => "evenement-familial";

    /// <inheritdoc />
    public override string Alias => "family-event";

    /// <inheritdoc />
    public override Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    protected override Regex Pattern => Told();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Family;

    // Such words are said of one person, in a billet too.
    /// <inheritdoc />
    protected override bool IsTold(Reading reading, int index) =>
        base.IsTold(reading, index) || (reading?.Post.Kind == Kind.Post && reading.IsProse(index));

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        var hit = match.Groups["hit"];
        if (match.Groups["many"] is not { Success: true } many)
            return Denied().IsMatch(reading.Plain.AsSpan(Math.Max(0, hit.Index - 30), Math.Min(30, hit.Index))) ? null : Severity.Advisory;
        // « Triples » are many things, « triplés » are children.
        var isWritten = many.ValueSpan.Contains("ee", StringComparison.Ordinal) || reading.Text.AsSpan(many.Index, many.Length).IndexOfAny('é', 'É') >= 0;
        if (!isWritten && !match.Groups["born"].Success)
            return null;
        var (first, end) = Pointers.Sentence(reading, hit.Index);
        return Pointers.HasTown(reading, first, end) || Pointers.HasTime(reading, first, end) ? Severity.Blocking : Severity.Advisory;
    }

    private const string Eight = "(?:huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|[89]|1[0-9])";
    private const string Sibling = "(?:freres?|s(?:œ|oe)urs?|jum(?:eau|elle|eaux|elles)|cousine?s?|enfants?|fils|filles?|germains|neveux?|nieces?|oncle|tante|pere|mere)";
    private const string Child = "(?:fils|fille|frere|s(?:œ|oe)ur|bebe|enfant|petite?-fil(?:s|le))";

    private static readonly Regex ToldPattern = new(@"(?<![\w-])(?:"
        + @"(?<hit>(?<born>enceinte de |accouche de |accouchement de |naissance de |naissance des |mere de |pere de |mere des |grossesse de |parents de |donne le jour a des )?(?<many>(?:tripl|quadrupl|quintupl|sextupl)(?:es|ees|ee|e|ets)))(?! (?:pontage|therapie|association|lecture|negati|positi|vaccin|saut|foyer|vitrage|menton|x\b|point|dose|zone|a[ct]|buteu|but|cgg|cag|gaa|de nucleotides|screen|test|valve|atteinte|peine|rations))"
        + @"|(?<hit>(?:sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|treizieme|quatorzieme|(?:[6-9]|1[0-9]) ?(?:e|eme|ieme)) (?:enfant|grossesse|accouchement|gamin|garcon|fille|d'une fratrie|petit)(?! (?:de l'etude|inclu)))"
        + "|(?:mere|pere|veuve|veuf|parents|maman) (?:de |a )(?<hit>" + Eight + " (?:enfants|gosses|filles|garcons|gamins))|(?<hit>(?:fratrie|famille) de " + Eight + @"(?: enfants)?)\b(?! (?:medicaments|personnes))|(?:elle|il|qui|ils) (?:a |avait |ont )?(?:eu|eleve|mis au monde|a|avait|ont) (?<hit>" + Eight + " (?:enfants|gosses|garcons|filles))(?! (?:ayant|avec|ont|hospitalis|trait|atteint))"
        + @"|(?<hit>" + Eight + @" enfants)(?=, (?:tous|toutes|dont|et))|(?:issue?s? d'une? |nee?s? d'une? )(?<hit>(?:mariage|union|couple) consanguine?s?)|(?<hit>(?:parents|epoux|conjoints|ils)(?: sont| etaient|,)? (?:tres |aussi )?(?:consanguine?s?|cousins?(?: germains?| au premier degre| issus)?))(?! et)|(?<hit>(?:notion de )?consanguinite (?:parentale|familiale|des parents|du (?:premier|1er|2e|second|deuxieme|2eme)|de (?:premier|1er|2e|second|deuxieme|2eme)|retrouvee|au (?:premier|1er|2e|second|deuxieme|2eme)))|(?:parents|mari|femme|epoux|epouse|elle|il) (?:sont|etaient|est|a epouse|ont epouse) (?<hit>(?:son |sa |leur )?cousine? germaine?s?)"
        + "|(?<hit>" + Sibling + @"\b[^.;\n]{0,40}?(?:(?:la|de la|d'une) meme (?:maladie|anomalie|mutation|pathologie|affection|malformation)|(?:le|du|d'un) meme (?:diagnostic|syndrome|mal|cancer|gene)|(?:aussi|egalement|toutes? (?:les )?deux|tous (?:les )?(?:deux|trois)|elle-meme|lui-meme) (?:atteinte?s?|malades?|porteu(?:rs?|ses?))|(?:porteu\w+|atteinte?s?) (?:aussi|egalement|elle aussi|lui aussi)))"
        + @"|(?<hit>(?:perdu|enterre|perd) (?:ses|leurs) (?:deux|trois|quatre)? ?(?:enfants|fils|filles|freres|s(?:œ|oe)urs|maris|jum(?:eaux|elles)|garcons))|(?<hit>(?:perdu|enterre|perd) (?:son|sa|leur) (?:mari|femme|epouse|epoux|pere|mere|frere|compagne|compagnon|fils|fille)[^.;\n]{0,15} et (?:son|sa|leur) " + Child + ")|(?<hit>double deuil|(?:deux|trois) fois (?:veuf|veuve)|(?:veuf|veuve) (?:deux|trois) fois)|(?<hit>mort de (?:ses|leurs) (?:deux|trois|quatre) (?:enfants|fils|filles|garcons))|(?<hit>(?:mari|femme|epouse|epoux) et (?:son |sa )?" + Child + @"\b[^.;\n]{0,20}(?:morts?|decedee?s|tuee?s|disparue?s|noyee?s))"
        + @"|(?<hit>jum(?:eau|elle) (?:[ab12] |survivante? )?(?:est |etait |a ete )?(?:morte?|decedee?|mort-nee?|perdue?|inca[rs]ceree?))|(?<hit>(?:freres?|s(?:œ|oe)urs?|jum(?:eaux|elles)|bebes?|nee?s) siamois(?:es)?)|(?<hit>nee? sous x)\b"
        + @"|(?<hit>(?:(?:5[0-9]|6[0-9])|(?:cinquante|soixante)(?:[ -]et[ -]un|[ -][a-z]+)?) ans)[^.;\n]{0,12}(?:quand|lorsqu'?e?|,|et|,? elle)[^.;\n]{0,15}(?:accouch|enceinte)|(?:accouch[a-z]*|enceinte)[^.;\n]{0,15} a (?<hit>(?:(?:9|1[0-3]|5[0-9]|6[0-9])|(?:onze|douze|treize|(?:cinquante|soixante)[a-z -]{0,14})) ans)"
        + @")(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Told() => ToldPattern;

    [GeneratedRegex(@"\b(?:pas de|sans|absence de|aucune?|ni|non|pas|nie|hors|pas de notion de|sans notion de|les) (?:\w+ )?(?:\w+ )?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Denied();
}
