namespace Confrere.Checklist.Lexicons;

/// <summary>What a place's name names, or what leads to a place as surely as its name.</summary>
[Flags]
internal enum PlaceKinds
{
    None = 0,
    Commune = 1,

    /// <summary>A commune from before a merger, whose name is still said.</summary>
    FormerCommune = 1 << 1,

    Departement = 1 << 2,

    /// <summary>A région of today or from before 2016.</summary>
    Region = 1 << 3,

    /// <summary>An old province or a natural area: « le Vercors ». Its population is not known.</summary>
    Area = 1 << 4,

    ForeignCity = 1 << 5,
    Country = 1 << 6,

    /// <summary>The people of a town: « les Brestois ». The population is the town's.</summary>
    Demonym = 1 << 7,

    /// <summary>A place of care by its proper name. The population is its town's.</summary>
    Hospital = 1 << 8,

    /// <summary>Another name of a place: « le 9-3 », « la cité phocéenne ».</summary>
    Nickname = 1 << 9,

    /// <summary>The name without its article « Le » or « Les », as it stands after au, aux, du, des (« au Havre »); only there does it count.</summary>
    WithoutArticle = 1 << 10,
}
