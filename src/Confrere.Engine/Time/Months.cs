using Confrere.Engine.Text;

namespace Confrere.Engine.Time;

/// <summary>The names of the months. The product carries its own, because no culture data is at hand on the doctor's machine.</summary>
public static class Months
{
    private static readonly string[] French =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A month's name, from 1.</summary>
    public static string Name(int month, Language language) => (language == Language.French ? French : English)[month - 1];

    /// <summary>The month that a word means, from 1, in either language, whole or abbreviated (« janv. », « sept »); null if none.</summary>
    public static int? Find(string word)
    {
        var key = Fold.Key(word).TrimEnd('.');
        if (key.Length < 3)
            return null;
        // « jui » alone could be June or July.
        var found = Enumerable.Range(0, 12).Where(i => Begins(French[i], key) || Begins(English[i], key)).ToList();
        return found.Count == 1 ? found[0] + 1 : null;
    }

    private static bool Begins(string name, string key) => Fold.Key(name).StartsWith(key, StringComparison.Ordinal);
}
