using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>A post that may be published. Only the checklist can make one, and the site takes nothing else: the compiler keeps the others in.</summary>
public sealed record ClearedPost
{
    internal ClearedPost(Post post) => Post = post;

    /// <summary>The post.</summary>
    public Post Post { get; }
}
