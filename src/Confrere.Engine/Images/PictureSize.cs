using System.Globalization;
using System.Xml;

namespace Confrere.Engine.Images;

/// <summary>How large a picture stands on a page, from its published bytes: as it is held up, so that a page can keep its place before it has come.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
public readonly record struct PictureSize(int Width, int Height)
{
    // A drawing that has a form but no size of its own fills the column, as it does without being told its size.
    private const double WidthOfDrawings = 1280;

    /// <summary>The size; null where the bytes do not tell it.</summary>
    /// <param name="nature">What the file is.</param>
    /// <param name="bytes">What is published of it.</param>
    public static PictureSize? Of(FileNature nature, ReadOnlyMemory<byte> bytes)
    {
        if (nature == FileNature.Svg)
            return OfDrawing(bytes);
        if (ImageHeader.Of(nature, bytes.Span) is not { Width: > 0, Height: > 0 } header)
            return null;
        // From the fifth way of holding a camera on, the picture lies on its side.
        return Orientation.Kept(bytes.Span) >= 5 ? new PictureSize(header.Height, header.Width) : new PictureSize(header.Width, header.Height);
    }

    private static PictureSize? OfDrawing(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element
                ? OfDrawing(Length(reader.GetAttribute("width")), Length(reader.GetAttribute("height")), Frame(reader.GetAttribute("viewBox")))
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static PictureSize? OfDrawing(double? width, double? height, (double Width, double Height)? frame)
    {
        if (width is null && height is null && frame is null)
            return null;
        var ratio = frame is { } box ? box.Height / box.Width : height / width;
        var wide = width ?? (height is { } high ? high / ratio : WidthOfDrawings);
        return wide is { } across && (height ?? across * ratio) is { } up && across >= 1 && up >= 1 && across <= 100_000 && up <= 100_000
            ? new PictureSize((int)Math.Round(across), (int)Math.Round(up))
            : null;
    }

    // A number, or one of pixels; other units are for paper.
    private static double? Length(string? written) =>
        double.TryParse(written?.Trim() is { } text && text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;

    private static (double Width, double Height)? Frame(string? written)
    {
        var parts = (written ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && Length(parts[2]) is { } width && Length(parts[3]) is { } height ? (width, height) : null;
    }
}
