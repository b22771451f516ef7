namespace Confrere.Checklist.Lexicons;

/// <summary>Names of one or several words in the order of their keys, each known by its number in that order.</summary>
/// <remarks>
/// Each key is the count of bytes it shares with the one before, then the others, the last with bit 7. Every sixteenth is whole: a search halves these,
/// then reads at most fifteen.
/// </remarks>
internal sealed class NameList
{
    private const int BlockSize = 16;
    private const byte LastByte = 0x80;

    private readonly byte[] _keys;
    private readonly int[] _blocks;

    /// <summary>Reads packed keys: their number (32 bits, little-endian), then the keys.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="length">How many bytes the keys took.</param>
    public NameList(byte[] packed, out int length)
    {
        Count = BitConverter.ToInt32(packed, 0);
        _keys = packed;
        _blocks = new int[(Count + BlockSize - 1) / BlockSize];
        var at = 4;
        for (var index = 0; index < Count; index++)
        {
            if (index % BlockSize == 0)
                _blocks[index / BlockSize] = at;
            // The byte that says how much is shared, then the rest up to its last byte.
            at += 2 + packed.AsSpan(at + 1).IndexOfAnyInRange(LastByte, byte.MaxValue);
        }
        length = at;
    }

    /// <summary>How many names there are.</summary>
    public int Count { get; }

    /// <summary>The number of a name; -1 when it is not in the list.</summary>
    public int IndexOf(ReadOnlySpan<byte> key)
    {
        var index = Floor(key, out var shared, out var whole);
        return whole && shared == key.Length ? index : -1;
    }

    /// <summary>The number of the longest name that a text has at an index, ending where a word ends; -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of a word's first letter.</param>
    /// <param name="end">The index in the text just behind the name.</param>
    public int IndexOfLongest(ReadOnlySpan<char> text, int start, out int end)
    {
        var key = new NameKey(stackalloc byte[NameKey.Longest], stackalloc int[NameKey.Longest]);
        end = start;
        // Most words begin no name: the first word alone tells.
        if (!key.ReadWord(text, start) || !HasFirstWord(key.Bytes))
            return -1;
        key = new NameKey(stackalloc byte[NameKey.Longest], stackalloc int[NameKey.Longest]);
        key.Read(text, start);
        var index = IndexOfLongest(key, out var length);
        if (index >= 0)
            end = key.EndAt(length);
        return index;
    }

    // The last name not after « word! », the sign that follows the gap, begins with the word if any does.
    private bool HasFirstWord(ReadOnlySpan<byte> word)
    {
        Span<byte> behind = stackalloc byte[NameKey.Longest];
        word.CopyTo(behind);
        behind[word.Length] = NameKey.BehindGap;
        return Floor(behind[..(word.Length + 1)], out var shared, out _) >= 0 && shared == word.Length;
    }

    private int IndexOfLongest(in NameKey key, out int length)
    {
        var bytes = key.Bytes;
        length = bytes.Length;
        while (length > 0)
        {
            var index = Floor(bytes[..length], out var shared, out var whole);
            if (whole && key.EndAt(shared) > 0)
            {
                length = shared;
                return index;
            }
            // No name is longer than what the nearest one before shares with the key: go back to a word's end within that.
            length = Math.Min(shared, length - 1);
            while (length > 0 && key.EndAt(length) == 0)
                length--;
        }
        return -1;
    }

    // The last name that is not after the key, how many bytes it shares with it, and whether that is the whole name.
    private int Floor(ReadOnlySpan<byte> key, out int shared, out bool whole)
    {
        var (low, high) = (0, _blocks.Length - 1);
        shared = 0;
        whole = false;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (CompareHead(key, _blocks[middle]) >= 0)
                low = middle;
            else
                high = middle - 1;
        }
        if (Count == 0 || CompareHead(key, _blocks[low]) < 0)
            return -1;
        return ScanBlock(key, low, out shared, out whole);
    }

    private int CompareHead(ReadOnlySpan<byte> key, int at)
    {
        at++;
        for (var index = 0; ; index++)
        {
            var code = _keys[at++];
            var letter = (byte)(code & ~LastByte);
            if (index == key.Length)
                return -1;
            if (key[index] != letter)
                return key[index] < letter ? -1 : 1;
            if (code >= LastByte)
                return key.Length > index + 1 ? 1 : 0;
        }
    }

    // Names grow in order, so what a name shares with the key is known from what it shares with the name before.
    private int ScanBlock(ReadOnlySpan<byte> key, int block, out int shared, out bool whole)
    {
        var at = _blocks[block];
        var found = -1;
        shared = 0;
        whole = false;
        var end = Math.Min(Count, (block + 1) * BlockSize);
        for (var index = block * BlockSize; index < end; index++)
        {
            var kept = _keys[at++];
            if (index % BlockSize != 0 && kept > shared)
            {
                // It differs from the key where the name before did, and that one was smaller: so is this one.
                found = index;
                whole = false;
                while (_keys[at++] < LastByte)
                {
                }
                continue;
            }
            if (index % BlockSize != 0 && kept < shared)
                return found;
            var matched = (int)kept;
            var order = Match(key, ref at, ref matched, out var ended);
            if (order < 0)
                return found;
            (found, shared, whole) = (index, matched, ended);
        }
        return found;
    }

    // Reads the rest of a name against the key from `matched` on: below 0 when the name is after the key; `ended` when the key begins with the whole name.
    private int Match(ReadOnlySpan<byte> key, ref int at, ref int matched, out bool ended)
    {
        ended = false;
        while (true)
        {
            var code = _keys[at++];
            var letter = (byte)(code & ~LastByte);
            if (matched == key.Length)
                return -1;
            if (key[matched] != letter)
            {
                if (key[matched] < letter)
                    return -1;
                while (code < LastByte)
                    code = _keys[at++];
                return 1;
            }
            matched++;
            if (code < LastByte)
                continue;
            ended = true;
            return 0;
        }
    }
}
