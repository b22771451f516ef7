using System.Collections.Frozen;
using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Output;

namespace Confrere;

/// <summary>Adds to a file what its bytes give away: hidden data in an image.</summary>
internal sealed class CheckImage(IReadOnlyList<SourceFile> files, Language language) : IModule<Post, Post>
{
    private readonly FrozenDictionary<string, SourceFile> byPath = files.ToFrozenDictionary(file => file.Path);

    public Post Run(Post document) => ImageMetadata.IsIn(byPath[document.Path])
        ? document with { Faults = document.Faults.Add(new Finding("image-metadonnees", Topic.Image, Severity.Blocking, Place.Whole(document.Path), SiteWords.In(language).ImageMetadata)) }
        : document;
}
