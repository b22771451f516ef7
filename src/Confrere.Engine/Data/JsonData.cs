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
        var nodes = new Nodes(utf8, source, language);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow, MaxDepth = 32 });
        MapNode? root = null;
        try
        {
            if (nodes.Next(ref reader) && nodes.Read(ref reader) is MapNode map)
                root = map;
            else
                nodes.Faults.Add(Finding.Fault("json", source.At(0, 0), Faults.In(language).NotAMapping));
            nodes.Next(ref reader);
        }
        catch (JsonException exception)
        {
            nodes.Faults.Add(Finding.Fault("json", source.At(OffsetOf(utf8, exception), 0), Faults.In(language).UnreadableJson));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in an escape: a string that no text can hold.
            nodes.Faults.Add(Finding.Fault("json", source.At(Encoding.UTF8.GetCharCount(utf8, 0, (int)reader.TokenStartIndex), 0), Faults.In(language).UnreadableJson));
        }
        return new DataDocument(root ?? new MapNode([], source.At(0, 0)), [.. nodes.Comments], [.. nodes.Faults]);
    }

    private sealed class Nodes(byte[] utf8, SourceText source, Language language)
    {
        public List<DataComment> Comments { get; } = [];

        public List<Finding> Faults { get; } = [];

        // Comments are no values, but they are committed.
        public bool Next(ref Utf8JsonReader reader)
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.Comment)
                    return true;
                Comments.Add(new DataComment(reader.GetComment(), source, At((int)reader.TokenStartIndex, (int)reader.BytesConsumed)));
            }
            return false;
        }

        public DataNode Read(ref Utf8JsonReader reader)
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray:
                    var items = ImmutableArray.CreateBuilder<DataNode>();
                    while (Next(ref reader) && reader.TokenType != JsonTokenType.EndArray)
                        items.Add(Read(ref reader));
                    return new ListNode(items.ToImmutable(), At(start, (int)reader.BytesConsumed));
                case JsonTokenType.StartObject:
                    return ReadMap(ref reader);
                default:
                    var text = reader.TokenType == JsonTokenType.String ? reader.GetString() ?? "" : Encoding.UTF8.GetString(reader.ValueSpan);
                    return new ScalarNode(text, source, At(start, (int)reader.BytesConsumed));
            }
        }

        private MapNode ReadMap(ref Utf8JsonReader reader)
        {
            var start = (int)reader.TokenStartIndex;
            var entries = ImmutableArray.CreateBuilder<DataEntry>();
            var seen = new HashSet<string>();
            while (Next(ref reader) && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = reader.GetString() ?? "";
                var keyAt = At((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                // The reader counts the colon as consumed with the key: the place is the quoted name alone.
                keyAt = keyAt with { Length = source.Text.AsSpan(keyAt.Offset, keyAt.Length).LastIndexOf('"') + 1 };
                Next(ref reader);
                var value = Read(ref reader);
                if (seen.Add(Fold.Key(key)))
                    entries.Add(new DataEntry(key, keyAt, source, value));
                else
                    Faults.Add(Finding.Fault("cle-double", keyAt, Engine.Faults.In(language).DuplicateKey));
            }
            return new MapNode(entries.ToImmutable(), At(start, (int)reader.BytesConsumed));
        }

        private Place At(int from, int to)
        {
            var offset = Encoding.UTF8.GetCharCount(utf8, 0, from);
            return source.At(offset, Encoding.UTF8.GetCharCount(utf8, from, to - from));
        }
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
