using Confrere.Engine;

namespace Confrere;

/// <summary>Lets drafts or waiting posts be shown where the author asked for it; they still go through the whole checklist.</summary>
internal sealed class ShowUnpublished(BuildOptions options) : IModule<Post, Post>
{
    public Post Run(Post document) => document.Standing switch
    {
        Standing.Draft when options.Drafts => document with { Standing = Standing.Due },
        Standing.Waiting when options.Future => document with { Standing = Standing.Due },
        _ => document,
    };
}
