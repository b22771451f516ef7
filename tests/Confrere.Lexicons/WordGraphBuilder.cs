using Confrere.Checklist.Lexicons;

namespace Confrere.Lexicons;

/// <summary>Makes the smallest graph of words and their kinds, as <see cref="WordGraph"/> reads it.</summary>
internal sealed class WordGraphBuilder
{
    private readonly Dictionary<string, Node> _register = new(StringComparer.Ordinal);
    private readonly List<(Node Parent, byte Label, Node Child)> _open = [];
    private readonly List<WordKinds> _kinds = [];
    private readonly Node _root = new();
    private byte[] _last = [];

    private sealed class Node
    {
        public int Kinds = -1;
        public List<(byte Label, Node Target)> Edges = [];
        public int Number;
        public int Address;
        public int Uses;
        public int Words;
    }

    /// <summary>The packed graph of words, whose codes are in their order.</summary>
    public static byte[] Pack(IEnumerable<(byte[] Codes, WordKinds Kinds)> words)
    {
        var builder = new WordGraphBuilder();
        foreach (var (codes, kinds) in words)
            builder.Add(codes, kinds);
        builder.Close(0);
        return builder.Write();
    }

    // Words come in order: what is behind the part shared with the word before will not change any more, and can be merged with its like.
    private void Add(byte[] codes, WordKinds kinds)
    {
        var shared = 0;
        while (shared < codes.Length && shared < _last.Length && codes[shared] == _last[shared])
            shared++;
        Close(shared);
        var node = shared == 0 ? _root : _open[shared - 1].Child;
        for (var index = shared; index < codes.Length; index++)
        {
            var child = new Node();
            node.Edges.Add((codes[index], child));
            _open.Add((node, codes[index], child));
            node = child;
        }
        node.Kinds = _kinds.IndexOf(kinds) is >= 0 and var known ? known : _kinds.Count;
        if (node.Kinds == _kinds.Count)
            _kinds.Add(kinds);
        _last = codes;
    }

    private void Close(int depth)
    {
        while (_open.Count > depth)
        {
            var (parent, label, child) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            var key = child.Kinds + ":" + string.Join(',', child.Edges.Select(edge => edge.Label + "/" + edge.Target.Number));
            if (!_register.TryGetValue(key, out var same))
            {
                same = child;
                same.Number = _register.Count + 1;
                _register.Add(key, same);
            }
            parent.Edges[^1] = (label, same);
        }
    }

    private byte[] Write()
    {
        Count(_root);
        var nodes = InOrder();
        // An address takes one to four bytes, by its size: assume, lay out, and begin anew until nothing moves.
        for (var moved = true; moved;)
        {
            moved = false;
            var at = 0;
            foreach (var node in nodes)
            {
                moved |= node.Address != at;
                node.Address = at;
                at += (node.Kinds >= 0 ? 1 + Size(node.Kinds) : 0) + node.Edges.Sum(edge => 1 + Size(edge.Target.Address));
            }
        }
        var bytes = new List<byte>();
        bytes.AddRange(BitConverter.GetBytes(_kinds.Count));
        foreach (var kinds in _kinds)
            bytes.AddRange(BitConverter.GetBytes((int)kinds));
        bytes.AddRange(BitConverter.GetBytes(_root.Address));
        foreach (var node in nodes)
            Write(node, bytes);
        return [.. bytes];
    }

    private static void Write(Node node, List<byte> bytes)
    {
        var edges = node.Edges.Select(edge => (edge.Label, Number: edge.Target.Address));
        if (node.Kinds >= 0)
            edges = edges.Prepend(((byte)0, node.Kinds));
        var all = edges.ToList();
        for (var index = 0; index < all.Count; index++)
        {
            bytes.Add((byte)(all[index].Label | (index == all.Count - 1 ? 0x80 : 0)));
            WriteNumber(all[index].Number, bytes);
        }
    }

    // The edges that most words take come first: a search reads a node's edges in their order.
    private static int Count(Node node)
    {
        if (node.Words > 0)
            return node.Words;
        node.Words = (node.Kinds >= 0 ? 1 : 0) + node.Edges.Sum(edge => Count(edge.Target));
        node.Edges = [.. node.Edges.OrderByDescending(edge => edge.Target.Words).ThenBy(edge => edge.Label)];
        return node.Words;
    }

    // The nodes that most edges lead to come first: their addresses are short.
    private List<Node> InOrder()
    {
        var seen = new HashSet<Node>();
        var order = new List<Node>();
        var waiting = new Stack<Node>([_root]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            order.Add(node);
            foreach (var (_, target) in Enumerable.Reverse(node.Edges))
            {
                target.Uses++;
                waiting.Push(target);
            }
        }
        return [.. order.Index().OrderByDescending(item => item.Item.Uses >= 12 ? item.Item.Uses : 0).ThenBy(item => item.Index).Select(item => item.Item)];
    }

    private static int Size(int number) => number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : 4;

    private static void WriteNumber(int number, List<byte> bytes)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }
}
