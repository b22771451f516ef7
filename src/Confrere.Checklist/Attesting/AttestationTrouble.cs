namespace Confrere.Checklist.Attesting;

/// <summary>Why an attestation, as it was answered, does not let a text go.</summary>
public enum AttestationTrouble
{
    /// <summary>Role, month or rule set are missing.</summary>
    NoOrigin,

    /// <summary>A point was not answered.</summary>
    Unanswered,

    /// <summary>Somebody could recognise the patient.</summary>
    Recognisable,

    /// <summary>The story was told under the author's name, and the blog hides that name.</summary>
    ToldUnderName,

    /// <summary>The patient would not feel respected.</summary>
    Disrespectful,

    /// <summary>The patient refused.</summary>
    Refused,

    /// <summary>The patient took the consent back.</summary>
    Withdrawn,

    /// <summary>An image has no whole statement.</summary>
    ImageUnanswered,

    /// <summary>A name, a date or a place is written into an image.</summary>
    ImageWriting,

    /// <summary>A face, without consent in writing.</summary>
    ImageFace,

    /// <summary>The time since the facts was not answered, or otherwise than the dates say.</summary>
    DelayUnanswered,
}
