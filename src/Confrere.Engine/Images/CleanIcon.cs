using System.Buffers.Binary;

namespace Confrere.Engine.Images;

/// <summary>Tells whether a site's icon (ICO) holds its pictures and nothing else.</summary>
internal static class CleanIcon
{
    /// <summary>Whether the pictures follow each other to the end without a gap, and none of them carries anything along.</summary>
    public static bool IsClean(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 6)
            return false;
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]);
        var next = 6 + (16 * count);
        for (var entry = 0; entry < count; entry++)
        {
            var at = 6 + (16 * entry);
            if (at + 16 > bytes.Length)
                return false;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 8)..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 12)..]) != next || length > bytes.Length - next || !IsClean(bytes.Slice(next, (int)length), bytes[at], bytes[at + 1]))
                return false;
            next += (int)length;
        }
        return count > 0 && next == bytes.Length;
    }

    private static bool IsClean(ReadOnlySpan<byte> picture, int width, int height)
    {
        if (picture.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n\u001A\n"u8]))
            return StripPng.Run(picture) is { } stripped && picture.SequenceEqual(stripped);
        if (picture.Length < 40 || BinaryPrimitives.ReadInt32LittleEndian(picture) != 40)
            return false;
        // A bitmap: its header, its colours, its points, and a mask of one bit a point; rows end on four bytes.
        var (columns, rows, depth) = (width == 0 ? 256 : width, height == 0 ? 256 : height, (int)BinaryPrimitives.ReadUInt16LittleEndian(picture[14..]));
        var colours = depth > 8 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(picture[32..]) is > 0 and <= 256 and var some ? some : 1 << depth;
        return depth is 1 or 4 or 8 or 24 or 32 && picture.Length <= 40 + (4 * colours) + (rows * (((columns * depth) + 31) / 32 * 4)) + (rows * ((columns + 31) / 32 * 4));
    }
}
