namespace Confrere.Engine.Images;

/// <summary>An image of this blog that a text shows, or links to.</summary>
/// <param name="Path">Its file, relative to the site.</param>
/// <param name="Hash">The SHA-256 of its file's bytes, in small hexadecimal letters: another picture under the same name is another image.</param>
/// <param name="Nature">What it is.</param>
/// <param name="Width">In pixels; 0 where that is not known.</param>
/// <param name="Height">In pixels; 0 where that is not known.</param>
/// <param name="Look">What it looks like.</param>
/// <param name="At">Where the text first names it.</param>
public sealed record PostImage(string Path, string Hash, FileNature Nature, int Width, int Height, ImageLook Look, Place At);
