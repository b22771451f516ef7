using Confrere.Engine;
using Confrere.Engine.Images;

namespace Confrere.Site.Images;

/// <summary>
/// Tells what a picture looks like: a capture of an examination (a picture on flat black, with print in its corners), a picture of a screen (flat areas and many lines of print, or a bar on top), or neither.
/// A hint for the person who answers for it: nothing here reads what is written.
/// </summary>
public static class LookAtPicture
{
    private const int Smallest = 200;
    private const byte Dark = 28;

    /// <summary>What a picture looks like; by its form alone where it cannot be drawn on this computer.</summary>
    public static ImageLook Of(SourceFile file, FileNature nature)
    {
        ArgumentNullException.ThrowIfNull(file);
        var form = ImageLooks.Of(nature, ImageHeader.Of(nature, file.Bytes.Span));
        if (form != ImageLook.Ordinary || nature is not (FileNature.Jpeg or FileNature.Png or FileNature.Webp or FileNature.Gif))
            return form;
        try
        {
            return PictureGrid.Of(file) is { } picture && Math.Min(picture.Width, picture.Height) >= Smallest ? Of(picture) : form;
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException)
        {
            return form;
        }
    }

    private static ImageLook Of(PictureGrid picture)
    {
        if (IsExamination(picture))
            return ImageLook.Medical;
        return IsScreen(picture) ? ImageLook.Screen : ImageLook.Ordinary;
    }

    // A photograph taken at night is dark at its edges too, but neither flat nor written upon; a screen in the dark has no grain.
    private static bool IsExamination(PictureGrid picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var (rim, frame) = (Math.Max(4, Math.Min(width, height) / 30), Math.Min(width, height) / 8);
        bool IsWithin(int x, int y, int margin) => x >= margin && y >= margin && x < width - margin && y < height - margin;
        return picture.Share((x, y) => !IsWithin(x, y, rim), (x, y) => picture[x, y] < Dark) >= 0.8
            && picture.Share((x, y) => !IsWithin(x, y, frame) && picture[x, y] < Dark, (x, y) => picture.IsFlat(x, y, 3) || picture[x + 1, y] >= Dark || picture[x, y + 1] >= Dark) >= 0.97
            && picture.Share((x, y) => IsWithin(x, y, Math.Min(width, height) / 4), (x, y) => picture[x, y] >= Dark) >= 0.15
            && picture.Share((x, y) => IsWithin(x, y, frame) && picture[x, y] >= Dark, (x, y) => picture.IsFlat(x, y, 4)) < 0.5
            && picture.Grey >= 0.6
            && PrintInCorners(picture) >= 2;
    }

    private static int PrintInCorners(PictureGrid picture)
    {
        const int Strokes = 8;
        var (width, height) = (picture.Width, picture.Height);
        var (wide, high) = (width * 35 / 100, height / 4);
        return picture.LinesOfPrint(0, wide, 0, high, Strokes) + picture.LinesOfPrint(width - wide, width, 0, high, Strokes)
            + picture.LinesOfPrint(0, wide, height - high, height, Strokes) + picture.LinesOfPrint(width - wide, width, height - high, height, Strokes);
    }

    // A chart is flat too, and has a title and a few names: many long lines are a page, a record or a conversation.
    private static bool IsScreen(PictureGrid picture)
    {
        const int Strokes = 24;
        if (picture.Share((_, _) => true, (x, y) => picture.IsFlat(x, y, 2)) < 0.68)
            return false;
        var lines = picture.LinesOfPrint(0, picture.Width, 0, picture.Height, Strokes);
        return lines >= 6 || (lines >= 2 && HasStatusBar(picture));
    }

    // The time to the left, the battery to the right, nothing between: the upper edge of a telephone.
    private static bool HasStatusBar(PictureGrid picture)
    {
        const int Strokes = 4;
        var (width, height) = (picture.Width, picture.Height);
        if (height < width * 1.5)
            return false;
        var bar = height * 6 / 100;
        return picture.LinesOfPrint(0, width * 30 / 100, 0, bar, Strokes) == 1 && picture.LinesOfPrint(width * 70 / 100, width, 0, bar, Strokes) == 1
            && picture.LinesOfPrint(width * 38 / 100, width * 62 / 100, 0, bar, Strokes) == 0;
    }
}
