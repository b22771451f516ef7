using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;
using Confrere.Engine.Time;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Settings;

namespace Confrere.Site;

/// <summary>The published blog: cleared posts in their one order, and the lists they stand in. Everything else is made from it.</summary>
public sealed class Blog
{
    private readonly Dictionary<Post, int> positions;

    /// <summary>Sorts and groups the posts.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="cleared">The posts that may be published.</param>
    public Blog(SiteSettings settings, IEnumerable<ClearedPost> cleared)
    {
        Settings = settings;
        Urls = new SiteUrls(settings);
        var all = cleared.Select(post => post.Post).ToList();
        Pages = [.. all.Where(post => post.Kind == Kind.Page).OrderBy(post => Fold.Letters(post.Title), StringComparer.Ordinal).ThenBy(post => post.Address, StringComparer.Ordinal)];
        Posts = [.. all.Where(post => post.Kind != Kind.Page)
            .OrderByDescending(post => post.Date?.At.ToInstant())
            .ThenBy(post => post.Date?.Precision is DatePrecision.Month or DatePrecision.Year)
            .ThenBy(post => OrderWithinMonth(post.Address), StringComparer.Ordinal)];
        Specialties = ListsOf(settings.Paths.Specialties, post => post.FrontMatter.Specialties.Select(s => (s.Value.Slug, s.Value.Name(settings.Language), string.Join(", ", s.Value.ShortForms.Take(3)))));
        Tags = ListsOf(settings.Paths.Tags, post => post.FrontMatter.Tags.Select(tag => (Slug.From(tag.Value), tag.Value, "")));
        Years = ListsOf(settings.Paths.Years, post => post.Date is { } date ? [($"{date.Date.Year}", $"{date.Date.Year}", "")] : []).Reverse().ToImmutableArray();
        KindLists = ListsOf(settings.Paths.Kinds, post => [(post.Kind.Name(), SiteWords.In(settings.Language).KindTitle(post.Kind), "")]);
        Audiences = ListsOf(settings.Paths.Audiences, post => [(SiteWords.In(settings.Language).AudienceSlug(post.FrontMatter.Audience), SiteWords.In(settings.Language).AudienceLabel(post.FrontMatter.Audience), "")]);
        // Where one person writes, a list of her texts would be the home page again.
        var authors = ListsOf(settings.Paths.Authors, post => (post.FrontMatter.Author?.Value ?? settings.Author) is { Length: > 0 } author ? [(Slug.From(author), author, "")] : []);
        Authors = authors.Length > 1 ? authors : [];
        TagTitles = Tags.ToFrozenDictionary(list => list.Slug, list => list.Title);
        Series = Posts.Reverse().Where(post => post.FrontMatter.Series is not null).ToLookup(post => Fold.Key(post.FrontMatter.Series!.Value.Value));
        positions = new Dictionary<Post, int>(ReferenceEqualityComparer.Instance);
        foreach (var post in Posts)
            positions.Add(post, positions.Count);
        OpenQuestions = [.. Posts.Where(post => post.Kind == Kind.Question && post.FrontMatter.Status == QuestionStatus.Open)];
    }

    /// <summary>The settings.</summary>
    public SiteSettings Settings { get; }

    /// <summary>What the blog says beside its texts.</summary>
    public SiteNotes Notes { get; init; } = SiteNotes.None;

    /// <summary>Which texts say the same in another language.</summary>
    public Translations Translations { get; init; } = Translations.None;

    /// <summary>Makes URLs.</summary>
    public SiteUrls Urls { get; }

    /// <summary>Dated posts, newest first. Where only the month is public, the order inside it is a hash's, so that it does not betray the day.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>Pages without a date, by title.</summary>
    public ImmutableArray<Post> Pages { get; }

    /// <summary>A list for each specialty, by name.</summary>
    public ImmutableArray<PostList> Specialties { get; }

    /// <summary>A list for each tag, by name.</summary>
    public ImmutableArray<PostList> Tags { get; }

    /// <summary>A list for each year, the latest first.</summary>
    public ImmutableArray<PostList> Years { get; }

    /// <summary>A list for each kind.</summary>
    public ImmutableArray<PostList> KindLists { get; }

