using System.Text.Json.Nodes;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Site.StructuredData;

/// <summary>schema.org's vocabulary as far as pages use it, from the table beside this file: which types have which properties, and which values those take.</summary>
internal sealed class SchemaOrg
{
    private readonly Dictionary<string, string[]> parents = [];
    private readonly Dictionary<string, (string[] Owners, string[] Values)> properties = [];
    private readonly Dictionary<string, string> members = [];

    public SchemaOrg()
    {
        foreach (var line in File.ReadLines(Path.Join(TinySite.Repository(), "tests/Confrere.Tests/Site/StructuredData/SchemaOrg.tsv")).Where(line => line[0] != '#'))
        {
            var cells = line.Split('\t');
            if (cells[0] == "type")
                parents[cells[1]] = Names(cells[2]);
            else if (cells[0] == "property")
                properties[cells[1]] = (Names(cells[2]), Names(cells[3]));
            else
                members[cells[1]] = cells[2];
        }
    }

    /// <summary>What is wrong with a graph.</summary>
    public IEnumerable<string> Faults(JsonNode document)
    {
        if (document["@context"]?.ToString() != "https://schema.org")
            yield return "no context";
        var nodes = document["@graph"]!.AsArray().Select(node => node!.AsObject()).ToList();
        var byId = nodes.Where(node => node["@id"] is not null).ToDictionary(node => node["@id"]!.ToString());
        foreach (var fault in nodes.SelectMany(node => FaultsOf(node, byId)))
            yield return fault;
    }

    private IEnumerable<string> FaultsOf(JsonObject node, Dictionary<string, JsonObject> byId)
    {
        var types = Types(node);
        foreach (var type in types.Where(type => !parents.ContainsKey(type)))
            yield return $"no type {type}";
        foreach (var (name, value) in node.Where(pair => pair.Key[0] != '@'))
        {
            if (!properties.TryGetValue(name, out var property))
            {
                yield return $"no property {name}";
                continue;
            }
            if (!types.Any(type => IsA(type, property.Owners)))
                yield return $"{string.Join('+', types)} has no {name}";
            foreach (var item in value is JsonArray list ? list : new[] { value }.AsEnumerable())
            {
                foreach (var fault in FaultsOfValue(name, item!, property.Values, byId))
                    yield return fault;
            }
        }
    }

    private IEnumerable<string> FaultsOfValue(string name, JsonNode value, string[] allowed, Dictionary<string, JsonObject> byId)
    {
        if (value is JsonObject { Count: 1 } reference && reference["@id"] is { } id)
        {
            if (!byId.TryGetValue(id.ToString(), out var target))
                return [$"{name} points to nothing"];
            return Types(target).Any(type => IsA(type, allowed)) ? [] : [$"{name} cannot be {Types(target)[0]}"];
        }
        if (value is JsonObject node)
            return FaultsOf(node, byId).Concat(Types(node).Any(type => IsA(type, allowed)) ? [] : [$"{name} cannot be {Types(node)[0]}"]);
        if (value.GetValueKind() == System.Text.Json.JsonValueKind.Number)
            return allowed.Any(type => type is "Number" or "Integer" or "Distance") ? [] : [$"{name} is no number"];
        var text = value.ToString();
        if (text.StartsWith("https://schema.org/", StringComparison.Ordinal))
            return members.TryGetValue(text["https://schema.org/".Length..], out var group) && (IsA(group, allowed) || allowed.Contains(group) || group == "MedicalSpecialty" && allowed.Contains("Specialty")) ? [] : [$"{name} has no member {text}"];
        // Any thing may be named by its address.
        return allowed.Contains("Thing") && text.StartsWith("https://", StringComparison.Ordinal) || allowed.Any(type => type is "Text" or "URL" or "Date" or "DateTime" or "CssSelectorType") ? [] : [$"{name} is no text"];
    }

    private bool IsA(string type, string[] wanted) =>
        wanted.Contains(type) || parents.GetValueOrDefault(type, []).Any(parent => IsA(parent, wanted));

    private static string[] Types(JsonObject node) => node["@type"] is JsonArray list ? [.. list.Select(type => type!.ToString())] : [node["@type"]!.ToString()];

    private static string[] Names(string cell) => cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
