namespace Confrere.Engine.Images;

/// <summary>What a file really is, by its content; its name may say otherwise.</summary>
public enum FileNature
{
    /// <summary>Text, which the checklist reads.</summary>
    Text,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A GIF picture.</summary>
    Gif,

    /// <summary>A WebP picture.</summary>
    Webp,

    /// <summary>A drawing in SVG.</summary>
    Svg,

    /// <summary>A site's small icon (ICO).</summary>
    Icon,

    /// <summary>A picture as telephones keep it: HEIC, HEIF, AVIF.</summary>
    PhonePicture,

    /// <summary>A picture of scanners, printers and old programs: TIFF, BMP, Photoshop, JPEG 2000.</summary>
    PrintPicture,

    /// <summary>A camera's own file (RAW).</summary>
    RawPicture,

    /// <summary>A medical image with its patient's file: DICOM.</summary>
    Dicom,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A document of an office program.</summary>
    Office,

    /// <summary>An archive of several files.</summary>
    Archive,

    /// <summary>A sound.</summary>
    Audio,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A typeface.</summary>
    Font,

    /// <summary>Something that cannot be told.</summary>
    Unknown,
}
