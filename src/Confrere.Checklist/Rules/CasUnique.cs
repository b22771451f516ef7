using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>What is said to be the first, the last or the only one: « le seul cas », « la première postière du canton ». Whoever looks finds one person.</summary>
public sealed class CasUnique : TraitRule
{
    /// <inheritdoc />
    public override string Name => "cas-unique";

    /// <inheritdoc />
    public override string Alias => "only-case";

    /// <inheritdoc />
    protected override Regex Pattern => Only();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Unique;

    /// <inheritdoc />
    protected override bool IsOnce => true;

    // Such words are said of one person, in a billet too.
    /// <inheritdoc />
    protected override bool IsTold(Reading reading, int index) =>
        base.IsTold(reading, index) || (reading?.Post.Kind == Kind.Post && reading.IsProse(index));

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(reading);
        if (match.Groups["who"] is { Success: true } who && !IsPerson(reading, who.Index, who.Index + who.Length))
            return null;
        if (match.Groups["name"] is { Success: true } name && !char.IsUpper(reading.Text[name.Index]))
            return null;
        return Severity.Advisory;
    }

    // « La première femme bedeau du diocèse », « le dernier sabotier de l'Aubrac », but not « la première cause de décès en France ».
    private static bool IsPerson(Reading reading, int start, int end)
    {
        for (var i = reading.WordAt(start); i < reading.Words.Length && reading.Words[i].Start < end; i++)
        {
            if (reading.Words[i].Is(Cue.Person | Cue.Trade | Cue.Kin | Cue.Carer | Cue.Office))
                return true;
            if (Maker().IsMatch(reading.Plain.AsSpan(reading.Words[i].Start, reading.Words[i].Length)))
                return true;
        }
        return false;
    }

    private const string Few = "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|une (?:dizaine|quinzaine|vingtaine|poignee) de|[1-9]|1[0-9]|20)";
    private const string Land = "(?:france|metropole|monde|europe|belgique|suisse|quebec|afrique|maghreb|region|departement|canton|village|diocese|hopital|service|pays|ville|ile|vallee|secteur|commune|bourg|quartier|rue|paroisse|academie|promotion|coin|regiment|faculte|ecole|clinique)";

    private static readonly Regex OnlyPattern = new(@"(?<![\w-])(?:"
        + @"(?<hit>(?:le |la |du |au |un des |l'un des |une des |l'une des |les )?(?:tout |toute )?(?:premi(?:er|ere)|seule?|unique|derni(?:er|ere))s? (?:et (?:unique|seule?) )?(?:cas|patiente?s?|malade|porteu(?:r|se)|observation)\b(?: [a-z'-]+){0,4}? (?:(?:en|de|du|dans|au|a|d') ?(?:la |le |l'|notre |ce )?" + Land + @"|mondiale?|francais|europeen|decrite?s?|rapportee?s?|publiee?s?|connue?s?|recensee?s?|dans la litterature|de la litterature))"
        + @"|(?<hit>jamais (?:ete |encore ete )?(?:decrite?|rapportee?|publiee?|recensee?)s?(?: [a-z]+){0,2})|(?<hit>(?:n'|ne )(?:existe|connait|connaissons|connait-on|compte|recense|sont|sommes|etaient|decrit)(?: [a-z]+)? (?:que |qu')" + Few + @"(?: [a-z]+){0,3}? (?:en|dans|au) (?:la |le |notre )?(?:" + Land + "|litterature))"
        + "|(?<hit>(?:seulement |moins de |a peine |seuls )" + Few + @" (?:autres )?(?:cas|patients|malades|observations|personnes)(?: [a-z]+){0,3}? (?:en|dans|au|de) (?:la |le )?(?:" + Land + "|litterature))|(?<hit>" + Few + @" (?:autres )?cas (?:\w+ )?(?:en france|au monde|dans le monde|en europe|dans le departement|dans la region))(?! (?:par|chaque|selon))"
        + @"|(?<hit>(?:la |le |l'|ma |mon |notre )?(?:premi(?:er|ere)|seule?|unique|derni(?:er|ere)|plus (?:jeune|vieux|vieille|ancienne?|agee?|grande?|petite?|celebre)) (?<who>(?!ministre)[a-z-]+(?: [a-z-]+){0,2}?) (?:d[ue] |de la |de l'|des |d')(?:la |l'|notre |ce )?(?:" + Land + @"|(?<name>[a-z]{4,})))(?![\w-])"
        + @"|(?:ans,? |est |etait |fut |la |notre )(?<hit>doyen(?:ne)? (?:d'|de |du |des |de la |de l')(?:sa |la |notre |son )?[a-z]+)(?<!faculte|fac|ufr|universite|medecine)|(?<hit>pas (?:deux|d'autre) [a-z]+ (?:comme (?:lui|elle)|en france|dans le monde|au monde)|(?:il|elle) n'y en (?:a|avait) qu'une?(?: seule?)? (?:en|dans|au|a) [a-z]+)"
        + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Only() => OnlyPattern;

    private static readonly Regex MakerPattern = new("^(?!quartier|dossier|courrier|trimestre|papier|facteur|moteur|secteur|acteur|indicateur|marqueur|tumeur|douleur|valeur|auteur|erreur|fievre|lumiere|riviere|matiere|barriere|maniere|premiere|derniere|frontiere|carriere|calendrier|chantier|chapitre|hauteur|vapeur|couleur|liqueur|odeur|lecteur|vecteur)[a-z]{2,}(?:ier|iere|eur|euse|iste|ienne?|trice|man|bedeau)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Maker() => MakerPattern;
}
