namespace Confrere.Corpora;

/// <summary>Words of a text that could give a patient away, as a person marked them.</summary>
/// <param name="Label">What they are: <c>NOM</c>, <c>DATE</c>…</param>
/// <param name="Start">The first character, in the text without marks.</param>
/// <param name="Length">How many characters.</param>
/// <param name="IsDebatable">Whether a finding here is neither right nor wrong.</param>
internal readonly record struct Mark(string Label, int Start, int Length, bool IsDebatable)
{
    /// <summary>Every label there is, in the order of the tables.</summary>
    public static readonly IReadOnlyList<string> Labels =
        ["NOM", "DATE", "NAISSANCE", "AGE", "LIEU", "ETABLISSEMENT", "TELEPHONE", "COURRIEL", "ADRESSE", "NUMERO", "LIEN", "HEURE", "QUASI"];

    /// <summary>The character after the last.</summary>
    public int End => Start + Length;
}
