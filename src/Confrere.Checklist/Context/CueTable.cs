using System.Diagnostics;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>Which cue each word is: an open hash table, since every word of every post is looked up in it.</summary>
internal sealed class CueTable
{
    /// <summary>Where a word's hash begins.</summary>
    public const uint Seed = 2166136261;

    private const int Size = 1 << 13;

    private static readonly Lazy<CueTable> Loaded = new(() => new CueTable());

    private readonly string?[] words = new string?[Size];
    private readonly uint[] hashes = new uint[Size];
    private readonly Cue[] cues = new Cue[Size];

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
        Debug.Assert(count < Size / 2, "The table of cues is too full to be quick.");
    }

    /// <summary>The table; it is read when the first word is looked up.</summary>
    public static CueTable Instance => Loaded.Value;

    /// <summary>The hash of a word goes on with its next letter, in lower case.</summary>
    public static uint Next(uint hash, char letter) => (hash ^ letter) * 16777619;

    /// <summary>Small letter for capital, in the alphabets that the table is written in.</summary>
    public static char Lower(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        >= 'À' and <= 'Þ' and not '×' => (char)(letter | 0x20),
        'Œ' => 'œ',
        < '\u0100' => letter,
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>What a word tells.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="hash">Its hash.</param>
    public Cue Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = Slot(hash); words[slot] is { } known; slot = (slot + 1) & (Size - 1))
        {
            if (hashes[slot] == hash && Equals(known, word))
                return cues[slot];
        }
        return Cue.None;
    }

    /// <summary>What a word tells.</summary>
    public Cue Find(ReadOnlySpan<char> word) => Find(word, HashOf(word));

    private static int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & (Size - 1));

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word)
            hash = Next(hash, Lower(letter));
        return hash;
    }

    private static bool Equals(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
            return false;
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != Lower(word[i]))
                return false;
        }
        return true;
    }

    private int Add(string word, Cue cue)
    {
        var hash = HashOf(word);
        var slot = Slot(hash);
        while (words[slot] is { } known)
        {
            if (known == word)
            {
                cues[slot] |= cue;
                return 0;
            }
            slot = (slot + 1) & (Size - 1);
        }
        (words[slot], hashes[slot], cues[slot]) = (word, hash, cue);
        return 1;
    }
}
