using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Confrere.Engine.Images;

/// <summary>Copies a WebP without cameras' and programs' notes and what follows the end. The compressed picture stays as it is.</summary>
internal static class StripWebp
{
    // Bits of the header that announce notes.
    private const byte Exif = 0x08;
    private const byte Xmp = 0x04;

    /// <summary>The picture alone; null where the file cannot be read whole.</summary>
    public static byte[]? Run(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 20)
            return null;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (size < 4 || size > bytes.Length - 8)
            return null;
        var orientation = 1;
        var picture = new ArrayBufferWriter<byte>(bytes.Length);
        if (!Copy(bytes.Slice(12, (int)size - 4), picture, isFrame: false, ref orientation))
            return null;
        var chunks = picture.WrittenSpan.ToArray();
        // Only the large form has a place for the orientation.
        var isLarge = chunks.AsSpan().StartsWith("VP8X"u8);
        byte[] notes = isLarge && orientation > 1 ? Chunk("EXIF", Orientation.Notes(orientation)) : [];
        if (isLarge)
            chunks[8] = (byte)((chunks[8] & ~(Exif | Xmp)) | (notes.Length > 0 ? Exif : 0));
        var header = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(header, 4 + chunks.Length + notes.Length);
        return [.. "RIFF"u8, .. header, .. "WEBP"u8, .. chunks, .. notes];
    }

    private static bool Copy(ReadOnlySpan<byte> bytes, ArrayBufferWriter<byte> picture, bool isFrame, ref int orientation)
    {
        var hasPicture = false;
        var seen = new HashSet<string>(3);
        while (bytes.Length >= 8)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            if (length > bytes.Length - 8)
                return false;
            var name = Encoding.Latin1.GetString(bytes[..4]);
            var body = bytes.Slice(8, (int)length);
            // A picture's length is told nowhere else: one that was made longer would take the notes behind it along. And each part stands once.
            if (name is "VP8 " or "VP8L" or "ALPH" && (HoldsNotes(body) || !seen.Add(name[..3])))
                return false;
            if (name is "VP8 " or "VP8L" or "ALPH" || (!isFrame && name is "ICCP" or "ANIM" or "VP8X"))
                picture.Write(Chunk(name, body));
            if (name == "VP8X" && (isFrame || body.Length != 10 || picture.WrittenCount != 18))
                return false;
            if (name == "EXIF")
                orientation = Orientation.Of(body.StartsWith("Exif\0\0"u8) ? body[6..] : body);
            if (name == "ANMF" && (isFrame || !CopyFrame(body, picture)))
                return false;
            hasPicture |= name is "VP8 " or "VP8L" or "ANMF";
            bytes = bytes[Math.Min(bytes.Length, 8 + (int)length + (int)(length & 1))..];
        }
        return hasPicture && bytes.IsEmpty;
    }

    private static bool HoldsNotes(ReadOnlySpan<byte> picture) => HoldsChunk(picture, "EXIF"u8) || HoldsChunk(picture, "XMP "u8);

    // The four letters may stand in a picture by chance, but hardly before a length that makes sense.
    private static bool HoldsChunk(ReadOnlySpan<byte> picture, ReadOnlySpan<byte> name)
    {
        for (var at = picture.IndexOf(name); at >= 0; at = picture.IndexOf(name))
        {
            picture = picture[(at + 4)..];
            if (picture.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(picture) <= 1 << 20)
                return true;
        }
        return false;
    }

    private static bool CopyFrame(ReadOnlySpan<byte> body, ArrayBufferWriter<byte> picture)
    {
        var (frame, ignored) = (new ArrayBufferWriter<byte>(), 1);
        if (body.Length < 16 || !Copy(body[16..], frame, isFrame: true, ref ignored))
            return false;
        picture.Write(Chunk("ANMF", [.. body[..16], .. frame.WrittenSpan]));
        return true;
    }

    private static byte[] Chunk(string name, ReadOnlySpan<byte> body)
    {
        var chunk = new byte[8 + body.Length + (body.Length & 1)];
        Encoding.Latin1.GetBytes(name, chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), body.Length);
        body.CopyTo(chunk.AsSpan(8));
        return chunk;
    }
}
