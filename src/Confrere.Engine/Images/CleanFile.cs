namespace Confrere.Engine.Images;

/// <summary>Takes out of a file all that is not what readers see: camera, place, date, author, thumbnail, comments, what follows the end. What cannot be read whole is refused.</summary>
public static class CleanFile
{
    /// <summary>The file as it may be published.</summary>
    public static CleanedFile Run(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var nature = FileNatures.Of(file);
        var promised = FileNatures.Promised(file.Extension);
        if (nature is FileNature.Text or FileNature.Font)
            return promised is null || promised == nature ? new CleanedFile(nature, file.Bytes) : new CleanedFile(nature, default, FileTrouble.WrongName);
        if (nature == FileNature.Icon)
            return promised == FileNature.Icon && CleanIcon.IsClean(file.Bytes.Span) ? new CleanedFile(nature, file.Bytes) : new CleanedFile(nature, default, FileTrouble.Unreadable);
        if (nature.IsPicture() && nature != promised)
            return new CleanedFile(nature, default, FileTrouble.WrongName);
        return nature switch
        {
            FileNature.Svg => CleanSvg.Run(file.Bytes) is { } drawing ? new CleanedFile(nature, drawing.Bytes, TookOut: drawing.TookOut) : new CleanedFile(nature, default, FileTrouble.DangerousDrawing),
            FileNature.Jpeg => Picture(nature, StripJpeg.Run(file.Bytes.Span)),
            FileNature.Png => Picture(nature, StripPng.Run(file.Bytes.Span)),
            FileNature.Gif => Picture(nature, StripGif.Run(file.Bytes.Span)),
            FileNature.Webp => Picture(nature, StripWebp.Run(file.Bytes.Span)),
            FileNature.Unknown when promised?.IsPicture() == true => new CleanedFile(nature, default, FileTrouble.Unreadable),
            _ => new CleanedFile(nature, default, FileTrouble.Refused),
        };
    }

    private static CleanedFile Picture(FileNature nature, byte[]? bytes) =>
        bytes is null ? new CleanedFile(nature, default, FileTrouble.Unreadable) : new CleanedFile(nature, bytes);
}
