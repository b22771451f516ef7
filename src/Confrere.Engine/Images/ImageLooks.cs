using System.Collections.Frozen;

namespace Confrere.Engine.Images;

/// <summary>Guesses what a picture looks like from its form: the size of a screen, or grey like a radiograph.</summary>
public static class ImageLooks
{
    // The screens that people have, upright: telephones, tablets, computers.
    private static readonly FrozenSet<(int, int)> Screens = ((string)
        """
        640x1136 720x1280 720x1520 720x1560 720x1600 720x1612 750x1334 828x1792 1008x2244 1080x1920 1080x2160 1080x2220 1080x2280 1080x2310 1080x2316 1080x2340 1080x2376 1080x2400 1080x2408 1080x2412
        1080x2460 1080x2520 1125x2436 1170x2532 1179x2556 1206x2622 1220x2712 1242x2208 1242x2688 1260x2800 1284x2778 1290x2796 1320x2868 1344x2992 1440x2560 1440x2880 1440x2960 1440x3040
        1440x3088 1440x3120 1440x3200 768x1024 800x1280 1200x1920 1200x2000 1536x2048 1600x2560 1620x2160 1640x2360 1668x2224 1668x2388 2048x2732 720x1366 768x1366 900x1440 864x1536 900x1600 1050x1680
        1080x2560 1440x3440 1600x3840 1800x2880 1964x3024 2234x3456 2160x3840 1664x2560 1440x2304 1024x1280 1200x1600
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(size => size.Split('x')).Select(size => (int.Parse(size[0], null), int.Parse(size[1], null))).ToFrozenSet();

    /// <summary>What a picture looks like.</summary>
    public static ImageLook Of(FileNature nature, ImageHeader? header)
    {
        if (nature == FileNature.Svg)
            return ImageLook.Drawing;
        if (header is not { } known)
            return ImageLook.Ordinary;
        if (IsScreen(nature, Math.Min(known.Width, known.Height), Math.Max(known.Width, known.Height)))
            return ImageLook.Screen;
        return known.IsGrey && Math.Min(known.Width, known.Height) >= 256 ? ImageLook.Medical : ImageLook.Ordinary;
    }

    // No camera's picture is as long as a telephone's screen; the tail allows for a bar that was cut off.
    private static bool IsScreen(FileNature nature, int shorter, int longer) =>
        Screens.Contains((shorter, longer)) || (nature == FileNature.Png && shorter >= 600 && longer > shorter * 1.9 && longer < shorter * 2.4);
}
