namespace Confrere.Checklist.Context;

/// <summary>A name without a civility.</summary>
/// <param name="Start">Where it begins in the prose.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">What gives it away.</param>
internal readonly record struct BareName(int Start, int End, NameForm Form);

/// <summary>What gives a name without a civility away.</summary>
internal enum NameForm
{
    /// <summary>A first name and a surname, in either order.</summary>
    Full,

    /// <summary>Initials that stand for a person.</summary>
    Initials,

    /// <summary>The bare name of someone whom the text names in full elsewhere.</summary>
    Again,

    /// <summary>A first name, a surname or an unknown word that the sentence treats as a person.</summary>
    Person,

    /// <summary>A first name, a surname or an unknown word with a capital that nothing else explains.</summary>
    Unexplained,
}
