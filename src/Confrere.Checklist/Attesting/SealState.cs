namespace Confrere.Checklist.Attesting;

/// <summary>How far a text's attestation still speaks for it.</summary>
public enum SealState
{
    /// <summary>Nobody has reviewed it.</summary>
    Missing,

    /// <summary>What stands there was written by hand, changed by hand, or comes from another text: nothing of it counts.</summary>
    Altered,

    /// <summary>It was reviewed, and has changed since.</summary>
    Broken,

    /// <summary>Its words are as they were reviewed, but an answer holds no longer: it comes out sooner, or another point is asked now.</summary>
    Reopened,

    /// <summary>It is as it was reviewed.</summary>
    Valid,
}