    /// <summary>A list for each audience.</summary>
    public ImmutableArray<PostList> Audiences { get; }

    /// <summary>A list for each author, by name; none where one person alone writes.</summary>
    public ImmutableArray<PostList> Authors { get; }

    /// <summary>Questions that wait for an answer, newest first.</summary>
    public ImmutableArray<Post> OpenQuestions { get; }

    /// <summary>Posts and pages.</summary>
    public IEnumerable<Post> All => Posts.Concat(Pages);

    /// <summary>The parts of a series, the oldest first.</summary>
    public ILookup<string, Post> Series { get; }

    /// <summary>Each tag's spelling for readers, by its name in addresses.</summary>
    public FrozenDictionary<string, string> TagTitles { get; }

    /// <summary>Where a post stands among <see cref="Posts"/>; -1 for pages.</summary>
    public int Position(Post post) => positions.GetValueOrDefault(post, -1);

    /// <summary>The post before one in time; null at the end and for pages.</summary>
    public Post? Older(Post post) => positions.TryGetValue(post, out var index) && index + 1 < Posts.Length ? Posts[index + 1] : null;

    /// <summary>The post after one in time; null at the end and for pages.</summary>
    public Post? Newer(Post post) => positions.TryGetValue(post, out var index) && index > 0 ? Posts[index - 1] : null;

    /// <summary>The addresses of all lists and of their further pages.</summary>
    public IEnumerable<string> ListAddresses()
    {
        var paths = Settings.Paths;
        var lists = Specialties.Concat(Tags).Concat(Years).Concat(KindLists).Concat(Audiences).Concat(Authors).ToList();
        string[] roots = [paths.Specialties + "/", paths.Tags + "/", paths.Years + "/", paths.Kinds + "/", paths.Audiences + "/", .. Authors.Length > 0 ? [paths.Authors + "/"] : Array.Empty<string>()];
        return roots
            .Concat(lists.SelectMany(list => PagesOf(list.Address, list.Posts.Length)))
            .Concat(PagesOf("", Posts.Length))
            .Concat(PagesOf(paths.OpenQuestions + "/", OpenQuestions.Length))
            .Concat(Settings.Search ? [paths.Search + "/"] : []);
    }

    /// <summary>The address of a list's n-th page.</summary>
    public string PageAddress(string address, int number) =>
        number == 1 ? address : address.Length == 0 ? $"{Settings.Paths.Page}/{number}" : address + number;

    /// <summary>How many pages a list of posts takes; an empty list takes one.</summary>
    public int PageCount(int posts) => Math.Max(1, (posts + Settings.PageSize - 1) / Settings.PageSize);

    private IEnumerable<string> PagesOf(string address, int posts) =>
        Enumerable.Range(1, PageCount(posts)).Select(number => PageAddress(address, number));

    private ImmutableArray<PostList> ListsOf(string root, Func<Post, IEnumerable<(string Slug, string Title, string Note)>> terms) =>
        [.. Posts
            .SelectMany(post => terms(post).DistinctBy(term => term.Slug).Select(term => (term, post)))
            .GroupBy(pair => pair.term.Slug)
            .Select(group => new PostList($"{root}/{group.Key}/", group.Key, CommonTitle(group.Select(pair => pair.term.Title)), group.First().term.Note, [.. group.Select(pair => pair.post)]))
            .OrderBy(list => Fold.Letters(list.Title), StringComparer.Ordinal)
            .ThenBy(list => list.Slug, StringComparer.Ordinal)];

    // Spellings that differ only by case or accent are one tag, under its most frequent spelling.
    private static string CommonTitle(IEnumerable<string> titles) =>
        titles.GroupBy(title => title).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string OrderWithinMonth(string address) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
}

/// <summary>A list of posts: of a specialty, a tag, a year or a kind.</summary>
/// <param name="Address">Its address below the root, with a closing <c>/</c>.</param>
/// <param name="Slug">Its name in the address.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Note">Short forms, for specialties.</param>
/// <param name="Posts">Its posts, newest first.</param>
public sealed record PostList(string Address, string Slug, string Title, string Note, ImmutableArray<Post> Posts);
