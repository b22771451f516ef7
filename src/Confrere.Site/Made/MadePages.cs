using Confrere.Engine.Text;
using Confrere.Site.Blogroll;
using Confrere.Site.Glossary;
using Confrere.Site.Legal;
using Confrere.Site.Pages;
using Confrere.Site.Theme;
using Scriban.Runtime;

namespace Confrere.Site.Made;

/// <summary>The pages that are made without a text of the author's: abbreviations, colleagues, privacy, legal notice.</summary>
/// <param name="blog">The blog.</param>
/// <param name="site">What templates may read beside posts.</param>
/// <param name="image">The blog's card; null if none.</param>
internal sealed class MadePages(ShownBlog blog, SiteModels site, ShareImage? image)
{
    // An abbreviation of every text is not followed by a list of all texts.
    private const int TextsShown = 5;

    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);
    private readonly LegalWords legal = LegalWords.In(blog.Settings.Language);

    /// <summary>The pages.</summary>
    public IEnumerable<Page> List() => MadeAddress.Of(blog).Select(PageAt);

    /// <summary>The title of a page.</summary>
    public static string TitleOf(string address, SiteWords words, LegalWords legal) => address switch
    {
        "abreviations" or "abbreviations" => words.Glossary,
        "confreres" or "colleagues" => words.Colleagues,
        "confidentialite" or "privacy" => legal.PrivacyTitle,
        _ => legal.LegalTitle,
    };

    private Page PageAt(string address)
    {
        var title = TitleOf(address, words, legal);
        return address switch
        {
            "abreviations" or "abbreviations" => Made(address, title, "glossary.html", "glossary", Glossary),
            "confreres" or "colleagues" => Made(address, title, "blogroll.html", "blogroll", Blogroll),
            "confidentialite" or "privacy" => Made(address, title, "made.html", "made", () => Text(legal.Privacy(blog.Settings))),
            _ => Made(address, title, "made.html", "made", () => Text(legal.Legal(blog.Settings))),
        };
    }

    private Page Made(string address, string title, string template, string name, Func<ScriptObject> model) => new(blog.Urls.FileOf(address), template, () =>
    {
        var head = new PageHead { Url = blog.Urls.PageUrl(address), Heading = title, Kind = "page", Description = $"{title} – {blog.Settings.SiteTitle}", Image = image, Crumbs = [(title, "")] };
        var globals = site.Globals(head);
        globals[name] = model();
        return globals;
    });

    private ScriptObject Glossary() => new()
    {
        ["intro"] = words.GlossaryIntro,
        ["entries"] = new ScriptArray(GlossaryIndex.Of(blog.All, blog.Notes.TableOf).Select(entry => new ScriptObject
        {
            ["id"] = Slug.From(entry.Form) + (entry.Form.Any(char.IsAsciiLetterLower) ? "-" : ""),
            ["form"] = entry.Form,
            ["meaning"] = entry.Meaning,
            ["count"] = entry.Posts.Length,
            ["posts"] = new ScriptArray(entry.Posts.Take(TextsShown).Select(post => new ScriptObject { ["title"] = post.Title, ["url"] = blog.Urls.PageUrl(post.Address) })),
        })),
    };

    private ScriptObject Blogroll()
    {
        var language = blog.Settings.Language;
        var all = blog.Notes.Colleagues.All;
        var followed = all.Where(colleague => colleague.Feed.Length > 0).ToList();
        var lists = followed.SelectMany(colleague => colleague.Specialties).DistinctBy(specialty => specialty.Slug).OrderBy(specialty => Fold.Letters(specialty.Name(language)), StringComparer.Ordinal)
            .Select(specialty => Link(specialty.Name(language), WriteOpml.FileOf(language, specialty.Slug)));
        return new ScriptObject
        {
            ["intro"] = words.ColleaguesIntro,
            ["opml"] = followed.Count == 0 ? [] : new ScriptArray(lists.Prepend(Link(words.AllColleagues, WriteOpml.FileOf(language)))),
            ["colleagues"] = new ScriptArray(all.Select(colleague => new ScriptObject
            {
                ["name"] = colleague.Name,
                ["url"] = colleague.Url,
                ["feed"] = colleague.Feed,
                ["note"] = colleague.Note?.Value ?? "",
                ["specialties"] = string.Join(", ", colleague.Specialties.Select(specialty => specialty.Name(language))),
            })),
        };
    }

    private ScriptObject Link(string title, string file) => new() { ["title"] = title, ["url"] = blog.Urls.FileUrl(file) };

    private static ScriptObject Text(IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> sections) => new()
    {
        ["content"] = new Html(string.Concat(sections.Select(section => $"<h2>{Escape.Html(section.Heading)}</h2>\n" + string.Concat(section.Paragraphs.Select(paragraph => $"<p>{Escape.Html(paragraph)}</p>\n"))))),
    };
}
