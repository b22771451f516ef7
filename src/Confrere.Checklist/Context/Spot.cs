using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>What a post says of a place, an establishment or an origin.</summary>
/// <param name="Start">Where it begins in the prose.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Severity">What it does.</param>
internal readonly record struct Spot(int Start, int End, SpotKind Kind, Severity Severity);

/// <summary>What leads to a place, and through it to a patient.</summary>
internal enum SpotKind
{
    /// <summary>A place of care by its name.</summary>
    House,

    /// <summary>A school, an employer, a club, a prison by its name.</summary>
    Body,

    /// <summary>A commune, a hamlet, a quarter, an island.</summary>
    Town,

    /// <summary>The people of a town.</summary>
    People,

    /// <summary>A place by another name than its own.</summary>
    Nickname,

    /// <summary>A département, or a natural area as small.</summary>
    Region,

    /// <summary>A room, a bed.</summary>
    Room,

    /// <summary>A country, a people, a religion or a language, said of a patient.</summary>
    Origin,
}
