using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A word of contempt for a patient, a colleague or a trade. It asks one question in a post and blocks nothing: who laughs at herself is free to.</summary>
public sealed class Ton : TraitRule
{
    /// <inheritdoc />
    public override string Name => "ton";

    /// <inheritdoc />
    public override string Alias => "tone";

    /// <inheritdoc />
    public override Topic Topic => Topic.Conduct;

    /// <inheritdoc />
    protected override Regex Pattern => Mocks();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Contempt;

    /// <inheritdoc />
    protected override bool IsOnce => true;

    /// <inheritdoc />
    protected override bool IsTold(Reading reading, int index)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.IsProse(index);
    }

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        var start = Math.Max(reading.Post.Prose.PassageAt(match.Index).Start, match.Index - 50);
        var before = reading.Plain.AsSpan(start, match.Index - start);
        // What somebody else said, and what the author says of herself.
        var isQuoted = before.LastIndexOfAny('«', '“') > before.LastIndexOfAny('»', '”');
        // A « tare » is weighed, a « taré » is insulted.
        if ((match.ValueSpan.EndsWith("tare", StringComparison.Ordinal) || match.ValueSpan.EndsWith("tares", StringComparison.Ordinal)) && !reading.Text.AsSpan(match.Index, match.Length).ContainsAny('é', 'É'))
            return null;
        return isQuoted || Myself().IsMatch(before) ? null : Severity.Advisory;
    }

    private const string Who = "(?:patiente?s?|malades?|dame|monsieur|bonhomme|bonne femme|mamie|papi|vieu(?:x|lle)|vieilles?|gamine?|mere|mari|femme|type|mec|nana|fille|famille|parents|confreres?|collegues?|consoeurs?|infirmi(?:er|ere)s?|aides?[ -]soignantes?|secretaires?|internes?|externes?|chirurgiens?|psychiatres?|psys?|generalistes?|urgentistes?|kines?|dentistes?|pharmaciens?|radiologues?|anesthesistes?|directeurs?|chef|voisine?)";
    private const string Insult = "(?:debiles?|cretine?s?|idiote?s?|imbeciles?|abrutie?s?|attardee?s?|taree?s?|relous?|pouilleu(?:x|se)s?|bouchee?s?|boulets?|neuneus?|gogole?s?|mongole?s?|degueulasses?|repugnante?s?|stupides?|nulles? a chier|grosse? con(?:ne)?|conn(?:e|es)|connards?|connasses?|emmerdeu(?:rs?|ses?)|chieu(?:rs?|ses?)|casse-(?:pieds|couilles)|pleurniche(?:rs?|uses?)|hysteriques?|geignarde?s?|feignante?s?|faineante?s?|incompetente?s?|charlatane?s?|bras casses|beaufs?|ploucs?|cassos|pochetrons?|pochtrons?|poivrote?s?|ivrognes?|clodos?|grognasses?|pouffiasses?|pouffes?)";

    private static readonly Regex MocksPattern = new(@"(?<![\w-])(?:(?:un|une|des|ce|cette|ces|mon|ma|mes|le|la|les|vrais?|sacre[es]?) cas soc(?:iaux|ial|s)?(?= |[.,;!)]|\z)|cassos|koro|(?:encore |quel(?:le)?s? |ce |cette |ces |cet |une? |le |la |les |des |mes |sacre[es]? |vrai[es]? |gros(?:se)? |espece d'|espece de |bande d'|bande de )" + Insult + "(?= (?:de |qui |du |des |en |a |au |m'|me |et |comme )|[.,;!)]|\\z)|"
        + Who + " (?:est |etait |sont |etaient |aussi |un peu |completement |vraiment |particulierement |totalement |plus )*" + Insult + "|(?:ce|cette|la|le|une?|ma|mon|un sacre) (?:gros(?:se)?|enorme|vilaine?|sale|horrible|affreu(?:x|se)) (?:tas|vache|baleine|patate|thon|truie|cochon(?:ne)?|dame|monsieur|patiente?|bonhomme|bonne femme|vieu(?:x|lle)|vieille|con|conne|lard|bide)|"
        + @"vieille (?:bique|peau|chouette|folle|toupie)|vieux (?:schnock|schnoque|con|debris|croulant|gateux)|(?:elle|il|ils|elles) (?:est|etait|sont|etaient) (?:vraiment |completement |trop |aussi )?(?:debiles?|cretine?s?|abrutie?s?|taree?s?|relous?|bete a manger du foin|con(?:ne)?s? comme)|syndrome mediterraneen|(?:un|une|le|la) legume(?= (?:de|du|au|dans) (?:la chambre|lit|service|\d))|gomers?)(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Mocks() => MocksPattern;

    private static readonly Regex MyselfPattern = new(@"\b(?:je (?:suis|fus|serais|passe pour|me sens|me trouve|reste)|j'(?:ai ete|etais|ai l'air|avais l'air|ai fait)|moi|comme|me (?:sens|traite|prend|croit|faire)|mon propre|nous (?:sommes|etions|les)|suis-je|m'a traitee? de?|me traite de|traitee? d[e']) ?(?:\w+ ){0,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Myself() => MyselfPattern;
}
