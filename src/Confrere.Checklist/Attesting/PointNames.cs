using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Attesting;

/// <summary>How the points of a review are called where a person types them. What stands behind a colon (a line, a file, a place) is the same in each language, and so are the names of rules.</summary>
public static class PointNames
{
    private static readonly ImmutableArray<(string Key, string French)> Names =
    [
        ("role", "rôle"), ("told", "raconté"), ("patient", "patient"), ("relative", "proche"), ("colleague", "collègue"), ("respect", "respect"), ("consent", "consentement"), ("delay", "délai"), ("changed", "modifié"),
        ("read", "relu"), ("face", "visage"), ("writing", "inscription"), ("image-consent", "accord"),
    ];

    private static readonly FrozenDictionary<string, string> ByForm = Names.SelectMany(name => new[] { name.Key, name.French }.Distinct().Select(form => (Fold.Key(form), name.Key))).DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Key);

    /// <summary>A point's key as it is typed in a language.</summary>
    public static string Of(string key, Language language)
    {
        var (name, about) = Split(key);
        return language == Language.French && Names.FirstOrDefault(known => known.Key == name) is { French: { } french } ? french + about : key;
    }

    /// <summary>The key that a person means, in whichever language she typed it.</summary>
    internal static string KeyOf(string typed)
    {
        var (name, about) = Split(typed.Trim());
        return ByForm.TryGetValue(Fold.Key(name), out var key) ? key + about : typed.Trim();
    }

    private static (string Name, string About) Split(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (key, "") : (key[..colon], key[colon..]);
    }
}
