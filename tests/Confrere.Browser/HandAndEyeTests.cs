using Confrere.Browser.Reading;
using Confrere.Browser.Sites;

namespace Confrere.Browser;

/// <summary>Each sort of page of the example blog for fingers, keyboards, large letters and settings of the device.</summary>
public sealed class HandAndEyeTests
{
    /// <summary>One page of each sort.</summary>
    public static TheoryData<string> Pages => [.. ServedBlog.Example.SortsOfPages()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_finger_finds_what_it_aims_at(string page)
    {
        await using var visit = await Visit.To(ServedBlog.Example, page, Reader.AtDesk with { Width = 320 });

        Assert.Empty(await visit.SmallTargets());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Wider_spacing_and_larger_letters_lose_nothing(string page)
    {
        await using var visit = await Visit.To(ServedBlog.Example, page, Reader.AtDesk with { Width = 320 });

        await visit.Dress("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
        Assert.Empty(await visit.CutOff());
        Assert.Empty(await visit.StickingOut());

        await using var large = await Visit.To(ServedBlog.Example, page, Reader.AtDesk);
        await large.Dress("html { font-size: 200% !important; }");
        Assert.Empty(await large.CutOff());
        Assert.Empty(await large.StickingOut());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_keyboard_sees_where_it_is_also_at_four_times_the_size(string page)
    {
        await using var visit = await Visit.To(ServedBlog.Example, page, Reader.AtDesk with { Width = 320, WantsStillness = true });
        await visit.Page.SetViewportSizeAsync(320, 256);

        var stops = await visit.TabStops(most: 60);

        Assert.True(stops.Count > 5, "The page has hardly anything to walk to.");
        Assert.Empty(stops.Where(stop => !stop.IsMarked).Select(stop => "not marked: " + stop.Element));
        Assert.Empty(stops.Where(stop => !stop.IsInView).Select(stop => "out of sight: " + stop.Element));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_for_who_wants_stillness(string page)
    {
        await using var visit = await Visit.To(ServedBlog.Example, page, Reader.AtDesk with { WantsStillness = true });

        Assert.Empty(await visit.Moving());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Forced_colours_leave_the_page_whole(string page)
    {
        await using var visit = await Visit.To(ServedBlog.Example, page, Reader.AtDesk with { HasForcedColors = true });

        Assert.Empty((await visit.TabStops(most: 12)).Where(stop => !stop.IsMarked).Select(stop => stop.Element));
        Assert.Empty(await visit.StickingOut());
        Assert.Empty(visit.Troubles);
    }
}
