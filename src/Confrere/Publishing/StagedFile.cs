namespace Confrere.Publishing;

/// <summary>A file of the new site.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Staged">Its name in the staging folder, or null where the output holds it already.</param>
internal sealed record StagedFile(string Path, Fingerprint Content, string? Staged);
