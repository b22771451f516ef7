namespace Confrere.Checklist.Lexicons;

/// <summary>Words and what they are, as a graph that shares beginnings and endings: read as it was packed, searched letter by letter, with no false answer.</summary>
/// <remarks>
/// A node is a run of edges: a label byte (bit 7: the node's last edge) and the target's address, seven bits a byte, high bit for « more follows ». Label 0 ends a word, and its
/// number is that of the word's kinds. A table of hashes was the other choice: it needs 21 bits a word to err once in a million times, three times the size of this, which never errs.
/// </remarks>
internal sealed class WordGraph
{
    private const byte LastEdge = 0x80;
    private const byte EndOfWord = 0;

    private readonly byte[] _nodes;
    private readonly WordKinds[] _kinds;
    private readonly int _root;

    /// <summary>Reads a packed graph: the number of distinct kinds, these, the root's address, the nodes (all numbers 32-bit little-endian).</summary>
    public WordGraph(byte[] packed)
    {
        var count = BitConverter.ToInt32(packed, 0);
        _kinds = new WordKinds[count];
        for (var index = 0; index < count; index++)
            _kinds[index] = (WordKinds)BitConverter.ToInt32(packed, 4 + 4 * index);
        var start = 4 + 4 * count;
        // Addresses count from the start of the whole, so that the bytes stay where they are.
        _root = start + 4 + BitConverter.ToInt32(packed, start);
        Origin = start + 4;
        _nodes = packed;
    }

    private int Origin { get; }

    /// <summary>What a word is, accents counted, case not.</summary>
    public WordKinds Of(ReadOnlySpan<char> word)
    {
        var node = _root;
        foreach (var letter in word)
        {
            var code = Alphabet.Code(letter);
            if (code != 0)
                node = Step(node, code);
            else if (Alphabet.IsLigature(letter, out var first, out var second))
                node = Step(node, first) is >= 0 and var middle ? Step(middle, second) : -1;
            else
                return WordKinds.None;
            if (node < 0)
                return WordKinds.None;
        }
        return KindsAt(node);
    }

    /// <summary>What a word can be when its accents may be missing: the kinds of all words that are the same without accents.</summary>
    public WordKinds OfFolded(ReadOnlySpan<char> word) => OfFolded(word, _root);

    private WordKinds OfFolded(ReadOnlySpan<char> word, int node)
    {
        for (var index = 0; index < word.Length; index++)
        {
            var code = Alphabet.Code(word[index]);
            if (code == 0 && Alphabet.IsLigature(word[index], out var first, out var second))
            {
                node = Step(node, first);
                if (node < 0)
                    return WordKinds.None;
                code = second;
            }
            if (code == 0)
                return WordKinds.None;
            var variants = Alphabet.WithAccents(Alphabet.WithoutAccent(code));
            if (variants.Length > 1)
                return Branch(word[(index + 1)..], node, variants);
            node = Step(node, code);
            if (node < 0)
                return WordKinds.None;
        }
        return KindsAt(node);
    }

    private WordKinds Branch(ReadOnlySpan<char> rest, int node, ReadOnlySpan<byte> variants)
    {
        var kinds = WordKinds.None;
        foreach (var variant in variants)
        {
            if (Step(node, variant) is >= 0 and var next)
                kinds |= OfFolded(rest, next);
        }
        return kinds;
    }

    private int Step(int node, byte label)
    {
        var nodes = _nodes;
        while (true)
        {
            var head = nodes[node++];
            if ((head & ~LastEdge) == label)
                return Origin + ReadNumber(ref node);
            if (head >= LastEdge)
                return -1;
            while (nodes[node++] >= 0x80)
            {
            }
        }
    }

    private WordKinds KindsAt(int node)
    {
        if ((_nodes[node++] & ~LastEdge) != EndOfWord)
            return WordKinds.None;
        return _kinds[ReadNumber(ref node)];
    }

    private int ReadNumber(ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _nodes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }
}
