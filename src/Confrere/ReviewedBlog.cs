using Confrere.Checklist;
using Confrere.Site.Images;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Statiq;

namespace Confrere;

/// <summary>A blog after the checklist.</summary>
/// <param name="Posts">Every post, reviewed.</param>
/// <param name="Assets">Every other file that is not private, reviewed.</param>
/// <param name="Checked">What goes out, and where links lead.</param>
/// <param name="Notes">What the blog says beside its texts.</param>
/// <param name="Files">What is published of each other file.</param>
public sealed record ReviewedBlog(IReadOnlyList<Review> Posts, IReadOnlyList<Review> Assets, CheckedBlog Checked, PublishFiles Files, SiteNotes Notes)
{
    /// <summary>The lists of a blog that came from Statiq.</summary>
    public OldLists OldLists { get; init; } = OldLists.None;
}
