using System.Collections.Concurrent;
using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;
using Confrere.Site.Excerpts;
using Confrere.Site.Theme;
using NodaTime;
using Scriban.Runtime;

namespace Confrere.Site.Pages;

/// <summary>What templates may read of posts: the card that lists show, and the whole post. The promise is written in <c>theme/README.md</c>.</summary>
/// <param name="blog">The blog.</param>
/// <param name="body">Renders the Markdown.</param>
/// <param name="today">The day of the build.</param>
public sealed class PostModels(Blog blog, BodyRenderer body, LocalDate today)
{
    // Half a word a second less than silent reading of French prose (about 230 a minute), for tables and figures.
    private const int WordsPerMinute = 220;

    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);
    private readonly ReadingModels reading = new(blog, body, today);
    private readonly ConcurrentDictionary<Post, ScriptObject> cards = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Post, string> excerpts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The card of a post; made once, and read by every list it stands in.</summary>
    public ScriptObject Card(Post post) => cards.GetOrAdd(post, MakeCard);

    /// <summary>The cards of some posts.</summary>
    public ScriptArray Cards(IEnumerable<Post> posts) => [.. posts.Select(Card)];

    /// <summary>The excerpt of a post.</summary>
    public string Excerpt(Post post) => excerpts.GetOrAdd(post, p => PostExcerpt.Of(p, body.HiddenTitles(p)));

    /// <summary>The description of a post for search engines.</summary>
    public string Description(Post post) => PostExcerpt.Description(post, body.HiddenTitles(post));

    /// <summary>Who signs a post.</summary>
    public string Author(Post post) => post.FrontMatter.Author?.Value ?? blog.Settings.Author;

    /// <summary>The Markdown of a post, rendered.</summary>
    public string Content(Post post, Func<string, string>? absolute = null) => body.Render(post, absolute);

    /// <summary>The whole post.</summary>
    public ScriptObject Whole(Post post)
    {
        var frontMatter = post.FrontMatter;
        var model = MakeCard(post);
        model["content"] = new Html(Content(post));
        model["fact"] = Typographer.Set(frontMatter.Fact?.Value ?? "", post.Language);
        model["myth"] = Typographer.Set(frontMatter.Myth?.Value ?? "", post.Language);
        model["why"] = Typographer.Set(frontMatter.Why?.Value ?? "", post.Language);
        model["verdict"] = frontMatter.Verdict is { } verdict ? Slug.From(words.VerdictLabel(verdict)) : "";
        model["verdict_label"] = frontMatter.Verdict is { } said ? words.VerdictLabel(said) : "";
        model["sources"] = new ScriptArray(frontMatter.Sources.Select(source => reading.Source(post, source)));
        model["plain"] = Typographer.Set(frontMatter.Plain?.Value ?? "", post.Language);
        model["image"] = ImageOf(post);
        model["series"] = SeriesOf(post);
        model["previous"] = blog.Older(post) is { } older ? Neighbour(older) : null;
        model["next"] = blog.Newer(post) is { } newer ? Neighbour(newer) : null;
        reading.AddTo(model, post, Excerpt(post));
        return model;
    }

    private ScriptObject MakeCard(Post post)
    {
        var frontMatter = post.FrontMatter;
        var isQuestion = post.Kind == Kind.Question;
        var kind = blog.KindLists.FirstOrDefault(list => list.Slug == post.Kind.Name());
        return new ScriptObject
        {
            ["title"] = Typographer.Set(post.Title, post.Language),
            ["url"] = blog.Urls.PageUrl(post.Address),
            ["language"] = post.Language == Language.French ? "fr" : "en",
            ["kind"] = post.Kind.Name(),
            ["kind_label"] = words.KindLabel(post.Kind),
            ["kind_url"] = kind is null ? "" : blog.Urls.PageUrl(kind.Address),
            ["date"] = post.Date is { } date ? words.Date(date) : "",
            ["date_iso"] = post.Date?.Iso ?? "",
            ["updated"] = post.Updated is { } updated ? words.Date(updated) : "",
            ["updated_iso"] = post.Updated?.Iso ?? "",
            ["excerpt"] = Typographer.Set(Excerpt(post), post.Language),
            ["specialties"] = new ScriptArray(frontMatter.Specialties.Select(s => Term(s.Value.Name(blog.Settings.Language), $"{blog.Settings.Paths.Specialties}/{s.Value.Slug}/"))),
            ["tags"] = new ScriptArray(frontMatter.Tags.Select(tag => tag.Value).DistinctBy(Slug.From).Select(TagTerm)),
            ["audience"] = frontMatter.Audience == Audience.Everyone ? "tous" : "soignants",
            ["audience_url"] = blog.Urls.PageUrl($"{blog.Settings.Paths.Audiences}/{words.AudienceSlug(frontMatter.Audience)}/"),
            ["audience_label"] = words.AudienceLabel(frontMatter.Audience),
            ["status"] = !isQuestion ? "" : frontMatter.Status == QuestionStatus.Open ? "ouverte" : "resolue",
            ["status_label"] = isQuestion ? words.StatusLabel(frontMatter.Status) : "",
            ["featured"] = frontMatter.Featured,
            ["reading_minutes"] = Math.Max(1, (post.Words + WordsPerMinute - 1) / WordsPerMinute),
            ["author"] = Author(post),
            ["author_url"] = blog.Authors.FirstOrDefault(list => list.Slug == Slug.From(Author(post))) is { } author ? blog.Urls.PageUrl(author.Address) : "",
            ["myth"] = Typographer.Set(frontMatter.Myth?.Value ?? "", post.Language),
            ["fact"] = Typographer.Set(frontMatter.Fact?.Value ?? "", post.Language),
            ["series"] = null,
        };
    }

    // The tag's list shows its most frequent spelling, and so does each post.
    private ScriptObject TagTerm(string tag)
    {
        var slug = Slug.From(tag);
        return Term(blog.TagTitles.GetValueOrDefault(slug, tag), $"{blog.Settings.Paths.Tags}/{slug}/");
    }

    private ScriptObject Term(string title, string address) => new() { ["title"] = title, ["url"] = blog.Urls.PageUrl(address) };

    private ScriptObject Neighbour(Post post) => new() { ["title"] = post.Title, ["url"] = blog.Urls.PageUrl(post.Address) };

    private ScriptObject? ImageOf(Post post) =>
        post.FrontMatter.Image is { } image && body.Resolve(post, image.Value) is { Href: { } url } resolved
            ? new ScriptObject { ["url"] = url, ["alt"] = post.FrontMatter.ImageAlt?.Value ?? "", ["width"] = body.SizeOf(resolved)?.Width ?? 0, ["height"] = body.SizeOf(resolved)?.Height ?? 0 }
            : null;

    private ScriptObject? SeriesOf(Post post)
    {
        if (post.FrontMatter.Series is not { } series)
            return null;
        var parts = blog.Series[Fold.Key(series.Value)].Select(part => new ScriptObject { ["title"] = part.Title, ["url"] = blog.Urls.PageUrl(part.Address), ["current"] = ReferenceEquals(part, post) });
        return new ScriptObject { ["title"] = series.Value, ["parts"] = new ScriptArray(parts) };
    }
}
