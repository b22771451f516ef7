using System.Text;
using System.Text.Json;
using Confrere.Checklist.Lexicons;
using Confrere.Engine.Text;

namespace Confrere.Lexicons;

/// <summary>Everything the lexicons hold, gathered from the published lists and the typed tables.</summary>
internal sealed class Gathering(Sources sources)
{
    private const int CommonWords = 5_000;
    private const int EnglishWords = 10_000;
    private const int EnglishSurnames = 20_000;

    private readonly SortedDictionary<string, WordKinds> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Area), int> _communes = [];

    public Words Words { get; } = new();

    public PlaceGatherer Places { get; } = new();

    // Of smaller communes the first half of a name says nothing to a reader from elsewhere.
    private const int KnownByHalfItsName = 3_000;

    // What many communes begin with names none of them.
    private static readonly string[] Generic = ["Mont", "Pont", "Bourg", "Val", "Bois", "Port", "Roche", "Château", "Chateau", "Beau", "Belle", "Neuf", "Fontaine", "Puy", "Croix", "Tour", "Cap", "Font", "Ferrières", "Notre", "Dun", "Plan", "Tours", "Champs", "Rives", "Deux", "Trois", "Cours", "Terres", "Monts", "Portes", "Isle", "Baie", "Marche", "Vallée"];

    public void Run()
    {
        GatherFrench();
        GatherEnglish();
        GatherFrance();
        GatherAbroad();
        GatherTyped();
    }

    /// <summary>The number of words, places and phrases of each kind.</summary>
    public IEnumerable<(string Kind, int Count)> Counts()
    {
        yield return ("word", Words.Kinds.Count);
        foreach (var kind in Enum.GetValues<WordKinds>().Where(kind => System.Numerics.BitOperations.IsPow2((int)kind)).Order())
            yield return ("word " + kind, Words.Kinds.Values.Count(kinds => (kinds & kind) != 0));
        yield return ("place name", Places.NameCount);
        foreach (var (kind, count) in Places.Counts)
            yield return ("place " + kind, count);
        yield return ("phrase", _phrases.Count);
    }

    public byte[] PackPhrases()
    {
        var bytes = NameListBuilder.Pack([.. _phrases.Keys]);
        foreach (var kinds in _phrases.Values)
            bytes.AddRange(BitConverter.GetBytes((int)kinds));
        return [.. bytes];
    }

    private void GatherFrench()
    {
        Words.Add(sources.FrenchWords, WordKinds.Ordinary);
        Words.Add(sources.Table("words").SelectMany(row => row[0].Split(' ')), WordKinds.Ordinary);
        // The ranked list counts first names of films too: only words of the language are common words.
        Words.Add(sources.FrenchByRank.Where(word => Words.Is(word, WordKinds.Ordinary)).Take(CommonWords), WordKinds.Common);
        Words.Add(sources.FrenchSurnames, WordKinds.Surname);
        GatherFirstNames();
    }

    private void GatherFirstNames()
    {
        // The registers from which the lists come lost some accents: « aime » stands there for Aimé. A verb is no first name where the accented one is known.
        var accented = sources.FrenchFirstNames.Concat(sources.RareFirstNames).Where(name => !Ascii.IsValid(name)).Select(Fold.Letters).ToHashSet();
        bool IsName(string name) => !(Ascii.IsValid(name) && Words.Is(name, WordKinds.Ordinary) && accented.Contains(name));
        Words.Add(sources.FrenchFirstNames.Where(IsName), WordKinds.FirstName);
        Words.Add(sources.Table("diminutives").SelectMany(row => row[0].Split(' ')), WordKinds.FirstName);
        // Two letters are more often a word or an abbreviation than one of the rare names so short.
        Words.Add(sources.RareFirstNames.Where(name => name.Length > 2 && IsName(name) && !Words.Is(name, WordKinds.FirstName)), WordKinds.RareFirstName);
    }

    private void GatherEnglish()
    {
        Words.Add(sources.EnglishFirstNames, WordKinds.EnglishFirstName);
        Words.Add(sources.EnglishSurnames.Take(EnglishSurnames), WordKinds.EnglishSurname);
        // Subtitles, from which the ranks come, are full of first names.
        Words.Add(sources.EnglishByRank.Take(EnglishWords).Where(word => word.All(char.IsAsciiLetterLower) && !Words.Is(word, WordKinds.EnglishFirstName | WordKinds.FirstName)), WordKinds.EnglishWord);
    }

    private void GatherFrance()
    {
        foreach (var commune in sources.Administrative("communes").EnumerateArray())
        {
            var kind = Text(commune, "type") switch
            {
                "commune-actuelle" => PlaceKinds.Commune,
                "commune-deleguee" or "commune-associee" => PlaceKinds.FormerCommune,
                _ => PlaceKinds.None,
            };
            if (kind == PlaceKinds.None)
                continue;
            // A few names carry a remark: « Saint-Quay (ancienne commune) ».
            var (name, area) = (Text(commune, "nom").Split(" (")[0], Text(commune, commune.TryGetProperty("departement", out _) ? "departement" : "collectivite"));
            var population = commune.TryGetProperty("population", out var inhabitants) ? inhabitants.GetInt32() : 0;
            Places.Add(name, kind, area, population);
            Words.Add(name.Split(' ') is ["Le" or "La" or "Les", var only] ? only : name, name.Contains('-') ? WordKinds.None : WordKinds.Commune);
            if (kind == PlaceKinds.Commune)
                _communes[(name, area)] = population;
        }
        GatherShortNames();
        GatherDivisions();
    }

    // « Garges » is Garges-lès-Gonesse to those who live there, and « Saint-Pourçain » needs no Sioule.
    private void GatherShortNames()
    {
        foreach (var ((name, area), population) in _communes.Where(commune => commune.Value >= KnownByHalfItsName))
        {
            var parts = name.Split('-');
            var taken = parts[0] is "Saint" or "Sainte" ? 2 : 1;
            if (parts.Length <= taken || parts[0].Contains(' ') || parts[0].Length < 3)
                continue;
            var shorter = string.Join('-', parts[..taken]);
            if (Words.Is(shorter, WordKinds.Common | WordKinds.FirstName) || Generic.Contains(shorter) || parts[taken][0] == '\'')
                continue;
            Places.Add(shorter, PlaceKinds.Nickname, area, population);
            if (taken == 1)
                Words.Add(shorter, WordKinds.Commune);
        }
    }

    private void GatherDivisions()
    {
        var people = _communes.GroupBy(commune => commune.Key.Area).ToDictionary(group => group.Key, group => group.Sum(commune => commune.Value));
        var regions = new Dictionary<string, int>();
        foreach (var departement in sources.Administrative("departements").EnumerateArray())
        {
            var (name, area) = (Text(departement, "nom"), Text(departement, "code"));
            var population = people.GetValueOrDefault(area);
            regions[Text(departement, "region")] = regions.GetValueOrDefault(Text(departement, "region")) + population;
            Places.Add(name, PlaceKinds.Departement, area, population);
            Words.Add(name, WordKinds.Region);
        }
        foreach (var region in sources.Administrative("regions").EnumerateArray())
        {
            Places.Add(Text(region, "nom"), PlaceKinds.Region, "R" + Text(region, "code"), regions.GetValueOrDefault(Text(region, "code")));
            Words.Add(Text(region, "nom"), WordKinds.Region);
        }
    }

    private static readonly string[] Neighbours = ["BE", "CH", "LU", "MC", "MA", "DZ", "TN", "SN", "CI", "ML", "BF", "NE", "TG", "BJ", "GN", "CM", "MG", "MU", "LB", "HT"];

    private void GatherAbroad()
    {
        var cities = sources.Cities.Where(city => city.Country is not ("FR" or "GP" or "MQ" or "GF" or "RE" or "YT" or "PM" or "BL" or "MF" or "WF" or "PF" or "NC")).ToList();
        foreach (var city in cities)
        {
            var near = Neighbours.Contains(city.Country) || (city.Country == "CA" && city.Region == "10");
            if (city.Population < (near ? 5_000 : 50_000))
                continue;
            var name = Latin(city.Name);
            if (name.Length < 3)
                continue;
            Places.Add(name, PlaceKinds.ForeignCity, city.Country, city.Population);
            if (city.Population >= (near ? 15_000 : 150_000))
                Words.Add(city.Name, name.Contains('-') ? WordKinds.None : WordKinds.ForeignCity);
        }
        var largest = cities.GroupBy(city => (city.Name, city.Country)).ToDictionary(group => group.Key, group => group.Max(city => city.Population));
        foreach (var row in sources.Table("exonyms"))
        {
            var population = largest.TryGetValue((row[1], row[2]), out var known) ? known : throw new InvalidDataException("No such city: " + row[1] + " " + row[2]);
            Places.Add(row[0], PlaceKinds.ForeignCity, row[2], population);
            Words.Add(row[0], WordKinds.ForeignCity);
        }
    }

    private void GatherTyped()
    {
        Typed("eponyms", WordKinds.Eponym, row => [row[1], .. Names(row.ElementAtOrDefault(2) ?? "").Where(form => form.Contains(' ') && char.IsUpper(form[0]))]);
        foreach (var row in sources.Table("eponyms"))
            EponymParts(row[1]);
        Typed("drugs", WordKinds.Drug, First);
        Typed("brands", WordKinds.Brand, First);
        Typed("species", WordKinds.Species, First);
        Typed("institutions", WordKinds.Institution, First);
        Typed("acronyms", WordKinds.Acronym, First);
        // « Hugo » alone is some child more often than the poet.
        Typed("figures", WordKinds.Figure, row => Words.Is(row[0], WordKinds.FirstName) ? [] : First(row));
        Typed("feasts", WordKinds.Feast, First);
        Typed("demonyms", WordKinds.Demonym, People);
        GatherTypedPlaces();
    }

    private void GatherTypedPlaces()
    {
        foreach (var row in sources.Table("countries"))
        {
            foreach (var name in Names(row.ElementAtOrDefault(2) ?? "").Prepend(row[0]))
            {
                Words.Add(name, WordKinds.Country);
                Places.Add(name, PlaceKinds.Country, row[1], 0);
            }
        }
        foreach (var row in sources.Table("areas"))
        {
            Words.Add(row[0], WordKinds.Region);
            Places.Add(row[0], PlaceKinds.Area, "", 0);
        }
        foreach (var row in sources.Table("town-demonyms"))
        {
            foreach (var name in People(row))
            {
                Words.Add(name, WordKinds.TownDemonym);
                Places.Add(name, PlaceKinds.Demonym, row[3], Population(row[2], row[3]));
            }
        }
        foreach (var row in sources.Table("nicknames"))
            Places.Add(row[0], PlaceKinds.Nickname, row[2], row.Length > 3 ? _communes.Where(commune => commune.Key.Area == row[2]).Sum(commune => commune.Value) : Population(row[1], row[2]));
        foreach (var row in sources.Table("hospitals"))
        {
            foreach (var name in Names(row[0]))
            {
                AddPhrase(name, WordKinds.Hospital);
                Places.Add(name, PlaceKinds.Hospital, row[2], Population(row[1], row[2]));
            }
        }
    }

    private void Typed(string table, WordKinds kind, Func<string[], IEnumerable<string>> names)
    {
        foreach (var name in sources.Table(table).SelectMany(names))
            AddPhrase(name, kind);
    }

    private void AddPhrase(string name, WordKinds kind)
    {
        Words.Add(name, kind);
        // A sign that is in no name (« Canal+ ») leaves a word that is no phrase.
        if (NameListBuilder.TryKey(name) is { } key)
            _phrases[key] = _phrases.GetValueOrDefault(key) | kind;
        else if (name.Contains(' '))
            throw new InvalidDataException("This phrase cannot be kept: " + name);
    }

    private static IEnumerable<string> First(string[] row) => [row[0]];

    /// <summary>The four forms of a people's name.</summary>
    private static IEnumerable<string> People(string[] row) => [row[0], Plural(row[0]), row[1], Plural(row[1])];

    private static string Plural(string name) =>
        name[^1] is 's' or 'x' or 'z' ? name
        : name.EndsWith("al", StringComparison.Ordinal) ? name[..^1] + "ux"
        : name.EndsWith("eau", StringComparison.Ordinal) ? name + "x"
        : name + "s";

    // « Charcot-Marie-Tooth »: Charcot and Tooth are eponyms too, Marie is a first name and stays one.
    private void EponymParts(string eponym)
    {
        foreach (var part in eponym.Split(' ', '-').Where(part => part.Length > 2 && char.IsUpper(part[0]) && !Words.Is(part, WordKinds.FirstName | WordKinds.Common)))
            Words.Add(part, WordKinds.Eponym);
    }

    private int Population(string town, string area) =>
        _communes.TryGetValue((town, area), out var population) ? population : throw new InvalidDataException($"No such commune: {town} {area}");

    private static string[] Names(string cell) => cell.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    // Names of the list carry marks and signs of many languages: what a French author would type remains.
    private static string Latin(string name)
    {
        var plain = Fold.Letters(name.Split(" (")[0].Split('/')[0]);
        return string.Join(' ', new string([.. plain.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : letter == '.' ? '\0' : ' ')]).Replace("\0", "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
