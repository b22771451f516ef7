using System.Diagnostics;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>Which cue each word is: an open hash table, since every word of every post is looked up in it.</summary>
internal sealed class CueTable
{
    /// <summary>Where a word's hash begins.</summary>
    public const uint Seed = 2166136261;

    private const int Size = 1 << 14;

    private static readonly Lazy<CueTable> Loaded = new(() => new CueTable());

    private readonly Entry[] entries = new Entry[Size];

    private CueTable()
    {
        using var stream = typeof(CueTable).Assembly.GetManifestResourceStream("context/Cues.txt") ?? throw new InvalidOperationException("The table of cues is not embedded.");
        using var reader = new StreamReader(stream);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var cue = Enum.Parse<Cue>(line.AsSpan(0, colon));
            foreach (var written in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var word = written.TrimStart('!');
                count += Add(word, cue);
                if (word.Length == written.Length)
                    count += Add(Fold.Letters(word), cue);
            }
        }
        foreach (var anchor in RareDiseases.Instance.Anchors)
            count += Add(anchor, Cue.Disease) + Add(Fold.Letters(anchor), Cue.Disease) + Add(PlainText.Of(anchor), Cue.Disease);
        Debug.Assert(count < Size / 2, "The table of cues is too full to be quick.");
    }

    /// <summary>The table; it is read when the first word is looked up.</summary>
    public static CueTable Instance => Loaded.Value;

    /// <summary>The hash of a word goes on with its next letter, in lower case.</summary>
    public static uint Next(uint hash, char letter) => (hash ^ letter) * 16777619;

    /// <summary>What a word tells.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="hash">Its hash.</param>
    public Cue Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = Slot(hash); ; slot = (slot + 1) & (Size - 1))
        {
            ref readonly var entry = ref entries[slot];
            if (entry.Word is null)
                return Cue.None;
            if (entry.Hash == hash && (word.SequenceEqual(entry.Word) || Equals(entry.Word, word)))
                return entry.Cue;
        }
    }

    /// <summary>What a word tells.</summary>
    public Cue Find(ReadOnlySpan<char> word) => Find(word, HashOf(word));

    private static int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & (Size - 1));

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word)
            hash = Next(hash, Letters.Lower(letter));
        return hash;
    }

    private static bool Equals(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
            return false;
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != Letters.Lower(word[i]))
                return false;
        }
        return true;
    }

    private int Add(string word, Cue cue)
    {
        var hash = HashOf(word);
        var slot = Slot(hash);
        for (; entries[slot].Word is { } known; slot = (slot + 1) & (Size - 1))
        {
            if (known != word)
                continue;
            entries[slot] = entries[slot] with { Cue = entries[slot].Cue | cue };
            return 0;
        }
        entries[slot] = new Entry(word, hash, cue);
        return 1;
    }

    private readonly record struct Entry(string? Word, uint Hash, Cue Cue);
}
