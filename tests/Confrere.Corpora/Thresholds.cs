using System.Text.Encodings.Web;
using System.Text.Json;

namespace Confrere.Corpora;

/// <summary>The committed thresholds, by half. They are only ever made stricter by the program; one is lowered by hand, in a commit that says why.</summary>
internal static class Thresholds
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>The thresholds of each half; none where there is no file.</summary>
    public static SortedDictionary<string, Threshold> Read() => File.Exists(CorpusFolder.Thresholds)
        ? JsonSerializer.Deserialize<SortedDictionary<string, Threshold>>(File.ReadAllText(CorpusFolder.Thresholds), Options)!
        : [];

    /// <summary>What the halves do not reach, a line each; a half without thresholds, and thresholds without their half, are faults too.</summary>
    /// <param name="scores">The figures of today.</param>
    /// <param name="half">The one half that was measured; null where all were.</param>
    public static IReadOnlyList<string> Unmet(IReadOnlyCollection<Score> scores, string? half = null)
    {
        var wanted = Read();
        return
        [
            .. scores.SelectMany(score => wanted.TryGetValue(score.Half, out var threshold) ? threshold.Unmet(score) : [$"{score.Half}: no thresholds; --raise writes today's"]),
            .. wanted.Keys.Where(name => (half is null || half == name) && scores.All(score => score.Half != name)).Select(name => $"{name}: no texts"),
        ];
    }

    /// <summary>Writes today's figures where they are better than those committed.</summary>
    public static void Raise(IEnumerable<Score> scores)
    {
        var all = Read();
        foreach (var score in scores)
            all[score.Half] = all.TryGetValue(score.Half, out var known) ? known.Stricter(Threshold.From(score)) : Threshold.From(score);
        File.WriteAllText(CorpusFolder.Thresholds, JsonSerializer.Serialize(all, Options) + "\n");
    }
}
