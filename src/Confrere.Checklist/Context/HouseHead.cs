namespace Confrere.Checklist.Context;

/// <summary>A noun that announces a place of care, of work or of life, and where its name would begin.</summary>
/// <param name="First">The first word of the whole: « centre » of « centre hospitalier ».</param>
/// <param name="Head">The noun.</param>
/// <param name="Next">The word where the name would begin.</param>
/// <param name="Sort">What it announces.</param>
/// <param name="Link">The words just before the name: « de », « du », « de la ».</param>
/// <param name="IsShouted">Whether the noun is in capitals, so that capitals tell nothing.</param>
/// <param name="IsVague">Whether the noun means other things as often.</param>
internal readonly record struct HouseHead(int First, int Head, int Next, HouseSort Sort, string Link, bool IsShouted, bool IsVague);

/// <summary>What a noun announces.</summary>
internal enum HouseSort
{
    /// <summary>A hospital, a clinic, a nursing home.</summary>
    House,

    /// <summary>What is a house of care before a name only: cabinet, centre, pharmacie.</summary>
    Cabinet,

    /// <summary>A ward, a service.</summary>
    Ward,

    /// <summary>A school, a workplace, a club.</summary>
    Body,

    /// <summary>A landform or a part of a town.</summary>
    Land,

    /// <summary>A house with its name in front, as in English.</summary>
    English,
}
