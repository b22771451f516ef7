using System.Text;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Cards;
using Confrere.Site.Images;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Pages;
using Confrere.Site.Settings;
using Confrere.Site.Statiq;
using Confrere.Site.Theme;
using NodaTime;

namespace Confrere.Site.Preview;

/// <summary>The pages of the blog as its author sees them at home, made with the theme's templates from all posts there are. Only text for a preview comes out of it.</summary>
public sealed class PreviewSite
{
    private readonly string inputFolder;
    private readonly RenderPages render;
    private readonly Dictionary<string, PreviewPage> pages;

    /// <summary>Prepares the pages; each is made when it is asked for.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="posts">All posts, reviewed.</param>
    /// <param name="assets">All other files that are not private, reviewed.</param>
    /// <param name="names">Under which addresses the files stand.</param>
    /// <param name="files">What is published of each of those files.</param>
    /// <param name="notes">What the blog says beside its texts.</param>
    /// <param name="lists">The lists of a blog that came from Statiq.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="today">The day of the preview.</param>
    /// <param name="findings">What was found in a file, to be marked in its text.</param>
    public PreviewSite(SiteSettings settings, IReadOnlyList<Review> posts, IReadOnlyList<Review> assets, PublishedNames names, PublishFiles files, SiteNotes notes, OldLists lists, LoadedTheme theme, LocalDate today, Func<string, IReadOnlyList<Finding>> findings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(notes);
        inputFolder = settings.InputFolder;
        var atHome = settings with { IsPreview = true };
        Blog = new PreviewBlog(atHome, posts.Select(review => new PreviewPost(review))) { Notes = notes, OldLists = lists };
        var links = new CheckLinks(settings, notes: notes, oldLists: lists).ForPreview(posts, assets, names, Blog);
        if (posts.Any(review => review.Post.FrontMatter.Translations.Length > 0))
            Blog = new PreviewBlog(atHome, posts.Select(review => new PreviewPost(review))) { Notes = notes, OldLists = lists, Translations = TranslationsAmong(posts, links) };
        var sources = assets.Select(asset => asset.Post.Path).ToDictionary(Source);
        var pictures = new PictureSizes(source => sources.TryGetValue(source, out var path) ? files.Published(path) : null);
        var models = new PostModels(Blog, new BodyRenderer(links, SiteWords.In(settings.Language), notes.TableOf, pictures) { Marks = new FindingMarks(findings) }, today);
        render = new RenderPages(theme, settings.Language);
        // No cards: they would draw the titles of posts that stay in.
        pages = new AllPages(Blog, models, new SiteModels(Blog, theme), SiteCards.None).List().DistinctBy(page => page.File).ToDictionary(page => page.File, page => new PreviewPage(page));
    }

    /// <summary>The posts.</summary>
    public PreviewBlog Blog { get; }

    /// <summary>The page that would go to a file; null if there is none.</summary>
    public PreviewPage? Find(string file) => pages.GetValueOrDefault(file);

    /// <summary>Renders a page.</summary>
    /// <param name="page">The page.</param>
    public PreviewResult Render(PreviewPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var rendered = render.Run(page.Page);
        return new PreviewResult(rendered.File is { } file ? Encoding.UTF8.GetString(file.Content.Span) : null, rendered.Fault);
    }

    /// <summary>The card that a post would have, in PNG; null where it would have none.</summary>
    /// <param name="post">The post.</param>
    /// <param name="store">Cards that were drawn before.</param>
    public ReadOnlyMemory<byte>? Card(Post post, ICardStore? store)
    {
        ArgumentNullException.ThrowIfNull(post);
        using var draw = new DrawCards(store, Blog.Settings.Language);
        return new PlanCards(Blog).Find(post) is { } card ? draw.Run(card)?.Content : null;
    }

    private Translations TranslationsAmong(IReadOnlyList<Review> posts, ResolveLinks links)
    {
        var bySource = posts.ToDictionary(review => Source(review.Post.Path), review => review.Post);
        return new Translations(bySource.Values, (post, link) => links.Resolve(post, link, isImage: false) is { Target: { IsPost: true, Source: var source } } ? bySource.GetValueOrDefault(source) : null);
    }

    private string Source(string path) => path[(inputFolder.Length + 1)..];
}
