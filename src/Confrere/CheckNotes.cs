using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Blogroll;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere;

/// <summary>Puts the blogroll through the checklist at each build, since it is published: a colleague's name and blog are meant to be there, a number that names a person or a way to reach one is not.</summary>
/// <param name="settings">The blog's settings.</param>
/// <param name="now">The moment of the build.</param>
internal sealed class CheckNotes(SiteSettings settings, Instant now)
{
    /// <summary>What is found.</summary>
    public IEnumerable<Finding> Run(IReadOnlyList<SourceFile> files)
    {
        var parse = new ParseLooseFiles(settings.ForParsing(now));
        var review = new ReviewPosts(settings.ForReview(now));
        return files.Where(file => Colleagues.IsTheirs(file, settings.InputFolder)).SelectMany(file => review.Run(parse.Run(file)).Findings)
            .Where(finding => finding.Topic is Topic.Identifier or Topic.Author || finding.Rule is "telephone" or "courriel" or "adresse");
    }
}
