using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Excerpts;
using Confrere.Site.Images;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Sanitising;
using Confrere.Site.Settings;
using Confrere.Site.Statiq;
using Confrere.Site.Theme;
using NodaTime;

namespace Confrere.Commands;

/// <summary>The checklist over everything that is kept with a blog, published or not.</summary>
/// <param name="settings">Its settings.</param>
/// <param name="now">The moment of the check, where settings do not pin one.</param>
internal sealed class CheckBlog(SiteSettings settings, Instant now)
{
    /// <summary>Whether what a draft still lacks is only said: a draft may be put aside unfinished, but never with what gives somebody away.</summary>
    public bool DraftsMayWait { get; init; }

    /// <summary>Everything that is found, by place.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="faults">What is wrong with the settings.</param>
    /// <param name="progress">Told how far the work is.</param>
    public ImmutableArray<Finding> Findings(SiteInput input, ImmutableArray<Finding> faults, ProgressLine progress)
    {
        var parsing = settings.ForParsing(now);
        var review = new ReviewPosts(settings.ForReview(now));
        var sources = PostSource.Among(input.Files, settings.InputFolder);
        var read = sources.Select(source => source.File.Path).Concat(sources.SelectMany(source => source.Metadata).Select(file => file.Path)).ToHashSet();
        var posts = ReadPosts.Of(input, settings, now).Then(review).Run(sources, Environment.ProcessorCount, done => progress.Show(BuildStep.Checking, done, sources.Count));
        posts = new ReviewBlog(settings.ForReview(now)).Run(posts);
        var names = new PublishedNames(posts);
        // Private notes, sidecars that speak for no post, images: all that lies there is read.
        var others = input.Files.Where(file => !read.Contains(file.Path)).ToList();
        var remnants = others.Where(file => FindRemnants.Of(file) is not null).Select(file => file.Path).ToHashSet();
        var loose = Pipeline.Start(new ParseLooseFiles(parsing)).Then(new PublishFiles(input.Files, names, new RedrawImages(null), settings.Language)).Then(new ReviewPosts(settings.ForReview(now)) { AreFiles = true }).Run(others, Environment.ProcessorCount).Select(WithoutPatientOfNotes).ToList();
        var published = loose.Where(file => !PostSource.IsPrivate(file.Post.Path, settings.InputFolder) && !remnants.Contains(file.Post.Path)).ToList();
        LoadedTheme.Load(ThemeFiles.Load(input.ThemeFiles, settings.ThemeFolder), settings.Language, out var themeFaults);
        var notes = SiteNotes.Read(input.Files, settings);
        var blog = new CheckLinks(settings, [.. input.SettingsFiles, .. input.ThemeFiles], notes, OldLists.Of(input.Files, settings.InputFolder)).Run(posts, published, names);
        return [.. faults.Concat(themeFaults).Concat(OutsideTheGate.In(settings, input, now)).Concat(posts.Concat(loose).SelectMany(FindingsOf)).Concat(blog.Findings).Concat(new CheckExcerpts(settings).Run(blog)).Concat(new CheckMarkup(settings.Language).Run(blog)).Concat(notes.Faults)
            .Concat(FindRemnants.In(input.Files, input.StatiqTheme, input.XmlSettings, settings.Language)).Concat(posts.SelectMany(review => Shortcodes.Unknown(review.Post, settings.Language)))
            .Distinct().OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];
    }

    // A private note may tell of a patient: it goes nowhere.
    private Review WithoutPatientOfNotes(Review file) => PostSource.IsPrivate(file.Post.Path, settings.InputFolder)
        ? file with { Findings = file.Findings.RemoveAll(finding => finding.Rule == "fichier-patient") }
        : file;

    private IEnumerable<Finding> FindingsOf(Review review) =>
        DraftsMayWait && review.Post.Standing == Standing.Draft
            ? review.Findings.Select(finding => finding.Topic is Topic.Consent or Topic.Form ? finding with { Severity = Severity.Advisory } : finding)
            : review.Findings;
}
