using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The exact age of a person of ninety or more: there are few of them in a town, and one of each in a nursing home.</summary>
public sealed partial class AgeAvance : IRule
{
    private const string Digits = "(?:9[0-9]|1[01][0-9]|12[0-2])";

    private const string Words = @"(?i:quatre[ -]vingts?[ -](?:dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|cent(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze))?|ninety[ -](?:one|two|three|four|five|six|seven|eight|nine))";

    /// <inheritdoc />
    public string Name => "age-avance";

    /// <inheritdoc />
    public string Alias => "age-over-89";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var stretches = Candidates(reading);
        if (stretches.Count == 0)
            yield break;
        foreach (var match in reading.In(AgePattern, reading.Windows(stretches)))
        {
            if (SeverityOf(match, reading) is { } severity)
                yield return new Hit(match.Index, match.Length, severity);
        }
    }

    // Where a number from 90 to 122 stands beside a word of age, or someone is called a hundred years old.
    private static List<(int Clue, int Start, int End)> Candidates(Reading reading)
    {
        List<(int Clue, int Start, int End)> stretches = [];
        foreach (var row in reading.Figures)
        {
            for (var word = reading.WordAt(row.Start); word < reading.Words.Length && reading.Words[word].Start < row.End; word++)
            {
                if (IsAgeInFigures(reading, word))
                    stretches.Add((reading.Words[word].Start, reading.Words[word].Start - 60, reading.Words[word].End + 45));
            }
        }
        var count = stretches.Count;
        if (reading.Has(Cue.Number | Cue.Person))
        {
            foreach (var word in reading.Cued)
            {
                if (IsAgeInWords(reading, word))
                    stretches.Add((reading.Words[word].Start, reading.Words[word].Start - 60, reading.Words[word].End + 60));
            }
        }
        if (stretches.Count > count && count > 0)
            stretches.Sort();
        return stretches;
    }

    private static bool IsAgeInFigures(Reading reading, int word)
    {
        var letters = reading.Of(word);
        if (letters.Length < 2 || !char.IsAsciiDigit(letters[1]))
            return false;
        var digits = letters.Length > 2 && char.IsAsciiDigit(letters[2]) ? 3 : 2;
        if (!int.TryParse(letters[..digits], out var age) || age is < 90 or > 122 || letters.Length > digits + 8)
            return false;
        return letters.Length > digits || (word + 1 < reading.Words.Length && (reading.Words[word + 1].Is(Cue.Age) || Around.Is(reading, word + 1, "yo", "y", "ème", "e", "printemps", "balais", "piges"))) || Around.HasBefore(reading, word, Cue.Age, 3) || (word > 0 && letters.Length == digits && reading.After(word - 1) is ", " && reading.After(word) is ", ");
    }

    private static bool IsAgeInWords(Reading reading, int word)
    {
        var known = reading.Words[word];
        if (known.Is(Cue.Person))
            return reading.Of(word).EndsWith("entenaire", StringComparison.OrdinalIgnoreCase) || reading.Of(word).StartsWith("centenarian", StringComparison.OrdinalIgnoreCase);
        return known.Is(Cue.Number) && Around.Is(reading, word, "quatre", "cent", "nonante", "ninety") && NumberWords.Read(reading, word, out _) is >= 90 and <= 122;
    }

    private static Severity? SeverityOf(Match match, Reading reading)
    {
        var post = reading.Post;
        var (text, passage) = (post.Prose.Text, post.Prose.PassageAt(match.Index));
        var before = text[Math.Max(passage.Start, match.Index - 45)..match.Index];
        var after = text[(match.Index + match.Length)..Math.Min(passage.End, match.Index + match.Length + 25)];
        if (!reading.IsAboutPatient(match.Index))
            return match.Groups["said"].Success && Around.IsPersonal(reading, reading.WordAt(match.Index), reading.WordAt(match.Index)) ? Severity.Advisory : null;
        if (match.Groups["said"].Success)
            return Severity.Blocking;
        if (match.Groups["noun"].Success)
            return Event().IsMatch(after) || Thing().IsMatch(before) ? null : Severity.Blocking;
        return Span().IsMatch(before) || Thing().IsMatch(before) || Lasting().IsMatch(after) ? null : Severity.Blocking;
    }

    private static readonly Regex AgePattern = new(@"(?<![\p{L}0-9.,/-](?<!\b[HF]))(?:"
        // Said of a person beyond doubt.
        + @"(?<said>(?<=\b(?i:âg[ée]+e?s?(?: de| d')|n[ée]e? il y a|aged|dans sa|ses|son|sa|f[êe]t[ée]\p{L}*(?: ses| leurs)?|elle a|il a|elle avait|il avait|elle aura|il aura|qui a|lui a|[HF♀♂],?(?: de)?|(?:papi|mamie|papy|mamy)(?: de)?|(?:mme|mr|m\.) \p{L}{1,20},?|patiente? (?:de )?|monsieur de|dame de|femme de|homme de) ?)(?:(?:" + Digits + "|" + Words + ") ?(?i:ans|printemps|bougies|years)|" + Digits + @"(?:e|ème|ᵉ) (?:année|anniversaire)|" + Digits + @" ?(?:a|A)(?![\p{L}'])))(?! (?:de recul|d'histoire|d'exp[ée]rience|de suivi|de retard))"
        + @"|(?<said>" + Digits + @" ?[aA](?= ?(?:[.,;)\n]|--|\z)))"
        + @"|(?<said>(?<=\b(?i:aged|[âa]ge ?:) ?)" + Digits + @"\b(?! ?%))"
        + @"|(?<said>" + Digits + @"(?:[ -]years?[ -]old|[ -]?(?:yo|y/o|y\.o\.))\b)|(?<said>" + Words + @"[ -]years?[ -]old\b)"
        + @"|(?<said>(?:" + Digits + "|" + Words + @") (?:printemps|bougies)\b)"
        // « Bill, my plumber's father, 94, fell », « Mme Aubry, 93, confuse ».
        + @"|(?<said>(?<=\b(?:\p{Lu}\p{Ll}[\p{L}'-]+|(?i:p[èe]re|m[èe]re|father|mother|grandmother|grandfather|mari|femme|husband|wife|patiente?|dame|tante|oncle|uncle|aunt)), )" + Digits + @"(?=, \p{Ll}))"
        // A number of years that may also be a distance in time.
        + @"|(?:" + Digits + "|(?!(?i:cent) (?i:ans|years|balais|piges))" + Words + @") ?(?i:ans|years|balais|piges)\b"
        // « Son père quatre-vingt-onze », where the years were told before.
        + @"|(?<said>(?<=\b(?i:ans|an)\b[^.;\n]{0,50}\b(?i:p[èe]re|m[èe]re|mari|femme|[ée]poux|[ée]pouse|conjointe?|elle|lui|il|grand-m[èe]re|grand-p[èe]re|tante|oncle|sœur|fr[èe]re|l'autre)(?: (?i:en (?:a|avait)|a|avait))? )(?:" + Words + "|" + Digits + @")(?= ?(?:[.,;:!?)\n]|\z)))"
        + @"|(?<noun>(?<=^|[\n.;] ?)Centenaire(?=,)|(?i:super-?centenaire|(?<=\b(?:une?|la|le|cette|ce|notre|ma|mon|patiente?|dame|homme|femme|monsieur|r[ée]sidente?|quasi|presque|bientôt|et|elle est|il est|vieille|vieux|devenue?) (?:\p{L}{2,12} )?)centenaire|(?<=\b(?:a|the|my|our|this|her|was) )centenarian))(?!\p{L})"
        + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // A distance, a band or a group: not how old someone is.
    private static readonly Regex SpanPattern = new(@"(?:\b(?:il y a|y'a|depuis|pendant|durant|tous les|(?:de )?plus de|moins de|d'ici|dans|en|au bout de|sur|guerre de|chez les|jusqu'[àe]|au-del[àa] de|pr[èe]s de|vers|les|apr[èe]s|avant|for|over|under|within|past|last|first)|\b(?:entre|de) \d{2,3} (?:et|à)|[≥>≤<]=?|\d ?[àa–-]) ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Span() => SpanPattern;

    private static readonly Regex ThingPattern = new(@"\b(?:h[ôo]pital|soci[ée]t[ée]|service|b[âa]timent|maison|[ée]cole|facult[ée]|loi|d[ée]couverte|m[ée]thode|vaccin|insuline|aspirine|arbre|ch[êe]ne|olivier|vin|rituel|tradition|pratique|usage|revue|association|m[ée]dicament|bail|concession|r[èe]gle|esp[ée]rance de vie)\b[^.;\n]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Thing() => ThingPattern;

    private static readonly Regex LastingPattern = new(@"^ (?:de (?:recul|suivi|recherche|carri[èe]re|pratique|m[ée]decine|solitude|silence|retard|progr[èe]s|luttes?|tradition|service)|d'(?:histoire|existence|exp[ée]rience|[ée]volution|usage|erreurs?)|plus t(?:ô|a)rd|auparavant|et plus|ou plus|et au-del[àa]|apr[èe]s|avant|later|ago|of|or (?:more|older|over))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Lasting() => LastingPattern;

    // « Le centenaire de la découverte »: an anniversary.
    [GeneratedRegex("^ (?:de (?:la|l'|sa|son|notre)|du|d'|des|of)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Event();
}
