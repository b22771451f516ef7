namespace Confrere.Engine;

/// <summary>Whether a post wants to be published now. What the checklist makes of it is another question.</summary>
public enum Standing
{
    /// <summary>Yes.</summary>
    Due,

    /// <summary>Its date is in the future: it waits.</summary>
    Waiting,

    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its front matter leaves it out.</summary>
    Excluded,
}
