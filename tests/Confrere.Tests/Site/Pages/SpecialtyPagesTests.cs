using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Confrere.Tests.Sites;
using static Confrere.Tests.Sites.ReadersSite;

namespace Confrere.Tests.Site.Pages;

/// <summary>A specialty's pages: by kind, what waits for an answer first, each text once however many pages it takes.</summary>
public sealed class SpecialtyPagesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(20)]
    public void Each_text_stands_once_in_its_part_whatever_the_size_of_pages(int size)
    {
        using var site = Built(Blog(size));
        var pages = Enumerable.Range(1, (12 + size - 1) / size).Select(number => Page(site, number)).ToList();

        Assert.False(site.HasOutput($"specialites/nephrologie/{pages.Count + 1}.html"));
        Assert.All(pages.SkipLast(1), page => Assert.Equal(size, page.QuerySelectorAll(".card").Length));
        var told = pages.SelectMany(page => page.QuerySelectorAll(".group")).SelectMany(group => group.QuerySelectorAll(".card h3").Select(title => $"{Heading(group)}: {title.TextContent}")).ToList();
        Assert.Equal(
            [
                "Questions ouvertes: Q4", "Questions ouvertes: Q2", "Anecdotes: A5", "Anecdotes: A4", "Anecdotes: A3", "Anecdotes: A2", "Anecdotes: A1", "Idées reçues: M1",
                "Questions résolues: Q3", "Questions résolues: Q1", "Billets: B2", "Billets: B1",
            ],
            told);
    }

    [Fact]
    public void A_part_that_goes_on_says_so_and_its_count_is_the_whole()
    {
        using var site = Built(Blog(4));

        Assert.Equal(["Questions ouvertes 2", "Anecdotes 5"], Headings(Page(site, 1)));
        Assert.Equal(["Anecdotes (suite) 5", "Idées reçues 1"], Headings(Page(site, 2)));
        Assert.Equal(["Questions résolues 2", "Billets 2"], Headings(Page(site, 3)));
    }

    [Fact]
    public void The_parts_are_linked_where_they_begin()
    {
        using var site = Built(Blog(4));
        var links = Page(site, 2).QuerySelectorAll(".sections a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(
            [
                "/specialites/nephrologie/#page-open", "/specialites/nephrologie/#page-anecdote", "/specialites/nephrologie/2#page-idee-recue",
                "/specialites/nephrologie/3#page-resolved", "/specialites/nephrologie/3#page-billet",
            ],
            links);
        Assert.All(links.Zip([1, 1, 2, 3, 3]), link => Assert.NotNull(Page(site, link.Second).GetElementById(link.First.Split('#')[1])));
    }

    [Fact]
    public void A_specialty_is_followed_by_its_own_feeds_newest_first()
    {
        using var site = Built(Blog(4));

        Assert.Equal(["feed.rss", "feed.atom", "feed.json"], Page(site, 1).QuerySelectorAll(".follow a").Select(link => link.GetAttribute("href")!.Replace("/specialites/nephrologie/", "")));
        var titles = new HtmlParser().ParseDocument(site.Output("specialites/nephrologie/feed.atom")).QuerySelectorAll("entry > title").Select(title => title.TextContent).ToList();
        Assert.Equal("B2", titles[0]);
        Assert.Equal(12, titles.Count);
    }

    // Five anecdotes, four questions (two open), a received idea and two posts, each kind a month after the other.
    private static string Blog(int size)
    {
        IEnumerable<string> posts =
        [
            .. Enumerable.Range(1, 5).Select(number => Text("anecdotes", $"A{number}", $"2025-0{number}-01")),
            .. Enumerable.Range(1, 4).Select(number => Text("questions", $"Q{number}", $"2025-0{number}-01", number % 2 == 0 ? "statut: ouverte" : "statut: résolue")),
            Text("idees-recues", "M1", "2025-06-01", "fait: M1"),
            Text("billets", "B1", "2025-07-01"),
            Text("billets", "B2", "2025-08-01"),
        ];
        return Settings.Replace("\"PageSize\": 2", $"\"PageSize\": {size}") + string.Concat(posts);
    }

    private static string Text(string folder, string title, string date, string more = "public: tous") =>
        $"\n-- input/{folder}/{title.ToLowerInvariant()}.md --\n---\ntitre: {title}\ndate: {date}\nspécialités: néphro\n{more}\n---\nUn texte ?\n";

    private static IHtmlDocument Page(TinySite site, int number) => new HtmlParser().ParseDocument(site.Output($"specialites/nephrologie/{(number == 1 ? "index" : number)}.html"));

    private static IEnumerable<string> Headings(IHtmlDocument page) => page.QuerySelectorAll(".group > h2").Select(heading => heading.TextContent);

    private static string Heading(IElement group) => group.QuerySelector("h2")!.FirstChild!.TextContent.Replace("(suite)", "").Trim();
}
