namespace Confrere.Engine;

/// <summary>A file of the blog, no text, that a post shows or links to.</summary>
/// <param name="Path">The file, relative to the site.</param>
/// <param name="IsImage">Whether readers see it as an image in the post.</param>
/// <param name="Digest">The SHA-256 of its bytes, in hexadecimal figures.</param>
/// <param name="At">Where the post names it first.</param>
public sealed record Attachment(string Path, bool IsImage, string Digest, Place At);
