using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Site.Images;
using Confrere.Tests.Engine.Images;
using SkiaSharp;

namespace Confrere.Tests.Site.Images;

public class RedrawImagesTests
{
    // What the four quarters (red, green, blue, white) become, as EXIF defines the eight ways.
    [Theory]
    [InlineData(1, "RGBW")]
    [InlineData(2, "GRWB")]
    [InlineData(3, "WBGR")]
    [InlineData(4, "BWRG")]
    [InlineData(5, "RBGW")]
    [InlineData(6, "BRWG")]
    [InlineData(7, "WGBR")]
    [InlineData(8, "GWRB")]
    public void An_image_comes_out_upright(int orientation, string quarters)
    {
        var drawn = Drawn(Pictures.Jpeg(orientation), FileNature.Jpeg);
        Assert.Equal(quarters, Pictures.Quarters(drawn));
        using var bitmap = SKBitmap.Decode(drawn);
        Assert.Equal(orientation < 5 ? (64, 48) : (48, 64), (bitmap.Width, bitmap.Height));
        Assert.True(drawn.AsSpan().IndexOf("Exif"u8) < 0);
        Assert.False(Pictures.HoldsCanary(drawn));
    }

    [Theory]
    [InlineData(2000, 1000, 1600, 800)]
    [InlineData(1000, 3200, 500, 1600)]
    [InlineData(1600, 20, 1600, 20)]
    public void No_side_is_longer_than_a_page_needs(int width, int height, int wide, int high)
    {
        using var bitmap = SKBitmap.Decode(Drawn(Pictures.Jpeg(1, width, height), FileNature.Jpeg));
        Assert.Equal((wide, high), (bitmap.Width, bitmap.Height));
    }

    [Fact]
    public void Each_nature_keeps_to_its_kind()
    {
        Assert.True(Drawn(Pictures.Png(), FileNature.Png).AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50]));
        Assert.True(Drawn(Pictures.Gif(), FileNature.Gif).AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50]));
        Assert.True(Drawn(Pictures.Webp(), FileNature.Webp).AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]));
    }

    [Fact]
    public void A_moving_image_is_refused() => Assert.Equal(RedrawTrouble.Animated, Trouble(new RedrawImages(null), Pictures.Gif(3), FileNature.Gif));

    [Fact]
    public void A_picture_whose_points_are_missing_is_refused()
    {
        var png = Pictures.Drawn(SKEncodedImageFormat.Png);
        byte[] empty = [.. png[..33], .. Pictures.Chunk("IDAT", []), .. Pictures.Chunk("IEND", [])];
        Assert.Equal(RedrawTrouble.Unreadable, Trouble(new RedrawImages(null), empty, FileNature.Png));
    }

    [Fact]
    public void Without_the_drawing_library_nothing_comes_out() =>
        Assert.Equal(RedrawTrouble.NoLibrary, Trouble(new RedrawImages(null, _ => throw new DllNotFoundException()), Pictures.Jpeg(), FileNature.Jpeg));

    private static RedrawTrouble Trouble(RedrawImages redraw, byte[] bytes, FileNature nature)
    {
        var trouble = redraw.Run(new SourceFile("a", bytes), nature, out var image);
        Assert.True(image.IsEmpty);
        return trouble;
    }

    private static byte[] Drawn(byte[] bytes, FileNature nature)
    {
        Assert.Equal(RedrawTrouble.None, new RedrawImages(null).Run(new SourceFile("a", bytes), nature, out var image));
        return image.ToArray();
    }
}
