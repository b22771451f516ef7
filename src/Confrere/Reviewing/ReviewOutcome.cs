using System.Collections.Immutable;
using Confrere.Checklist.Attesting;
using Confrere.Engine;

namespace Confrere.Reviewing;

/// <summary>What came of the answers to a review: the new file, or why there is none.</summary>
public sealed record ReviewOutcome
{
    /// <summary>The text's file with the attestation and its seal; all else in it is as it was, to the byte. Null where something is in the way.</summary>
    public SourceFile? File { get; init; }

    /// <summary>What the text must lose before anybody can answer for it.</summary>
    public ImmutableArray<Finding> Blocking { get; init; } = [];

    /// <summary>Answers to points that the text does not have, or that are none of the point's answers.</summary>
    public ImmutableArray<string> Strangers { get; init; } = [];

    /// <summary>Points that still want an answer.</summary>
    public ImmutableArray<ReviewPoint> Open { get; init; } = [];

    /// <summary>Answers that keep the text in. They are written only where the text would go out without them.</summary>
    public ImmutableArray<AttestationTrouble> Troubles { get; init; } = [];

    /// <summary>Whether all was answered well, and the front matter is written so that nothing can be put into it without touching the rest.</summary>
    public bool IsUnwritable { get; init; }
}
