using System.Text;

namespace Confrere.Engine.Text;

/// <summary>The words of a title as they stand in an address: lower-case ASCII joined by hyphens.</summary>
public static class Slug
{
    /// <summary>« Nuits de garde ! » gives <c>nuits-de-garde</c>. Never empty: a text without a Latin or Greek letter or a digit gives 16 hexadecimal digits, always the same.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text?.Length ?? 0);
        var pending = false;
        foreach (var letter in Fold.Letters(text!))
        {
            if (Spelled(letter) is not { } spelled)
            {
                pending = slug.Length > 0;
                continue;
            }
            if (pending)
                slug.Append('-');
            pending = false;
            slug.Append(spelled);
        }
        return slug.Length > 0 ? slug.ToString() : Fingerprint(text!);
    }

    // Greek letters are words in medicine (β-bloquant, γ-GT): dropping them would leave « bloquant ».
    private static string? Spelled(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(),
        'α' => "alpha",
        'β' => "beta",
        'γ' => "gamma",
        'δ' => "delta",
        'ε' => "epsilon",
        'κ' => "kappa",
        'λ' => "lambda",
        'μ' => "mu",
        'ω' => "omega",
        _ => null,
    };

    // FNV-1a over the UTF-16 units of the composed form: stable across machines and versions, unlike string.GetHashCode.
    private static string Fingerprint(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in Nfc.Normalize(text))
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        return hash.ToString("x16", null);
    }
}
