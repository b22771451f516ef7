using Confrere.Engine;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Settings;

namespace Confrere.Site.Legal;

/// <summary>Says what the legal notice lacks, where the author has not written her own and the blog is meant for the public.</summary>
/// <param name="settings">The blog's settings.</param>
public sealed class CheckLegal(SiteSettings settings)
{
    /// <summary>What is missing.</summary>
    public IEnumerable<Finding> Run(CheckedBlog blog)
    {
        ArgumentNullException.ThrowIfNull(blog);
        var missing = settings.Legal.Missing(settings.Contact).ToList();
        var isOwn = blog.Posts.Any(post => post.Post.Address == MadeAddress.Legal(settings.Language));
        return missing.Count == 0 || isOwn || settings.Host.Length == 0 ? [] : [Finding.Remark("mentions-incompletes", Place.Whole("statiq.json"), LegalWords.In(settings.Language).Missing(missing))];
    }
}
