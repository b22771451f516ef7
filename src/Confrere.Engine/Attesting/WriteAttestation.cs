using System.Text;
using Confrere.Engine.Data;
using Confrere.Engine.FrontMatter;

namespace Confrere.Engine.Attesting;

/// <summary>Puts an attestation into a text's file. Nothing else of the file changes by a byte: mark, line ends, comments, spaces stay.</summary>
public static class WriteAttestation
{
    /// <summary>The file's forms with the attestation, the likeliest first; whoever writes one reads it again first, to see that it says the same.</summary>
    /// <param name="file">The file.</param>
    /// <param name="attestation">The attestation.</param>
    /// <param name="language">The language of its keys.</param>
    public static IEnumerable<SourceFile> Candidates(SourceFile file, Attestation attestation, Language language)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (SourceText.Decode(file, language, out _) is not { } source)
            yield break;
        var text = source.Text;
        var newLine = LineEndOf(text);
        var lines = AttestationText.Of(attestation, language).Replace("\n", newLine, StringComparison.Ordinal);
        var block = FrontMatterBlock.Find(text);
        var data = YamlData.Read(source, block.Start, block.End, language);
        if (data.Root.Entries.FirstOrDefault(entry => FrontMatterKey.Find(entry.Key)?.Name == "Review") is { } old)
        {
            var (from, to) = LinesOf(text, old);
            yield return With(file, text, from, to, Indented(lines, Before(text, from, old), newLine));
        }
        else if (data.Root.Entries is [var first, ..])
        {
            var indent = Before(text, LineStart(text, first.KeyAt.Offset), first);
            var lead = text[block.End - 1] is '\n' or '\r' ? "" : newLine;
            yield return With(file, text, block.End, block.End, lead + Indented(lines, indent, newLine));
        }
        else if (block.End > block.Start || block.BodyStart > block.End)
        {
            yield return With(file, text, block.End, block.End, (block.End > 0 && text[block.End - 1] is not ('\n' or '\r') ? newLine : "") + lines);
        }
        // No front matter yet: one is put before the text. Where the text begins with a line of dashes, Statiq's rules take that line for its end.
        yield return With(file, text, 0, 0, $"---{newLine}{lines}---{newLine}");
        yield return With(file, text, 0, 0, $"---{newLine}{lines}");
    }

    private static SourceFile With(SourceFile file, string text, int from, int to, string lines)
    {
        var mark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var start = mark + Encoding.UTF8.GetByteCount(text.AsSpan(0, from));
        var end = start + Encoding.UTF8.GetByteCount(text.AsSpan(from, to - from));
        return file with { Bytes = (byte[])[.. file.Bytes.Span[..start], .. Encoding.UTF8.GetBytes(lines), .. file.Bytes.Span[end..]] };
    }

    // From the key to the end of the last line of its value; a comment behind that line goes with it.
    private static (int From, int To) LinesOf(string text, DataEntry entry)
    {
        var end = EndOf(text, entry.Value, entry.KeyAt.Offset + entry.KeyAt.Length);
        while (end < text.Length && text[end] is not ('\n' or '\r'))
            end++;
        if (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal))
            end++;
        return (LineStart(text, entry.KeyAt.Offset), Math.Min(end + 1, text.Length));
    }

    // A block's own mark of its end lies behind the empty lines and comments that follow it: its last value tells better.
    private static int EndOf(string text, DataNode node, int atLeast)
    {
        var own = node.At.Offset + node.At.Length;
        return node switch
        {
            ListNode list when text[list.At.Offset] != '[' => list.Items.Select(item => EndOf(text, item, atLeast)).Append(atLeast).Max(),
            MapNode map when text[map.At.Offset] != '{' => map.Entries.Select(entry => EndOf(text, entry.Value, entry.KeyAt.Offset + entry.KeyAt.Length)).Append(atLeast).Max(),
            ScalarNode { Value.Length: 0 } => Math.Max(atLeast, Math.Min(own, atLeast)),
            _ => Math.Max(atLeast, own),
        };
    }

    private static string LineEndOf(string text) => text.IndexOf('\n', StringComparison.Ordinal) switch
    {
        < 0 => text.Contains('\r', StringComparison.Ordinal) ? "\r" : "\n",
        0 => "\n",
        var at => text[at - 1] == '\r' ? "\r\n" : "\n",
    };

    private static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;

    private static string Before(string text, int lineStart, DataEntry entry) =>
        text[lineStart..entry.KeyAt.Offset] is var before && string.IsNullOrWhiteSpace(before) ? before : "";

    private static string Indented(string lines, string indent, string newLine) =>
        indent.Length == 0 ? lines : string.Concat(lines.Split(newLine)[..^1].Select(line => indent + line + newLine));
}
