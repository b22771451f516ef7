using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Confrere.Engine.Text;

namespace Confrere.Engine.Data;

/// <summary>Reads JSON (comments and closing commas allowed) into values with places, as <see cref="YamlData"/> does for YAML.</summary>
public static class JsonData
{
    /// <summary>Reads a whole file as a JSON object.</summary>
    public static DataDocument Read(SourceText source, Language language)
    {
        var utf8 = Encoding.UTF8.GetBytes(source.Text);
        var faults = new List<Finding>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 });
        MapNode? root = null;
        try
        {
            if (reader.Read() && ReadNode(ref reader, utf8, source, language, faults) is MapNode map)
                root = map;
            else
                faults.Add(Finding.Fault("json", source.At(0, 0), Faults.In(language).NotAMapping));
            reader.Read();
        }
        catch (JsonException exception)
        {
            faults.Add(Finding.Fault("json", source.At(OffsetOf(utf8, exception), 0), Faults.In(language).UnreadableJson));
        }
        return new DataDocument(root ?? new MapNode([], source.At(0, 0)), [], [.. faults]);
    }

    private static DataNode ReadNode(ref Utf8JsonReader reader, byte[] utf8, SourceText source, Language language, List<Finding> faults)
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<DataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadNode(ref reader, utf8, source, language, faults));
                return new ListNode(items.ToImmutable(), At(utf8, source, start, (int)reader.BytesConsumed));
            case JsonTokenType.StartObject:
                return ReadMap(ref reader, utf8, source, language, faults);
            default:
                var text = reader.TokenType == JsonTokenType.String ? reader.GetString() ?? "" : Encoding.UTF8.GetString(reader.ValueSpan);
                return new ScalarNode(text, source, At(utf8, source, start, (int)reader.BytesConsumed));
        }
    }

    private static MapNode ReadMap(ref Utf8JsonReader reader, byte[] utf8, SourceText source, Language language, List<Finding> faults)
    {
        var start = (int)reader.TokenStartIndex;
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString() ?? "";
            var keyAt = At(utf8, source, (int)reader.TokenStartIndex, (int)reader.BytesConsumed);
            // The reader counts the colon as consumed with the key: the place is the quoted name alone.
            keyAt = keyAt with { Length = source.Text.AsSpan(keyAt.Offset, keyAt.Length).LastIndexOf('"') + 1 };
            reader.Read();
            var value = ReadNode(ref reader, utf8, source, language, faults);
            if (seen.Add(Fold.Key(key)))
                entries.Add(new DataEntry(key, keyAt, source, value));
            else
                faults.Add(Finding.Fault("cle-double", keyAt, Faults.In(language).DuplicateKey));
        }
        return new MapNode(entries.ToImmutable(), At(utf8, source, start, (int)reader.BytesConsumed));
    }

    private static Place At(byte[] utf8, SourceText source, int from, int to)
    {
        var offset = Encoding.UTF8.GetCharCount(utf8, 0, from);
        return source.At(offset, Encoding.UTF8.GetCharCount(utf8, from, to - from));
    }

    private static int OffsetOf(byte[] utf8, JsonException exception)
    {
        var line = exception.LineNumber ?? 0;
        var at = 0;
        while (line > 0 && at < utf8.Length)
        {
            if (utf8[at++] == (byte)'\n')
                line--;
        }
        at = (int)Math.Min(utf8.Length, at + (exception.BytePositionInLine ?? 0));
        return Encoding.UTF8.GetCharCount(utf8, 0, at);
    }
}
