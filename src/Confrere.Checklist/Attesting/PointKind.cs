namespace Confrere.Checklist.Attesting;

/// <summary>What a point of the review asks.</summary>
public enum PointKind
{
    /// <summary>Who reviews.</summary>
    Role,

    /// <summary>Whether the story was told under the author's name.</summary>
    Told,

    /// <summary>Whether the patient could recognise it.</summary>
    Patient,

    /// <summary>Whether a relative could recognise the patient.</summary>
    Relative,

    /// <summary>Whether a colleague on the ward could.</summary>
    Colleague,

    /// <summary>Whether the patient would feel respected.</summary>
    Respect,

    /// <summary>What was agreed.</summary>
    Consent,

    /// <summary>Whether it comes out long enough after the facts.</summary>
    Delay,

    /// <summary>What was changed.</summary>
    Changed,

    /// <summary>Whether a passage that has changed says something new about the patient, the people around him or the author.</summary>
    Read,

    /// <summary>Whether an image shows a face, or another part by which a person is known.</summary>
    Face,

    /// <summary>Whether a name, a date or a place is written into an image.</summary>
    Writing,

    /// <summary>What was agreed about an image.</summary>
    ImageConsent,

    /// <summary>What a person makes of a piece of the checklist's advice.</summary>
    Advice,
}
