using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Checklist.Attesting;

/// <summary>What to read again of a text that has changed since it was attested.</summary>
/// <param name="Changed">The blocks that are new, changed, or moved.</param>
/// <param name="Removed">Where something was taken out and nothing put in its stead.</param>
public sealed record BrokenBlocks(ImmutableArray<Block> Changed, ImmutableArray<Place> Removed)
{
    /// <summary>Whether nothing has changed.</summary>
    public bool IsNone => Changed.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares a text with its seals; the most blocks that can keep their order are taken as unchanged.</summary>
    /// <param name="seals">The seals, as attested.</param>
    /// <param name="blocks">The blocks as they are.</param>
    public static BrokenBlocks Between(ImmutableArray<string> seals, ImmutableArray<Block> blocks)
    {
        var same = Common(seals, blocks);
        var changed = ImmutableArray.CreateBuilder<Block>();
        var removed = ImmutableArray.CreateBuilder<Place>();
        var (s, b) = (0, 0);
        while (s < seals.Length || b < blocks.Length)
        {
            var (fromSeal, fromBlock) = (s, b);
            while ((s < seals.Length || b < blocks.Length) && !(s < seals.Length && b < blocks.Length && seals[s] == blocks[b].Seal))
            {
                if (b == blocks.Length || (s < seals.Length && same[s + 1, b] >= same[s, b + 1]))
                    s++;
                else
                    changed.Add(blocks[b++]);
            }
            if (b == fromBlock && s > fromSeal)
                removed.Add(blocks[Math.Min(b, blocks.Length - 1)].At);
            (s, b) = (s + 1, b + 1);
        }
        return new BrokenBlocks(changed.ToImmutable(), removed.ToImmutable());
    }

    // How many blocks two tails have in common, in order.
    private static int[,] Common(ImmutableArray<string> seals, ImmutableArray<Block> blocks)
    {
        var common = new int[seals.Length + 1, blocks.Length + 1];
        for (var s = seals.Length - 1; s >= 0; s--)
        {
            for (var b = blocks.Length - 1; b >= 0; b--)
                common[s, b] = seals[s] == blocks[b].Seal ? common[s + 1, b + 1] + 1 : Math.Max(common[s + 1, b], common[s, b + 1]);
        }
        return common;
    }
}
