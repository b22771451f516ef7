using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Time;
using Confrere.Site.Excerpts;
using NodaTime;
using Scriban.Runtime;

namespace Confrere.Site.Pages;

/// <summary>What a text's page says around the text: how to pass it on, what was put right, whom to call, what to read next.</summary>
/// <param name="blog">The blog.</param>
/// <param name="body">Renders the Markdown, and knows which titles are hidden.</param>
/// <param name="today">The day of the build, for texts that wait for a review.</param>
internal sealed class ReadingModels(Blog blog, BodyRenderer body, LocalDate today)
{
    private const int YearsWithoutReview = 2;
    private const int MostRelated = 3;

    // A shorter text is seen whole at a glance or two.
    private const int WordsForContents = 500;
    private const int HeadingsForContents = 3;

    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);
    private readonly RelatedPosts related = new(blog);

    /// <summary>Adds it all to a post's model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="post">The post.</param>
    /// <param name="excerpt">What announces it.</param>
    public void AddTo(ScriptObject model, Post post, string excerpt)
    {
        var frontMatter = post.FrontMatter;
        model["share"] = Share(post, excerpt);
        model["corrections"] = new ScriptArray(post.Corrections.Select(correction => new ScriptObject { ["date"] = words.Date(correction.Date), ["date_iso"] = correction.Date.Iso, ["text"] = Set(post, correction.Text) }));
        model["retracted"] = Set(post, frontMatter.Retracted?.Value ?? "");
        model["reviewed"] = post.Reviewed is { } reviewed ? words.Date(reviewed) : "";
        model["reviewed_iso"] = post.Reviewed?.Iso ?? "";
        model["review_notice"] = LastLook(post) is { } last && last.Date.PlusYears(YearsWithoutReview) < today ? words.NotReviewedSince(last) : "";
        model["helplines"] = Numbers(Helplines.Before(post, blog.Settings.Country, blog.Settings.Language));
        model["interests"] = Set(post, frontMatter.Interests?.Value ?? blog.Settings.Interests);
        model["contact_url"] = post.TellsOfAPatient ? AddressOf(blog.Settings.Contact, "") : "";
        model["reply_url"] = IsOpen(post) ? ReplyUrl(post) : "";
        var answers = QuotedAnswers.Of(post);
        model["answer"] = answers.Accepted is { } accepted ? AnswerModel(post, accepted) : null;
        model["answers"] = new ScriptArray(answers.Others.Select(answer => AnswerModel(post, answer)));
        model["translations"] = new ScriptArray(blog.Translations.Others(post).Select(TranslationModel));
        model["contents"] = Contents(post);
        model["related"] = new ScriptArray(related.Of(post, MostRelated).Select(other => new ScriptObject { ["title"] = Set(other, other.Title), ["url"] = blog.Urls.PageUrl(other.Address), ["kind_label"] = words.KindLabel(other.Kind) }));
        // Only an attestation that the checklist wants is one that it has verified.
        model["trust"] = blog.Settings.Checklist.Require.Contains(post.Kind.TellsOfAPatient() ? post.Kind : Kind.Anecdote) ? TrustLine.Of(frontMatter.Review, post.Language) : "";
    }

    /// <summary>A source, with its addresses.</summary>
    public ScriptObject Source(Post post, Citation source)
    {
        var doi = source.Doi.Length > 0 && !source.Doi.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "https://doi.org/" + source.Doi : source.Doi;
        return new ScriptObject
        {
            ["text"] = Set(post, string.Join(", ", ((string[])[source.Title, source.Publisher, source.Year]).Where(part => part.Length > 0))),
            ["url"] = source.Url.Length > 0 ? source.Url : doi,
            ["type"] = source.Type,
            ["doi_url"] = doi == source.Url || source.Url.Length == 0 ? "" : doi,
            ["pmid_url"] = source.Pmid.Length > 0 && source.Pmid.All(char.IsAsciiDigit) ? $"https://pubmed.ncbi.nlm.nih.gov/{source.Pmid}/" : "",
            ["accessed"] = source.Accessed is { } accessed ? words.Date(Public(post, accessed)) : "",
        };
    }

    private static string Set(Post post, string text) => Typographer.Set(text, post.Language);

    private ScriptObject? Share(Post post, string excerpt)
    {
        var url = blog.Urls.Absolute(blog.Urls.PageUrl(post.Address));
        if (url.Length == 0)
            return null;
        var forBluesky = Network.Bluesky.Takes(Excerpt.WithLink(excerpt, url)) ? excerpt : PostExcerpt.For(post, body.HiddenTitles(post), Network.Bluesky, url).Text;
        return ShareLinks.Of(post.Title, excerpt, forBluesky, url);
    }

    private static PublicDate? LastLook(Post post) => post.Kind == Kind.Myth ? post.Reviewed ?? post.Updated ?? post.Date : null;

    private static ScriptArray Numbers(IEnumerable<EmergencyNumber> numbers) =>
        [.. numbers.Select(number => new ScriptObject { ["label"] = number.Label, ["url"] = number.Url })];

    private static bool IsOpen(Post post) => post.Kind == Kind.Question && post.FrontMatter.Status == QuestionStatus.Open;

    private string ReplyUrl(Post post) => AddressOf(post.FrontMatter.ReplyTo?.Value is { Length: > 0 } own ? own : blog.Settings.Contact, words.ReplySubject(post.Title));

    // A thread's address, a mail address, or nothing that can be linked.
    private static string AddressOf(string told, string subject)
    {
        if (told.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || told.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return told;
        if (told.IndexOf('@', StringComparison.Ordinal) < 1 || told.Contains(' ', StringComparison.Ordinal))
            return "";
        return $"mailto:{told}{(subject.Length > 0 ? "?subject=" + Uri.EscapeDataString(subject) : "")}";
    }

    // In its own language's words: whoever does not read this one finds it.
    private ScriptObject TranslationModel(Post other) => new()
    {
        ["title"] = Set(other, other.Title),
        ["url"] = blog.Urls.PageUrl(other.Address),
        ["language"] = other.Language == Language.French ? "fr" : "en",
        ["label"] = SiteWords.In(other.Language).ReadThisIn,
    };

    private ScriptObject AnswerModel(Post post, QuotedAnswer quoted) => AnswerModel(post, quoted.Answer, quoted.Anchor);

    private ScriptObject AnswerModel(Post post, Answer answer, string anchor) => new()
    {
        ["id"] = anchor,
        ["text"] = Set(post, answer.Text),
        ["date"] = answer.Date is { } date ? words.Date(Public(post, date)) : "",
        ["specialty"] = answer.Specialty?.Name(blog.Settings.Language) ?? "",
        ["name"] = answer.Name,
    };

    private PublicDate Public(Post post, WrittenDate date) =>
        PublicDate.From(date, blog.Settings.DatePrecision.GetValueOrDefault(post.Kind.TellsOfAPatient() || !post.TellsOfAPatient ? post.Kind : Kind.Anecdote, DatePrecision.Day), blog.Settings.Zone);

    private static ScriptArray Contents(Post post)
    {
        var headings = post.Headings.Where(heading => heading.Level <= 2 && heading.Id.Length > 0).ToList();
        return post.Words < WordsForContents || headings.Count < HeadingsForContents ? [] : [.. headings.Select(heading => new ScriptObject { ["title"] = Set(post, heading.Text), ["url"] = "#" + Uri.EscapeDataString(heading.Id) })];
    }
}
