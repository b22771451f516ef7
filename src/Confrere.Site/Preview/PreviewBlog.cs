using Confrere.Site.Settings;

namespace Confrere.Site.Preview;

/// <summary>The blog as its author sees it at home: drafts, waiting and refused posts stand among the others. Pages, feeds, search and cards for publication do not take it.</summary>
/// <param name="settings">The settings.</param>
/// <param name="posts">The posts.</param>
public sealed class PreviewBlog(SiteSettings settings, IEnumerable<PreviewPost> posts) : ShownBlog(settings, posts.Select(post => post.Post));
