using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>Advice to one reader, praise for a product or for oneself, thanks from patients: what the code of ethics asks a doctor not to publish.</summary>
public sealed class ConseilEtPromotion : TraitRule
{
    /// <inheritdoc />
    public override string Name => "conseil-et-promotion";

    /// <inheritdoc />
    public override string Alias => "advice-and-promotion";

    /// <inheritdoc />
    public override Topic Topic => Topic.Conduct;

    /// <inheritdoc />
    protected override Regex Pattern => Sells();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Selling;

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
        var start = Math.Max(reading.Post.Prose.PassageAt(match.Index).Start, match.Index - 160);
        var before = reading.Text.AsSpan(start, match.Index - start);
        // What a character says in a story is no advice to the reader.
        if (before.LastIndexOfAny('«', '“') > before.LastIndexOfAny('»', '”'))
            return null;
        return match.Groups["praise"].Success && !NamesBrand(reading, match.Index) ? null : Severity.Advisory;
    }

    private static bool NamesBrand(Reading reading, int index)
    {
        var (first, end) = Pointers.Sentence(reading, index);
        for (var i = first; i < end; i++)
        {
            if (reading.Words[i].Is(Shape.Capital) && (Vocabulary.Of(reading.Of(i)) & WordKinds.Brand) != 0)
                return true;
        }
        return false;
    }

    private const string Order = "(?:prenez|arretez|augmentez|diminuez|doublez|reprenez|remplacez|stoppez|continuez|poursuivez|commencez|essayez|passez a|montez a|descendez a|consultez|appelez-moi|ecrivez-moi|revenez me voir)";
    private const string Reader = "(?:(?:chere? )?(?:madame|monsieur|mademoiselle|mme|mr|m\\.)(?: [a-z]+)?|chere? (?:lecteur|lectrice|amie?|patiente?|[a-z]+)|ma chere|mon cher)";

    private static readonly Regex SellsPattern = new(@"(?<![\w-])(?:"
        + Order + @"\b[^.;!?\n]{0,60},? " + Reader + @"(?= ?[.,;!?)]|\z)|" + Reader + " ?[,:] ?(?:[^.;!?\n]{0,40}, ?)?" + Order + @"\b(?: [^.;!?\n,]{2,30})?|(?:a la lectrice|au lecteur|a celle|a celui|a la dame|au monsieur|a [a-z]+) qui (?:m'ecrit|me demande|m'a ecrit|m'interroge)[^.;\n]{0,40} ?: ?[^.;\n]{0,30}?" + Order
        + @"|(?<praise>(?:le|la|les) (?:tout |toute |de loin )?(?:meilleure?s?|plus efficaces?|plus performante?s?|numero un|number one)|imbattables?|sans (?:equivalent|egal|rival|concurrence)|je (?:recommande|conseille)(?: vivement| a tous| sans hesiter| chaudement)|le top du top|revolutionnaires?|miraculeu(?:x|se)|incontournables?|achetez|n'achetez que)"
        + @"|codes? promo(?: [a-z0-9]+)?|(?:bon|code) de (?:reduction|parrainage)|lien(?:s)? (?:affilies?|d'affiliation|sponsorises?)|(?:premiere |1re )?(?:consultation|seance|teleconsultation)s? (?:offertes?|gratuites? (?:pour|aux)|a prix reduit)|offre (?:speciale|de lancement|promotionnelle)|(?:collaboration|partenariat) (?:commerciale?|remuneree?) avec"
        + @"|prenez (?:vite |donc |tout de suite )?(?:rendez-vous|rdv) (?:chez moi|avec moi|a mon cabinet|au cabinet|sur (?:doctolib|mon site|maiia|keldoc)|en ligne (?:chez|avec|sur mon|a mon))|venez (?:me )?consulter (?:a mon|au) cabinet|places (?:encore )?disponibles? (?:a mon|au) cabinet"
        + @"|(?:mes|nos) patient(?:e)?s (?:sont|me disent|disent|ecrivent|trouvent|temoignent|me remercient|m'adorent)[^.;\n]{0,25}(?:ravie?s|satisfaite?s|que je suis (?:le|la|un|une)|enchantee?s|le meilleur|la meilleure|cinq etoiles|5 etoiles|temoignent)|(?:avis|notes?) (?:google|doctolib)[^.;\n]{0,20}(?:5|cinq|4,\d)|(?:5|cinq) etoiles sur (?:google|doctolib)|temoignages? (?:de|d'un|d'une) (?:mes |nos |mon |ma )?patiente?s?(?: satisfaite?s?| gueri[es]?s?)?(?= ?[:,.])|vous m'avez (?:sauve|gueri)[es]?,? docteur"
        + @"|(?:mieux|plus (?:vite|competente?|experimentee?|serieu(?:x|se)|humaine?|efficace)|moins cher) que (?:mes|les autres|certains|la plupart des|tous (?:mes|les)|ceux de mes) (?:confreres|cons(?:œ|oe)urs|collegues|medecins|dermatologues|chirurgiens|dentistes|specialistes|generalistes)|(?:contrairement|a la difference) (?:a|de|d') ?(?:mes|certains|la plupart de mes|beaucoup de) (?:confreres|cons(?:œ|oe)urs|collegues)(?=,? (?:je|moi|j'|ici|chez))"
        + @")(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Sells() => SellsPattern;
}
