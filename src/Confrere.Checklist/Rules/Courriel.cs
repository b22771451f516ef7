using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>An e-mail address, as it is written or as it is spelled to escape machines. The site's own contact is no finding.</summary>
public sealed partial class Courriel : IRule
{
    private const string Usual = @"(?:com|fr|net|org|be|ch|ca|eu|info|re|lu|uk|de|it|es)(?![\p{L}\p{N}])";

    // « lucie @exemple » is a mention on a network, unless a usual ending follows; « look at exemple.fr » is English, « AT » is not.
    private const string At = @"(?:@| @ |@ | @(?=[\p{L}\p{N}.-]+\." + Usual + @")| ?[\[({<] ?(?:at|@|chez|arr?oba(?:s[eo]?|z)?|a|à) ?[\])}>] ?| (?:arr?oba(?:s[eo]?|z)?|(?-i:AT)) |[_-](?:at|arr?obase)[_-])";

    private const string Dot = @"(?:\.| ?[\[({<] ?(?:dot|point|\.) ?[\])}>] ?| (?:point|dot) |[.,](?=" + Usual + @")| ?[.,] ?(?-i:(?=[a-z]))(?=" + Usual + "))";

    private const string Label = @"[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?";

    private const string Providers = @"(?:gmail|g-mail|hotmail|outlook|yahoo|orange|wanadoo|free|sfr|laposte|bbox|icloud|proton(?:mail)?|gmx|aol|msn|skynet|bluewin|videotron|apicrypt|mssante)(?![\p{L}\p{N}])";

    /// <inheritdoc />
    public string Name => "courriel";

