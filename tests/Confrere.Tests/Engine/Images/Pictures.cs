using System.Buffers.Binary;
using System.Text;
using Confrere.Engine;
using Confrere.Engine.Images;
using SkiaSharp;

namespace Confrere.Tests.Engine.Images;

/// <summary>Pictures made here, and the things that cameras and programs write into them. Every hidden thing holds <see cref="Canary"/>.</summary>
internal static class Pictures
{
    public const string Canary = "CANARI48.8584N";

    /// <summary>A picture of four coloured quarters: red, green above blue, white.</summary>
    public static byte[] Drawn(SKEncodedImageFormat format, int width = 64, int height = 48)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        Fill(canvas, SKRect.Create(0, 0, width / 2, height / 2), SKColors.Red);
        Fill(canvas, SKRect.Create(width / 2, 0, width / 2, height / 2), SKColors.Lime);
        Fill(canvas, SKRect.Create(0, height / 2, width / 2, height / 2), SKColors.Blue);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>A camera's notes: the orientation and a canary.</summary>
    public static byte[] Notes(int orientation) =>
        [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0x0F, 1, 2, 0, (byte)(Canary.Length + 1), 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, .. Secret, 0];

    public static byte[] Jpeg(int orientation = 1, int width = 64, int height = 48)
    {
        var plain = Drawn(SKEncodedImageFormat.Jpeg, width, height);
        return
        [
            .. plain[..2],
            .. Segment(0xE0, [.. "JFXX\0"u8, 0x13, 1, 1, .. Secret]),
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. Notes(orientation)]),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Secret]),
            .. Segment(0xE2, [.. "MPF\0"u8, .. Secret]),
            .. Segment(0xE5, Secret),
            .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Secret]),
            .. Segment(0xFE, Secret),
            .. plain[2..],
            .. Secret,
            .. plain,
        ];
    }

    public static byte[] Png(int orientation = 1)
    {
        var plain = Drawn(SKEncodedImageFormat.Png);
        return
        [
            .. plain[..33],
            .. Chunk("tEXt", [.. "Author\0"u8, .. Secret]),
            .. Chunk("zTXt", Secret),
            .. Chunk("iTXt", Secret),
            .. Chunk("tIME", [7, 232, 3, 12, 1, 2, 3]),
            .. Chunk("eXIf", Notes(orientation)),
            .. Chunk("prVt", Secret),
            .. plain[33..],
            .. Secret,
        ];
    }

    /// <summary>A GIF of one point and some frames.</summary>
    public static byte[] Gif(int frames = 1)
    {
        byte[] frame = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        return
        [
            .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255,
            .. (byte[])[0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0],
            .. (byte[])[0x21, 0xFE, (byte)Canary.Length, .. Secret, 0],
            .. (byte[])[0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)Canary.Length, .. Secret, 0],
            .. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes),
            0x3B,
            .. Secret,
        ];
    }

    public static byte[] Webp(int orientation = 1)
    {
        var picture = Drawn(SKEncodedImageFormat.Webp)[12..];
        var chunks = picture.AsSpan().StartsWith("VP8X"u8) ? picture : [.. RiffChunk("VP8X", [0x0C, 0, 0, 0, 63, 0, 0, 47, 0, 0]), .. picture];
        chunks[8] |= 0x0C;
        byte[] all = [.. "WEBP"u8, .. chunks, .. RiffChunk("EXIF", Notes(orientation)), .. RiffChunk("XMP ", Secret), .. RiffChunk("prVt", Secret)];
        return [.. "RIFF"u8, .. Little(all.Length), .. all, .. Secret];
    }

    /// <summary>All of them, by the names that they should have.</summary>
    public static IEnumerable<SourceFile> All() =>
        [new("input/a.jpg", Jpeg(6)), new("input/a.png", Png(6)), new("input/a.gif", Gif(3)), new("input/a.webp", Webp(6))];

    public static bool HoldsCanary(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.ASCII.GetBytes(Canary)) >= 0;

    /// <summary>What a picture shows in the middle of its quarters, from the left above; null where it cannot be read.</summary>
    public static string? Quarters(ReadOnlySpan<byte> bytes)
    {
        using var bitmap = SKBitmap.Decode(bytes);
        return bitmap is null ? null : string.Concat(new (int X, int Y)[] { (1, 1), (3, 1), (1, 3), (3, 3) }
            .Select(at => bitmap.GetPixel(bitmap.Width * at.X / 4, bitmap.Height * at.Y / 4)).Select(Letter));
    }

    public static byte[] Chunk(string name, byte[] body)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(name), .. body];
        var numbers = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(numbers, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(numbers.AsSpan(4), Crc.Of(chunk));
        return [.. numbers[..4], .. chunk, .. numbers[4..]];
    }

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Secret => Encoding.ASCII.GetBytes(Canary);

    private static byte[] RiffChunk(string name, byte[] body) => [.. Encoding.ASCII.GetBytes(name), .. Little(body.Length), .. body, .. new byte[body.Length % 2]];

    private static byte[] Little(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)(number >> 24)];

    private static char Letter(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => 'R',
        (false, true, false) => 'G',
        (false, false, true) => 'B',
        (true, true, true) => 'W',
        _ => '?',
    };

    private static void Fill(SKCanvas canvas, SKRect where, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = false };
        canvas.DrawRect(where, paint);
    }
}
