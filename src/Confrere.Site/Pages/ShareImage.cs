namespace Confrere.Site.Pages;

/// <summary>The image that networks show beside a link.</summary>
/// <param name="Url">Its whole URL.</param>
/// <param name="Alt">What it shows, in words.</param>
/// <param name="Width">How wide it is, in pixels; 0 if not known.</param>
/// <param name="Height">How high it is, in pixels; 0 if not known.</param>
public sealed record ShareImage(string Url, string Alt, int Width = 0, int Height = 0)
{
    /// <summary>Its media type; empty where the name does not tell it.</summary>
    public string Type => Path.GetExtension(Url).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        _ => "",
    };
}
