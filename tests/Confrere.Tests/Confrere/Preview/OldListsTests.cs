using System.Net;

namespace Confrere.Tests.Confrere.Preview;

/// <summary>A blog that came from Statiq is previewed with the addresses that it had.</summary>
public sealed class OldListsTests
{
    private const string Blog = """
        -- settings.yml --
        Host: example.org
        -- input/tags/index.cshtml --
        ---
        ArchiveSources: posts/**/*
        ArchiveKey: Tags
        ---
        -- input/blog.yml --
        FeedRss: true
        FeedAtom: flux/atom.xml
        -- input/posts/a.md --
        Title: A
        Published: 2020-01-02
        Tags: [Garde de nuit]
        ---
        [Par mot](/tags/garde-de-nuit.html)
        """;

    [Fact]
    public async Task Old_feeds_and_lists_are_there_in_both_views()
    {
        await using var served = await Served.Of(Blog);
        foreach (var get in (Func<string, Task<Seen>>[])[path => served.Get(path), served.GetPublished])
        {
            var feed = await get("/flux/atom.xml");
            Assert.Equal(HttpStatusCode.OK, feed.Status);
            Assert.Equal((await get("/feed.atom")).Text, feed.Text);
            Assert.Equal(HttpStatusCode.OK, (await get("/blog.rss")).Status);
            Assert.Contains("/tags/garde-de-nuit/", (await get("/tags/garde-de-nuit.html")).Text);
            Assert.Contains("href=\"/tags/garde-de-nuit/\"", (await get("/posts/a")).Text);
        }
    }
}
