using Confrere.Browser.Reading;
using Confrere.Browser.Sites;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Confrere.Browser;

/// <summary>Readers who have only a keyboard: each thing that the pages offer can be reached, worked and left.</summary>
public sealed class KeyboardTests : IDisposable
{
    private readonly ServedBlog blog = ServedBlog.Of(WalkedBlog.Files);

    /// <inheritdoc />
    public void Dispose() => blog.Dispose();

    [Fact]
    public async Task The_first_stop_leads_past_the_menu_into_the_text()
    {
        await using var visit = await Visit.To(blog, WalkedBlog.Text, Reader.AtDesk with { WantsStillness = true });

        await visit.Press("Tab");
        await Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync();
        await visit.Press("Enter");
        await Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Press("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task The_switch_has_three_states_that_hold_on_the_next_page()
    {
        await using var visit = await Visit.To(blog, "", Reader.AtDesk);
        var night = visit.Page.Locator("[data-theme-choice=dark]");

        await visit.WalkTo(night);
        await visit.Press("Space");
        await Expect(night).ToHaveAttributeAsync("aria-pressed", "true");
        var dark = await visit.Background();
        await visit.Page.GotoAsync(blog.Url(WalkedBlog.Text));
        Assert.Equal(dark, await visit.Background());
        await Expect(night).ToHaveAttributeAsync("aria-pressed", "true");

        await visit.WalkTo(visit.Page.Locator("[data-theme-choice=light]"));
        await visit.Press("Enter");
        var light = await visit.Background();
        Assert.NotEqual(dark, light);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(light, await visit.Background());

        await visit.WalkTo(visit.Page.Locator("[data-theme-choice=auto]"));
        await visit.Press("Enter");
        Assert.Equal(dark, await visit.Background());
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.Equal(light, await visit.Background());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length"));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_reader_who_chose_the_dark_sees_no_flash_of_light()
    {
        await using var visit = await Visit.To(blog, "", Reader.AtDesk);
        await visit.Page.Locator("[data-theme-choice=dark]").ClickAsync();
        await visit.Page.AddInitScriptAsync("new MutationObserver((_, watch) => { if (document.body) { sessionStorage.first = document.documentElement.dataset.theme; watch.disconnect(); } }).observe(document, { childList: true, subtree: true });");

        await visit.Page.ReloadAsync();

        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("() => sessionStorage.first"));
    }

    [Fact]
    public async Task The_state_of_the_switch_is_seen_where_colours_are_forced()
    {
        await using var visit = await Visit.To(blog, "", Reader.AtDesk with { HasForcedColors = true });
        var night = visit.Page.Locator("[data-theme-choice=dark]");
        var before = await night.ScreenshotAsync();

        await night.EvaluateAsync("button => button.setAttribute('aria-pressed', 'true')");

        Assert.NotEqual(before, await night.ScreenshotAsync());
    }

    [Fact]
    public async Task A_text_is_shared_before_and_after_it_and_copying_is_told()
    {
        await using var visit = await Visit.To(blog, WalkedBlog.Text, Reader.AtDesk);
        var boxes = visit.Page.Locator(".share");
        await Expect(boxes).ToHaveCountAsync(2);

        for (var i = 0; i < 2; i++)
        {
            await visit.Page.EvaluateAsync("() => navigator.clipboard.writeText('')");
            await visit.WalkTo(boxes.Nth(i).Locator("[data-copy]"), most: 90);
            await visit.Press("Enter");
            await Expect(boxes.Nth(i).GetByRole(AriaRole.Status)).ToHaveTextAsync("Lien copié");
            Assert.Equal("https://example.github.io/blog/billets/long", await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task An_abbreviation_says_what_it_stands_for()
    {
        await using var visit = await Visit.To(blog, WalkedBlog.Text, Reader.AtDesk);
        var abbreviation = visit.Page.Locator(".body abbr[tabindex]").First;

        await visit.WalkTo(abbreviation, most: 90);

        Assert.Contains("hypertension artérielle", await abbreviation.EvaluateAsync<string>("e => e.title + getComputedStyle(e, '::after').content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_footnote_is_read_and_left_again()
    {
        await using var visit = await Visit.To(blog, WalkedBlog.Text, Reader.AtDesk with { WantsStillness = true });
        var mark = visit.Page.Locator(".footnote-ref").First;

        await visit.WalkTo(mark, most: 90);
        await visit.Press("Enter");
        await Expect(visit.Page.GetByText("Ou couché, selon les cas.").Last).ToBeInViewportAsync();
        await visit.Press("Tab");
        await visit.Press("Enter");

        await Expect(mark).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_contents_open_and_lead_to_a_heading()
    {
        await using var visit = await Visit.To(blog, WalkedBlog.Text, Reader.AtDesk with { WantsStillness = true });
        var contents = visit.Page.Locator("details.contents");

        await visit.WalkTo(contents.Locator("summary"), most: 90);
        await visit.Press("Enter");
        await Expect(contents).ToHaveAttributeAsync("open", "");
        for (var i = 0; i < 4; i++)
            await visit.Press("Tab");
        await visit.Press("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Partie 4" })).ToBeInViewportAsync();
    }
}
