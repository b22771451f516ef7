using System.Text.RegularExpressions;
using Confrere.Checklist.Context;

namespace Confrere.Checklist.Rules;

/// <summary>The very words of what a patient wrote: a letter or a message can be searched for, and its author knows it again. What is said aloud is free.</summary>
public sealed class Citation : TraitRule
{
    /// <inheritdoc />
    public override string Name => "citation";

    /// <inheritdoc />
    public override string Alias => "quoted-letter";

    /// <inheritdoc />
    protected override Regex Pattern => Letter();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Written;

    /// <inheritdoc />
    protected override (int Before, int After) Reach => (60, 220);

    // A few words that anybody could write lead nowhere.
    private static readonly Regex LetterPattern = new(@"(?<![\w-])(?:(?:il|elle|ils|patiente?|malade|fils|fille|mari|femme|epouse|mere|pere|s(?:œ|oe)ur|frere|famille|monsieur|dame) (?:m'|nous |me |lui |leur )?(?:a |avait |ont )?(?:ecrit|ecrivait|ecrivit|ecrivent|envoye|envoya|laisse|glisse|adresse|poste)|(?:sa|leur|cette|une|la|ma|derniere) (?:jolie |longue |derniere |belle |petite )?(?:lettre|carte|note)|(?:son|leur|ce|un|le) (?:petit |long |dernier |joli )?(?:message|mot|courriel|mail|e-mail|sms|texto|billet|post|commentaire|testament)|(?:son )?journal intime)"
        + @"(?! (?:de liaison|de sortie|du confrere|d'adressage|du cardiologue|du specialiste|de consultation|du medecin|medicale?|d'information|vocal))\b[^«»“""\n.]{0,60}?[:,]? ?(?<hit>[«“""][^»”""\n]{40,}[»”""]?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Letter() => LetterPattern;
}
