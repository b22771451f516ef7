using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A telephone number, in figures or in words. Public lines (15, 3114, 0 800…) and the site's own number are no findings.</summary>
public sealed partial class Telephone : IRule
{
    // What stands between the figures of a number; two or three of them at most.
    private const string Gap = @"[ .\-–—_/·•,*|()\p{So}\uD800-\uDFFF]{0,3}";

    private const string NarrowGap = @"[ .\-/]{0,2}";

    /// <inheritdoc />
    public string Name => "telephone";

    /// <inheritdoc />
    public string Alias => "phone";

    /// <inheritdoc />
    public Topic Topic => Topic.Contact;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var post = reading.Post;
        ArgumentNullException.ThrowIfNull(context);
        var text = post.Prose.Text;
        var own = context.OwnContacts.Select(DigitsOf).Where(digits => digits.Length > 5).ToHashSet();
        var found = new List<Hit>();
        var rows = reading.Windows(PhoneClues.Rows(reading)).ToList();
        Add(Nationals(text, rows), _ => true);
        Add(reading.In(International(), rows), match => IsInternational(text, match));
        Add(reading.In(Foreign(), rows), match => !IsReference(text, match.Index));
        Add(reading.In(Dialled(), reading.Windows(PhoneClues.Links(reading))), match => !IsPublic(DigitsOf(match.Groups["hit"].Value)));
        Add(reading.In(Announced(), reading.Windows(PhoneClues.Announcements(reading))), IsAnnounced);
        Add(reading.In(Spoken(), reading.Windows(PhoneClues.Speech(reading))), IsSpoken);
        foreach (var (start, length) in Veiled(reading, rows).Where(veiled => !found.Exists(hit => hit.Start < veiled.Start + veiled.Length && veiled.Start < hit.Start + hit.Length)).ToList())
            found.Add(new Hit(start, length, Severity.Advisory));
        return found.OrderBy(hit => hit.Start);

