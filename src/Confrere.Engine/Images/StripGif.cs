using System.Buffers;

namespace Confrere.Engine.Images;

/// <summary>Copies a GIF without comments, plain texts, programs' notes and what follows the end. Frames, their times and the loop stay as they are.</summary>
internal static class StripGif
{
    /// <summary>The picture alone; null where the file cannot be read whole.</summary>
    public static byte[]? Run(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 14)
            return null;
        var at = 13 + Colours(bytes[10]);
        if (at > bytes.Length)
            return null;
        var picture = new ArrayBufferWriter<byte>(bytes.Length);
        picture.Write(bytes[..at]);
        // Shapes a frame; it waits for it, since what it shapes may be left out.
        ReadOnlySpan<byte> control = [];
        var hasFrame = false;
        while (at < bytes.Length)
        {
            var start = at;
            if (bytes[start] == 0x3B)
            {
                picture.Write<byte>([0x3B]);
                return hasFrame ? picture.WrittenSpan.ToArray() : null;
            }
            if (Blocks(bytes, start) is not { } blocks || (at = End(bytes, blocks)) < 0)
                return null;
            var block = bytes[start..at];
            if (block[0] == 0x2C)
            {
                picture.Write(control);
                picture.Write(block);
                control = [];
                hasFrame = true;
            }
            else if (block[1] == 0xF9)
            {
                if (block.Length != 8)
                    return null;
                control = block;
            }
            else if (block[1] == 0x01)
            {
                control = [];
            }
            else if (IsLoop(block))
            {
                picture.Write(block);
            }
        }
        return null;
    }

    // Where the chain of blocks of a frame or an extension begins.
    private static int? Blocks(ReadOnlySpan<byte> bytes, int at)
    {
        if (bytes[at] == 0x21)
            return at + 2;
        return bytes[at] == 0x2C && at + 10 < bytes.Length ? at + 11 + Colours(bytes[at + 9]) : null;
    }

    private static int End(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var length = bytes[at];
            at += 1 + length;
            if (length == 0)
                return at;
        }
        return -1;
    }

    private static bool IsLoop(ReadOnlySpan<byte> block) =>
        block.Length == 19 && block[1] == 0xFF && block[14] == 3 && block[15] == 1 && (block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8));

    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
