using System.Text;
using Confrere.Engine;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Benchmarks;

/// <summary>Made-up posts of some 600 words, the same each time: prose, a list, a table, a footnote and links.</summary>
internal static class Corpus
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 15, 8, 0);

    private static readonly string[] Words =
        ("le patient la fièvre une toux depuis quelques jours sans autre signe avec un traitement simple et une surveillance régulière dans la semaine le médecin examine écoute puis explique " +
        "que cette situation est fréquente et bénigne mais qu’il faut revenir si la douleur augmente ou si un nouveau symptôme apparaît on rassure on note on rappelle la règle du bon usage").Split(' ');

    private static readonly string[] Specialties = ["cardio", "néphro", "derm", "pédiatrie", "MG", "urgences", "rhumato", "pneumo", "psy", "endoc"];

    /// <summary>The settings of the benchmark's blog.</summary>
    public static SiteSettings Settings { get; } = new() { SiteTitle = "Banc d’essai", Host = "example.org", Checklist = new() { Require = [] }, Zone = DateTimeZoneProviders.Tzdb["Europe/Paris"] };

    /// <summary>The files of a blog of some posts.</summary>
    public static IReadOnlyList<SourceFile> Files(int posts) => [.. Enumerable.Range(0, posts).Select(number => new SourceFile($"input/billets/texte-{number:00000}.md", Encoding.UTF8.GetBytes(Text(number, posts))))];

    private static string Text(int number, int posts)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        text.Append($"---\ntitre: Texte numéro {number}\ndate: {2016 + (number % 10)}-{1 + (number % 12):00}-{1 + (number % 28):00}\nspécialités: [{Specialties[number % 10]}, {Specialties[number / 10 % 10]}]\nétiquettes: [mot{number % 50}, mot{number % 7}]\n---\n");
        for (var paragraph = 0; paragraph < 8; paragraph++)
        {
            if (paragraph % 3 == 1)
                text.Append($"\n## Partie {paragraph}\n");
            text.Append('\n');
            for (var sentence = 0; sentence < 5; sentence++)
                text.Append(Sentence(random));
            text.Append($"Voir [un autre texte](texte-{random.Next(posts):00000}.md) et la note[^1].\n");
        }
        text.Append("\n| dose | effet |\n|---|--:|\n| 1 g | 3 |\n| 2 g | 5 |\n\n- un point\n- **un autre**\n\n[^1]: Une note de bas de page.\n");
        return text.ToString();
    }

    private static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, 14).Select(_ => Words[random.Next(Words.Length)]).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ". ";
    }
}
