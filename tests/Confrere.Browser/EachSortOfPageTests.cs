using Confrere.Browser.Reading;
using Confrere.Browser.Sites;

namespace Confrere.Browser;

/// <summary>Each sort of page of the example blog, on a telephone and at a desk, by day and by night.</summary>
public sealed class EachSortOfPageTests
{
    // What may not be seen on paper: it cannot be pressed there.
    private const string Furniture = "nav, header nav, footer, aside, button, .share, [class*=share], form";

    /// <summary>One page of each sort, in each of the four ways.</summary>
    public static TheoryData<string, string> PagesInFourWays => [.. ServedBlog.Example.SortsOfPages().SelectMany(page => Reader.Four.Select(reader => (page, reader.ToString())))];

    /// <summary>One page of each sort.</summary>
    public static TheoryData<string> Pages => [.. ServedBlog.Example.SortsOfPages()];

    [Fact]
    public void Every_kind_of_text_and_every_kind_of_list_is_among_the_pages()
    {
        var pages = ServedBlog.Example.SortsOfPages();

        foreach (var folder in (string[])["anecdotes/", "idees-recues/", "questions/", "billets/", "specialites/", "tags/", "annees/", "genres/", "publics/", "questions-ouvertes/", "recherche/", "page/"])
            Assert.Contains(pages, page => page.StartsWith(folder, StringComparison.Ordinal));
        foreach (var page in (string[])["", "404", "a-propos", "specialites/", "tags/", "annees/"])
            Assert.Contains(page, pages);
    }

    [Theory]
    [MemberData(nameof(PagesInFourWays))]
    public async Task A_page_has_no_barrier_no_error_no_foreign_request_and_fits_the_window(string page, string reader)
    {
        await using var visit = await Visit.To(ServedBlog.Example, page, Reader.Four.Single(one => one.ToString() == reader));

        Assert.Empty(await visit.Violations());
        Assert.Empty(await visit.StickingOut());
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_the_same_without_scripts(string page)
    {
        await using var with = await Visit.To(ServedBlog.Example, page, Reader.AtDesk);
        await using var without = await Visit.To(ServedBlog.Example, page, Reader.AtDesk with { HasScripts = false });

        var share = (double)(await without.ReadText()).Length / (await with.ReadText()).Length;

        Assert.InRange(share, 0.97, 1.5);
        Assert.Empty(without.Troubles);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_printed_page_has_its_text_and_no_furniture(string page)
    {
        await using var visit = await Visit.To(ServedBlog.Example, page, Reader.AtDesk);

        await visit.Print();

        Assert.Empty(await visit.Shown(Furniture));
        Assert.NotEmpty(await visit.Shown("h1"));
    }
}
