using System.Globalization;

namespace Confrere.Engine.Text;

/// <summary>Unicode's canonical mappings and combining classes, read once from the embedded table, on first need.</summary>
internal sealed class NormalizationTable
{
    private static readonly Lazy<NormalizationTable> Loaded = new(() => new NormalizationTable());

    private readonly Dictionary<int, (int First, int Second)> _mappings = [];
    private readonly Dictionary<(int First, int Second), int> _compositions = [];

    // Flat arrays: 125 KB for the classes buys a lookup without hashing for every character of a text that needs work.
    private readonly byte[] _classes = new byte[0x20000];
    private readonly bool[] _suspects = new bool[0x30000];

    private NormalizationTable()
    {
        using var stream = typeof(NormalizationTable).Assembly.GetManifestResourceStream("Confrere.Engine.Text.Tables.Normalization.txt")
            ?? throw new InvalidOperationException("The normalization table is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            Read(line);
        MarkHangul();
    }

    public static NormalizationTable Instance => Loaded.Value;

    /// <summary>The canonical combining class: 0 for a starter.</summary>
    public int ClassOf(int point) => point < _classes.Length ? _classes[point] : 0;

    /// <summary>Whether the character may change under NFC: it decomposes for good, or may join the one before it.</summary>
    public bool IsSuspect(int point) => point < _suspects.Length && _suspects[point];

    /// <summary>The one-step decomposition; <c>Second</c> is 0 where a single character stands for another.</summary>
    public bool TryDecompose(int point, out (int First, int Second) parts) => _mappings.TryGetValue(point, out parts);

    public bool TryCompose(int first, int second, out int composed) => _compositions.TryGetValue((first, second), out composed);

    private void Read(string line)
    {
        var fields = line.Split(' ');
        switch (fields[0])
        {
            case "@":
                Array.Fill(_classes, byte.Parse(fields[3], CultureInfo.InvariantCulture), Point(fields[1]), Point(fields[2]) - Point(fields[1]) + 1);
                break;
            case "=":
                var (whole, first, second) = (Point(fields[1]), Point(fields[2]), Point(fields[3]));
                _mappings.Add(whole, (first, second));
                _compositions.Add((first, second), whole);
                _suspects[second] = true;
                break;
            case ">":
                _mappings.Add(Point(fields[1]), (Point(fields[2]), fields.Length > 3 ? Point(fields[3]) : 0));
                _suspects[Point(fields[1])] = true;
                break;
        }
    }

    // Hangul is composed by arithmetic, not by the table: its vowels and final consonants may join the syllable before.
    private void MarkHangul()
    {
        Array.Fill(_suspects, true, Hangul.FirstVowel, Hangul.VowelCount);
        Array.Fill(_suspects, true, Hangul.FirstFinal + 1, Hangul.FinalCount - 1);
    }

    private static int Point(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
