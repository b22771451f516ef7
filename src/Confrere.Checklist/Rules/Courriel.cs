using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>An e-mail address, as it is written or as it is spelled to escape machines. The site's own contact is no finding.</summary>
public sealed partial class Courriel : IRule
{
    private const string Usual = @"(?:com|fr|net|org|be|ch|ca|eu|info|re|lu|uk|de|it|es)(?![\p{L}\p{N}])";

    // « lucie @exemple » is a mention on a network, unless a usual ending follows; « look at exemple.fr » is English, « AT » is not.
    private const string At = @"(?:@| @ |@ | @(?=[\p{L}\p{N}.-]+\." + Usual + @")| ?[\[({<] ?(?:at|@|chez|arobase?|arrobase|a) ?[\])}>] ?| (?:arobase?|arrobase|(?-i:AT)) |[_-](?:at|arobase)[_-])";

    private const string Dot = @"(?:\.| ?[\[({<] ?(?:dot|point|\.) ?[\])}>] ?| (?:point|dot) | ?[.,] ?(?=" + Usual + "))";

    private const string Label = @"[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?";

    private const string Providers = @"(?:gmail|g-mail|hotmail|outlook|yahoo|orange|wanadoo|free|sfr|laposte|bbox|icloud|proton(?:mail)?|gmx|aol|msn|skynet|bluewin|videotron|apicrypt|mssante)(?![\p{L}\p{N}])";

    private static readonly Nearby Signs = new(Clue(), 140);

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
        foreach (var match in Signs.Matches(Address(), post.Prose.Text))
        {
            var hit = match.Groups["hit"];
            if (!own.Contains(Bare(hit.Value)) && !IsRepository().IsMatch(post.Prose.Text.AsSpan(hit.Index, Math.Min(hit.Length + 1, post.Prose.Text.Length - hit.Index))))
                yield return new Hit(hit.Index, hit.Length);
        }
    }

    private static string Bare(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;

    [GeneratedRegex(@"@|%40|arr?oba|[\[({<_-] ?at ?[\])}>_-]|[\[({] ?(?:chez|a) ?[\])}]| AT |(?: chez| at) (?:[\p{L}\d-]{1,40}(?: ?\.| point | dot )|gmail|g-mail|hotmail|outlook|yahoo|orange|wanadoo|free|sfr|laposte|bbox|icloud|proton|gmx|aol|msn|skynet|bluewin|videotron|apicrypt|mssante)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clue();

    // Plain; in brackets or words (« nom [at] domaine [point] fr », « nom arobase domaine point fr »); quoted; spoken; a mail link whatever it holds.
    private static readonly Regex AddressPattern = new(@"(?<hit>(?:""[^""\n]{1,64}""|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}](?:[\p{L}\p{N}.!$%'*+^_~-]{0,62}[\p{L}\p{N}_+-])?)" + At + Label + "(?:" + Dot + Label + "){0,4}" + Dot + @"(?:[\p{L}]{2,24}|xn--[a-z0-9-]{2,40})(?![\p{L}\p{N}]))"
        + @"|(?<hit>(?<![\p{L}\p{N}._+-])(?:[\p{L}\p{N}_+-]{1,40}(?:\.| point | dot ))(?:[\p{L}\p{N}_+-]{1,40}(?:\.| point | dot )){0,2}[\p{L}\p{N}_+-]{1,40} (?:chez|at) (?:" + Label + Dot + Usual + "|" + Providers + "))"
        + @"|(?<hit>(?<![\p{L}\p{N}._+-])[\p{L}\p{N}_+-]{1,40} (?:chez|at) " + Label + "(?: point | dot )" + Usual + ")"
        + @"|mailto:(?<hit>[^\s?""'<>@]{1,64}(?:@|%40)[^\s?""'<>]{1,100})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Address() => AddressPattern;

    // « git@exemple.org:équipe/projet »: where code is kept, no one’s letter box.
    [GeneratedRegex("^(?:git|hg|svn)@[^:]+:$")]
    private static partial Regex IsRepository();
}
