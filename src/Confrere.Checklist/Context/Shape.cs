namespace Confrere.Checklist.Context;

/// <summary>How a word is written, and how it stands beside its neighbours.</summary>
[Flags]
internal enum Shape : ushort
{
    /// <summary>In lower case, behind a space.</summary>
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capital = 1,

    /// <summary>It has two letters or more, all of them capitals.</summary>
    Capitals = 2,

    /// <summary>It begins with a figure.</summary>
    Figure = 4,

    /// <summary>It holds both letters and figures.</summary>
    Mixed = 8,

    /// <summary>It begins a sentence, a quotation or a passage.</summary>
    Begins = 16,

    /// <summary>A hyphen joins it to the word before.</summary>
    Joined = 32,

    /// <summary>An apostrophe joins it to the word after: « l' », « d' », « O' ».</summary>
    Elided = 64,

    /// <summary>It is the first of its passage.</summary>
    First = 128,

    /// <summary>It is one letter.</summary>
    Letter = 256,

    /// <summary>A capital stands in it behind a small letter: « McDonald ».</summary>
    InnerCapital = 512,
}
