using System.Collections.Immutable;
using Confrere.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Confrere.Engine.Data;

/// <summary>Reads a block of YAML into values with places. Values stay texts until they are asked for, as in Statiq.</summary>
public static class YamlData
{
    // Deeper than any blog goes; a hostile file must not exhaust the stack.
    private const int MaximalDepth = 32;

    /// <summary>Reads a stretch of a file as YAML.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="start">Where the block begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="language">The language of the faults.</param>
    public static DataDocument Read(SourceText source, int start, int end, Language language)
    {
        var reader = new Reader(source, start, language);
        try
        {
            reader.Read(source.Text[start..end]);
        }
        catch (YamlException exception)
        {
            var at = source.At(start + (int)Math.Min(exception.Start.Index, end - start), 0);
            reader.Faults.Add(Finding.Fault("yaml", at, Faults.In(language).UnreadableYaml));
        }
        catch (InvalidOperationException)
        {
            // The scanner stumbles over some texts that are no YAML, without saying where.
            reader.Faults.Add(Finding.Fault("yaml", source.At(start, 0), Faults.In(language).UnreadableYaml));
        }
        return new DataDocument(reader.Root ?? new MapNode([], source.At(start, end - start)), [.. reader.Comments], [.. reader.Faults]);
    }

    private sealed class Reader(SourceText source, int start, Language language)
    {
        public MapNode? Root { get; private set; }

        public List<DataComment> Comments { get; } = [];

        public List<Finding> Faults { get; } = [];

        public void Read(string yaml)
        {
            ReadComments(yaml);
            var parser = new Parser(new StringReader(yaml));
            Next(parser);
            while (parser.Current is StreamStart or DocumentStart)
                Next(parser);
            if (parser.Current is null or StreamEnd or DocumentEnd)
                return;
            var node = ReadNode(parser, 0);
            if (node is MapNode map)
                Root = map;
            else if (node is not ScalarNode { IsEmpty: true })
                Faults.Add(Finding.Fault("yaml", node.At, Engine.Faults.In(language).NotAMapping));
            // What follows is read too, for its comments and its faults.
            while (parser.Current is not null and not StreamEnd)
                Next(parser);
        }

        // A parser throws comments away, or takes one behind « [a] » for a fault; the scanner below it knows them all.
        private void ReadComments(string yaml)
        {
            var scanner = new Scanner(new StringReader(yaml), skipComments: false);
            while (scanner.MoveNext())
            {
                if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
                    Comments.Add(new DataComment(comment.Value, source, At(comment.Start, comment.End)));
            }
        }

        private static void Next(Parser parser) => parser.MoveNext();

        private Place At(Mark from, Mark to) => source.At(start + (int)from.Index, (int)Math.Max(0, to.Index - from.Index));

        private DataNode ReadNode(Parser parser, int depth)
        {
            var current = parser.Current ?? throw new YamlException("unexpected end");
            if (depth > MaximalDepth)
                throw new YamlException(current.Start, current.End, "too deep");
            AddLabels(current);
            switch (current)
            {
                case Scalar scalar:
                    Next(parser);
                    return new ScalarNode(scalar.Value, source, At(scalar.Start, scalar.End));
                case SequenceStart:
                    return ReadList(parser, current, depth);
                case MappingStart:
                    return ReadMap(parser, current, depth);
                default:
                    // An alias could unfold without end, and nobody writes one in a blog post.
                    throw new YamlException(current.Start, current.End, "alias");
            }
        }

        // An anchor and a tag are words that no value shows.
        private void AddLabels(ParsingEvent node)
        {
            if (node is not NodeEvent named)
                return;
            foreach (var label in (string[])[named.Anchor.IsEmpty ? "" : named.Anchor.Value, named.Tag.IsEmpty ? "" : named.Tag.Value])
            {
                if (label.Length == 0 || label.StartsWith("tag:yaml.org", StringComparison.Ordinal))
                    continue;
                var at = source.Text.IndexOf(label, start + (int)node.Start.Index, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                // What follows belongs to it for a reader: « &06 12 34 » is an anchor and a value.
                var end = node is Scalar ? Math.Max(at + label.Length, start + (int)node.End.Index) : at + label.Length;
                Comments.Add(new DataComment(source.Text[at..end], source, source.At(at, end - at)));
            }
        }

        // The same said twice does no harm; which of two values counts must not be guessed.
        private Finding Twice(DataNode first, DataNode second, Place at) =>
            first is ScalarNode one && second is ScalarNode other && one.Value == other.Value
                ? Finding.Remark("cle-double", at, Engine.Faults.In(language).DuplicateKey)
                : Finding.Fault("cle-double", at, Engine.Faults.In(language).DuplicateKey);

        private ListNode ReadList(Parser parser, ParsingEvent first, int depth)
        {
            var items = ImmutableArray.CreateBuilder<DataNode>();
            Next(parser);
            while (parser.Current is not SequenceEnd)
                items.Add(ReadNode(parser, depth + 1));
            var end = parser.Current!.End;
            Next(parser);
            return new ListNode(items.ToImmutable(), At(first.Start, end));
        }

        private MapNode ReadMap(Parser parser, ParsingEvent first, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<DataEntry>();
            var seen = new Dictionary<string, DataNode>();
            Next(parser);
            while (parser.Current is not MappingEnd)
            {
                var key = ReadNode(parser, depth + 1);
                var value = ReadNode(parser, depth + 1);
                if (key is not ScalarNode { Value: var name })
                    Faults.Add(Finding.Fault("yaml", key.At, Engine.Faults.In(language).NotAMapping));
                else if (!seen.TryAdd(Fold.Key(name), value))
                    Faults.Add(Twice(seen[Fold.Key(name)], value, key.At));
                else
                    entries.Add(new DataEntry(name, key.At, source, value));
            }
            var end = parser.Current!.End;
            Next(parser);
            return new MapNode(entries.ToImmutable(), At(first.Start, end));
        }
    }
}
