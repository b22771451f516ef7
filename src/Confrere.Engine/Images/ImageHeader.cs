using System.Buffers.Binary;

namespace Confrere.Engine.Images;

/// <summary>What a picture's first bytes say of it, without its pixels.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="IsGrey">Whether it has no colours.</param>
public readonly record struct ImageHeader(int Width, int Height, bool IsGrey)
{
    /// <summary>Reads a picture's first bytes; null where they cannot be read.</summary>
    public static ImageHeader? Of(FileNature nature, ReadOnlySpan<byte> bytes) => nature switch
    {
        FileNature.Png => OfPng(bytes),
        FileNature.Jpeg => OfJpeg(bytes),
        FileNature.Gif when bytes.Length >= 10 => new ImageHeader(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), false),
        FileNature.Webp => OfWebp(bytes),
        _ => null,
    };

    private static ImageHeader? OfPng(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 26 || !bytes[12..].StartsWith("IHDR"u8))
            return null;
        var width = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        return width > int.MaxValue || height > int.MaxValue ? null : new ImageHeader((int)width, (int)height, bytes[25] is 0 or 4);
    }

    private static ImageHeader? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 10 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            // Start of frame, of any kind but tables (C4, C8, CC).
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new ImageHeader(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]), bytes[at + 9] == 1);
            if (marker == 0xDA)
                return null;
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return null;
    }

    private static ImageHeader? OfWebp(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
            return null;
        var body = bytes[20..];
        if (bytes[12..].StartsWith("VP8X"u8))
            return new ImageHeader(1 + (body[4] | body[5] << 8 | body[6] << 16), 1 + (body[7] | body[8] << 8 | body[9] << 16), false);
        if (bytes[12..].StartsWith("VP8 "u8))
            return new ImageHeader(BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF, false);
        if (!bytes[12..].StartsWith("VP8L"u8))
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
        return new ImageHeader((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1, false);
    }
}
