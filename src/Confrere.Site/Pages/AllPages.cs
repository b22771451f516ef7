using Confrere.Engine;
using Confrere.Engine.Text;
using Confrere.Site.Cards;
using Confrere.Site.Made;
using Confrere.Site.Search;
using Scriban.Runtime;

namespace Confrere.Site.Pages;

/// <summary>Every page of the blog, in a list: what is not made here does not exist.</summary>
/// <param name="blog">The blog.</param>
/// <param name="posts">What templates may read of posts.</param>
/// <param name="site">What templates may read beside posts.</param>
/// <param name="cards">The cards that were made.</param>
public sealed class AllPages(Blog blog, PostModels posts, SiteModels site, SiteCards cards)
{
    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);

    /// <summary>The pages.</summary>
    public IEnumerable<Page> List() =>
        blog.Posts.Select(PostPage)
            .Concat(blog.Pages.Select(PagePage))
            .Concat(HomePages())
            .Concat(blog.Specialties.SelectMany(list => ListPages(list, words.Specialties, blog.Settings.Paths.Specialties + "/", hasFeeds: true)))
            .Concat(blog.Tags.SelectMany(list => ListPages(list, words.Tags, blog.Settings.Paths.Tags + "/", hasFeeds: false)))
            .Concat(blog.Years.SelectMany(list => ListPages(list, words.Years, blog.Settings.Paths.Years + "/", hasFeeds: false)))
            .Concat(blog.KindLists.SelectMany(list => ListPages(list, words.KindsTitle, blog.Settings.Paths.Kinds + "/", hasFeeds: false)))
            .Concat(blog.Audiences.SelectMany(list => ListPages(list, words.Audiences, blog.Settings.Paths.Audiences + "/", hasFeeds: false)))
            .Concat(blog.Authors.SelectMany(list => ListPages(list, words.Authors, blog.Settings.Paths.Authors + "/", hasFeeds: false)))
            .Concat(OpenQuestionPages())
            .Append(TermsPage(words.Specialties, blog.Settings.Paths.Specialties + "/", blog.Specialties, byLetter: true))
            .Append(TermsPage(words.Tags, blog.Settings.Paths.Tags + "/", blog.Tags, byLetter: true))
            .Append(TermsPage(words.Years, blog.Settings.Paths.Years + "/", blog.Years, byLetter: false))
            .Append(TermsPage(words.KindsTitle, blog.Settings.Paths.Kinds + "/", blog.KindLists, byLetter: false))
            .Append(TermsPage(words.Audiences, blog.Settings.Paths.Audiences + "/", blog.Audiences, byLetter: false))
            .Concat(blog.Authors.Length > 0 ? [TermsPage(words.Authors, blog.Settings.Paths.Authors + "/", blog.Authors, byLetter: true)] : [])
            .Concat(new MadePages(blog, site, CardOf(null)).List())
            .Concat(blog.Settings.Search ? [SearchPage()] : [])
            .Append(NotFoundPage())
            .Concat(blog.Settings.MetaRefreshRedirects ? RedirectPages() : []);

    private Page PostPage(Post post)
    {
        var kind = blog.KindLists.First(list => list.Slug == post.Kind.Name());
        return new Page(blog.Urls.FileOf(post.Address), "post.html", () =>
        {
            var whole = posts.Whole(post);
            return With(Head(post, whole, "post") with { Crumbs = [(kind.Title, blog.Urls.PageUrl(kind.Address)), (post.Title, "")] }, "post", whole);
        });
    }

    private Page PagePage(Post post) =>
        new(blog.Urls.FileOf(post.Address), "page.html", () =>
        {
            var whole = posts.Whole(post);
            return With(Head(post, whole, "page") with { Crumbs = [(post.Title, "")] }, "post", whole);
        });

    private PageHead Head(Post post, ScriptObject whole, string kind) => new()
    {
        Url = blog.Urls.PageUrl(post.Address),
        Heading = post.Title,
        Kind = kind,
        Description = posts.Description(post),
        Image = OwnImage(whole) ?? CardOf(post),
        PublishedIso = post.Date?.Iso ?? "",
        Post = post,
        Asked = post.Kind == Kind.Question ? posts.Excerpt(post) : "",
    };

    // Networks show no drawing in SVG: there the card speaks.
    private ShareImage? OwnImage(ScriptObject whole) =>
        whole["image"] is ScriptObject image && blog.Settings.Host.Length > 0 && (string)image["url"]! is var url && !url.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            ? new ShareImage(blog.Urls.Absolute(url), (string)image["alt"]!, (int)image["width"]!, (int)image["height"]!)
            : null;

    private ShareImage? CardOf(Post? post) => cards.Of(post) is { } card
        ? new ShareImage(blog.Urls.Absolute(blog.Urls.FileUrl(card.Path)), card.Content.AlternativeText(words.Labelled), CardPainter.Width, CardPainter.Height)
        : null;

    private IEnumerable<Page> HomePages() =>
        Enumerable.Range(1, blog.PageCount(blog.Posts.Length)).Select(number => new Page(blog.Urls.FileOf(blog.PageAddress("", number)), "home.html", () =>
        {
            var isFirst = number == 1;
            var home = new ScriptObject
            {
                ["featured"] = isFirst ? posts.Cards(blog.Posts.Where(post => post.FrontMatter.Featured).Take(3)) : [],
                ["posts"] = posts.Cards(OnPage(blog.Posts, number)),
                ["pager"] = Pager("", number, blog.Posts.Length),
                ["questions"] = isFirst ? posts.Cards(blog.OpenQuestions.Take(3)) : [],
                ["specialties"] = new ScriptArray(blog.Specialties.Select(Counted)),
                ["questions_url"] = blog.Urls.PageUrl(blog.Settings.Paths.OpenQuestions + "/"),
                ["specialties_url"] = blog.Urls.PageUrl(blog.Settings.Paths.Specialties + "/"),
            };
            var heading = isFirst ? blog.Settings.SiteTitle : words.PageOf(blog.Settings.SiteTitle, number);
            var head = new PageHead { Url = blog.Urls.PageUrl(blog.PageAddress("", number)), Heading = heading, Kind = "home", Description = blog.Settings.SiteDescription, Image = CardOf(null) };
            return With(head, "home", home);
        }));

    private IEnumerable<Page> ListPages(PostList list, string parent, string parentAddress, bool hasFeeds) =>
        Lists(list.Address, list.Title, "", [.. list.Posts], hasFeeds, (parent, blog.Urls.PageUrl(parentAddress)));

    private IEnumerable<Page> OpenQuestionPages() =>
        Lists(blog.Settings.Paths.OpenQuestions + "/", words.OpenQuestions, words.OpenQuestionsIntro, [.. blog.OpenQuestions], hasFeeds: false, parent: null);

    private IEnumerable<Page> Lists(string address, string title, string intro, IReadOnlyList<Post> all, bool hasFeeds, (string Title, string Url)? parent) =>
        Enumerable.Range(1, blog.PageCount(all.Count)).Select(number => new Page(blog.Urls.FileOf(blog.PageAddress(address, number)), "list.html", () =>
        {
            var feeds = hasFeeds ? site.FeedsOf(address, title) : [];
            var heading = number == 1 ? title : words.PageOf(title, number);
            var list = new ScriptObject
            {
                ["title"] = heading,
                ["intro"] = number == 1 ? intro : "",
                ["count"] = all.Count,
                ["posts"] = posts.Cards(OnPage(all, number)),
                ["pager"] = Pager(address, number, all.Count),
                ["feeds"] = feeds,
            };
            var head = new PageHead
            {
                Url = blog.Urls.PageUrl(blog.PageAddress(address, number)),
                Heading = heading,
                Kind = "list",
                Image = CardOf(null),
                Description = words.ListDescription(heading, all.Count, blog.Settings.SiteTitle),
                Feeds = feeds,
                Crumbs = parent is { } up ? [up, (heading, "")] : [(heading, "")],
            };
            return With(head, "list", list);
        }));

    private Page TermsPage(string title, string address, IReadOnlyList<PostList> lists, bool byLetter) => new(blog.Urls.FileOf(address), "terms.html", () =>
    {
        var groups = lists.GroupBy(list => byLetter ? Fold.Letters(list.Title)[..1].ToUpperInvariant() : "")
            .Select(group => new ScriptObject { ["letter"] = group.Key, ["items"] = new ScriptArray(group.Select(Counted)) });
        var terms = new ScriptObject { ["title"] = title, ["intro"] = "", ["groups"] = new ScriptArray(groups) };
        return With(new PageHead { Url = blog.Urls.PageUrl(address), Heading = title, Kind = "terms", Image = CardOf(null), Description = words.ListDescription(title, blog.Posts.Length, blog.Settings.SiteTitle), Crumbs = [(title, "")] }, "terms", terms);
    });

    private Page SearchPage() => new(blog.Urls.FileOf(blog.Settings.Paths.Search + "/"), "search.html", () =>
    {
        var url = blog.Urls.PageUrl(blog.Settings.Paths.Search + "/");
        var search = new ScriptObject
        {
            ["data_url"] = blog.Urls.FileUrl(SearchIndex.Folder(blog)),
            ["script_url"] = blog.Urls.FileUrl("theme/search.js"),
            ["style_url"] = blog.Urls.FileUrl("theme/search.css"),
            ["specialties"] = new ScriptArray(blog.Specialties.Select(Counted)),
            ["tags"] = new ScriptArray(blog.Tags.Select(Counted)),
        };
        return With(new PageHead { Url = url, Heading = words.Search, Kind = "search", Image = CardOf(null), Description = words.SearchDescription(blog.Settings.SiteTitle), Crumbs = [(words.Search, "")] }, "search", search);
    });

    private Page NotFoundPage() => new("404.html", "not-found.html", () =>
        site.Globals(new PageHead { Url = blog.Urls.FileUrl("404.html"), Heading = words.NotFound, Kind = "not-found", IsIndexed = false }));

    private IEnumerable<Page> RedirectPages()
    {
        // An address that exists needs no redirect, and the first to claim an old one has it.
        var taken = blog.All.Select(post => blog.Urls.FileOf(post.Address)).Concat(blog.ListAddresses().Concat(MadeAddress.Of(blog)).Select(blog.Urls.FileOf)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var post in blog.All)
        {
            foreach (var from in post.FrontMatter.RedirectFrom)
            {
                var file = RedirectFile(from.Value);
                if (file.Length > 0 && taken.Add(file))
                    yield return RedirectPage(file, post);
            }
        }
    }

    private Page RedirectPage(string file, Post post)
    {
        var url = blog.Urls.PageUrl(post.Address);
        return new Page(file, "redirect.html", () =>
            With(new PageHead { Url = url, Heading = post.Title, Kind = "redirect" }, "redirect", new ScriptObject { ["target"] = url, ["absolute"] = blog.Urls.Absolute(url) }));
    }

    private string RedirectFile(string from)
    {
        var path = Nfc.Normalize(from.Trim().TrimStart('/'));
        if (path.Split('/').Any(part => part is ".." or ".") || path.Contains(':', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal))
            return "";
        return path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal) ? blog.Urls.AssetFile(path) : blog.Urls.FileOf(path);
    }

    private ScriptObject With(PageHead head, string name, ScriptObject model)
    {
        var globals = site.Globals(head);
        globals[name] = model;
        return globals;
    }

    private IEnumerable<Post> OnPage(IReadOnlyList<Post> all, int number) =>
        all.Skip((number - 1) * blog.Settings.PageSize).Take(blog.Settings.PageSize);

    private ScriptObject? Pager(string address, int number, int count)
    {
        var pages = blog.PageCount(count);
        return pages < 2 ? null : new ScriptObject
        {
            ["number"] = number,
            ["count"] = pages,
            ["previous_url"] = number > 1 ? blog.Urls.PageUrl(blog.PageAddress(address, number - 1)) : "",
            ["next_url"] = number < pages ? blog.Urls.PageUrl(blog.PageAddress(address, number + 1)) : "",
        };
    }

    private ScriptObject Counted(PostList list) =>
        new() { ["title"] = list.Title, ["url"] = blog.Urls.PageUrl(list.Address), ["count"] = list.Posts.Length, ["note"] = list.Note };
}
