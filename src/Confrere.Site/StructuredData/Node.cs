using System.Text.Json.Nodes;

namespace Confrere.Site.StructuredData;

/// <summary>Makes a node of schema.org's vocabulary; what is not known is left out, never written empty.</summary>
internal static class Node
{
    /// <summary>A node of a type.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="properties">Its properties; null and empty texts and lists are left out.</param>
    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties) => Of((JsonNode)type, properties);

    /// <summary>A node of several types.</summary>
    public static JsonObject Of(JsonNode types, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = types };
        foreach (var (name, value) in properties)
        {
            if (!IsEmpty(value))
                node[name] = value;
        }
        return node;
    }

    /// <summary>A mention of a node that stands elsewhere in the graph.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>A list; null where it would be empty.</summary>
    public static JsonArray? List(IEnumerable<JsonNode?> items)
    {
        var list = new JsonArray();
        foreach (var item in items)
            list.Add(item);
        return list.Count == 0 ? null : list;
    }

    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonValue text => text.TryGetValue<string>(out var written) && written.Length == 0,
        _ => false,
    };
}
