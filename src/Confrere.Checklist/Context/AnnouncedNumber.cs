using System.Buffers;
using System.Text.RegularExpressions;

namespace Confrere.Checklist.Context;

/// <summary>A number, or a code of figures and capitals, that the words before it announce: « IPP : 004418273 », « dossier n° D-2023/04471 ».</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="Letters">How many letters it has.</param>
/// <param name="Link">What ties it to the word that announces it.</param>
internal readonly partial record struct AnnouncedNumber(int Start, int End, int Digits, int Letters, NumberLink Link)
{
    // « est le », « du patient », « hospitalier »: what may stand between a label and its number.
    private const string Between = @"n|n[ºo]s?|nr|nbr|num|num[ée]ros?|numbers?|id|identifiants?|est|[ée]tait|le|la|du|de|[dl](?=')|des|au|aux|patiente?s?|hospitali(?:er|[èe]re)|permanente?|demande|asile|informatis[ée]e?|m[ée]dical|unique|interne|externe|local|is|was|of|her|his|the|son|sa|porte|portait|portant|sous|suivante?|ci|joint|actuel|ancien|nouveau|national|provisoire|s[ée]jour|dossier|chu|chru|ch|eu|suisse|belge|fran[çc]aise?|s[ée]rie|serial|enregistr[ée]e?|inscrite?|inscription|immatricul[ée]e?|assur[ée]e?|social|vitale|lu|relev[ée]|prescripteur|m[ée]decin|docteur|rempla[çc]ante?|cabinet|titulaire|client|code|eeg|ecg|irm|[\p{L}]{3,12}(?:aine?|ienn?e?|aise?)|scann[ée]|delivr[ée]e?|délivr[ée]e?|référence|ref|r[ée]f";

    private const string Signs = @"[ \t\n:°º=#.,–—\-'()«»""\[\]*_/|>→]";

    // Signs that say no more than a space does.
    private static readonly SearchValues<char> Plain = SearchValues.Create(" .,-–\n('\"«*|");

    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>The number that a word announces; null if none follows.</summary>
    /// <param name="reading">The post.</param>
    /// <param name="label">Which word announces it.</param>
    public static AnnouncedNumber? After(Reading reading, int label) => At(reading.Text, reading.Words[label].End);

    /// <summary>The number that is announced just before an index; null if none follows.</summary>
    public static AnnouncedNumber? At(string text, int index)
    {
        // Nearly all such words announce nothing: no figure is near.
        if (text.AsSpan(index, Math.Min(70, text.Length - index)).IndexOfAnyInRange('0', '9') < 0)
            return null;
        var match = Announced().Match(text, index);
        if (!match.Success)
            return null;
        var hit = match.Groups["hit"];
        var (digits, letters) = Count(hit.ValueSpan);
        return IsMeasure(text, hit.Index + hit.Length) || IsDate(hit.ValueSpan) ? null : new AnnouncedNumber(hit.Index, hit.Index + hit.Length, digits, letters, LinkOf(match));
    }

    /// <summary>Whether a unit, a month or what is counted goes behind a number.</summary>
    public static bool IsMeasure(string text, int end) => Measure().IsMatch(text.AsSpan(end, Math.Min(16, text.Length - end)));

    /// <summary>Whether a number is a year, a span of years or a date.</summary>
    public static bool IsDate(ReadOnlySpan<char> number) => Date().IsMatch(number);

    private static NumberLink LinkOf(Match match)
    {
        var link = match.Groups["link"].ValueSpan;
        if (link.IndexOfAny(":°º#=") >= 0 || Said().IsMatch(link))
            return NumberLink.Said;
        return link.ContainsAnyExcept(Plain) ? NumberLink.Loose : NumberLink.Adjacent;
    }

    private static (int Digits, int Letters) Count(ReadOnlySpan<char> number)
    {
        var (digits, letters) = (0, 0);
        foreach (var character in number)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            letters += char.IsAsciiLetter(character) ? 1 : 0;
        }
        return (digits, letters);
    }

    private static readonly Regex AnnouncedPattern = new(@"\G(?<link>(?i:" + Signs + "{1,5}(?:" + Between + @")(?![\p{L}\p{N}])){0,7}" + Signs + @"{0,5})"
        + @"(?<hit>(?:[A-Za-z]{1,4}[-/_.]|[A-Z]{1,4} )?[A-Za-z]{0,6}\d[\dA-Za-z]*(?:(?:[-/._–]| ?[-–/] ?(?=\d))[A-Z]{0,5}\d*[A-Z]{0,4}(?<=[\dA-Z]))*(?: (?:[A-Z]{1,3} ?)?(?=\d)[\dA-Z]{1,7}(?:[-/.][\dA-Z]+)*(?<! \d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![/,]\d)(?!(?i:" + Unit + @")))*)(?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Announced() => AnnouncedPattern;

    [GeneratedRegex("^" + Unit, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    private const string Unit = @" ?(?:%|€|°|(?:ans?|mois|jours?|j|h|heures?|min|minutes?|s|mg|µg|g|kg|ml|cl|l|cc|cm|mm|m|km|ui|iu|mmol|kcal|mmhg|bpm|euros?|fois|sa|semaines?|pages?|patiente?s?|malades|cas|sujets|personnes|femmes|hommes|enfants|adultes|participants|dossiers|s[ée]jours|examens|comprim[ée]s?|doses?|g[ée]lules?|years?|months?|days?|a|janv\p{L}*|f[ée]v\p{L}*|mars|avr\p{L}*|mai|juin|juil\p{L}*|ao[uû]t|sept\p{L}*|oct\p{L}*|nov\p{L}*|d[ée]c\p{L}*|allocataires|assur[ée]s|b[ée]n[ée]ficiaires|habitants|naissances|premiers?|derni[eè]res?|autres)(?![\p{L}\p{N}]))";

    [GeneratedRegex(@"^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})|(?:19|20)\d\d(?:[-/–](?:(?:19|20)?\d\d))?|(?:0?[1-9]|1[0-2])/(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\p{L})(?:n|n[ºo]s?|nr|num|num[ée]ros?|numbers?|id|identifiants?|inscrite?|inscription|immatricul[ée]e?|r[ée]f|référence)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
