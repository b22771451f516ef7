using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Corpora;

/// <summary>Reads files of texts: <c>.txt</c> with marks (see the README), <c>.jsonl</c> without.</summary>
internal static partial class CorpusReader
{
    /// <summary>The texts of some files and folders, in order, and what is wrong with their form.</summary>
    /// <param name="paths">Files, or folders whose <c>.txt</c> and <c>.jsonl</c> are meant.</param>
    /// <param name="kind">What texts without a kind are.</param>
    public static (ImmutableArray<LabelledText> Texts, ImmutableArray<string> Faults) Read(IEnumerable<string> paths, Kind kind)
    {
        var texts = ImmutableArray.CreateBuilder<LabelledText>();
        var faults = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths.SelectMany(Files))
        {
            if (Path.GetExtension(path) == ".jsonl")
                texts.AddRange(ReadLines(File.ReadLines(path), HalfOf(path), kind));
            else
                ReadMarked(Path.GetFileName(path), File.ReadAllText(path), texts, faults);
        }
        faults.AddRange(texts.GroupBy(text => text.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {same.Count()} texts with this id"));
        return (texts.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>Reads one file with marks.</summary>
    public static void ReadMarked(string file, string content, ICollection<LabelledText> texts, ICollection<string> faults)
    {
        content = content.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var heads = Head().Matches(content);
        if (heads.Count == 0 || heads[0].Index > 0)
            faults.Add($"{file}(1): a line « === id kind » must come first");
        for (var i = 0; i < heads.Count; i++)
        {
            var head = heads[i];
            var line = 2 + content.AsSpan(0, head.Index).Count('\n');
            var parts = head.Groups["rest"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2 || Kinds.FromKey(Fold.Key(parts[1])) is not { } kind || !Slug().IsMatch(parts[0]))
            {
                faults.Add($"{file}({line - 1}): expected « === id kind », with a kind among anecdote, question, billet, idee-recue, page");
                continue;
            }
            var start = Math.Min(content.Length, head.Index + head.Length + 1);
            var body = content[start..(i + 1 < heads.Count ? heads[i + 1].Index : content.Length)];
            // The empty line before the next head is the file's, not the text's.
            var (text, marks, wrong) = MarkReader.Read(body.TrimEnd('\n') + "\n");
            foreach (var (at, fault) in wrong)
                faults.Add($"{file}({line + at - 1}): {parts[0]}: {fault}");
            if (string.IsNullOrWhiteSpace(text))
                faults.Add($"{file}({line}): {parts[0]}: an empty text");
            texts.Add(new LabelledText(parts[0], HalfOf(file), kind, text, marks));
        }
    }

    private static IEnumerable<LabelledText> ReadLines(IEnumerable<string> lines, string half, Kind kind)
    {
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            using var json = JsonDocument.Parse(line);
            yield return new LabelledText(json.RootElement.GetProperty("id").ToString(), half, kind, json.RootElement.GetProperty("text").GetString()!, []) { IsUnlabelled = true };
        }
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) is ".txt" or ".jsonl").Order(StringComparer.Ordinal)
        : [path];

    private static string HalfOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith("seen-", StringComparison.Ordinal) ? "seen" : name.StartsWith("unseen-", StringComparison.Ordinal) ? "unseen" : name;
    }

    [GeneratedRegex(@"^=== (?<rest>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex("^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$")]
    private static partial Regex Slug();
}
