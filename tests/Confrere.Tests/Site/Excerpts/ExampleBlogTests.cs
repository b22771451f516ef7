using Confrere.Engine;
using Confrere.Site.Excerpts;
using Confrere.Site.Settings;
using Confrere.Tests.Sites;
using NodaTime;

namespace Confrere.Tests.Site.Excerpts;

/// <summary>Every excerpt and every part of every thread of the example blog.</summary>
public sealed class ExampleBlogTests
{
    private static readonly SiteSettings Settings = SettingsReader.Read(SiteInput.ReadSettings(TinySite.Repository()), [], Language.French, out _);

    private static readonly ReviewedBlog Blog = new BlogBuild(Settings, new BuildOptions { Now = Instant.FromUtc(2026, 11, 15, 12, 0) })
        .Review(new SiteInput([], SiteInput.ReadFolder(TinySite.Repository(), "input", []), []));

    [Fact]
    public void They_fit_their_networks_and_pass_the_checklist_of_their_posts()
    {
        var announce = new AnnouncePosts(Settings, Blog.Checked.Links);
        var check = new ReviewExcerpt(Settings.ForParsing(Instant.MinValue), Settings.ForReview(Instant.MinValue));
        var seen = 0;
        foreach (var post in Blog.Checked.Posts)
        {
            var review = Blog.Posts.Single(review => ReferenceEquals(review.Post, post.Post));
            foreach (var announcement in Network.All.SelectMany(network => new[] { announce.Excerpt(post, network), announce.Thread(post, network) }))
            {
                Assert.NotEmpty(announcement.Parts);
                Assert.All(announcement.Parts, part => Assert.True(announcement.Network.Takes(part.Text), part.Text));
                Assert.All(announcement.Parts, part => Assert.Empty(check.NewlyBroken(review, part.Words)));
                seen += announcement.Parts.Length;
            }
        }
        Assert.True(seen > 500);
    }

    [Fact]
    public void The_check_of_an_excerpt_sees_what_the_post_does_not_say()
    {
        var check = new ReviewExcerpt(Settings.ForParsing(Instant.MinValue), Settings.ForReview(Instant.MinValue));

        Assert.Equal(["telephone"], check.NewlyBroken(Blog.Posts[0], "Rappeler le 06 39 98 12 34."));
    }

    [Fact]
    public void They_leave_no_mark_open()
    {
        var announce = new AnnouncePosts(Settings, Blog.Checked.Links);
        foreach (var part in Blog.Checked.Posts.SelectMany(post => Network.All.SelectMany(network => announce.Excerpt(post, network).Parts.Concat(announce.Thread(post, network).Parts))))
        {
            Assert.Equal(part.Words.Count(letter => letter is '«' or '(' or '“'), part.Words.Count(letter => letter is '»' or ')' or '”'));
            Assert.DoesNotMatch(@"[:;,]$|\*\*|\]\(|\[\^|<\w", part.Words);
        }
    }
}
