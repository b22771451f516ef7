using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere;

/// <summary>What a build did, and why.</summary>
public sealed record BuildReport
{
    /// <summary>Everything that was found in what is or could be published, by place.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The texts that are published.</summary>
    public ImmutableArray<Post> Published { get; init; } = [];

    /// <summary>The files that a blocking finding keeps in.</summary>
    public ImmutableArray<Post> Withheld { get; init; } = [];

    /// <summary>The texts whose date is in the future.</summary>
    public ImmutableArray<Post> Waiting { get; init; } = [];

    /// <summary>The drafts.</summary>
    public ImmutableArray<Post> Drafts { get; init; } = [];

    /// <summary>The texts whose authors say that no patient is in them, with the reasons; without, where the text may not be published, since its words stay in.</summary>
    public ImmutableArray<(Post Post, string Reason)> WithoutPatient { get; init; } = [];

    /// <summary>Keys of front matter that are not ours, with how often each stands.</summary>
    public ImmutableArray<(string Key, int Count)> UnknownKeys { get; init; } = [];

    /// <summary>Whether nothing may be written.</summary>
    public bool IsRefused { get; init; }

    /// <summary>The same build, refused by what was found in its finished pages.</summary>
    public BuildReport RefusedBy(ImmutableArray<Finding> findings) => this with { Findings = [.. Findings, .. findings], Published = [], IsRefused = true };

    /// <summary>Whether posts about patients go out without an attestation, because the settings say so.</summary>
    public bool IsReviewOff { get; init; }
}
