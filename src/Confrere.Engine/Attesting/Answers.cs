namespace Confrere.Engine.Attesting;

/// <summary>Who read a text again.</summary>
public enum Reviewer
{
    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Another health professional.</summary>
    Colleague,
}

/// <summary>What was agreed with the patient, or with who speaks for him.</summary>
public enum Consent
{
    /// <summary>In writing; the proof lies elsewhere and is never committed.</summary>
    Written,

    /// <summary>In words.</summary>
    Spoken,

    /// <summary>For a minor: parents, and the child where old enough.</summary>
    Minor,

    /// <summary>For a protected adult: the adult, and who protects.</summary>
    ProtectedAdult,

    /// <summary>For somebody dead: the family.</summary>
    DeceasedFamily,

    /// <summary>Nobody was asked.</summary>
    NotAsked,

    /// <summary>Nobody could be reached.</summary>
    Unreachable,

    /// <summary>No one person to ask: the story is made of several, or invented.</summary>
    NobodyInParticular,

    /// <summary>It was refused: the text stays in.</summary>
    Refused,

    /// <summary>It was withdrawn: the text stays in.</summary>
    Withdrawn,
}

/// <summary>A category of what was changed in a story; never from what, never to what.</summary>
public enum Change
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The age.</summary>
    Age,

    /// <summary>The sex.</summary>
    Sex,

    /// <summary>Names.</summary>
    Names,

    /// <summary>The place.</summary>
    Place,

    /// <summary>Dates and seasons.</summary>
    Dates,

    /// <summary>The trade.</summary>
    Trade,

    /// <summary>The family.</summary>
    Family,

    /// <summary>The origin.</summary>
    Origin,

    /// <summary>The course of the illness, where the lesson does not depend on it.</summary>
    History,

    /// <summary>The circumstances.</summary>
    Circumstances,

    /// <summary>What was said.</summary>
    Words,

    /// <summary>Several stories made into one.</summary>
    Merged,
}

/// <summary>Whether a text comes out long enough after the facts.</summary>
public enum Delay
{
    /// <summary>Yes.</summary>
    Kept,

    /// <summary>No, and the reviewer knows.</summary>
    Sooner,
}

/// <summary>What was agreed about an image.</summary>
public enum ImageConsent
{
    /// <summary>It shows nobody: a drawing, a graph, an object.</summary>
    NotNeeded,

    /// <summary>In writing.</summary>
    Written,

    /// <summary>In words.</summary>
    Spoken,
}

/// <summary>What a person answers to the checklist's advice. What was mended is found no more, and needs no answer.</summary>
public enum AdviceAnswer
{
    /// <summary>It is not what the rule takes it for.</summary>
    NotSo,

    /// <summary>It is, and it stays.</summary>
    Kept,
}
