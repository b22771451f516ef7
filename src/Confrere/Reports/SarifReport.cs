using System.Text.Json;
using Confrere.Engine;

namespace Confrere.Reports;

/// <summary>
/// Findings as SARIF 2.1.0, which code hosts and editors read. It holds places, advice and the rules' pages: no snippet, no fingerprint of a line (a hash of
/// a name can be guessed), no reason of a waiver.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The document.</summary>
    /// <param name="findings">The findings, waived ones included.</param>
    /// <param name="sources">The files that they stand in.</param>
    /// <param name="language">The language of the rules' help.</param>
    public static string Of(IEnumerable<Finding> findings, ReportSources sources, Language language)
    {
        var all = findings.ToList();
        var rules = all.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        var topics = all.GroupBy(finding => finding.Rule).ToDictionary(group => group.Key, group => (group.First().Topic, Level: group.Max(finding => finding.Severity)));
        return JsonReport.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            writer.WriteStartObject("tool");
            writer.WriteStartObject("driver");
            writer.WriteString("name", "Confrère");
            writer.WriteString("version", Product.Version);
            writer.WriteString("semanticVersion", Product.Version);
            writer.WriteString("language", LanguageName(language));
            writer.WriteStartArray("rules");
            foreach (var rule in rules)
                Rule(writer, RuleHelp.Of(rule, language), topics[rule].Topic, topics[rule].Level);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteString("language", LanguageName(language));
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (var finding in all)
                Result(writer, finding, rules.BinarySearch(finding.Rule, StringComparer.Ordinal), sources);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void Rule(Utf8JsonWriter writer, RuleHelp help, Topic topic, Severity level)
    {
        writer.WriteStartObject();
        writer.WriteString("id", help.Name);
        Text(writer, "shortDescription", Sentence(help.Title));
        if (help.Why.Length > 0)
            Text(writer, "fullDescription", help.Why);
        if (help.Page.Length > 0)
        {
            writer.WriteStartObject("help");
            writer.WriteString("text", help.Page);
            writer.WriteString("markdown", help.Page);
            writer.WriteEndObject();
        }
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", LevelName(level));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("alias", help.Alias);
        writer.WriteStartArray("tags");
        writer.WriteStringValue(JsonReport.NameOf(topic));
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter writer, Finding finding, int rule, ReportSources sources)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", LevelName(finding.Severity));
        Text(writer, "message", finding.Advice);
        writer.WriteStartArray("locations");
        if (finding.At.Path.Length > 0)
            Location(writer, finding.At, sources);
        writer.WriteEndArray();
        writer.WriteStartArray("suppressions");
        if (finding.Waived)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", "inSource");
            writer.WriteString("status", "accepted");
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter writer, Place at, ReportSources sources)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(sources.FromHere(at.Path)));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", at.Line);
        if (at != Place.Whole(at.Path))
        {
            var (line, column) = sources.EndOf(at);
            writer.WriteNumber("startColumn", at.Column);
            writer.WriteNumber("endLine", line);
            writer.WriteNumber("endColumn", column);
            writer.WriteNumber("charOffset", at.Offset);
            writer.WriteNumber("charLength", at.Length);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Sentence(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..] + ".";

    private static string LevelName(Severity severity) => severity == Severity.Blocking ? "error" : "warning";

    private static string LanguageName(Language language) => language == Language.French ? "fr" : "en";
}
