using Confrere.Checklist;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere;

/// <summary>What leads back to an author who hides her name outside of her texts: in the theme and in the settings.</summary>
internal static class AuthorTraces
{
    /// <summary>Everything that is found; where she signs with her name, only words of her private list.</summary>
    /// <param name="settings">The blog's settings.</param>
    /// <param name="input">What was read.</param>
    /// <param name="now">The moment of the build.</param>
    public static IEnumerable<Finding> In(SiteSettings settings, SiteInput input, Instant now)
    {
        if (settings.AuthorVisibility == AuthorVisibility.Named && !settings.PrivateWords.IsRead)
            return [];
        var parse = new ParseLooseFiles(settings.ForParsing(now), withScripts: true);
        var review = new ReviewPosts(settings.ForReview(now), [new LienAuteur(), new MotPrive()]);
        return input.SettingsFiles.Concat(input.ThemeFiles).SelectMany(file => review.Run(parse.Run(file)).Findings).Where(finding => finding.Topic == Topic.Author);
    }
}
