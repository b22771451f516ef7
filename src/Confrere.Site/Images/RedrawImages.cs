using System.Security.Cryptography;
using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Site.Cards;
using SkiaSharp;

namespace Confrere.Site.Images;

/// <summary>What keeps an image from being drawn anew.</summary>
public enum RedrawTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It does not load on this computer: the drawing library.</summary>
    NoLibrary,

    /// <summary>It moves: only one picture of it would remain.</summary>
    Animated,

    /// <summary>Its picture cannot be read whole, or is larger than any that a person would show.</summary>
    Unreadable,
}

/// <summary>Draws the images of texts about patients anew, no larger than a page needs: what was hidden in the compressed picture does not survive, and small print is harder to read.</summary>
/// <param name="store">Images that were drawn before; null to draw all.</param>
public sealed class RedrawImages(ICardStore? store)
{
    /// <summary>The longest side of an image, in pixels.</summary>
    public const int LongestSide = 1600;

    private const int Quality = 85;

    // Larger pictures are no photographs; unpacked they would fill the memory.
    private const long MostPixels = 120_000_000;

    // Part of a kept image's name: to be changed with the drawing.
    private const string Version = "1";

    private readonly Func<SourceFile, SKCodec?> open = file => SKCodec.Create(SKData.CreateCopy(file.Bytes.Span));

    internal RedrawImages(ICardStore? store, Func<SourceFile, SKCodec?> open)
        : this(store) => this.open = open;

    /// <summary>The extension of an image once drawn: photographs stay JPEG (and WebP becomes one), drawings in points become PNG; SVG stays.</summary>
    public static string Extension(FileNature nature) => nature switch
    {
        FileNature.Jpeg or FileNature.Webp => ".jpg",
        FileNature.Svg => ".svg",
        _ => ".png",
    };

    /// <summary>Draws an image.</summary>
    /// <param name="file">The image, as <see cref="CleanFile"/> left it.</param>
    /// <param name="nature">What it is.</param>
    /// <param name="image">The image, upright and without anything beside its picture; empty where there is trouble.</param>
    public RedrawTrouble Run(SourceFile file, FileNature nature, out ReadOnlyMemory<byte> image)
    {
        ArgumentNullException.ThrowIfNull(file);
        image = default;
        var name = $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}-{Version}{Extension(nature)}";
        if (store?.Find(name) is { } kept)
        {
            image = kept;
            return RedrawTrouble.None;
        }
        try
        {
            if (Drawn(file, nature, out var trouble) is not { } drawn)
                return trouble;
            store?.Keep(name, drawn);
            image = drawn;
            return RedrawTrouble.None;
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException)
        {
            return RedrawTrouble.NoLibrary;
        }
    }

    private byte[]? Drawn(SourceFile file, FileNature nature, out RedrawTrouble trouble)
    {
        trouble = RedrawTrouble.Unreadable;
        using var codec = open(file);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is 0 or > MostPixels)
            return null;
        // An animated PNG is a still one to those who do not know better.
        if (codec.FrameCount > 1 || (nature == FileNature.Png && IsAnimated(file.Bytes.Span)))
        {
            trouble = RedrawTrouble.Animated;
            return null;
        }
        using var colours = SKColorSpace.CreateSrgb();
        using var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul, colours));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
            return null;
        return Encoded(bitmap, codec.EncodedOrigin, nature);
    }

    private static bool IsAnimated(ReadOnlySpan<byte> png) => png[..Math.Max(0, png.IndexOf("IDAT"u8))].IndexOf("acTL"u8) >= 0;

    private static byte[]? Encoded(SKBitmap picture, SKEncodedOrigin origin, FileNature nature)
    {
        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, LongestSide / (float)Math.Max(picture.Width, picture.Height));
        var width = Math.Max(1, (int)MathF.Round(picture.Width * scale));
        var height = Math.Max(1, (int)MathF.Round(picture.Height * scale));
        var isPhotograph = Extension(nature) == ".jpg";
        using var drawn = new SKBitmap(new SKImageInfo(isTurned ? height : width, isTurned ? width : height, SKColorType.Rgba8888, isPhotograph ? SKAlphaType.Opaque : SKAlphaType.Premul, picture.ColorSpace));
        using (var canvas = new SKCanvas(drawn))
        {
            canvas.Clear(isPhotograph ? SKColors.White : SKColors.Transparent);
            canvas.SetMatrix(Upright(origin, width, height));
            using var image = SKImage.FromBitmap(picture);
            canvas.DrawImage(image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }
        using var data = drawn.Encode(isPhotograph ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, Quality);
        // The encoder's own notes, if it ever writes any, go the same way as a camera's.
        var cleaned = data is null ? null : CleanFile.Run(new SourceFile("image" + Extension(nature), data.ToArray()));
        return cleaned is { Trouble: FileTrouble.None } ? cleaned.Bytes.ToArray() : null;
    }

    // The eight ways of holding a camera, as EXIF counts them.
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
