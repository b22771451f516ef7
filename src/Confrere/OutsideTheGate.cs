using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere;

/// <summary>What reaches pages without being a text: the theme and the settings. No number and no address of one person may stand there, but the site's own contact.</summary>
internal static class OutsideTheGate
{
    private static readonly ImmutableArray<IRule> Rules = [.. AllRules.List.Where(rule => rule is { Waiver: Waiver.Never, Topic: Topic.Identifier or Topic.Contact })];

    /// <summary>Everything that is found.</summary>
    /// <param name="settings">The blog's settings.</param>
    /// <param name="input">What was read.</param>
    /// <param name="now">The moment of the build.</param>
    public static IEnumerable<Finding> In(SiteSettings settings, SiteInput input, Instant now)
    {
        var parse = new ParseLooseFiles(settings.ForParsing(now));
        var review = new ReviewPosts(settings.ForReview(now) with { Settings = new ChecklistSettings { Require = [] } }, Rules);
        return input.SettingsFiles.Concat(input.ThemeFiles).SelectMany(file => review.Run(parse.Run(file)).Findings).Where(finding => finding.Topic is Topic.Identifier or Topic.Contact);
    }
}
