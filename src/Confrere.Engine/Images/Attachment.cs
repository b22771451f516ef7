namespace Confrere.Engine.Images;

/// <summary>A file of the blog, no text, that a post shows or links to.</summary>
/// <param name="Path">The file, relative to the site.</param>
/// <param name="Digest">The SHA-256 of its bytes, in small hexadecimal letters: another picture under the same name is another file.</param>
/// <param name="Nature">What it is.</param>
/// <param name="Width">A picture's width in pixels; 0 where that is not known.</param>
/// <param name="Height">A picture's height in pixels; 0 where that is not known.</param>
/// <param name="Look">What a picture looks like.</param>
/// <param name="At">Where the post names it first.</param>
public sealed record Attachment(string Path, string Digest, FileNature Nature, int Width, int Height, ImageLook Look, Place At)
{
    /// <summary>Whether readers see it as an image, or would if it were what its name promises.</summary>
    public bool IsImage => Nature.IsPicture() || FileNatures.Promised(System.IO.Path.GetExtension(Path).ToLowerInvariant())?.IsPicture() == true;
}
