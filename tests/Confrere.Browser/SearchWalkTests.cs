using Confrere.Browser.Reading;
using Confrere.Browser.Sites;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Confrere.Browser;

/// <summary>Search as a reader works it, by keyboard, and without scripts.</summary>
public sealed class SearchWalkTests : IDisposable
{
    private readonly ServedBlog blog = ServedBlog.Of(WalkedBlog.Files);

    /// <inheritdoc />
    public void Dispose() => blog.Dispose();

    [Fact]
    public async Task Words_are_typed_results_are_told_and_walked_through()
    {
        await using var visit = await Visit.To(blog, "recherche/", Reader.AtDesk);
        var input = visit.Page.GetByRole(AriaRole.Searchbox);
        var results = visit.Page.Locator(".search-results a");

        await visit.WalkTo(input);
        await visit.Page.Keyboard.TypeAsync("hypertension");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 textes trouvés");
        await visit.Press("ArrowDown");
        await Expect(results.Nth(0)).ToBeFocusedAsync();
        await visit.Press("ArrowDown");
        await Expect(results.Nth(1)).ToBeFocusedAsync();
        await visit.Press("ArrowUp");
        await visit.Press("ArrowUp");
        await Expect(input).ToBeFocusedAsync();
        await visit.Press("Escape");
        await Expect(input).ToHaveValueAsync("");
        await Expect(results).ToHaveCountAsync(0);

        await visit.Page.Keyboard.TypeAsync("hta");
        await visit.Press("Enter");
        await Expect(results).ToHaveCountAsync(2);
        Assert.Empty(await visit.Violations());
        await visit.Press("ArrowDown");
        await visit.Press("Enter");
        await Expect(visit.Page).ToHaveURLAsync(blog.Url("billets/court"));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task More_results_take_the_focus_to_the_first_of_them()
    {
        await using var visit = await Visit.To(blog, "recherche/?q=grippe", Reader.AtDesk);
        var results = visit.Page.Locator(".search-results a");
        await Expect(results).ToHaveCountAsync(10);

        await visit.WalkTo(visit.Page.Locator(".search-more"), most: 90);
        await visit.Press("Enter");

        await Expect(results.Nth(10)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Nothing_of_the_index_is_fetched_before_it_is_used()
    {
        await using var visit = await Visit.To(blog, "recherche/", Reader.AtDesk);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(visit.Requests, request => request.Contains("/data/", StringComparison.Ordinal));

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("grippe");
        await Expect(visit.Page.Locator(".search-results a")).ToHaveCountAsync(10);

        Assert.Contains(visit.Requests, request => request.StartsWith("recherche/data/t-", StringComparison.Ordinal));
        await using var post = await Visit.To(blog, WalkedBlog.Text, Reader.AtDesk);
        await post.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(post.Requests, request => request.Contains("search", StringComparison.Ordinal) || request.Contains("recherche", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("404")]
    public async Task A_form_leads_from_a_page_to_the_answers(string page)
    {
        await using var visit = await Visit.To(blog, page, Reader.AtDesk);

        await visit.WalkTo(visit.Page.Locator("main").GetByRole(AriaRole.Searchbox));
        await visit.Page.Keyboard.TypeAsync("l’hypertension");
        await visit.Press("Enter");

        await Expect(visit.Page.Locator(".search-results a")).ToHaveCountAsync(2);
        await Expect(visit.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("l’hypertension");
    }

    [Fact]
    public async Task Without_scripts_the_form_leads_to_the_lists_of_the_search_page()
    {
        await using var visit = await Visit.To(blog, "", Reader.AtDesk with { HasScripts = false });

        await visit.Page.Locator("main input[type=search]").FillAsync("grippe");
        await visit.Press("Enter");

        await Expect(visit.Page).ToHaveURLAsync(blog.Url("recherche/?q=grippe"));
        await Expect(visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Médecine cardiovasculaire" })).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }
}
