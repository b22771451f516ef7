using System.Text;
using Confrere.Checklist;
using Confrere.Checklist.Author;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Git;

/// <summary>The checklist for what git carries beside the blog's own texts: other files, messages, names of people, branches and tags.</summary>
internal sealed class GitReview
{
    private static readonly string[] TrailersOfPeople = ["signed-off-by:", "co-authored-by:", "reviewed-by:", "acked-by:", "reported-by:", "tested-by:", "helped-by:", "suggested-by:"];

    private readonly PrivateWords words;
    private readonly Language language;
    private readonly ParseLooseFiles parse;
    private readonly ReviewPosts privateOnly;
    private readonly ReviewPosts direct;

    /// <summary>The checklist of a blog.</summary>
    public GitReview(SiteSettings settings, Instant now)
    {
        (words, language) = (settings.PrivateWords, settings.Language);
        parse = new ParseLooseFiles(settings.ForParsing(now), withAnyText: true);
        var context = settings.ForReview(now);
        context = context with { Settings = context.Settings with { Require = [] } };
        privateOnly = new ReviewPosts(context, [new MotPrive()]);
        direct = new ReviewPosts(context, [.. AllRules.List.Where(rule => rule.Waiver == Waiver.Never)]);
    }

    /// <summary>What is wrong with a file that is no part of the blog: only the author's words are sought there.</summary>
    public IEnumerable<Finding> OtherFile(SourceFile file) => words.IsRead ? Blocking(privateOnly.Run(parse.Run(file))) : [];

    /// <summary>What is wrong with a commit's or a tag's message: direct identifiers and the author's words. Who signs it is not an identifier, but may be a private word.</summary>
    /// <param name="message">The message.</param>
    /// <param name="place">What it is, as a path.</param>
    public IEnumerable<Finding> Message(string message, string place)
    {
        var kept = message.ReplaceLineEndings("\n").Split('\n').Select(line => IsTrailerOfPerson(line) ? "" : line);
        var found = Blocking(direct.Run(parse.Run(new SourceFile(place, Encoding.UTF8.GetBytes(string.Join('\n', kept))))));
        return found.Concat(OtherFile(new SourceFile(place, Encoding.UTF8.GetBytes(message)))).Distinct();
    }

    /// <summary>What a name, an address, a branch gives away of the author.</summary>
    public IEnumerable<Finding> Name(string name, string place) =>
        words.IsRead && privateOnly.Run(parse.Run(new SourceFile("-", Encoding.UTF8.GetBytes(name)))).IsBlocked ? [Told(place)] : [];

    /// <summary>What a person's line in a commit gives away: name, address and time zone.</summary>
    public IEnumerable<Finding> Person(string line, string place)
    {
        var close = line.LastIndexOf('>');
        var zone = close < 0 ? "" : line[(close + 1)..].Trim().Split(' ')[^1];
        return Name(close < 0 ? line : line[..(close + 1)], place).Concat(words.Zones.Contains(zone) ? [Told(place)] : Array.Empty<Finding>());
    }

    /// <summary>What may not stay in the past: no faults of form, and no advice.</summary>
    public static IEnumerable<Finding> Blocking(Review review) => review.Findings.Where(finding => finding.Blocks && finding.Topic is not (Topic.Form or Topic.Consent));

    private Finding Told(string place) => new(MotPrive.Id, Topic.Author, Severity.Blocking, Place.Whole(place), RulePage.Of(new MotPrive(), language).Advice);

    private static bool IsTrailerOfPerson(string line) => TrailersOfPeople.Any(trailer => line.StartsWith(trailer, StringComparison.OrdinalIgnoreCase));
}
