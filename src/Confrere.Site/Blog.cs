using Confrere.Checklist;
using Confrere.Site.Settings;

namespace Confrere.Site;

/// <summary>The published blog. Everything that goes out is made from it, and it takes cleared posts alone: the compiler keeps the others out.</summary>
/// <param name="settings">The settings.</param>
/// <param name="cleared">The posts that may be published.</param>
public sealed class Blog(SiteSettings settings, IEnumerable<ClearedPost> cleared) : ShownBlog(settings, cleared.Select(post => post.Post));
