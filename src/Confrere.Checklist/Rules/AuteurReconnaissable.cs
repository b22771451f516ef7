using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>What an author who hides her name tells of herself: where she works or studied, what her husband is, which congress she spoke at. Who knows her knows her patients.</summary>
public sealed class AuteurReconnaissable : IRule
{
    private const Cue Clues = Cue.House | Cue.Body | Cue.Residence | Cue.Carer | Cue.Kin | Cue.Office | Cue.Trade | Cue.Trace | Cue.Unique | Cue.Age;

    /// <inheritdoc />
    public string Name => "auteur-reconnaissable";

    /// <inheritdoc />
    public string Alias => "recognisable-author";

    /// <inheritdoc />
    public Topic Topic => Topic.Author;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        if (!context.HidesAuthor || !reading.Has(Cue.Self))
            yield break;
        foreach (var match in reading.NearPlain(Told(), Clues, 50, 80))
        {
            if (reading.IsProse(match.Index) && !IsQuoted(reading, match.Index) && IsNarrow(reading, match))
                yield return new Hit(match.Index, match.Length, Severity.Advisory);
        }
    }

    // A patient who says « je suis née à » speaks of herself.
    private static bool IsQuoted(Reading reading, int index)
    {
        var start = reading.Post.Prose.PassageAt(index).Start;
        var before = reading.Text.AsSpan(start, index - start);
        return before.LastIndexOfAny('«', '“') > before.LastIndexOfAny('»', '”');
    }

    private static bool IsNarrow(Reading reading, Match match)
    {
        if (match.Groups["name"] is { Success: true } name)
        {
            var word = reading.WordAt(name.Index);
            return reading.Words[word].Is(Shape.Capital) && !reading.Words[word].Is(Cue.Month | Cue.Weekday)
                && (Places.LongestAt(reading.Text, name.Index, out _).Kinds is PlaceKinds.None or not PlaceKinds.Country)
                && (Vocabulary.Of(reading.Of(word)) & (WordKinds.Eponym | WordKinds.Brand | WordKinds.Drug | WordKinds.Country)) == 0;
        }
        if (match.Groups["trade"] is { Success: true } trade)
            return reading.Words[reading.WordAt(trade.Index)].Is(Cue.Office | Cue.Trade | Cue.Carer);
        return true;
    }

    private const string At = "(?:a|au|aux|de|d'|du|en|dans le|dans la|dans les|sur|pres de|vers) ?(?:la |le |l'|les )?";

    private static readonly Regex ToldPattern = new(@"(?<![\w-])(?:"
        + "(?:mon|ma|notre|mes) (?:ancien(?:ne)? |petite? |nouveau |nouvelle )?(?:cabinet|service|hopital|hosto|clinique|chu|fac|faculte|universite|maison de sante|msp|pole de sante|patientele|village|bourg|commune|ville|ile|vallee|quartier|officine|pharmacie|ehpad|maternite|internat|externat|promo|promotion|canton|departement|ddass|smur|samu)(?: [a-z'-]+){0,3}? " + At + "(?<name>[a-z][a-z-]{2,})"
        + "|(?:j'exerce|j'exercais|je travaille|je travaillais|je consulte|j'habite|je vis|je remplace|je (?:me )?suis (?:installee?|interne|externe|assistante?|chef(?:fe)? de clinique|remplacante?|medecin|generaliste|[a-z]+ologue|chirurgien(?:ne)?|ph|praticien(?:ne)?|nee?|originaire|urgentiste|pediatre|psychiatre)|j'etais (?:interne|externe|assistante?)|j'ai (?:fait|passe|soutenu|appris) (?:mes etudes|mon internat|mon externat|ma these|ma medecine|ma fac))(?: [a-z'-]+){0,5}? " + At + "(?<name>[a-z][a-z-]{2,})"
        + "|(?:mon|ma) (?:mari|femme|epouse|epoux|compagn(?:e|on)|conjointe?|pere|mere|frere|s(?:œ|oe)ur|fils|fille|belle-mere|beau-pere) (?:est|etait) (?:le |la |l'|une? )?(?:ancien(?:ne)? )?(?<trade>[a-z]{4,})(?: (?:de|du|a|au) [a-z ]{2,16})?"
        + @"|j'ai \d\d ans|(?:a|du haut de) mes \d\d ans|je suis nee? en (?:19|20)\d\d|(?:quand|depuis que) je suis passee? a la (?:tele|radio)"
        + "|(?:j'ai presente|je presentais|je presente|j'ai parle|je parlais|j'intervenais|mon intervention|ma communication|mon poster|mon topo|ma conference)(?: [a-z'-]+){0,5}? (?:au|lors du|aux|a la|a l'|lors des|pendant le) (?:dernier )?(?:congres|journees?|colloque|seminaire|assises|rencontres|universite d'ete|forum)(?: [a-z'-]+){0,3}"
        + "|(?:je suis|etant|je reste|je fus|nous sommes) (?:le |la |l'|les )?(?:seule?s?|derni(?:er|ere)s?|premi(?:er|ere)|uniques?) [a-z]+(?: [a-z]+)? (?:d[ue] |de la |de l'|dans |a |sur )(?:la |l'|le |mon |notre )?[a-z-]{2,}|ma these (?:sur|portait sur|avait pour)"
        + @")(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Told() => ToldPattern;
}