    /// <inheritdoc />
    public string Alias => "email";

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
        var own = context.OwnContacts.Select(Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var match in reading.In(Address(), reading.Windows(Clues(reading).Order().Select(at => reading.Around(at, 100, 110)))))
        {
            var hit = match.Groups["hit"];
            if (!own.Contains(Bare(hit.Value)) && !IsRepository().IsMatch(post.Prose.Text.AsSpan(hit.Index, Math.Min(hit.Length + 1, post.Prose.Text.Length - hit.Index))))
                yield return new Hit(hit.Index, hit.Length);
        }
    }

    private static string Bare(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;

    // Where an address may stand: the sign, its name, « chez » and « at » before what looks like a host.
    private static IEnumerable<int> Clues(Reading reading)
    {
        var text = reading.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
            yield return at;
        foreach (var passage in reading.Post.Prose.Passages)
        {
            if (passage.Field == Field.Target && text.IndexOf("%40", passage.Start, passage.End - passage.Start, StringComparison.Ordinal) is var escaped and >= 0)
                yield return escaped;
        }
        if (!reading.Has(Cue.Reach | Cue.Towards))
            yield break;
        foreach (var i in reading.Cued)
        {
            if (reading.Words[i].Is(Cue.Reach | Cue.Towards) && IsSign(reading, i))
                yield return reading.Words[i].Start;
        }
    }

    private static bool IsSign(Reading reading, int word)
    {
        var letters = reading.Of(word);
        if (letters.Length > 8 || letters[0] is not ('a' or 'A' or 'c' or 'C' or 'à'))
            return false;
        if (letters.StartsWith("ar", StringComparison.OrdinalIgnoreCase))
            return letters.Contains("rob", StringComparison.OrdinalIgnoreCase);
        if (letters.Equals("chez", StringComparison.OrdinalIgnoreCase) || letters.Equals("at", StringComparison.OrdinalIgnoreCase))
            return IsBracketed(reading, word) || letters is "AT" || IsHost(reading, word + 1);
        return letters is "a" or "A" or "à" && (IsBracketed(reading, word) || (word + 1 < reading.Words.Length && reading.After(word) is " " && Provider().IsMatch(reading.Of(word + 1))));
    }

    private static bool IsBracketed(Reading reading, int word)
    {
        var before = reading.Before(reading.Words[word].Start, 2).TrimEnd(' ');
        return before.Length > 0 && before[^1] is '[' or '(' or '{' or '<' or '_' or '-';
    }

    // « gmail point com », « exemple.fr », « wanadoo ».
    private static bool IsHost(Reading reading, int word)
    {
        if (word + 1 >= reading.Words.Length || !(reading.Words[word - 1].End < reading.Text.Length && reading.Text[reading.Words[word - 1].End] is ' ' or ']' or ')'))
            return false;
        return Provider().IsMatch(reading.Of(word)) || reading.After(word) is "." or " ." or ". " || Point().IsMatch(reading.Of(word + 1));
    }

    [GeneratedRegex("^" + Providers, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provider();

    [GeneratedRegex(@"^(?:point|dot)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    // Plain; in brackets or words (« nom [at] domaine [point] fr », « nom arobase domaine point fr »); quoted; spoken; a mail link whatever it holds.
    private static readonly Regex AddressPattern = new(@"(?<hit>(?:""[^""\n]{1,64}""|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}](?:[\p{L}\p{N}.!$%'*+^_~-]{0,62}[\p{L}\p{N}_+-])?)" + At + Label + "(?:" + Dot + Label + "){0,4}" + Dot + @"(?:[\p{L}]{2,24}|xn--[a-z0-9-]{2,40})(?![\p{L}\p{N}]))"
        + @"|(?<hit>(?<![\p{L}\p{N}._+-])(?:[\p{L}\p{N}_+-]{1,40}(?:\.| point | dot ))(?:[\p{L}\p{N}_+-]{1,40}(?:\.| point | dot )){0,2}[\p{L}\p{N}_+-]{1,40} (?:chez|at|à|a) (?:" + Providers + "(?:" + Dot + Usual + ")?|(?<=(?:chez|at) )" + Label + Dot + Usual + "))"
        + @"|(?<hit>(?<![\p{L}\p{N}._+-])[\p{L}\p{N}_+-]{1,40} (?:chez|at) " + Label + "(?: point | dot )" + Usual + ")"
        // « jean point dupont arobase gmail point com », « marie tiret durand at orange »: the name is spelled too.
        + @"|(?<hit>(?<![\p{L}\p{N}._+-])[\p{L}\p{N}_+-]{1,40}(?:(?: \. ?|\.(?! )|(?: point| dot| tiret(?: (?:du )?(?:bas|haut|six|huit|6|8))?| underscore| moins) ?)[\p{L}\p{N}_+-]{1,40}){1,4} ?(?:[\[({<] ?)?(?:arr?oba(?:s[eo]?|z)?|at|chez|@|a)(?: ?[\])}>])? ?(?:(?:la poste|" + Label + ")(?: point | dot | ?[.,] ?)" + "[\\p{L}]{2,10}(?:(?: point | dot |\\.)" + Usual + ")?|" + Providers + @"))(?![\p{L}\p{N}])"
        + @"|(?<hit>(?<![\p{L}\p{N}._+-])[\p{L}\p{N}][\p{L}\p{N}._+-]{1,62}(?:@| ?[\[({<] ?(?:at|@|chez|arr?obase) ?[\])}>] ?| arr?obase )" + Providers + ")"
        + @"|(?<hit>(?<![\p{L}\p{N}._+-])[\p{L}_+-]{1,30}\d[\p{L}\p{N}_+-]{0,20} chez " + Providers + ")"
        // Letters set apart: « j e a n @ g m a i l . c o m ».
        + @"|(?<hit>(?<![\p{L}\p{N}])(?:[\p{L}\p{N}._-] ){2,40}@(?: [\p{L}\p{N}._-]){3,40}(?![\p{L}\p{N}]))"
        + @"|mailto:(?<hit>[^\s?""'<>@]{1,64}(?:@|%40)[^\s?""'<>]{1,100})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Address() => AddressPattern;

    // « git@exemple.org:équipe/projet »: where code is kept, no one’s letter box.
    [GeneratedRegex("^(?:git|hg|svn)@[^:]+:$")]
    private static partial Regex IsRepository();
}
