using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Cards;
using Confrere.Site.Excerpts;
using Confrere.Site.Images;
using Confrere.Site.Legal;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Sanitising;
using Confrere.Site.Settings;
using Confrere.Site.Statiq;
using Confrere.Site.Theme;

namespace Confrere;

/// <summary>The build, top to bottom: files in, a checked and finished site out. Only what the checklist cleared reaches a page, a list or a feed.</summary>
/// <param name="settings">The blog's settings.</param>
/// <param name="options">How to build.</param>
public sealed class BlogBuild(SiteSettings settings, BuildOptions options)
{
    /// <summary>Puts everything through the checklist: which posts may go out, and what is wrong.</summary>
    /// <param name="input">What was read.</param>
    public ReviewedBlog Review(SiteInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var sources = PostSource.Among(input.Files, settings.InputFolder);
        var oneByOne = options.Kept is { } kept
            ? kept.Posts(sources, Parsing, new CompletePosts(input, settings), new ReviewPosts(settings.ForReview(options.Now)), options)
            : Reviews(sources, ReadPosts.Of(input, settings, options.Now).Then(new ShowUnpublished(options)));
        var posts = new ReviewBlog(settings.ForReview(options.Now)).Run(oneByOne);
        var names = new PublishedNames(posts);
        var loose = input.Files.Where(IsAsset).ToList();
        var (files, assets) = options.Kept?.Files(loose, names, () => Files(input, loose, names)) ?? Files(input, loose, names);
        var notes = SiteNotes.Read(input.Files, settings);
        var lists = OldLists.Of(input.Files, settings.InputFolder);
        return new ReviewedBlog(posts, assets, new CheckLinks(settings, [.. input.SettingsFiles, .. input.ThemeFiles], notes, lists).Run(posts, assets, names), files, notes) { OldLists = lists };
    }

    private (PublishFiles Files, IReadOnlyList<Review> Assets) Files(SiteInput input, List<SourceFile> loose, PublishedNames names)
    {
        var files = new PublishFiles(input.Files, names, new RedrawImages(options.Pictures), settings.Language);
        return (files, Reviews(loose, Pipeline.Start(new ParseLooseFiles(Parsing)).Then(files), areFiles: true));
    }

    /// <summary>Builds the site.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="settingsFaults">What is wrong with the settings.</param>
    /// <param name="stage">Takes each finished file; not called at all where the build is refused before a page is made.</param>
    public BuildReport Run(SiteInput input, ImmutableArray<Finding> settingsFaults, Action<OutputFile> stage)
    {
        var themeFiles = ThemeFiles.Load(input.ThemeFiles, settings.ThemeFolder);
        var theme = LoadedTheme.Load(themeFiles, settings.Language, out var themeFaults);
        var reviewed = Review(input);
        var blog = reviewed.Checked;
        var general = General(input, settingsFaults.AddRange(themeFaults), reviewed.Notes);
        var report = ReportOf(reviewed, [.. general, .. new CheckExcerpts(settings).Run(blog), .. new CheckMarkup(settings.Language).Run(blog), .. Remnants(input, reviewed.Posts)]);
        if (report.IsRefused)
            return report;

        var outputs = new SiteOutputs(settings, options, blog, [.. input.SettingsFiles, .. themeFiles.Values], stage);
        var parts = new SiteParts(settings, options, reviewed, theme);
        // Cards first: a page names only a card that there is.
        var cards = Cards(parts.PlannedCards, outputs, out var cardFault);
        var broken = Render(parts.Pages(cards), outputs, theme);
        if (broken.Length > 0)
            return report.RefusedBy(broken);

        outputs.Add(parts.OtherFiles());
        if (outputs.Findings is { Length: > 0 } inspected)
            return report.RefusedBy(inspected);
        Finding?[] last = [cardFault, .. new CheckLegal(settings).Run(blog)];
        return report with { Findings = [.. report.Findings, .. last.OfType<Finding>()] };
    }

    /// <summary>What is to become of a reviewed blog: what goes out, what stays in, and why.</summary>
    /// <param name="reviewed">The blog after the checklist.</param>
    /// <param name="general">What was found beside its posts.</param>
    internal BuildReport ReportOf(ReviewedBlog reviewed, ImmutableArray<Finding> general) => Report(reviewed.Posts, reviewed.Assets, reviewed.Checked, general);

    /// <summary>What is wrong beside the posts: with settings, theme and notes.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="faults">What is wrong with the form of settings and theme.</param>
    /// <param name="notes">The notes.</param>
    internal ImmutableArray<Finding> General(SiteInput input, ImmutableArray<Finding> faults, SiteNotes notes) =>
        [.. faults, .. Remarks(), .. OutsideTheGate.In(settings, input, options.Now), .. notes.Faults, .. new CheckNotes(settings, options.Now).Run(input.Files, notes)];

