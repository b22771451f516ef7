using System.Collections.Concurrent;
using System.Collections.Frozen;
using Confrere.Engine;
using Confrere.Engine.Images;

namespace Confrere.Site.Images;

/// <summary>Decides what is published of each file that is no text of the blog: pictures without what they carry along, images of patients drawn anew; and says why another stays in.</summary>
/// <param name="files">All files below the input folder.</param>
/// <param name="names">Which images texts about patients show.</param>
/// <param name="redraw">Draws those anew.</param>
/// <param name="language">The blog's language.</param>
public sealed class PublishFiles(IReadOnlyList<SourceFile> files, PublishedNames names, RedrawImages redraw, Language language) : IModule<Post, Post>
{
    private readonly FrozenDictionary<string, SourceFile> byPath = files.ToFrozenDictionary(file => file.Path);
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> redrawn = new();
    private readonly SiteWords words = SiteWords.In(language);

    /// <summary>Adds to a file what is wrong with its content.</summary>
    /// <param name="document">The file, read.</param>
    public Post Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return FindingOf(byPath[document.Path]) is { } finding ? document with { Faults = document.Faults.Add(finding) } : document;
    }

    /// <summary>What is published of a file that went through <see cref="Run"/> without being refused.</summary>
    /// <param name="path">The file.</param>
    public ReadOnlyMemory<byte> Published(string path) => redrawn.TryGetValue(path, out var image) ? image : CleanFile.Run(byPath[path]).Bytes;

    private Finding? FindingOf(SourceFile file)
    {
        var cleaned = CleanFile.Run(file);
        var at = Place.Whole(file.Path);
        return cleaned.Trouble switch
        {
            FileTrouble.Unreadable => new Finding("image-illisible", Topic.Image, Severity.Blocking, at, words.ImageUnreadable),
            FileTrouble.WrongName => new Finding("image-illisible", Topic.Image, Severity.Blocking, at, words.FileNameLies),
            FileTrouble.DangerousDrawing => new Finding("dessin-refuse", Topic.Image, Severity.Blocking, at, words.DrawingRefused),
            FileTrouble.Refused when cleaned.Nature == FileNature.Dicom => new Finding("dicom", Topic.Image, Severity.Blocking, at, words.FileRefused(cleaned.Nature)),
            FileTrouble.Refused => new Finding("fichier-refuse", Topic.Image, Severity.Blocking, at, words.FileRefused(cleaned.Nature)),
            _ when names.IsOfPatient(file.Path) && cleaned.Nature.IsPicture() && cleaned.Nature != FileNature.Svg => Redrawn(file with { Bytes = cleaned.Bytes }, cleaned.Nature, at),
            _ when cleaned.TookOut => new Finding("dessin-nettoye", Topic.Image, Severity.Advisory, at, words.DrawingCleaned),
            _ => null,
        };
    }

    private Finding? Redrawn(SourceFile file, FileNature nature, Place at)
    {
        var trouble = redraw.Run(file, nature, out var image);
        if (trouble == RedrawTrouble.None)
            redrawn[file.Path] = image;
        return trouble switch
        {
            RedrawTrouble.None => null,
            RedrawTrouble.NoLibrary => new Finding("image-patient", Topic.Image, Severity.Blocking, at, words.CannotRedraw),
            RedrawTrouble.Animated => new Finding("image-patient", Topic.Image, Severity.Blocking, at, words.ImageMoves),
            _ => new Finding("image-illisible", Topic.Image, Severity.Blocking, at, words.ImageUnreadable),
        };
    }
}
