using Confrere.Engine;
using Confrere.Engine.Images;

namespace Confrere.Site.Images;

/// <summary>Tells where a text shows what looks like a picture of a screen or a medical image: names and dates may stand in it, which no machine reads here.</summary>
/// <param name="language">The blog's language.</param>
public sealed class CheckLooks(Language language) : IModule<Post, Post>
{
    private readonly SiteWords words = SiteWords.In(language);

    /// <inheritdoc />
    public Post Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = document.Images.Where(image => image.Look is ImageLook.Screen or ImageLook.Medical)
            .Select(image => new Finding("image-ecran", Topic.Image, Severity.Advisory, image.At, image.Look == ImageLook.Screen ? words.LooksLikeScreen : words.LooksMedical)).ToList();
        return found.Count == 0 ? document : document with { Faults = document.Faults.AddRange(found) };
    }
}