    // What is wrong with the theme's templates; the pages themselves are handed over one by one.
    private ImmutableArray<Finding> Render(IReadOnlyList<Page> pages, SiteOutputs outputs, LoadedTheme theme)
    {
        var faults = Pipeline.Start(new RenderPages(theme, settings.Language)).Then<Finding?>(outputs).Run(pages, options.Workers, Told(BuildStep.Rendering, pages.Count));
        return [.. faults.OfType<Finding>().Distinct()];
    }

    private SiteCards Cards(IReadOnlyList<PlannedCard> planned, SiteOutputs outputs, out Finding? fault)
    {
        using var draw = new DrawCards(options.Cards, settings.Language);
        var made = Pipeline.Start(draw).Then<bool>(outputs).Run(planned, options.Workers, Told(BuildStep.Drawing, planned.Count));
        fault = draw.IsLibraryMissing ? Finding.Remark("sans-cartes", Place.Whole("statiq.json"), SiteWords.In(settings.Language).NoCards) : null;
        return new SiteCards(planned.Zip(made).Where(pair => pair.Second).Select(pair => pair.First));
    }

    private ParseContext Parsing => settings.ForParsing(options.Now);

    private IReadOnlyList<Review> Reviews<T>(IReadOnlyList<T> sources, Pipeline<T, Post> parse, bool areFiles = false) =>
        parse.Then(new ReviewPosts(settings.ForReview(options.Now)) { AreFiles = areFiles }).Run(sources, options.Workers, Told(BuildStep.Checking, sources.Count));

    private bool IsAsset(SourceFile file) => file.Extension != ".md" && FindRemnants.Of(file) is null && !PostSource.IsPrivate(file.Path, settings.InputFolder);

    // What a Statiq blog brings along and cannot use here.
    private IEnumerable<Finding> Remnants(SiteInput input, IReadOnlyList<Review> posts) =>
        FindRemnants.In(input.Files, input.StatiqTheme, input.XmlSettings, settings.Language).Concat(posts.SelectMany(review => Shortcodes.Unknown(review.Post, settings.Language)));

    private Action<int>? Told(BuildStep step, int all) =>
        options.Progress is { } progress ? done => progress(step, done, all) : null;

    private IEnumerable<Finding> Remarks() =>
        settings.Host.Length == 0 ? [Finding.Remark("sans-hote", Place.Whole("statiq.json"), SiteWords.In(settings.Language).NoHost)] : [];

    private BuildReport Report(IReadOnlyList<Review> posts, IReadOnlyList<Review> assets, CheckedBlog blog, ImmutableArray<Finding> general)
    {
        var due = posts.Concat(assets).Where(review => review.Post.Standing == Standing.Due).ToList();
        var going = blog.Posts.Concat(blog.Assets).Select(post => post.Post.Path).Concat(blog.NotShown).ToHashSet();
        var withheld = due.Where(review => !going.Contains(review.Post.Path)).Select(review => review.Post).ToImmutableArray();
        var findings = general.Concat(due.SelectMany(review => review.Findings)).Concat(blog.Findings.Where(finding => due.Any(review => review.Post.Path == finding.At.Path)));
        var isRefused = general.Any(finding => finding.Blocks) || (withheld.Length > 0 && settings.Checklist.OnBlocking == OnBlocking.Refuse);
        return new BuildReport
        {
            Findings = [.. findings.Distinct().OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)],
            Published = isRefused ? [] : [.. blog.Posts.Select(post => post.Post)],
            Withheld = withheld,
            Waiting = [.. posts.Where(review => review.Post.Standing == Standing.Waiting).Select(review => review.Post)],
            Drafts = [.. posts.Where(review => review.Post.Standing == Standing.Draft).Select(review => review.Post)],
            WithoutPatient = [.. due.Where(review => review.Post.FrontMatter.NoPatient is not null).Select(review => (review.Post, review.Cleared is null ? "" : review.Post.FrontMatter.NoPatient!.Value.Value))],
            UnknownKeys = [.. posts.Where(review => review.Cleared is not null).SelectMany(review => review.Post.FrontMatter.UnknownKeys).GroupBy(key => Engine.Text.Fold.Key(key.Value)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.First().Value, group.Count()))],
            IsRefused = isRefused,
            IsReviewOff = !settings.Checklist.Require.Contains(Kind.Anecdote) || !settings.Checklist.Require.Contains(Kind.Question),
        };
    }
}
