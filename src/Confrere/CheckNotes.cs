using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Blogroll;
using Confrere.Site.Glossary;
using Confrere.Site.Made;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere;

/// <summary>
/// Puts what the blog says beside its texts through the checklist at each build, since it is published: abbreviations and what is said of colleagues like any text. A colleague's own name and
/// blog are meant to be there; a number that names a person or a way to reach one is not.
/// </summary>
/// <param name="settings">The blog's settings.</param>
/// <param name="now">The moment of the build.</param>
internal sealed class CheckNotes(SiteSettings settings, Instant now)
{
    /// <summary>What is found.</summary>
    /// <param name="files">The blog's files.</param>
    /// <param name="notes">What they say.</param>
    public IEnumerable<Finding> Run(IReadOnlyList<SourceFile> files, SiteNotes notes)
    {
        var said = notes.Colleagues.All.Select(colleague => colleague.Note?.At).OfType<Place>().ToList();
        return Findings(files.Where(file => OwnAbbreviations.IsTheirs(file, settings.InputFolder)))
            .Concat(Findings(files.Where(file => Colleagues.IsTheirs(file, settings.InputFolder))).Where(finding => NamesAPerson(finding) || said.Exists(note => IsIn(finding.At, note))));
    }

    private IEnumerable<Finding> Findings(IEnumerable<SourceFile> files)
    {
        var parse = new ParseLooseFiles(settings.ForParsing(now));
        var review = new ReviewPosts(settings.ForReview(now));
        return files.SelectMany(file => review.Run(parse.Run(file)).Findings).Where(finding => finding.Blocks && finding.Topic is not (Topic.Form or Topic.Consent));
    }

    private static bool NamesAPerson(Finding finding) => finding.Topic is Topic.Identifier or Topic.Author || finding.Rule is "telephone" or "courriel" or "adresse";

    private static bool IsIn(Place at, Place whole) => at.Offset >= whole.Offset && at.Offset < whole.Offset + whole.Length;
}
