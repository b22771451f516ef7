using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Site.Search;

/// <summary>What search knows of a language: common words, elided ones, units, and how the forms of a word come together. The browser is given the same lists with the index.</summary>
internal sealed class SearchLanguage
{
    private static readonly Lazy<SearchLanguage> LoadedFrench = new(() => new SearchLanguage("fr", "French.txt"));
    private static readonly Lazy<SearchLanguage> LoadedEnglish = new(() => new SearchLanguage("en", "English.txt"));

    private readonly Dictionary<string, List<string>> sections = [];

    private SearchLanguage(string code, string file)
    {
        Code = code;
        List<string> section = [];
        foreach (var line in SearchTables.Lines(file))
        {
            if (line[0] == '[')
                sections[line[1..^1]] = section = [];
            else
                section.Add(line);
        }
        Stops = Words("stop");
        Elisions = Words("elisions");
        Enclitics = Words("enclitics");
        Units = Words("units");
        Stems = Rows("stems").ToFrozenDictionary(row => row[0], row => row[1]);
        Plurals = Endings("plurals");
        Derivations = Endings("endings");
    }

    /// <summary>Its code: <c>fr</c>, <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>Words too common to be looked for.</summary>
    public FrozenSet<string> Stops { get; }

    /// <summary>What may stand before an apostrophe and is no word of its own: <c>l</c>, <c>qu</c>.</summary>
    public FrozenSet<string> Elisions { get; }

    /// <summary>What may stand after the last apostrophe and is no word of its own: English <c>'s</c>.</summary>
    public FrozenSet<string> Enclitics { get; }

    /// <summary>Units that are written close to their number.</summary>
    public FrozenSet<string> Units { get; }

    /// <summary>Words whose stem no rule would find, or would confuse with another's: <c>foie</c> is no <c>fois</c>.</summary>
    public FrozenDictionary<string, string> Stems { get; }

    /// <summary>The endings of plurals.</summary>
    public ImmutableArray<WordEnding> Plurals { get; }

    /// <summary>The endings of words of one family.</summary>
    public ImmutableArray<WordEnding> Derivations { get; }

    /// <summary>The language of a post.</summary>
    public static SearchLanguage Of(Language language) => language == Language.French ? LoadedFrench.Value : LoadedEnglish.Value;

    /// <summary>The form under which a word is kept: the same for its plural, its feminine and its family.</summary>
    /// <param name="folded">The word, folded.</param>
    public string Stem(string folded)
    {
        if (Stems.TryGetValue(folded, out var known))
            return known;
        if (folded.Length < 4 || folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return folded;
        var stem = Without(folded, Plurals);
        if (Stems.TryGetValue(stem, out known))
            return known;
        stem = Without(stem, Derivations);
        return stem.Length > 4 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    private static string Without(string word, ImmutableArray<WordEnding> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Text.Length >= ending.Kept && word.EndsWith(ending.Text, StringComparison.Ordinal))
                return word[..^ending.Text.Length] + ending.Instead;
        }
        return word;
    }

    private FrozenSet<string> Words(string section) => Rows(section).SelectMany(row => row).ToFrozenSet();

    private IEnumerable<string[]> Rows(string section) => sections[section].Select(line => line.Split(' '));

    private ImmutableArray<WordEnding> Endings(string section) =>
        [.. Rows(section).Select(row => new WordEnding(row[0], row[1] == "-" ? "" : row[1], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)))];
}

/// <summary>An ending that the forms of a word differ by.</summary>
/// <param name="Text">The ending.</param>
/// <param name="Instead">What takes its place.</param>
/// <param name="Kept">How many letters must stay before it.</param>
internal readonly record struct WordEnding(string Text, string Instead, int Kept);