        void Add(IEnumerable<Match> matches, Func<Match, bool> isNumber)
        {
            foreach (var match in matches)
            {
                var group = match.Groups["hit"];
                var isSeen = found.Exists(hit => hit.Start < group.Index + group.Length && group.Index < hit.Start + hit.Length);
                if (!isSeen && isNumber(match) && !own.Contains(DigitsOf(group.Value)) && !own.Contains("0" + DigitsOf(group.Value)))
                    found.Add(new Hit(group.Index, group.Length));
            }
        }
    }

    // « rdv 24/06, 02 41 55 70 16 »: where figures of something else go before, the number begins behind them.
    private static IEnumerable<Match> Nationals(string text, List<(int Start, int End)> rows)
    {
        foreach (var (start, end) in rows)
        {
            for (var from = start; from < end && National().Match(text, from, end - from) is { Success: true } match;)
            {
                from = match.Index + Math.Max(1, match.Length);
                if (IsNational(text, match))
                    yield return match;
                else if (BehindDay(text, match) is > 0 and var tail)
                    from = tail;
            }
        }
    }

    private static int BehindDay(string text, Match match)
    {
        var isOfDay = match.Index > 0 && text[match.Index - 1] is '/' or '.' or '-' && match.Length > 4 && text[match.Index + 2] is ' ' or ',';
        return isOfDay ? match.Index + (text[match.Index + 2] == ',' ? 4 : 3) : 0;
    }

    // « 06 12 34 .. .. »: three pairs of five leave a hundred people a digit.
    private static IEnumerable<(int Start, int Length)> Veiled(Reading reading, List<(int Start, int End)> rows) =>
        reading.In(VeiledNumber(), rows).Select(match => (match.Index, match.Length));

    // Ten figures that begin with 0: in pairs however they are parted, or in other groups parted all alike. Rows of results and series are not.
    private static bool IsNational(string text, Match match)
    {
        var written = match.Groups["hit"].Value.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');
        var digits = DigitsOf(written);
        if (digits.Length != 10 || digits[1] == '0' || IsPublic(digits) || IsReference(text, match.Index) || IsMoment().IsMatch(written))
            return false;
        var groups = Group().Matches(written).Select(group => group.Length).ToList();
        var gaps = written.Trim('(', ')').Split(Figures, StringSplitOptions.RemoveEmptyEntries).Select(gap => gap.Trim(' ', '(', ')')).ToList();
        var areAlike = gaps.Distinct().Count() <= 1;
        var arePairs = groups.Count == 5 && groups.TrueForAll(length => length == 2);
        var isAnnounced = Cue().IsMatch(text.AsSpan(Math.Max(0, match.Index - 40), Math.Min(40, match.Index)));
        if (isAnnounced)
            return true;
        if (IsSeries(digits, groups) || Goes(text, match, gaps.FirstOrDefault() ?? ""))
            return false;
        // « 0.612345678 » and « 0,612 » are decimals.
        if (groups[0] == 1 && gaps.Count > 0 && gaps[0] is "." or ",")
            return false;
        // « 01, 02, 03 » is an enumeration.
        if (gaps.Exists(gap => gap.Contains(',')) && written.Contains(", ", StringComparison.Ordinal))
            return false;
        return arePairs || (areAlike && groups.Count is not (> 6 and < 10));
    }

    private static readonly char[] Figures = [.. "0123456789"];

    // 01 02 03 04 05, 0 1 2 3…, 05 10 15 20 25: counted, not dialled.
    private static bool IsSeries(string digits, List<int> groups)
    {
        if (groups.Count < 5 || groups.Distinct().Count() != 1)
            return false;
        var numbers = Enumerable.Range(0, groups.Count).Select(i => int.Parse(digits.AsSpan(i * groups[0], groups[0]), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return numbers.Zip(numbers.Skip(1), (a, b) => b - a).Distinct().Count() == 1;
    }

    // A row that goes on before or after in the same way is longer than a number: « 01 12 08 15 22 31 40 ».
    private static bool Goes(string text, Match match, string gap)
    {
        var hit = match.Groups["hit"];
        var after = text.AsSpan(hit.Index + hit.Length, Math.Min(4, text.Length - hit.Index - hit.Length));
        var before = text.AsSpan(Math.Max(0, hit.Index - 4), Math.Min(4, hit.Index));
        return gap.Length == 0 && !hit.Value.Contains(' ', StringComparison.Ordinal)
            ? false
            : (PairAfter().IsMatch(after) && (gap.Length == 0 || after.StartsWith(gap, StringComparison.Ordinal))) || (PairBefore().IsMatch(before) && (gap.Length == 0 || before.EndsWith(gap, StringComparison.Ordinal)));
    }

    private static bool IsInternational(string text, Match match)
    {
        var digits = DigitsOf(match.Groups["hit"].Value);
        if (match.Groups["zeros"].Success)
            digits = digits[2..];
        if (match.Groups["french"].Success)
            return !IsPublic("0" + digits[^9..]);
        return digits.Length is >= 9 and <= 15 && Countries().IsMatch(digits) && !IsReference(text, match.Index);
    }

    private static bool IsAnnounced(Match match)
    {
        var digits = DigitsOf(match.Groups["hit"].Value);
        if ((!match.Groups["inner"].Success && (IsPublic(digits) || IsPublic("0" + digits))) || (ShortDate().IsMatch(match.Groups["hit"].Value) && !(match.Groups["hit"].Value.Contains(' ', StringComparison.Ordinal) && match.Value.StartsWith('t'))))
            return false;
        if (match.Groups["long"].Success)
            return digits.Length is >= 8 and <= 11;
        return match.Groups["inner"].Success ? digits.Length is >= 3 and <= 6 && !Year().IsMatch(digits) : digits.Length is >= 4 and <= 15 && !(digits.Length == 4 && Year().IsMatch(digits));
    }

    // From nine to eleven figures: a tongue slips, and « quatre vingt douze » can be heard in two ways.
    private static bool IsSpoken(Match match)
    {
        var digits = string.Concat(match.Groups["number"].Captures.Select(number => SpokenNumber.Digits(number.Value)));
        var words = match.Groups["number"].Captures.Count(number => char.IsLetter(number.Value[0]));
        return digits.Length is >= 9 and <= 11 && words >= 2 && digits.Distinct().Count() > 2 && !digits.StartsWith("01234", StringComparison.Ordinal);
    }

    // Emergency and help lines, short numbers and the 08 numbers of services: nobody's own.
    private static bool IsPublic(string digits) =>
        digits is "15" or "17" or "18" or "112" or "114" or "115" or "116" or "119" or "191" or "196" or "197" or "911" or "999" or "988" or "111" or "116117"
        || (digits.Length == 4 && (digits[0] is '3' || digits.StartsWith("10", StringComparison.Ordinal)))
        || (digits.Length == 6 && (digits.StartsWith("116", StringComparison.Ordinal) || digits.StartsWith("118", StringComparison.Ordinal)))
        || (digits.Length == 10 && digits.StartsWith("08", StringComparison.Ordinal));

    // ISBN, DOI, PII and their like hold ten figures too.
    private static bool IsReference(string text, int index) => References.Precede(text, index) || Reference().IsMatch(text.AsSpan(Math.Max(0, index - 30), Math.Min(30, index)));

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    // Ten figures from 0; an O for a zero or an l for a one passes where the rest is figures.
    private static readonly Regex NationalPattern = new(@"(?<![\p{L}\p{N}]|\d[.,])(?<hit>\(?[0Oo]" + Gap + @"(?:\d\)?|[Il](?=[\d .\-]))(?:" + Gap + @"(?:\d|[OoIl](?=[\dOoIl .\-,]*\d)|(?<=\d)[OoIl])){8})(?![\p{L}\p{N}])(?!,\d)"
        + @"|(?<=\b(?:[Tt][ée]l|TEL|[Ff]ax|[Pp]ort|[Mm]ob|[Nn]um)\.?:?)(?<hit>0(?:" + Gap + @"\d){9})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex National() => NationalPattern;

    private static readonly Regex InternationalPattern = new(@"(?<!\p{N})(?<hit>(?:(?<french>\(?33)\)?(?= ?[67])(?:[ .-]?\d){9}|(?:\(?\+ ?|(?<![\p{L}\p{N}.,]|\d )(?<zeros>00) ?)(?:(?<french>33)\)?" + Gap + @"(?:\(0\)|0)?(?:" + Gap + @"\d){9}|(?!33)\d{1,3}\)?" + NarrowGap + @"(?:\(\d{1,4}\)" + NarrowGap + @")?\d(?:" + NarrowGap + @"\d){5,11})))(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex International() => InternationalPattern;

    // North America with its own shape; Belgium with a slash; Switzerland and the United Kingdom where the groups leave no doubt.
    private static readonly Regex ForeignPattern = new(@"(?<![\p{L}\p{N}]|\d[ .\-/])(?<hit>\([2-9]\d\d\) ?[2-9]\d\d[ .\-]\d{4}|(?:1[-. ])?[2-9]\d\d(?<dash>[-.])[2-9]\d\d\k<dash>\d{4}|[2-9]\d\d [2-9]\d\d-\d{4}|0\d{1,2}/\d{3}[. ]?\d{2}[. ]?\d{2}|0\d{3}/\d{2}[. ]?\d{2}[. ]?\d{2}|0[2-9] \d{3} \d{2} \d{2}|07\d{3} \d{6}|07\d{3} \d{3} \d{3}|0\d{2} \d{4} \d{4}|01\d{2} \d{3} \d{4}|01\d{3} \d{6})(?![ .\-/]?\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Foreign() => ForeignPattern;

    // Where a link or an attribute dials.
    [GeneratedRegex(@"\b(?:tel|sms|callto|facetime|whatsapp):(?://)?(?:send\?phone=)?(?<hit>\+?[\d .()\-]{3,20}\d)|(?:wa\.me/|whatsapp\.com/send/?\?phone=|signal\.me/#p/|t\.me/)(?<hit>\+?\d{8,15})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dialled();

    // Shorter or odder numbers, where the words before leave no doubt.
    private static readonly Regex AnnouncedPattern = new(@"(?<![\p{L}\p{N}])(?:(?<inner>(?:poste|bip|dect|ligne interne|extension|ext|pager|bleep)\.? ?(?:interne|n°|num[ée]ro)?(?: du \p{L}+)? ?:? ?)|(?<long>num(?:[ée]ro)?(?: est)?\.? ?:? ?(?:le )?)|(?:t[ée]l(?:[ée]phones?)?|portable|mobile|fax|gsm|natel|cell|phone|(?:num[ée]ro|n°) (?:de (?:t[ée]l(?:[ée]phone)?|portable|mobile|fax)|direct)|ligne directe|joignable|ring|call)\.?(?: (?:est(?: le)?|du \p{L}{2,15}|perso(?:nnel)?|pro(?:fessionnel)?|fixe|direct|is|me (?:at|on)))?(?: ?: ?| au | le | on | at | )|(?:appel|rappel|joindre|contact)\p{L}* (?:l[ae] |les |moi |nous |-moi |-nous )?(?:au|sur le|le) )(?<hit>\d[\d .\-/]{1,17}\d)(?![\p{L}\p{N}])(?! ?(?:€|euros?|ans|mois|jours|minutes?|min|h\b|heures?|%|kg|mg|g\b|ml|cm|mm|fois|m\b|km))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Announced() => AnnouncedPattern;

    private static readonly Regex SpokenPattern = new(@"(?<![\p{L}\p{N}])(?<hit>(?:(?<number>z[ée]ro|0\d?)|plus trente[- ]trois|(?<=\b(?:t[ée]l(?:[ée]phone)?|portable|mobile|num[ée]ro|appel\p{L}*|rappel\p{L}*|joindre|joignable|contacter)[^.\n\d]{0,25})(?<number>" + SpokenNumber.Pattern + @"))(?:[ ,.\-]{1,3}(?<number>" + SpokenNumber.Pattern + @")){4,9})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Spoken() => SpokenPattern;

    [GeneratedRegex(@"(?:t[ée]l(?:[ée]phon\p{L}*)?|portable|mobile|fax|num[ée]ro|joindre|joignable|appel\p{L}*|rappel\p{L}*|contact\p{L}*|whatsapp|sms|texto|gsm|phone|call)[^\d]{0,25}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:RPPS|ADELI|FINESS|SIRE[NT]|IPP|NIP|NDA|IEP|dossier|lots?|s[ée]rie|passeport|CNI|INE|NHS(?: no\.?)?|NISS|s[ée]jour)\b[^\p{L}\n]{0,3}(?:(?:n|no|num[ée]ro|est|le)[^\p{L}\n]{1,3}){0,3}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    // 01 02 2023 10 30, 01/02/2023-03: a day and an hour.
    [GeneratedRegex(@"^(?:0[1-9]|[12]\d|3[01])[ ./-](?:0[1-9]|1[0-2])[ ./-](?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsMoment();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])0[1-79](?:[ .\-/]?\d\d){2,3}(?:[ .\-/]{0,2}(?:\.\.|…|[xX*_#•]{2})){1,2}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex VeiledNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Group();

    [GeneratedRegex(@"^[ .\-/]\d\d(?!\d)")]
    private static partial Regex PairAfter();

    [GeneratedRegex(@"(?<!\d)\d\d[ .\-/]\z")]
    private static partial Regex PairBefore();

    [GeneratedRegex(@"^(?:19|20)\d\d$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:0?[1-9]|[12]\d|3[01])[ ./\-](?:0?[1-9]|1[0-2])(?:[ ./\-](?:19|20)?\d\d)?$")]
    private static partial Regex ShortDate();

    // Calling codes that are in use, by their first figures (ITU-T E.164).
    [GeneratedRegex("^(?:1[2-9]|7|2[07]|2[1-689]|3[0-9]|4[0-9]|5[0-9]|6[0-9]|8[1246]|85|88|9[0-9])")]
    private static partial Regex Countries();
}
