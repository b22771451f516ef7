using Confrere.Engine;
using Confrere.Site.Excerpts;
using Confrere.Site.Settings;

namespace Confrere.Site.Cards;

/// <summary>Which cards a blog has, and what each says.</summary>
public sealed class PlanCards
{
    /// <summary>The folder of the cards, in the output.</summary>
    public const string Folder = "cards";

    private readonly ShownBlog blog;
    private readonly SiteSettings settings;
    private readonly SiteWords words;

    /// <summary>The cards of the published blog.</summary>
    /// <param name="blog">The blog.</param>
    public PlanCards(Blog blog)
        : this((ShownBlog)blog)
    {
    }

    internal PlanCards(ShownBlog blog) => (this.blog, settings, words) = (blog, blog.Settings, SiteWords.In(blog.Settings.Language));

    /// <summary>A card for each dated post, and one for the blog. None where they are turned off, or where no page could name its card: that takes a whole address.</summary>
    public IReadOnlyList<PlannedCard> List() =>
        AreWanted ? [Site(), .. blog.Posts.Select(Of)] : [];

    /// <summary>The card of one post; null where it has none.</summary>
    internal PlannedCard? Find(Post post) => AreWanted && blog.Position(post) >= 0 ? Of(post) : null;

    private bool AreWanted => settings.Cards && settings.Host.Length > 0;

    private PlannedCard Of(Post post) => new(post, blog.Urls.AssetFile($"{Folder}/{post.Address}.png"), Content(post));

    private PlannedCard Site() =>
        new(null, Folder + ".png", new CardContent(Kind.Page, "", settings.SiteTitle, "", "", Author(settings.Author), settings.SiteTitle.Length > 0 ? "" : settings.Host));

    private CardContent Content(Post post) => new(
        post.Kind,
        post.Kind == Kind.Myth ? words.MythCardLabel : words.KindLabel(post.Kind),
        TitleOf(post),
        string.Join(" · ", post.FrontMatter.Specialties.Select(specialty => specialty.Value.Name(settings.Language))),
        words.CardAudience(post.FrontMatter.Audience),
        Author(post.FrontMatter.Author?.Value ?? settings.Author),
        settings.SiteTitle);

    // A card is seen alone: a title that repeats the idea is left out.
    private static string TitleOf(Post post) =>
        Headline.Of(post) is var headline && MythTitle.Is(post.FrontMatter.Myth?.Value, headline) ? "" : headline;

    private string Author(string name) => settings.AuthorVisibility == AuthorVisibility.Anonymous ? "" : name;
}
