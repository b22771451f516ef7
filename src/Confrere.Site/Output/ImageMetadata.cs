using System.Buffers.Binary;
using Confrere.Engine;

namespace Confrere.Site.Output;

/// <summary>Finds out whether an image carries data beside its picture: camera, date, place, author, thumbnail. What cannot be told is taken for yes.</summary>
public static class ImageMetadata
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".gif", ".webp"];
    private static readonly string[] Unreadable = [".heic", ".heif", ".tif", ".tiff", ".dcm", ".avif", ".raw", ".cr2", ".nef"];

    /// <summary>Whether a file is an image with such data, or of a format whose data is not read here.</summary>
    public static bool IsIn(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Unreadable.Contains(file.Extension))
            return true;
        if (!Pictures.Contains(file.Extension))
            return false;
        var bytes = file.Bytes.Span;
        return bytes switch
        {
            [0xFF, 0xD8, ..] => InJpeg(bytes),
            [0x89, 0x50, 0x4E, 0x47, ..] => InPng(bytes),
            [0x47, 0x49, 0x46, ..] => InGif(bytes),
            [0x52, 0x49, 0x46, 0x46, ..] => InWebp(bytes),
            _ => true,
        };
    }

    // Segments up to the picture itself: APP1 (Exif, XMP), APP12, APP13 (IPTC) and comments tell of the doctor's camera and day.
    private static bool InJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 4 <= bytes.Length)
        {
            if (bytes[at] != 0xFF)
                return true;
            var marker = bytes[at + 1];
            if (marker is 0xDA)
                return !bytes.EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]);
            if (marker is (>= 0xE3 and <= 0xED) or 0xE1 or 0xEF or 0xFE)
                return true;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return true;
    }

    private static bool InPng(ReadOnlySpan<byte> bytes)
    {
        var at = 8;
        while (at + 12 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var kind = bytes.Slice(at + 4, 4);
            if (kind.SequenceEqual("tEXt"u8) || kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iTXt"u8) || kind.SequenceEqual("eXIf"u8) || kind.SequenceEqual("tIME"u8))
                return true;
            if (length > bytes.Length)
                return true;
            at += 12 + (int)length;
            if (kind.SequenceEqual("IEND"u8))
                return at != bytes.Length;
        }
        return true;
    }

    private static bool InGif(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((ReadOnlySpan<byte>)[0x21, 0xFE]) >= 0 || bytes.IndexOf("XMP DataXMP"u8) >= 0;

    private static bool InWebp(ReadOnlySpan<byte> bytes)
    {
        var at = 12;
        while (at + 8 <= bytes.Length)
        {
            var kind = bytes.Slice(at, 4);
            if (kind.SequenceEqual("EXIF"u8) || kind.SequenceEqual("XMP "u8))
                return true;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length)
                return true;
            at += 8 + (int)(length + (length & 1));
        }
        return at != bytes.Length;
    }
}
