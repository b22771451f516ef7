using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Blogroll;
using Confrere.Site.Cards;
using Confrere.Site.Feeds;
using Confrere.Site.Output;
using Confrere.Site.Pages;
using Confrere.Site.Search;
using Confrere.Site.Settings;
using Confrere.Site.Theme;

namespace Confrere;

/// <summary>What the published site is made of once the checklist has spoken, each part made when it is asked for: the build takes all of them, the preview those that are looked at.</summary>
/// <param name="settings">The blog's settings.</param>
/// <param name="options">How the site is made.</param>
/// <param name="reviewed">The blog after the checklist.</param>
/// <param name="theme">The theme.</param>
internal sealed class SiteParts(SiteSettings settings, BuildOptions options, ReviewedBlog reviewed, LoadedTheme theme)
{
    private readonly Blog published = new(settings, reviewed.Checked.Posts) { Notes = reviewed.Notes, Translations = reviewed.Checked.Translations };
    private PostModels? models;

    /// <summary>The published blog.</summary>
    public Blog Published => published;

    /// <summary>The cards there are to be.</summary>
    public IReadOnlyList<PlannedCard> PlannedCards => new PlanCards(published).List();

    /// <summary>The pages.</summary>
    /// <param name="cards">The cards that were made.</param>
    public IReadOnlyList<Page> Pages(SiteCards cards) => [.. new AllPages(published, Models, new SiteModels(published, theme), cards).List()];

    /// <summary>Every file that is no page and no card.</summary>
    public IEnumerable<OutputFile> OtherFiles() => Assets().Concat(ThemeAssets()).Concat(Feeds()).Concat(PlainFiles()).Concat(Blogroll()).Concat(Search());

    /// <summary>Images and other files of the blog.</summary>
    public IEnumerable<OutputFile> Assets() =>
        reviewed.Checked.Assets.Select(asset => new OutputFile(published.Urls.AssetFile(reviewed.Checked.Names.AddressOf(asset.Post)), reviewed.Files.Published(asset.Post.Path)));

    /// <summary>The theme's styles, scripts and pictures.</summary>
    public IEnumerable<OutputFile> ThemeAssets() => theme.Assets.Select(asset => new OutputFile("theme/" + asset.Path, asset.File.Bytes));

    /// <summary>The feeds.</summary>
    public IEnumerable<OutputFile> Feeds() => new AllFeeds(published, Models).Files();

    /// <summary>What machines ask for.</summary>
    public IEnumerable<OutputFile> PlainFiles() => new PlainFiles(published).Files();

    /// <summary>The colleagues, for feed readers.</summary>
    public IEnumerable<OutputFile> Blogroll() => new WriteOpml(published).Files();

    /// <summary>What the search page asks for.</summary>
    public IEnumerable<OutputFile> Search() => settings.Search
        ? new SearchIndex(published, Pipeline.Start(new ReadForSearch(Models)).Run(SearchIndex.Order(published), options.Workers)).Files()
        : [];

    private PostModels Models => models ??= new PostModels(published, new BodyRenderer(reviewed.Checked.Links, SiteWords.In(settings.Language), reviewed.Notes.TableOf, reviewed.Checked.Pictures(reviewed.Files)), settings.ForReview(options.Now).Today);
}
