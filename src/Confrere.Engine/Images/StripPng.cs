using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace Confrere.Engine.Images;

/// <summary>Copies a PNG without texts, times, cameras' notes and what follows the end. The compressed picture stays as it is.</summary>
internal static class StripPng
{
    // What a picture is made of, with the longest and the shortest that it may be.
    private static readonly FrozenDictionary<string, (int Least, int Most)> Kept = new (string Name, int Least, int Most)[]
    {
        ("IHDR", 13, 13), ("PLTE", 3, 768), ("IDAT", 0, int.MaxValue), ("IEND", 0, 0), ("tRNS", 1, 256), ("gAMA", 4, 4), ("cHRM", 32, 32), ("sRGB", 1, 1),
        ("sBIT", 1, 4), ("bKGD", 1, 6), ("pHYs", 9, 9), ("cICP", 4, 4), ("mDCV", 24, 24), ("cLLI", 8, 8), ("acTL", 8, 8), ("fcTL", 26, 26), ("fdAT", 4, int.MaxValue),
    }.ToFrozenDictionary(chunk => chunk.Name, chunk => (chunk.Least, chunk.Most));

    /// <summary>The picture alone; null where the file cannot be read whole.</summary>
    public static byte[]? Run(ReadOnlySpan<byte> bytes)
    {
        var picture = new ArrayBufferWriter<byte>(bytes.Length);
        picture.Write(bytes[..8]);
        var (at, hasData) = (8, false);
        while (at + 12 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12)
                return null;
            var chunk = bytes.Slice(at + 4, (int)length + 4);
            if (BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 4 + chunk.Length)..]) != Crc.Of(chunk))
                return null;
            var name = Encoding.Latin1.GetString(chunk[..4]);
            if ((at == 8) != (name == "IHDR") || !Copy(picture, name, chunk[4..]))
                return null;
            hasData |= name == "IDAT";
            at += chunk.Length + 8;
            if (name == "IEND")
                return hasData ? picture.WrittenSpan.ToArray() : null;
        }
        return null;
    }

    // False for what is not understood and may not be left out: its name begins with a capital.
    private static bool Copy(ArrayBufferWriter<byte> picture, string name, ReadOnlySpan<byte> body)
    {
        if (Kept.TryGetValue(name, out var lengths))
        {
            Write(picture, name, body);
            return body.Length >= lengths.Least && body.Length <= lengths.Most;
        }
        if (name == "eXIf" && Orientation.Of(body) is > 1 and var orientation)
            Write(picture, name, Orientation.Notes(orientation));
        // A colour profile's own name is free text.
        if (name == "iCCP" && body.IndexOf((byte)0) is > 0 and < 80 and var end)
            Write(picture, name, [.. "ICC"u8, .. body[end..]]);
        return (name[0] & 0x20) != 0;
    }

    private static void Write(ArrayBufferWriter<byte> picture, string name, ReadOnlySpan<byte> body)
    {
        byte[] chunk = [.. Encoding.Latin1.GetBytes(name), .. body];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        picture.Write(number);
        picture.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc.Of(chunk));
        picture.Write(number);
    }
}
