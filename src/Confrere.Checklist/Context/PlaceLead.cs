namespace Confrere.Checklist.Context;

/// <summary>What goes before a word makes of it.</summary>
internal enum PlaceLead
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It begins a sentence.</summary>
    Begins,

    /// <summary>A person, or what a name is given to.</summary>
    Name,

    /// <summary>A disease, a sign, a score, a study.</summary>
    Described,

    /// <summary>An article.</summary>
    Article,

    /// <summary>« de », and no more.</summary>
    Of,

    /// <summary>« en ».</summary>
    In,

    /// <summary>An opening bracket, a comma.</summary>
    Aside,

    /// <summary>A preposition of place.</summary>
    At,

    /// <summary>Where someone lives, works or comes from.</summary>
    Home,
}
