using System.Buffers;
using System.Buffers.Binary;

namespace Confrere.Engine.Images;

/// <summary>Copies a JPEG without anything that is not its picture: segments of cameras and programs, comments, thumbnails, what follows the end. The compressed picture stays as it is.</summary>
internal static class StripJpeg
{
    /// <summary>The picture alone; null where the file cannot be read whole.</summary>
    public static byte[]? Run(ReadOnlySpan<byte> bytes)
    {
        var picture = new ArrayBufferWriter<byte>(bytes.Length);
        byte[] form = [];
        var orientation = 1;
        var (hasFrame, hasScan) = (false, false);
        var at = 2;
        while (Marker(bytes, ref at) is { } marker)
        {
            if (marker == 0xD9)
                return hasFrame && hasScan ? Joined(form, orientation, picture.WrittenSpan) : null;
            if (Body(bytes, at) is not { } range || !IsKnown(marker))
                return null;
            var body = bytes[range];
            at = range.End.Value;
            if (marker == 0xE0 && body.StartsWith("JFIF\0"u8) && body.Length >= 14)
                form = [0xFF, 0xE0, 0, 16, .. body[..12], 0, 0];
            else if (marker == 0xE1 && body.StartsWith("Exif\0\0"u8))
                orientation = Orientation.Of(body[6..]);
            else if (marker == 0xEE && body.StartsWith("Adobe"u8) && body.Length >= 12)
                Write(picture, marker, body[..12]);
            else if (IsPicture(marker, body) && !IsWellFormed(marker, body))
                return null;
            else if (IsPicture(marker, body))
                Write(picture, marker, body);
            hasFrame |= IsFrame(marker);
            if (marker != 0xDA)
                continue;
            var end = EndOfScan(bytes, at);
            picture.Write(bytes[at..end]);
            (at, hasScan) = (end, true);
        }
        return null;
    }

    // Markers may be preceded by any number of filling bytes.
    private static byte? Marker(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at + 2 > bytes.Length || bytes[at] != 0xFF)
            return null;
        while (at < bytes.Length && bytes[at] == 0xFF)
            at++;
        return at < bytes.Length ? bytes[at++] : null;
    }

    private static Range? Body(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 2 > bytes.Length)
            return null;
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        return length < 2 || at + length > bytes.Length ? null : (at + 2)..(at + length);
    }

    private static bool IsKnown(byte marker) => marker is (>= 0xC0 and <= 0xCF and not 0xC8) or (>= 0xDA and <= 0xDF) or (>= 0xE0 and <= 0xEF) or 0xFE;

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsPicture(byte marker, ReadOnlySpan<byte> body) =>
        marker is (>= 0xC0 and <= 0xCF) or (>= 0xDA and <= 0xDF) || (marker == 0xE2 && body.StartsWith("ICC_PROFILE\0"u8));

    // A table that is longer than what it tells could hold anything.
    private static bool IsWellFormed(byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        0xC4 => AreHuffmanTables(body),
        0xDB => AreQuantities(body),
        0xDA => body.Length >= 1 && body.Length == 4 + (2 * body[0]),
        0xDC or 0xDD => body.Length == 2,
        0xCC => body.Length % 2 == 0 && body.Length <= 64,
        0xDF => body.Length == 1,
        _ when IsFrame(marker) || marker == 0xDE => body.Length >= 6 && body.Length == 6 + (3 * body[5]),
        _ => true,
    };

    private static bool AreHuffmanTables(ReadOnlySpan<byte> body)
    {
        while (body.Length >= 17)
        {
            var length = 17;
            foreach (var count in body[1..17])
                length += count;
            if (length > body.Length)
                return false;
            body = body[length..];
        }
        return body.IsEmpty;
    }

    private static bool AreQuantities(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var length = body[0] < 0x10 ? 65 : 129;
            if (length > body.Length)
                return false;
            body = body[length..];
        }
        return true;
    }

    // In the compressed picture FF is followed by 00, or begins a restart marker; anything else ends it.
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= bytes.Length)
                return bytes.Length;
            at += next;
            if (bytes[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                return at;
            at += 2;
        }
        return at;
    }

    private static void Write(ArrayBufferWriter<byte> picture, byte marker, ReadOnlySpan<byte> body)
    {
        picture.Write<byte>([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2)]);
        picture.Write(body);
    }

    private static byte[] Joined(byte[] form, int orientation, ReadOnlySpan<byte> picture)
    {
        var notes = orientation == 1 ? [] : Orientation.Notes(orientation);
        byte[] held = notes.Length == 0 ? [] : [0xFF, 0xE1, 0, (byte)(notes.Length + 8), .. "Exif\0\0"u8, .. notes];
        return [0xFF, 0xD8, .. form, .. held, .. picture, 0xFF, 0xD9];
    }
}
