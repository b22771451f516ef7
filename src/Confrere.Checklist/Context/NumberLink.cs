namespace Confrere.Checklist.Context;

/// <summary>What ties a number to the word that announces it.</summary>
internal enum NumberLink
{
    /// <summary>Only « de », « est » or their like: « un dossier de 1200 pages ».</summary>
    Loose,

    /// <summary>Nothing stands between them.</summary>
    Adjacent,

    /// <summary>« n° », « numéro », a colon.</summary>
    Said,
}
