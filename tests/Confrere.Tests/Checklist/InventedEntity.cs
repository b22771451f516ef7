using System.Numerics;

namespace Confrere.Tests.Checklist;

/// <summary>Words that give an invented person away, made from a seed: never twice the same, always the same for a seed.</summary>
/// <param name="Rule">The rule that must find them.</param>
/// <param name="Before">Words that introduce them and need not lie in the finding.</param>
/// <param name="Core">What the finding must cover.</param>
internal sealed record InventedEntity(string Rule, string Before, string Core)
{
    public string Text => Before + Core;

    /// <summary>The sorts there are; those that need a patient beside them are found in clinical stories only.</summary>
    public static readonly IReadOnlyList<string> Sorts = ["telephone", "nir", "courriel", "iban", "date-de-naissance", "civilite-et-nom", "etablissement"];

    public static InventedEntity Of(string sort, Random random) => sort switch
    {
        "telephone" => new(sort, "", Telephone(random)),
        "nir" => new(sort, "", Nir(random)),
        "courriel" => new(sort, "", $"{Name(random).ToLowerInvariant()}.{Name(random).ToLowerInvariant()}@{Name(random).ToLowerInvariant()}.{Among(random, "fr", "org", "net", "be")}"),
        "iban" => new(sort, "", Iban(random)),
        "date-de-naissance" => BirthDate(random),
        "civilite-et-nom" => new(sort, "", $"{Among(random, "Mme", "M.", "Madame", "Monsieur", "Mlle")} {Among(random, "", "", "", "Le ", "de ")}{Name(random)}"),
        _ => Hospital(random),
    };

    /// <summary>As in a file's name; null where nobody would write it so.</summary>
    public string? AsFileName => Rule switch
    {
        "telephone" or "nir" or "iban" => string.Concat(Core.Replace("+", "00").Where(char.IsAsciiLetterOrDigit)),
        "courriel" => Core,

        _ => null,
    };

    /// <summary>A name that is in no list: syllables in a row.</summary>
    private static string Name(Random random)
    {
        var syllables = Enumerable.Range(0, random.Next(3, 5)).Select(_ => Among(random, "b", "br", "d", "f", "gw", "k", "kr", "l", "m", "n", "p", "pl", "r", "t", "tr", "v", "z") + Among(random, "a", "e", "i", "o", "ou", "au"));
        var name = string.Concat(syllables) + Among(random, "c", "d", "k", "l", "n", "rd", "z", "x");
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Telephone(Random random)
    {
        var pairs = Enumerable.Range(0, 4).Select(_ => random.Next(100).ToString("00")).ToList();
        var first = Among(random, "1", "2", "3", "4", "5", "6", "7", "9");
        return Among(random, " ", ".", "", "-", "+") is var gap && gap == "+"
            ? $"+33 {first} {string.Join(' ', pairs)}"
            : $"0{first}{gap}{string.Join(gap, pairs)}";
    }

    private static string Nir(Random random)
    {
        string[] groups = [random.Next(1, 3).ToString(), random.Next(100).ToString("00"), random.Next(1, 13).ToString("00"), random.Next(1, 96).ToString("00"), random.Next(1, 900).ToString("000"), random.Next(1, 999).ToString("000")];
        if (groups[3] == "20")
            groups[3] = "21";
        var key = 97 - (long.Parse(string.Concat(groups)) % 97);
        return string.Join(Among(random, " ", "", "."), [.. groups, key.ToString("00")]);
    }

    // The check digits are those of ISO 7064: the number with its country's letters as figures leaves 1 when divided by 97.
    private static string Iban(Random random)
    {
        var (country, length) = random.Next(3) switch { 0 => ("DE", 18), 1 => ("BE", 12), _ => ("FR", 23) };
        var account = string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(10).ToString()));
        var figures = BigInteger.Parse(account + string.Concat(country.Select(letter => (letter - 'A' + 10).ToString())) + "00");
        var iban = country + (98 - (int)(figures % 97)).ToString("00") + account;
        return random.Next(2) == 0 ? iban : string.Join(' ', iban.Chunk(4).Select(chunk => new string(chunk)));
    }

    private static InventedEntity BirthDate(Random random)
    {
        var (day, month, year) = (random.Next(1, 29), random.Next(1, 13), random.Next(1930, 2015));
        var months = new[] { "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre" };
        var date = random.Next(3) switch { 0 => $"{day:00}/{month:00}/{year}", 1 => $"{day} {months[month - 1]} {year}", _ => $"{day:00}.{month:00}.{year}" };
        return new("date-de-naissance", Among(random, "Né le ", "Née le ", "Date de naissance : ", "née le "), date);
    }

    // « Clinique » alone is a discipline too: it needs its article.
    private static InventedEntity Hospital(Random random)
    {
        var (before, house) = random.Next(5) switch { 0 => ("Transféré à l’", "hôpital"), 1 => ("Opérée à la ", "clinique"), 2 => ("", "CHU de"), 3 => ("Adressée par l’", "EHPAD"), _ => ("", "Centre hospitalier de") };
        return new("etablissement", before, $"{house} {Name(random)}");
    }

    private static string Among(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
