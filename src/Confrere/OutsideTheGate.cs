using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere;

/// <summary>
/// What reaches pages without being a text: the theme and the settings. No number and no address of one person may stand there, but the site's own contact; and where the author hides her
/// name, nothing that leads back to her.
/// </summary>
internal static class OutsideTheGate
{
    private static readonly ImmutableArray<IRule> Direct = [.. AllRules.List.Where(rule => rule is { Waiver: Waiver.Never, Topic: Topic.Identifier or Topic.Contact })];

    private static readonly ImmutableArray<IRule> OfAuthor = [new LienAuteur(), new MotPrive()];

    /// <summary>Everything that is found, in one reading.</summary>
    /// <param name="settings">The blog's settings.</param>
    /// <param name="input">What was read.</param>
    /// <param name="now">The moment of the build.</param>
    public static IEnumerable<Finding> In(SiteSettings settings, SiteInput input, Instant now)
    {
        // Scripts and styles are read for the author's sake alone: their figures mean nothing to anybody.
        var isAuthorSought = settings.AuthorVisibility != AuthorVisibility.Named || settings.PrivateWords.IsRead;
        var context = settings.ForReview(now);
        var parse = new ParseLooseFiles(settings.ForParsing(now), withScripts: isAuthorSought);
        var review = new ReviewPosts(context with { Settings = context.Settings with { Require = [] } }, isAuthorSought ? [.. Direct, .. OfAuthor] : Direct);
        return input.SettingsFiles.Concat(input.ThemeFiles).SelectMany(file => review.Run(parse.Run(file)).Findings.Where(finding => IsTold(finding, file)));
    }

    private static bool IsTold(Finding finding, SourceFile file) =>
        finding.Topic == Topic.Author || (finding.Topic is Topic.Identifier or Topic.Contact && !ParseLooseFiles.IsScript(file));
}
