namespace Confrere.Checklist.Lexicons;

/// <summary>What a single word can be: a word is often several things at once (« Pierre », « Sens », « Robin »), and the context decides.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>A word of French, in any of its forms.</summary>
    Ordinary = 1,

    /// <summary>One of the 5,000 commonest words of French.</summary>
    Common = 1 << 1,

    /// <summary>A first name that many people in France bear.</summary>
    FirstName = 1 << 2,

    /// <summary>A first name that few people in France bear.</summary>
    RareFirstName = 1 << 3,

    /// <summary>A family name of France, among the ten thousand most given to the newborn.</summary>
    Surname = 1 << 4,

    /// <summary>One of the commonest words of English.</summary>
    EnglishWord = 1 << 5,

    /// <summary>A first name of the English-speaking world.</summary>
    EnglishFirstName = 1 << 6,

    /// <summary>A family name of the English-speaking world.</summary>
    EnglishSurname = 1 << 7,

    /// <summary>A commune of France whose name is one word, of today or from before a merger.</summary>
    Commune = 1 << 8,

    /// <summary>A city abroad, by its own name or its French one.</summary>
    ForeignCity = 1 << 9,

    /// <summary>A country.</summary>
    Country = 1 << 10,

    /// <summary>A département, a région, an old province or a natural area of France.</summary>
    Region = 1 << 11,

    /// <summary>A person whose name became a disease, a sign, a score, an organ or an operation, alone or as part of such a name.</summary>
    Eponym = 1 << 12,

    /// <summary>A medicine by its international non-proprietary name.</summary>
    Drug = 1 << 13,

    /// <summary>A medicine, a vaccine or a device by its trade name.</summary>
    Brand = 1 << 14,

    /// <summary>A genus of living things as medicine writes it.</summary>
    Species = 1 << 15,

    /// <summary>An institution, a journal, a learned society, a firm.</summary>
    Institution = 1 << 16,

    /// <summary>An acronym that stands for a thing, not for a place or a person.</summary>
    Acronym = 1 << 17,

    /// <summary>People by their country, region or continent, or the language they speak.</summary>
    Demonym = 1 << 18,

    /// <summary>People by their town: « Brestois ».</summary>
    TownDemonym = 1 << 19,

    /// <summary>Somebody whom everybody knows, of history, of fiction or of myth.</summary>
    Figure = 1 << 20,

    /// <summary>A place of care by its proper name: « Lariboisière ».</summary>
    Hospital = 1 << 21,

    /// <summary>A feast or a season with a name.</summary>
    Feast = 1 << 22,

    /// <summary>A first name of France, however rare.</summary>
    AnyFirstName = FirstName | RareFirstName,

    /// <summary>A first name or a family name.</summary>
    AnyName = AnyFirstName | Surname | EnglishFirstName | EnglishSurname,

    /// <summary>The name of a place.</summary>
    AnyPlace = Commune | ForeignCity | Country | Region,

    /// <summary>Something of medicine that is written with a capital and is nobody.</summary>
    Medical = Eponym | Drug | Brand | Species | Institution | Acronym,
}
