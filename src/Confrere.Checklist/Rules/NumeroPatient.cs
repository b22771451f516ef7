using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A number under which a hospital, a laboratory or a trial keeps a patient: IPP, NDA, file, stay, sample; any « n° » of many figures beside a patient.</summary>
public sealed partial class NumeroPatient : IRule
{
    // Labels that mean nothing else, and words that mean other things too: those want « n° » or a longer number.
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Labels = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase)
    {
        ["ipp"] = true,
        ["nip"] = true,
        ["nda"] = true,
        ["iep"] = true,
        ["ndp"] = true,
        ["mrn"] = true,
        ["idpp"] = true,
        ["nsej"] = true,
        ["numdos"] = true,
        ["dossier"] = false,
        ["séjour"] = false,
        ["sejour"] = false,
        ["admission"] = false,
        ["identifiant"] = false,
        ["étiquette"] = false,
        ["etiquette"] = false,
        ["bracelet"] = false,
        ["matricule"] = false,
        ["examen"] = false,
        ["prélèvement"] = false,
        ["prelevement"] = false,
        ["échantillon"] = false,
        ["echantillon"] = false,
        ["inclusion"] = false,
        ["venue"] = false,
        ["accession"] = false,
        ["chart"] = false,
        ["record"] = false,
        ["id"] = false,
        ["file"] = false,
        ["etiq"] = false,
        ["étiq"] = false,
        ["client"] = false,
        ["hospital"] = false,
        ["anapath"] = false,
        ["cristal"] = false,
        ["réf"] = false,
        ["ref"] = false,
        ["référence"] = false,
        ["reference"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc />
    public string Name => "numero-patient";

    /// <inheritdoc />
    public string Alias => "patient-number";

    /// <inheritdoc />
    public Topic Topic => Topic.Identifier;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var found = new List<Hit>();
        if (reading.Has(Cue.Record | Cue.Reach))
            AddLabelled(reading, found);
        foreach (var row in reading.Figures)
        {
            if (row.Digits < 3 || found.Exists(hit => hit.Start < row.End && row.Start < hit.Start + hit.Length))
                continue;
            if (NumberedAt(reading, row) is { } numbered)
                found.Add(numbered);
            else if (IsBare(reading, row))
                found.Add(new Hit(row.Start, row.End - row.Start, Severity.Advisory));
            else if (row.Digits >= 5 && CodeAt(reading, row) is { } code)
                found.Add(code);
        }
        return found.OrderBy(hit => hit.Start);
    }

    private static void AddLabelled(Reading reading, List<Hit> found)
    {
        foreach (var i in reading.Cued)
        {
            var word = reading.Words[i];
            if (!word.Is(Cue.Record))
                continue;
            if (!Labels.TryGetValue(reading.Of(i), out var isSure) || IsPapers(reading.Text, word.Start))
                continue;
            if (AnnouncedNumber.After(reading, i) is { } number && IsFile(reading, i, number, isSure))
                Add(found, number.Start, number.Length, Severity.Blocking);
            else if (isSure && BeforeLabel(reading, i) is { } before)
                Add(found, before.Start, before.Length, Severity.Blocking);
        }
    }

    private static void Add(List<Hit> found, int start, int length, Severity severity)
    {
        if (!found.Exists(hit => hit.Start < start + length && start < hit.Start + hit.Length))
            found.Add(new Hit(start, length, severity));
    }

    // « titre de séjour », « permis de séjour »: papers, which have a rule of their own.
    private static bool IsPapers(string text, int index) => Papers().IsMatch(text.AsSpan(Math.Max(0, index - 14), Math.Min(14, index)));

    private static bool IsFile(Reading reading, int label, AnnouncedNumber number, bool isSure)
    {
        var word = reading.Of(label).ToString().ToLowerInvariant();
        if (isSure)
            return number.Digits >= 3;
        if (References.Precede(reading.Text, number.Start) || number.Digits > 20)
            return false;
        return number.Link switch
        {
            // « Examen : TA 104/58 » is no number of an examination.
            NumberLink.Said when word is "examen" or "admission" or "prélèvement" or "prelevement" or "inclusion" or "venue" => number.Digits >= 6 && !Pressure().IsMatch(reading.Text.AsSpan(number.Start, number.Length)),
            NumberLink.Said => number.Digits >= 5 || (number.Digits >= 4 && reading.IsAboutPatient(number.Start)) || (number.Digits >= 3 && number.Letters > 0 && reading.IsAboutPatient(number.Start)),
            NumberLink.Adjacent => number.Digits >= 5 || (number.Digits >= 4 && number.Letters > 0),
            _ => number.Digits >= 7,
        };
    }

    // « 004418273 (IPP) », « le 8004471209 est son IPP ».
    private static (int Start, int Length)? BeforeLabel(Reading reading, int label)
    {
        var start = reading.Words[label].Start;
        var from = Math.Max(0, start - 40);
        var match = Behind().Match(reading.Text, from, start - from);
        return match.Success ? (match.Groups["hit"].Index, match.Groups["hit"].Length) : null;
    }

    // Any « n° » of many figures beside a patient, unless it is a law's, a review's, or another rule's.
    private static Hit? NumberedAt(Reading reading, FigureRow row)
    {
        var text = reading.Text;
        var before = reading.Before(row.Start, 30);
        var isSign = before.IndexOfAny('°', 'º') >= 0;
        if (!isSign && !before.Contains("um", StringComparison.OrdinalIgnoreCase))
            return null;
        var prefix = Prefix().Match(text, Math.Max(0, row.Start - 30), Math.Min(30, row.Start));
        if (!prefix.Success)
            return null;
        var sign = prefix.Index;
        isSign = prefix.Groups["sign"].Success;
        var from = Math.Max(0, sign - 60);
        if (Elsewhere().IsMatch(text.AsSpan(from, sign - from)) || AnnouncedNumber.At(text, prefix.Index + prefix.Length) is not { } number)
            return null;
        var value = text.AsSpan(number.Start, number.Length);
        if (number.Start > row.Start || number.End < row.Start || number.Digits < 4 || (number.Digits == 4 && number.Letters == 0) || (value[0] == '0' && number.Digits == 10 && number.Letters == 0 && !isSign) || LawLike().IsMatch(value) && !isSign)
            return null;
        if (!reading.IsAboutPatient(number.Start))
            return null;
        return new Hit(number.Start, number.Length, number.Digits >= 6 && !LawLike().IsMatch(value) ? Severity.Blocking : Severity.Advisory);
    }

    // Seven to ten figures without a space, right behind a person or in brackets: only said.
    private static bool IsBare(Reading reading, FigureRow row)
    {
        var text = reading.Text;
        if (row.Digits is < 7 or > 10 || row.End - row.Start != row.Digits || (row.Digits == 10 && text[row.Start] == '0'))
            return false;
        var passage = reading.Post.Prose.PassageAt(row.Start);
        if (passage.Field is Field.Target or Field.Code or Field.Attribute or Field.FileName || !reading.IsAboutPatient(row.Start))
            return false;
        var value = text.AsSpan(row.Start, row.Digits);
        if (References.Precede(text, row.Start) || AnnouncedNumber.IsMeasure(text, row.End) || CompactDate().IsMatch(value) || value.TrimEnd('0').Length < 4)
            return false;
        var index = reading.WordAt(row.Start);
        for (var i = index - 1; i >= Math.Max(0, index - 4); i--)
        {
            var word = reading.Words[i];
            if (word.Is(Cue.Reach | Cue.Unit | Cue.Cited))
                return false;
            if (word.Is(Shape.Letter) && Dotted().IsMatch(reading.Before(row.Start, 12)))
                return true;
            if (word.Is(Cue.Civility | Cue.Person | Cue.Record) || (word.Is(Shape.Capitals) && word.Length > 4))
                return true;
        }
        return false;
    }

    // « n° », « n° labo », « n° EEG : », « numéro ».
    [GeneratedRegex(@"(?:(?<sign>(?<!\p{L})[nN] ?[°º])|(?<!\p{L})(?i:num[ée]ros?))(?: ?:? ?(?!\d)[\p{L}.']{2,14}){0,2}?(?= ?:? ?(?:[A-Za-z]{0,4}[-/.]?)?$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();

    // « H23-10442 », « 76-2019-00483 », « NC-448812 », « PJN4471208H »: the shape of a file's number beside a patient, only said.
    private static Hit? CodeAt(Reading reading, FigureRow row)
    {
        if (row.Digits > 16 || row.End - row.Start > 24 || !reading.IsAboutPatient(row.Start))
            return null;
        var from = Math.Max(0, row.Start - 6);
        var match = Code().Match(reading.Text, from, Math.Min(reading.Text.Length, row.End + 4) - from);
        if (!match.Success || AnnouncedNumber.IsDate(match.ValueSpan) || AnnouncedNumber.IsMeasure(reading.Text, match.Index + match.Length) || References.Precede(reading.Text, match.Index))
            return null;
        var passage = reading.Post.Prose.PassageAt(match.Index);
        if (passage.Field is Field.Target or Field.Code or Field.Attribute or Field.FileName or Field.Markup || OtherCode().IsMatch(reading.Before(match.Index, 40)))
            return null;
        return new Hit(match.Index, match.Length, Severity.Advisory);
    }

    private static readonly Regex CodePattern = new(@"(?<![\p{L}\p{N}./-])(?!(?:NCT|PMC|GSK|AZD|SARS|COVID|ISRCTN|ABT|BMS|RO|LY|MK|PF|GS|CT|HLA|ISO|EN|CD|IL|CA|ORPHA|OMIM|GO|rs|SNOMED|CCAM|YYYY|CIP)[-\d])(?:[A-Z]{1,4}[-/]?(?:\d{2}|20\d\d)[A-Z]?[-/]\d{3,6}(?:[-/][\dA-Z]{1,4})?|\d{2}[A-Z]{1,2}[-/]?\d{4,6}|[A-Z]{1,3}-\d{6,9}[A-Z]?|[A-Z]{2,4}\d{7,10}[A-Z]?|(?:IPP|NIP|NDA|IEP|ipp|nda)\d{5,10}|\d{2,4}-(?:19|20)\d\d-\d{3,6}|\d{2,4}-\d{3,4}-\d{5,6}(?:-\d)?|\d{4}-\d{3}-\d{1,2}|\d{4}-\d{4}-[A-Z]|[A-Z]{1,3}-\d{3}-\d{3,4}|(?=(?:[A-Z]*\d){7})(?=\d*[A-Z])[\dA-Z]{9,14})(?![\p{L}\p{N}]|[-/]\d)", RegexOptions.CultureInvariant);

    private static Regex Code() => CodePattern;

    // Numbers with a rule of their own, or nobody's.
    private static readonly Regex OtherCodePattern = new(@"(?:\b(?:s[ée]rie|lots?|S/N|SN|passeport|CNI|identit[ée]|permis|t[ée]l(?:[ée]phone)?|plaque|immat\w*|mutation|variants?|g[èe]ne|mol[ée]cule|inhibiteur|essai|[ée]tude|protocole|loi|d[ée]cret|norme|RPPS|ADELI|FINESS|INAMI|NISS|adh[ée]rente?|allocataire|[ée]crou|licence|titre)\b|\+)[^.;\n]{0,14}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex OtherCode() => OtherCodePattern;

    // « I.P.P. 8004471209 ».
    [GeneratedRegex(@"\b(?:I\.P\.P|N\.I\.P|N\.D\.A|I\.E\.P)\b[^\p{L}\d]{1,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\d{2,3}/\d{2,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pressure();

    [GeneratedRegex(@"\b(?:titres?|cartes?|permis|visa) (?:de |d')\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Papers();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<hit>[A-Z]{0,3}\d[\dA-Z]{4,}(?:[-/ ]\d+)?)(?: ?[(=\[«""] ?| (?:est|c'est|comme|pour|is) (?:son|sa|l'|le |mon|her|his |the )?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();

    // What has numbers of its own: laws, reviews, products, telephones; and what another rule looks at.
    private static readonly Regex ElsewherePattern = new(@"(?<!\p{L})(?:lois?|d[ée]crets?|arr[êe]t[ée]s?|directives?|r[èe]glements?|ordonnance n|circulaires?|instructions?|articles?|art|avis|normes?|revue|prescrire|[ée]tude|essai|amm|autorisation|journal|jo|jorf|bulletin|beh|bo|tome|vol(?:ume)?|fascicule|hors-s[ée]rie|fiche|rapport|recommandation|figure|tableau|annexe|page|chapitre|d[ée]cision|d[ée]lib[ée]ration|convention|contrat type|proposition|amendement|question [ée]crite|cahier|cerfa|formulaire|isbn|issn|doi|pmid|nct|t[ée]l(?:[ée]phone)?|portable|fax|appel\p{L}*|rappel\p{L}*|joindre|sms|vert|gratuit|rpps|adeli|finess|siret|siren|passeport|permis|identit[ée]|cni|lots?|s[ée]rie|sn|imei|iban|rib|compte|carte bancaire|s[ée]cu|s[ée]curit[ée] sociale|nir|ins|niss|avs|nhs|ssn|vin|plaque|immatricul\p{L}*|ch[âa]ssis|ordre|chambre|lit|box|code postal|law|act|issue|no trial)(?!\p{L})\.?[^;.\n]{0,30}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Elsewhere() => ElsewherePattern;

    [GeneratedRegex(@"^(?:19|20)?\d\d-\d{1,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LawLike();

    [GeneratedRegex(@"^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex CompactDate();
}
