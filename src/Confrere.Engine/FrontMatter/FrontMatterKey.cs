using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine.Text;

namespace Confrere.Engine.FrontMatter;

/// <summary>A key of front matter that Confrère knows, under its English and its French name.</summary>
/// <param name="Name">The name in Statiq's style, which is also its name in code.</param>
/// <param name="Others">The French name, and further forms.</param>
public sealed record FrontMatterKey(string Name, params string[] Others)
{
    /// <summary>All keys.</summary>
    public static ImmutableArray<FrontMatterKey> All { get; } =
    [
        new("Title", "titre"), new("Published", "date", "publié-le"), new("Updated", "maj", "mis-à-jour"), new("Kind", "genre"),
        new("Specialties", "spécialités", "spécialité", "specialty"), new("Tags", "étiquettes", "étiquette", "tag", "mots-clés"),
        new("Audience", "public"), new("Patient"), new("Description", "résumé"), new("Tweet"), new("Author", "auteur", "autrice"),
        new("Draft", "brouillon"), new("Excluded"), new("Featured", "coup-de-cœur"), new("Series", "série"), new("Image"), new("ImageAlt"),
        new("RedirectFrom"), new("Language", "langue"), new("Fact", "fait"), new("Myth", "mythe"), new("Why", "pourquoi"), new("Verdict"),
        new("Sources", "source"), new("Status", "statut"), new("Plain", "en-clair"), new("ReplyTo", "répondre"), new("Answers", "réponses"),
        new("Corrections"), new("Reviewed", "revu-le"), new("Retracted", "rétracté"), new("Interests", "liens"), new("Fictional", "fictifs"),
        new("Allow", "admis"), new("Seen", "vu-le"), new("Review", "relecture"), new("Translation", "traduction", "traductions"),
    ];

    // Keys of the maps inside Sources, Allow, Answers and Corrections.
    private static readonly FrozenSet<string> Inner = ((string[])["titre", "title", "editeur", "publisher", "revue", "journal", "annee", "year", "url", "lien", "link",
        "regle", "rule", "texte", "text", "ligne", "line", "place", "lieu", "raison", "reason", "non", "no",
        "type", "nature", "doi", "pmid", "consulte", "consultele", "accessed", "mois", "month", "date", "specialite", "specialty", "permission", "accord", "nom", "name", "par", "by", "handle", "reponse", "answer", "retenue", "accepted"]).ToFrozenSet();

    private static readonly FrozenDictionary<string, FrontMatterKey> ByForm =
        All.SelectMany(key => key.Others.Prepend(key.Name).Select(form => (Form: Fold.Key(form), key))).ToFrozenDictionary(pair => pair.Form, pair => pair.key);

    /// <summary>The key that a written form means; null if none.</summary>
    public static FrontMatterKey? Find(string written) => ByForm.GetValueOrDefault(Fold.Key(written));

    /// <summary>Whether a key is ours, at the top or inside a value.</summary>
    public static bool IsKnown(string written) => Find(written) is not null || Inner.Contains(Fold.Key(written));

    /// <summary>The known form within two letters of a written one, as a doctor would write it; null if none is that near.</summary>
    /// <param name="written">The written form.</param>
    /// <param name="language">The author's language, whose form is told among equals.</param>
    public static string? Near(string written, Language language = Language.French)
    {
        ArgumentNullException.ThrowIfNull(written);
        var within = written.Length < 3 ? 0 : written.Length < 5 ? 1 : 2;
        var nearest = Nearest.Of(written, All.SelectMany(key => key.Others.Prepend(key.Name)), within);
        var own = Nearest.Of(written, All.SelectMany(key => language == Language.French ? key.Others : [key.Name]), within);
        return own is not null && Nearest.Distance(written, own) <= Nearest.Distance(written, nearest!) ? own : nearest;
    }
}
