using System.Text.Json.Nodes;
using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;
using Confrere.Site.Pages;

namespace Confrere.Site.StructuredData;

/// <summary>What a post says to machines: a page about medicine, the text on it, and for a received idea the claim and what it is worth.</summary>
/// <param name="blog">The blog.</param>
internal sealed class PostGraph(Blog blog)
{
    /// <summary>What stands after a page's address in the name of its breadcrumbs.</summary>
    public const string Crumbs = "#breadcrumb";

    private static readonly string[] Titles = ["Professeur", "Professeure", "Docteur", "Docteure", "Doctor", "Prof.", "Prof", "Pre", "Pr.", "Pr", "Dre", "Dr.", "Dr"];

    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);

    /// <summary>The home page's whole address.</summary>
    public string Home { get; } = blog.Urls.Absolute(blog.Urls.PageUrl(""));

    /// <summary>The name of the site's node.</summary>
    public string SiteId => Home + "#site";

    /// <summary>The name of the publisher's node.</summary>
    public string PublisherId => Home + "#publisher";

    /// <summary>The nodes of a post.</summary>
    public IEnumerable<JsonNode?> Nodes(Post post, PageHead head, string url)
    {
        if (post.Kind == Kind.Page)
            return [Page(post, head, url, "WebPage", null)];
        var type = post.Kind != Kind.Post || post.FrontMatter.Specialties.Length > 0 ? "MedicalWebPage" : "WebPage";
        if (QuestionGraph.Of(post, head, url, LanguageOf(post)) is not { } question)
            return [Page(post, head, url, type, Node.Reference(url + "#article")), Article(post, head, url), Claim(post, head, url)];
        var page = Page(post, head, url, type, Node.Reference(url + QuestionGraph.Question));
        page["@type"] = new JsonArray(type, "QAPage");
        return [page, Article(post, head, url), question];
    }

    /// <summary>A person, the title apart from the name.</summary>
    public static JsonObject Person(string signature, params ReadOnlySpan<(string Name, JsonNode? Value)> others)
    {
        var title = Titles.FirstOrDefault(title => signature.StartsWith(title + " ", StringComparison.OrdinalIgnoreCase)) ?? "";
        return Node.Of("Person", [.. others, ("name", signature[title.Length..].Trim()), ("honorificPrefix", signature[..title.Length])]);
    }

    private JsonObject Page(Post post, PageHead head, string url, string type, JsonObject? article)
    {
        var isMedical = type == "MedicalWebPage";
        var specialties = post.FrontMatter.Specialties.Select(specialty => specialty.Value.SchemaOrg).Where(name => name.Length > 0).Distinct().Select(name => (JsonNode?)$"https://schema.org/{name}");
        return Node.Of(type,
            ("@id", url), ("url", url), ("name", post.Title), ("description", head.Description), ("inLanguage", LanguageOf(post)), ("isPartOf", Node.Reference(SiteId)),
            ("breadcrumb", Node.Reference(url + Crumbs)), ("specialty", isMedical ? Node.List(specialties) : null), ("medicalAudience", isMedical ? Audience(post.FrontMatter.Audience) : null),
            ("primaryImageOfPage", Image(head)), ("mainEntity", article));
    }

    private static JsonNode Audience(Audience audience) => audience == Engine.FrontMatter.Audience.Professionals
        ? "https://schema.org/Clinician"
        : Node.Of("MedicalAudience", ("audienceType", "Patient"));

    private JsonObject Article(Post post, PageHead head, string url) => Node.Of("BlogPosting",
        ("@id", url + "#article"), ("url", url), ("mainEntityOfPage", QuestionGraph.IsAnswered(post) ? null : Node.Reference(url)), ("headline", post.Title), ("description", head.Description), ("inLanguage", LanguageOf(post)),
        ("datePublished", post.Date?.Iso), ("dateModified", (post.Updated ?? post.Date)?.Iso), ("author", Author(post)), ("publisher", Node.Reference(PublisherId)), ("image", Image(head)),
        ("articleSection", words.KindLabel(post.Kind)), ("keywords", Node.List(post.FrontMatter.Tags.Select(tag => tag.Value).DistinctBy(Slug.From).Select(tag => (JsonNode?)blog.TagTitles.GetValueOrDefault(Slug.From(tag), tag)))),
        ("citation", Node.List(post.FrontMatter.Sources.Select(Source))), ("isPartOf", Node.Reference(SiteId)));

    private JsonObject Author(Post post) =>
        post.FrontMatter.Author is { Value.Length: > 0 } author && author.Value != blog.Settings.Author ? Person(author.Value) : Node.Reference(PublisherId);

    private static JsonNode? Source(Citation source) => Node.Of("CreativeWork",
        ("name", source.Title), ("publisher", source.Publisher.Length == 0 ? null : Node.Of("Organization", ("name", source.Publisher))), ("datePublished", source.Year),
        ("url", Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? source.Url : null));

    // The fact names the review, so that nobody who reads one line of it reads the idea alone.
    private JsonObject? Claim(Post post, PageHead head, string url)
    {
        var (fact, myth) = (post.FrontMatter.Fact?.Value, post.FrontMatter.Myth?.Value);
        if (post.Kind != Kind.Myth || fact is not { Length: > 0 } || myth is not { Length: > 0 } || post.FrontMatter.Verdict is not { } verdict)
            return null;
        return Node.Of("ClaimReview",
            ("@id", url + "#claim"), ("url", url), ("name", fact), ("claimReviewed", myth), ("inLanguage", LanguageOf(post)), ("reviewRating", Rating(verdict)),
            ("author", Author(post)), ("datePublished", post.Date?.Iso), ("itemReviewed", Node.Of("Claim", ("name", myth))), ("isPartOf", Node.Reference(url)), ("image", Image(head)));
    }

    // What is not settled has no place on a scale from false to true.
    private JsonObject Rating(Verdict verdict)
    {
        int? value = verdict switch
        {
            Verdict.False => 1,
            Verdict.MostlyFalse => 2,
            Verdict.Incomplete => 3,
            Verdict.MostlyTrue => 4,
            Verdict.True => 5,
            _ => null,
        };
        return value is { } known
            ? Node.Of("Rating", ("alternateName", words.VerdictLabel(verdict)), ("ratingValue", known), ("bestRating", 5), ("worstRating", 1))
            : Node.Of("Rating", ("alternateName", words.VerdictLabel(verdict)));
    }

    private static JsonObject? Image(PageHead head) => head.Image is { } image
        ? Node.Of("ImageObject", ("url", image.Url), ("caption", image.Alt), ("width", image.Width > 0 ? image.Width : null), ("height", image.Height > 0 ? image.Height : null))
        : null;

    /// <summary>A post's language as machines write it.</summary>
    internal static string LanguageOf(Post post) => post.Language == Language.French ? "fr" : "en";
}
