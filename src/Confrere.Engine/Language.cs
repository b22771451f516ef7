namespace Confrere.Engine;

/// <summary>The language in which the doctor writes, and in which she is answered.</summary>
public enum Language
{
    /// <summary>French, the default.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
