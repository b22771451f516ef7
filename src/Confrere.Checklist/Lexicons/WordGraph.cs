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
    private const int Codes = 0x80;

    private readonly byte[] _nodes;
    private readonly WordKinds[] _kinds;
    private readonly int _origin;
    private readonly int _root;

    // The first nodes have dozens of edges: where two first letters lead is kept in a table, 64 KB that halve a lookup.
    private readonly int[] _pairs = new int[Codes * Codes];

    /// <summary>Reads a packed graph: the number of distinct kinds, these, the root's address, the nodes (all numbers 32-bit little-endian).</summary>
    public WordGraph(byte[] packed)
    {
        var count = BitConverter.ToInt32(packed, 0);
        _kinds = new WordKinds[count];
        for (var index = 0; index < count; index++)
            _kinds[index] = (WordKinds)BitConverter.ToInt32(packed, 4 + 4 * index);
        // Addresses count from where the nodes begin, so that the bytes stay where they are.
        _origin = 8 + 4 * count;
        _root = _origin + BitConverter.ToInt32(packed, 4 + 4 * count);
        _nodes = packed;
        FillPairs();
    }

    /// <summary>What a word is, accents counted, case not.</summary>
    public WordKinds Of(ReadOnlySpan<char> word)
    {
        var node = _root;
        var index = 0;
        if (word.Length > 1 && Alphabet.Code(word[0]) is not 0 and var first && Alphabet.Code(word[1]) is not 0 and var second)
        {
            node = _pairs[first * Codes + second];
            index = 2;
        }
        for (; index < word.Length && node > 0; index++)
        {
            var code = Alphabet.Code(word[index]);
            if (code != 0)
                node = Step(node, code);
            else if (Alphabet.IsLigature(word[index], out var one, out var other))
                node = Step(node, one) is > 0 and var middle ? Step(middle, other) : 0;
            else
                return WordKinds.None;
        }
        return node > 0 ? KindsAt(node) : WordKinds.None;
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
                if (node == 0)
                    return WordKinds.None;
                code = second;
            }
            if (code == 0)
                return WordKinds.None;
            code = Alphabet.WithoutAccent(code);
            if (Alphabet.HasAccents(code))
                return Branch(word[(index + 1)..], node, code);
            node = Step(node, code);
            if (node == 0)
                return WordKinds.None;
        }
        return KindsAt(node);
    }

    // Follows every edge that is the letter with an accent or without.
    private WordKinds Branch(ReadOnlySpan<char> rest, int node, byte letter)
    {
        var kinds = WordKinds.None;
        byte head;
        do
        {
            head = _nodes[node++];
            var target = ReadNumber(ref node);
            var label = (byte)(head & ~LastEdge);
            if (label != EndOfWord && Alphabet.WithoutAccent(label) == letter)
                kinds |= OfFolded(rest, _origin + target);
        }
        while (head < LastEdge);
        return kinds;
    }

    private void FillPairs()
    {
        for (byte first = 1; first < Codes; first++)
        {
            if (Step(_root, first) is var node && node == 0)
                continue;
            byte head;
            do
            {
                head = _nodes[node++];
                var target = ReadNumber(ref node);
                if ((head & ~LastEdge) != EndOfWord)
                    _pairs[first * Codes + (head & ~LastEdge)] = _origin + target;
            }
            while (head < LastEdge);
        }
    }

    // Where the edge of a label leads; 0 when the node has none.
    private int Step(int node, byte label)
    {
        var nodes = _nodes;
        while (true)
        {
            var head = nodes[node++];
            if ((head & ~LastEdge) == label)
                return _origin + ReadNumber(ref node);
            if (head >= LastEdge)
                return 0;
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
