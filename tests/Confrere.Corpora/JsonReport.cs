using System.Text.Encodings.Web;
using System.Text.Json;

namespace Confrere.Corpora;

/// <summary>The same figures and lists as one JSON document, for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Writes the document; lists that were not asked for are left out.</summary>
    public static void Write(TextWriter output, IEnumerable<Score> scores, IEnumerable<Examination>? misses, IEnumerable<Examination>? alarms, string? label, IEnumerable<string> unmet) =>
        output.WriteLine(JsonSerializer.Serialize(new
        {
            Halves = scores,
            Misses = misses?.SelectMany(examination => examination.Misses.Where(mark => label is null || mark.Label == label)
                .Select(mark => new { examination.Text.Id, mark.Label, mark.Start, mark.Length, Around = Excerpts.Around(examination.Text.Text, mark.Start, mark.Length) })),
            Alarms = alarms?.SelectMany(examination => examination.Alarms
                .Select(finding => new { examination.Text.Id, finding.Rule, finding.Blocks, finding.At.Line, finding.At.Column, finding.At.Length, Around = Excerpts.Around(examination.Text.Text, finding.At.Offset, finding.At.Length) })),
            Unmet = unmet,
        }, Options));
}
