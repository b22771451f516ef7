using System.Text.RegularExpressions;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>The words by which the rest of a sentence, or the next one, turns or limits what was said before.</summary>
/// <remarks>All patterns read folded text: lower case, no accents, straight apostrophes.</remarks>
internal static partial class Reversals
{
    /// <summary>Whether the text holds a negation, condition, restriction, comparison or modal: cut anywhere, it could say the contrary.</summary>
    public static bool Any(string sentence) => Turning().IsMatch(Fold.Letters(sentence));

    /// <summary>Whether a heading denies or forbids what stands under it: « À éviter », « Ce que l’on ne fait plus », « Idées fausses ».</summary>
    public static bool Denies(string heading) => Denying().IsMatch(Fold.Letters(heading));

    /// <summary>Whether a sentence takes back or limits the one before it, which may then not stand last.</summary>
    public static bool TurnsBack(string sentence) => Opening().IsMatch(Fold.Letters(sentence));

    /// <summary>Whether a sentence leans on the one before it, and cannot stand first.</summary>
    public static bool LeansBack(string sentence) => TurnsBack(sentence) || Leaning().IsMatch(Fold.Letters(sentence));

    [GeneratedRegex("""
        \b(?:
          # negation
          n[e'] | pas | jamais | aucune?s? | ni | sans | non | nulle? | guere | rien | personne | absence | absente?s? | indemne | sauf | ecarte\w* | exclu\w* | elimin\w*
          | faux | fausses? | mythe | erreur | tort | interdi\w* | deconseill\w* | evit\w* | impossible\w* | inutiles? | inefficaces? | dangereu\w* | contre-?indi\w* | arret\w* | cess\w* | refus\w*
          # condition
          | si | s'ils? | conditions? | pourvu | tant\ que | reserve | cas | selon | sinon | quand | lorsqu\w* | des\ lors | jusqu\w* | avant | apres\ avis | sous
          # restriction
          | mais | hormis | excepte\w* | hors | cependant | toutefois | pourtant | neanmoins | seulement | uniquement | exclusivement | seule?s? | moins | meme | quoiqu\w* | bien\ que | malgre
          | or | revanche | alors\ que | tandis\ que | contrairement | limite\w* | presque | a\ peine
          # comparison
          | plus | autant | aussi | mieux | meilleure?s? | pires? | superieure?s? | inferieure?s? | davantage | trop | assez | comme | autres?
          # modal
          | peu[tx] | peuvent | pouv\w+ | pourr\w+ | puiss\w+ | dois | doit | doivent | dev(?:ait|aient|ez|ons|oir|r\w+) | fau(?:t|dr\w+) | fallait | fallu | sembl\w* | parai\w*
          | probabl\w* | possibl\w* | peut-etre | doute\w* | eventuel\w* | parfois | rarement | supposee?s? | suspect\w* | hypothe\w* | serai\w* | aurai\w* | croi\w* | croy\w* | pretend\w*
          # English
          | not | \w+n't | never | no | none | nor | neither | without | unless | if | but | except | however | although | though | only | than | less | least | more | most | better | worse
          | may | might | can | cannot | could | should | must | would | avoid\w* | false | until | while | whether | when | stop\w* | unlikely | likely | wrong\w* | myth
        )(?!\w)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Turning();

    [GeneratedRegex("""
        \b(?:
          ne | n'(?=\w) | pas | jamais | ni | sans | eviter | evitez | evite | bannir | proscri\w+ | interdi\w+ | deconseill\w+ | contre-?indi\w+ | erreurs? | inutiles? | arret(?:er|ez)
          | idees?\ (?:recues?|fausses?) | fausses?\ (?:idees?|pistes?|croyances?) | mythes? | legendes? | ce\ qui\ est\ faux | vrai\ ou\ faux
          | not | never | no | \w+n't | don'?ts? | avoid\w* | myths? | mistakes? | wrong | contraindicat\w+ | without
        )(?!\w) | ^\W*(?:faux|false)\W*$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Denying();

    [GeneratedRegex("""
        ^\W*(?:
          mais | sauf | cependant | pourtant | toutefois | neanmoins | or | sinon | seulement | seul\ bemol | non | faux | erreur | attention | hormis | excepte | a\ condition | a\ moins | en\ revanche | en\ realite
          | ce\ n'est | c'est\ (?:faux | une\ erreur | inexact) | eh\ bien\ non | du\ moins | au\ contraire | a\ l'inverse | malheureusement | helas | rien\ de\ tout | pas\ | jamais | et\ pourtant | malgre\ tout | bien\ au\ contraire
          | but | however | except | unless | yet | false | wrong | no | not | never | unfortunately | although | in\ fact | actually
        )(?!\w)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("""
        ^\W*(?:
          ils? | elles? | on | lui | leurs? | eux | cela | ca | c'\w+ | ce | cet | cette | ces | celui | celles? | ceux | sa | son | ses | en | y | et | ou | donc | alors | car | puis | ensuite | enfin | ainsi | oui | aussi | d'ou
          | la\ meme | le\ meme | les\ deux | de\ plus | par\ ailleurs | du\ coup | resultat | bref | voila | idem | tous | toutes | quelle?s? | qu'\w+
          | he | she | it | they | his | her | their | this | that | these | those | and | or | so | then | also | which | there
        )(?!\w)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Leaning();
}
