using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A number plate, or the number of a vehicle’s frame.</summary>
public sealed partial class Plaque : IRule
{
    // Letters of the French system since 2009: no I, O, U (arrêté du 9 février 2009), and no SS.
    private const string Pair = "(?!SS|WW|ss|ww)[A-HJ-NP-TV-Za-hj-np-tv-z]{2}";

    /// <inheritdoc />
    public string Name => "plaque";

    /// <inheritdoc />
    public string Alias => "number-plate";

    /// <inheritdoc />
    public Topic Topic => Topic.Identifier;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var post = reading.Post;
        var text = post.Prose.Text;
        var end = -1;
        foreach (var match in reading.In(Shape(), reading.Windows(Rows(reading))))
        {
            if (match.Index < end || NotACar().IsMatch(reading.Before(match.Index, 24)) || AnnouncedNumber.IsMeasure(text, match.Index + match.Length))
                continue;
            var isPlain = match.Groups["plain"].Success && match.Value.All(character => !char.IsAsciiLetterLower(character));
            if (!isPlain && !Vehicle().IsMatch(reading.Before(match.Index, 70)) && !VehicleAfter().IsMatch(reading.Behind(match.Index + match.Length, 40)))
                continue;
            end = match.Index + match.Length;
            yield return new Hit(match.Index, match.Length);
        }
    }

    // Without a word for a vehicle close by, only AB-123-CD counts: three figures with a hyphen on either side.
    private static List<(int Clue, int Start, int End)> Rows(Reading reading)
    {
        var text = reading.Text;
        var stretches = new List<(int Clue, int Start, int End)>();
        foreach (var row in reading.Figures)
        {
            if (row.Start > 2 && row.Digits is 3 or 5 && text[row.Start - 1] is '-' or '–' or '·' && char.IsLetter(text[row.Start - 2]))
                stretches.Add(reading.Around(row.Start, 6, 16));
        }
        foreach (var i in reading.Has(Cue.Vehicle) ? reading.Cued : [])
        {
            var word = reading.Words[i];
            if (!word.Is(Cue.Vehicle))
                continue;
            var (clue, from, to) = reading.Around(word.Start, 24, 90);
            if (text.AsSpan(from, to - from).IndexOfAnyInRange('0', '9') >= 0)
                stretches.Add((clue, from, to));
        }
        stretches.Sort();
        return stretches;
    }

    // AB-123-CD stands for itself when it has its hyphens and its capitals. Every other shape needs a word that says what it is: « TA 120 FC 80 » is no plate.
    private static readonly Regex ShapePattern = new(@"(?<![\p{L}\p{N}+/-])(?:(?<plain>" + Pair + @"(?<gap>[-–·])\d{3}\k<gap>" + Pair + @"(?:[- ]\d{2})?)"
        + "|" + Pair + @"[- .·]{0,2}\d{3}[- .·]{0,2}" + Pair
        + @"|\d{1,4}[- ]?[A-Za-z]{2,3}[- ]?(?:\d{2}|2[ABab])|[1-9A-Za-z]?-?[A-Za-z]{3}-\d{3}|(?:A[GIR]|B[ELS]|F[RL]|G[ELR]|JU|LU|N[EWD]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])[- ·]{0,2}\d{3,6}|\d{3,5}[ -](?:\d{2,3}|[أ-ي])[ -]\d{1,3}|W ?\d{3,6} ?[A-Z]{0,2}|[A-Z]{2}\d{2} ?[A-Z]{3}|[A-HJ-NPR-Z0-9]{17})(?![\p{L}\p{N}]|-\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Shape() => ShapePattern;

    private static readonly Regex VehiclePattern = new(@"\b(?:immat\p{L}*|plaques? (?:min[ée]ralogiques?|d'immatriculation)|plaque|voitures?|v[ée]hicules?|camion\p{L}*|moto|scooter|bagnole|fourgon\p{L}*|utilitaire|remorque|tracteur|caravane|ambulance|VSL|taxi|conduit|conduisait|au volant|gar[ée]e?|Clio|Twingo|M[ée]gane|Scenic|Kangoo|Duster|Sandero|Peugeot|Renault|Citro[ëe]n|Dacia|Toyota|Volkswagen|Golf|Polo|Audi|BMW|Mercedes|Fiat|Panda|Ford|Fiesta|Opel|Corsa|Nissan|Berlingo|Saxo|Picasso|Tesla|Skoda|Seat|Kia|Hyundai|Suzuki|Yaris|Captur|Zo[ée]|Laguna|Espace|4L|Partner|Jumper|Trafic|Master|ch[âa]ssis|VIN|carte grise|registration|number plate|licen[sc]e plate|car)\b[^.\n]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Vehicle() => VehiclePattern;

    [GeneratedRegex(@"^[^.\n]{0,12}\b(?:immatricul|est sa plaque|sur la plaque)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VehicleAfter();

    // Antigens, markers, trial codes of drugs, skin.
    [GeneratedRegex(@"(?:HLA|CD|inhibiteur|mol[ée]cule|compos[ée]|anticorps|g[èe]ne|essai|souche|mutation|variant|plaque (?:de psoriasis|[ée]ryth[ée]mateuse|d'ath[ée]rome|dentaire|motrice|rouge|neuritique)|compound|trial|strain)[ -][^.\n]{0,8}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotACar();
}
