using Confrere.Engine.Text;

namespace Confrere.Engine.Attesting;

/// <summary>A key inside <c>Review</c>.</summary>
/// <param name="French">Its French name.</param>
/// <param name="English">Its English name, which is its name in code.</param>
public sealed record AttestationKey(string French, string English)
{
    /// <summary>The keys, in the order in which they are written.</summary>
    public static IReadOnlyList<AttestationKey> All { get; } =
    [
        new("rôle", "role"), new("mois", "month"), new("règles", "rules"), new("patient", "patient"), new("proche", "relative"), new("collègue", "colleague"), new("raconté", "told"),
        new("respect", "respect"), new("consentement", "consent"), new("modifié", "changed"), new("délai", "delay"), new("parution", "out"), new("images", "images"), new("conseils", "advice"), new("sceau", "seal"), new("blocs", "blocks"),
    ];

    /// <summary>The keys inside each item of <c>images</c> and <c>advice</c>.</summary>
    public static IReadOnlyList<AttestationKey> Inner { get; } =
        [new("image", "image"), new("visage", "face"), new("texte", "text"), new("accord", "consent"), new("règle", "rule"), new("bloc", "block"), new("réponse", "answer")];

    /// <summary>The key's name in a language.</summary>
    public string In(Language language) => language == Language.French ? French : English;

    /// <summary>The name in code of the key that a written form means; null if none.</summary>
    internal static string? Find(IReadOnlyList<AttestationKey> keys, string written)
    {
        var folded = Fold.Key(written);
        return keys.FirstOrDefault(key => Fold.Key(key.French) == folded || Fold.Key(key.English) == folded)?.English;
    }
}
