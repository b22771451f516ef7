namespace Confrere.Engine;

/// <summary>The harm that a finding is about; it fixes how grave the finding is by default.</summary>
public enum Topic
{
    /// <summary>A name, or what stands for one.</summary>
    Identity,

    /// <summary>A number or code that names one person: NIR, IBAN, plate.</summary>
    Identifier,

    /// <summary>A way to reach someone: telephone, e-mail, address.</summary>
    Contact,

    /// <summary>A date, an age, a time.</summary>
    Date,

    /// <summary>A place or an establishment.</summary>
    Place,

    /// <summary>A case so rare that it names its patient.</summary>
    RareCase,

    /// <summary>An image or an attachment, and what it carries along.</summary>
    Image,

    /// <summary>Consent, review, attestation.</summary>
    Consent,

    /// <summary>The Order's rules and good manners.</summary>
    Conduct,

    /// <summary>The author, where she does not sign with her name.</summary>
    Author,

    /// <summary>No harm to a person: a fault of form, such as a broken link or an unreadable date.</summary>
    Form,
}
