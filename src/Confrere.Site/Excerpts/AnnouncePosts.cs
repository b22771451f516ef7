using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Images;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Pages;
using Confrere.Site.Settings;

namespace Confrere.Site.Excerpts;

/// <summary>Writes what announces a cleared post on each network.</summary>
/// <param name="settings">The blog's settings.</param>
/// <param name="links">Where links lead: titles of unpublished texts are not shown here either.</param>
public sealed class AnnouncePosts(SiteSettings settings, ResolveLinks links)
{
    private readonly SiteUrls urls = new(settings);
    private readonly BodyRenderer body = new(links, SiteWords.In(settings.Language), SiteNotes.None.TableOf, PictureSizes.None);

    /// <summary>The post's whole address; empty where the host is not known.</summary>
    public string UrlOf(ClearedPost post) => urls.Absolute(urls.PageUrl(PostOf(post).Address));

    /// <summary>The excerpt, with the address below it; without any part where nothing can be said without misleading.</summary>
    public Announcement Excerpt(ClearedPost post, Network network)
    {
        var url = UrlOf(post);
        var chosen = PostExcerpt.For(PostOf(post), body.HiddenTitles(PostOf(post)), network, url);
        return new Announcement(network, chosen.Text.Length == 0 ? [] : [new ThreadPart(chosen.Text, Excerpts.Excerpt.WithLink(chosen.Text, url))], chosen.Origin, 0, IsWhole: true);
    }

    /// <summary>The thread.</summary>
    public Announcement Thread(ClearedPost post, Network network)
    {
        var thread = PostExcerpt.Thread(PostOf(post), body.HiddenTitles(PostOf(post)), network, UrlOf(post));
        return new Announcement(network, thread.Parts, null, thread.LeftOut, thread.IsWhole);
    }

    private static Post PostOf(ClearedPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.Post;
    }
}
