using Confrere.Checklist.Lexicons;

namespace Confrere.Checklist.Context;

/// <summary>A word with a capital, with all that hyphens and apostrophes join to it: « Jean-Marc », « O'Brien », « DUPONT », « J. ».</summary>
/// <param name="First">Its first word, as an index into the reading.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Start">Where it begins in the prose.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kinds">What the lexicons know of it.</param>
/// <param name="Shape">How it is written: of its first word, <see cref="Shape.Capitals"/> if all of it is in capitals.</param>
internal readonly record struct NameUnit(int First, int Last, int Start, int End, WordKinds Kinds, Shape Shape)
{
    private const WordKinds Places = WordKinds.AnyPlace | WordKinds.Demonym | WordKinds.TownDemonym;

    /// <summary>Whether the lexicons know it as one of some things.</summary>
    public bool Is(WordKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>Whether it is written in one of some ways.</summary>
    public bool Is(Shape shape) => (Shape & shape) != 0;

    /// <summary>Whether it is one letter, as an initial is.</summary>
    public bool IsLetter => Is(Shape.Letter);

    /// <summary>Whether a full stop follows at once, as behind an initial.</summary>
    public bool IsDottedIn(string text) => End < text.Length && text[End] == '.';

    /// <summary>Where it ends, an initial's full stop included.</summary>
    public int EndIn(string text) => IsLetter && IsDottedIn(text) ? End + 1 : End;

    /// <summary>Whether it is a word of French, whatever else it may be.</summary>
    public bool IsOrdinary => Is(WordKinds.Ordinary | WordKinds.Common);

    /// <summary>Whether no lexicon has it.</summary>
    public bool IsUnknown => Kinds == WordKinds.None && !IsLetter;

    /// <summary>Whether it is a first name that is no other word, or a common one.</summary>
    public bool IsFirstName => Is(WordKinds.FirstName) || (Is(WordKinds.RareFirstName | WordKinds.EnglishFirstName) && !IsOrdinary);

    /// <summary>Whether it stands for a thing of medicine, a place or a people, as far as lists can tell.</summary>
    public bool IsThing => Is(WordKinds.Medical | WordKinds.Feast | WordKinds.Hospital | WordKinds.Figure | Places);

    /// <summary>Whether nothing but a name explains its capital.</summary>
    public bool IsLikelyName => !IsLetter && !IsOrdinary && !IsThing && (IsUnknown || Is(WordKinds.AnyName)) && !Is(WordKinds.EnglishWord);
}
