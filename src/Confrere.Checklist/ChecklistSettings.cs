using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>What happens to the blog when a post must stay in.</summary>
public enum OnBlocking
{
    /// <summary>Nothing is written: the last good site stays.</summary>
    Refuse,

    /// <summary>That post alone is left out, everywhere.</summary>
    Withhold,
}

/// <summary>What a blog may decide about the checklist: it can be made stricter, never laxer where it blocks.</summary>
public sealed record ChecklistSettings
{
    /// <summary>What a blocking finding does.</summary>
    public OnBlocking OnBlocking { get; init; } = OnBlocking.Refuse;

    /// <summary>The kinds that do not go out without a person's attestation.</summary>
    public ImmutableArray<Kind> Require { get; init; } = [Kind.Anecdote, Kind.Question];

    /// <summary>Where the authors' private words are: files, or folders of files, relative to the site, that are never committed.</summary>
    public ImmutableArray<string> PrivateWordFiles { get; init; } = ["mots.prive.txt"];

    /// <summary>How many days after the facts a text about a patient may come out without a word about it; 0 for none.</summary>
    public int Delay { get; init; } = 90;

    /// <summary>Rules whose severity was changed; null silences an advisory rule.</summary>
    public FrozenDictionary<string, Severity?> Levels { get; init; } = FrozenDictionary<string, Severity?>.Empty;
}
