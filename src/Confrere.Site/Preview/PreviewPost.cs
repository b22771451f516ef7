using Confrere.Checklist;
using Confrere.Engine;

namespace Confrere.Site.Preview;

/// <summary>A post that its author looks at on her own computer, whatever the checklist says of it. Nothing that is published can be made of it: only <see cref="PreviewBlog"/> takes it.</summary>
/// <param name="Review">The checklist's verdict.</param>
public sealed record PreviewPost(Review Review)
{
    /// <summary>The post.</summary>
    public Post Post => Review.Post;
}
