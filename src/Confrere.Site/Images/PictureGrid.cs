using Confrere.Engine;
using SkiaSharp;

namespace Confrere.Site.Images;

/// <summary>A picture's points as shades of grey, no more of them than are needed to see what it is.</summary>
internal sealed class PictureGrid
{
    // Small print of a capture is still lines of strokes at this size.
    private const int Longest = 1400;

    // One point of nine says enough of a share.
    private const int Step = 3;

    private const long MostPixels = 120_000_000;

    private readonly byte[] shades;

    private PictureGrid(int width, int height, byte[] shades, double grey) => (Width, Height, this.shades, Grey) = (width, height, shades, grey);

    /// <summary>How many columns.</summary>
    public int Width { get; }

    /// <summary>How many rows.</summary>
    public int Height { get; }

    /// <summary>The share of the points that are not black which have no colour.</summary>
    public double Grey { get; }

    /// <summary>A point: 0 is black, 255 white.</summary>
    public byte this[int x, int y] => shades[(y * Width) + x];

    /// <summary>Reads a picture; null where it cannot be read.</summary>
    public static PictureGrid? Of(SourceFile file)
    {
        using var codec = SKCodec.Create(SKData.CreateCopy(file.Bytes.Span));
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is 0 or > MostPixels)
            return null;
        var size = codec.GetScaledDimensions(Math.Min(1f, Longest / (float)Math.Max(codec.Info.Width, codec.Info.Height)));
        using var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        return codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success ? Of(bitmap) : null;
    }

    private static PictureGrid Of(SKBitmap bitmap)
    {
        var step = Math.Max(1, Math.Max(bitmap.Width, bitmap.Height) / Longest);
        var (width, height) = (bitmap.Width / step, bitmap.Height / step);
        var shades = new byte[width * height];
        var points = bitmap.GetPixelSpan();
        var (seen, grey) = (0, 0);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var point = points.Slice((y * step * bitmap.RowBytes) + (x * step * 4), 4);
                var (low, high) = (Math.Min(point[0], Math.Min(point[1], point[2])), Math.Max(point[0], Math.Max(point[1], point[2])));
                shades[(y * width) + x] = (byte)(((point[0] * 77) + (point[1] * 150) + (point[2] * 29)) >> 8);
                seen += high >= 28 ? 1 : 0;
                grey += high >= 28 && high - low < 26 ? 1 : 0;
            }
        }
        return new PictureGrid(width, height, shades, seen == 0 ? 1 : grey / (double)seen);
    }

    /// <summary>How many lines of print a part of the picture holds: rows full of strokes, no higher than print is, with quiet ones between.</summary>
    /// <param name="left">The first column.</param>
    /// <param name="right">The column behind the last.</param>
    /// <param name="top">The first row.</param>
    /// <param name="bottom">The row behind the last.</param>
    /// <param name="strokes">How many edges of strokes a row of print has at least.</param>
    public int LinesOfPrint(int left, int right, int top, int bottom, int strokes)
    {
        const int Lowest = 5;
        const int Highest = 48;
        var (lines, height) = (0, 0);
        for (var y = top; y <= bottom; y++)
        {
            if (y < bottom && StrokesIn(y, left, right) >= strokes)
            {
                height++;
                continue;
            }
            lines += height is >= Lowest and <= Highest ? 1 : 0;
            height = 0;
        }
        return lines;
    }

    // Edges that follow each other as those of letters do: the sides of a bar or of a frame lie further apart.
    private int StrokesIn(int y, int left, int right)
    {
        const int Sharp = 45;
        const int Widest = 16;
        var (strokes, last) = (0, int.MinValue / 2);
        for (var x = left + 1; x < right; x++)
        {
            if (Math.Abs(this[x, y] - this[x - 1, y]) < Sharp)
                continue;
            strokes += x - last <= Widest ? 1 : 0;
            last = x;
        }
        return strokes;
    }

    /// <summary>The share of the points of which something is true.</summary>
    /// <param name="isCounted">Which points are asked.</param>
    /// <param name="isSo">What is asked of them; never of the last column and row.</param>
    public double Share(Func<int, int, bool> isCounted, Func<int, int, bool> isSo)
    {
        var (all, so) = (0, 0);
        for (var y = 0; y < Height - 1; y += Step)
        {
            for (var x = 0; x < Width - 1; x += Step)
            {
                if (!isCounted(x, y))
                    continue;
                all++;
                so += isSo(x, y) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : so / (double)all;
    }

    /// <summary>Whether a point and its neighbours have nearly one shade.</summary>
    public bool IsFlat(int x, int y, int most) => Math.Abs(this[x, y] - this[x + 1, y]) <= most && Math.Abs(this[x, y] - this[x, y + 1]) <= most;
}
