using System.Globalization;
using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>What a neighbour sees: the words of a tattoo, fingers that are missing, eyes of two colours, a size or a weight that few have.</summary>
public sealed class MarquePhysique : TraitRule
{
    // Fewer than one in a thousand is that tall, small or heavy.
    private const double Tall = 2.0;
    private const double Small = 1.35;
    private const double Heavy = 180;
    private const double HighIndex = 60;

    /// <inheritdoc />
    public override string Name => "marque-physique";

    /// <inheritdoc />
    public override string Alias => "physical-mark";

    /// <inheritdoc />
    protected override Regex Pattern => Seen();

    /// <inheritdoc />
    private protected override Cue Clues => Cue.Sight;

    /// <inheritdoc />
    protected override (int Before, int After) Reach => (60, 70);

    // « 210 kg », « 2,10 m », « IMC 71 »: a figure counts by what stands beside it.
    private protected override bool IsClue(Reading reading, FigureRow row)
    {
        if (row.Digits > 5)
            return false;
        var plain = reading.Plain.AsSpan();
        var next = plain[row.End..].TrimStart(' ');
        if (next.StartsWith("kg", StringComparison.Ordinal) || next.StartsWith("kilo", StringComparison.Ordinal))
            return row.Digits >= 3;
        if (plain[row.Start] is '0' or '1' or '2' && (next.StartsWith("m ", StringComparison.Ordinal) || next.StartsWith("m,", StringComparison.Ordinal) || next.StartsWith("m.", StringComparison.Ordinal) || plain[row.Start..row.End].Contains('m')))
            return true;
        var before = plain[Math.Max(0, row.Start - 12)..row.Start];
        return before.Contains("imc", StringComparison.Ordinal) || before.Contains("bmi", StringComparison.Ordinal) || before.Contains("corporelle", StringComparison.Ordinal);
    }

    // Such words are said of one person, in a billet too.
    /// <inheritdoc />
    protected override bool IsTold(Reading reading, int index) =>
        base.IsTold(reading, index) || (reading?.Post.Kind == Kind.Post && reading.IsProse(index));

    /// <inheritdoc />
    protected override Severity? Prove(Match match, Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(match);
        if (match.Groups["size"] is { Success: true } size && Number(size, match.Groups["cm"]) is var metres && (metres is > 2.6 or < 0.6 || (metres > Small && metres < Tall)))
            return null;
        if (match.Groups["small"].Success && Number(match.Groups["size"], match.Groups["cm"]) < Small && Child().IsMatch(Around(reading, match)))
            return null;
        if (match.Groups["weight"] is { Success: true } weight && Number(weight) is < Heavy or > 500)
            return null;
        if (match.Groups["index"] is { Success: true } index && Number(index) is < HighIndex or > 150)
            return null;
        return Severity.Advisory;
    }

    private static ReadOnlySpan<char> Around(Reading reading, Match match)
    {
        var start = Math.Max(0, match.Index - 160);
        return reading.Plain.AsSpan(start, Math.Min(reading.Plain.Length, match.Index + match.Length + 40) - start);
    }

    private static double Number(Group whole, Group? hundredths = null)
    {
        var value = double.Parse(whole.ValueSpan.ToString().Replace(',', '.'), CultureInfo.InvariantCulture);
        return hundredths is { Success: true } ? value + (double.Parse(hundredths.ValueSpan, CultureInfo.InvariantCulture) / 100) : value;
    }

    private static readonly Regex SeenPattern = new(@"(?<![\w-])(?:"
        + @"(?<hit>(?:tatou(?:age|ee?)s?|s'est fait tatouer|scarification|piercing)[^.;\n]{0,30}?[«""“][^»""”\n]{1,60}[»""”]?)|(?<hit>tatou(?:age|ee?)s? (?:d'|de |du |des |en forme |representant |qui |avec |sur |au |a l[a'] ?)(?!traumati|l'areole|areole|mamelon|reperage|pre|la (?:lesion|tumeur)|carbone|colon)[a-z' ]{3,40})"
        + @"|(?<hit>(?:un|une|son|sa|des|grand|immense) [a-z]+ tatouee?s? [a-z' ]{3,25})|(?<hit>cicatrice en (?:forme d'|forme de |zigzag|etoile|y\b|v\b|z\b|croix)[a-z]*)"
        + @"|(?<hit>(?:perdu|lui manque|manquait|coupe|arrache|sectionne|n'a plus que) (?:deux|trois|quatre|cinq|un|sept|huit|neuf) (?:doigts|orteils|doigt|(?:œ|oe)il)(?: [a-z' ]{0,25})?)|(?<hit>pouce, (?:index|majeur)[a-z, ]{0,30} (?:de la )?(?:main )?(?:gauches?|droite?s?|droits?))"
        + @"|(?<hit>(?:n'a|n'avait) (?:plus )?qu'une? (?:bras|jambe|main|(?:œ|oe)il|oreille|pouce))|(?<hit>une? (?:bras|jambe|main|oreille|(?:œ|oe)il) (?:en moins|de verre|de bois))|(?<hit>unijambiste|manchote?|cul[ -]de[ -]jatte|borgne)|(?<hit>(?:yeux|regard) vairons?)|(?<hit>(?:dent|canine|incisive)s? en or)|(?<hit>(?:six|sept) doigts (?:a|aux|par)[a-z ]{0,20})|(?<hit>bec[ -]de[ -]lievre)|(?<hit>albinos(?= [a-z]))|(?<hit>tache de vin (?:sur|au|en|qui)[a-z' ]{3,25})|(?<hit>ancre tatouee|jambe de bois|main de fer|(?:œ|oe)il de verre)|(?<hit>(?:un|une|de) naine?\b(?! (?:jaune|de jardin)))"
        + @"|(?:mesur\w+|taille(?: de)?|toise|haute? de|grande? de|du haut de ses|colosse de|geante? de|pour|faisait|fait|,|ans,?|[a-z]{4,}) :? ?(?<hit>(?<small>)(?<size>[0-2]) ?m(?:etres?)? ?(?<cm>\d\d)\b(?! ?[x/]))|(?:mesur\w+|taille(?: de)?|toise|haute? de|grande? de|colosse de|geante? de|pour|faisait|fait|,) :? ?(?<hit>(?<small>)(?<size>[0-2][,.]\d\d) ?m(?:etres?)?\b)(?! ?[x/])|(?<hit>(?:deux metres|2 ?m) (?:de haut|pour|et|dix|cinq|sept|huit|trois|quatre|douze)(?: [a-z0-9]+)?)"
        + @"|(?<![\d,.] ?[x/] ?)(?<hit>(?<weight>\d{3}(?:[,.]\d)?) ?(?:kg|kilos?|kgs))\b(?! ?/|[ -]?(?:de charge|de pression|force))|(?<hit>(?:imc|bmi|indice de masse corporelle)(?: est| etait)?(?: a| de| :| =|:|=)? ?(?<index>\d{2,3}(?:[,.]\d{1,2})?))(?! ?(?:%|ans))"
        + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Seen() => SeenPattern;

    // A child is small by nature.
    private static readonly Regex ChildPattern = new(@"\b(?:enfants?|garcon|fillette|fille|nourrisson|bebe|scolaire|croissance|percentile|pediatr\w+|(?:[1-9]|1[0-4]) ?(?:ans|mois|a)\b|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) ans|ecole|dos|plaie|lit|hauteur|profondeur|longueur|marche|metres? de|distance|jardin|eau)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Child() => ChildPattern;
}
