using System.Diagnostics.CodeAnalysis;

namespace Confrere.Publishing;

/// <summary>The files of the published site that are ours, with what they hold.</summary>
internal sealed class Manifest
{
    private const string Heading = "confrere manifest 1";

    // Without regard to letter case, since no two of our files differ by case only: a file that changes case is found under its old name.
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many files are ours.</summary>
    public int Count => _entries.Count;

    /// <summary>The paths that are ours, in ordinal order.</summary>
    public IEnumerable<string> Paths => _entries.Values.Select(entry => entry.Path).Order(StringComparer.Ordinal);

    /// <summary>Whether a file is ours, in any letter case.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Entry? entry) => _entries.TryGetValue(path, out entry);

    /// <summary>The file that keeps a manifest of these entries.</summary>
    public static byte[] Encode(IEnumerable<Entry> entries) => SealedLines.Seal(
        Heading,
        entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => $"{entry.Path}\t{entry.Content.Length}\t{entry.Content.Hash}"));

    /// <summary>Reads a manifest; null if the file is not a whole one.</summary>
    public static Manifest? Decode(byte[] file)
    {
        var manifest = new Manifest();
        if (SealedLines.Open(Heading, file) is not { } lines) return null;
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            if (fields.Length != 3 || !SitePath.IsUsable(fields[0]) || !Fingerprint.TryParse(fields[1], fields[2], out var content)) return null;
            if (!manifest._entries.TryAdd(fields[0], new Entry(fields[0], content))) return null;
        }

        return manifest;
    }

    /// <summary>One file of ours.</summary>
    internal sealed record Entry(string Path, Fingerprint Content);
}
