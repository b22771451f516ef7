using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Engine.Images;

namespace Confrere.Site.Images;

/// <summary>Under which addresses files go out. An image that a text about a patient shows loses its name, which may tell a day or a person; so does any whose name tells a day, as cameras write it.</summary>
/// <param name="posts">All posts, reviewed.</param>
public sealed partial class PublishedNames(IReadOnlyList<Review> posts)
{
    private readonly FrozenDictionary<string, Attachment> ofPatients = posts
        .Where(review => review.Post.TellsOfAPatient)
        .SelectMany(review => review.Post.Images)
        .DistinctBy(image => image.Path)
        .ToFrozenDictionary(image => image.Path);

    private readonly FrozenDictionary<string, Attachment> named = posts
        .SelectMany(review => review.Post.Images)
        .DistinctBy(image => image.Path)
        .ToFrozenDictionary(image => image.Path);

    /// <summary>Whether a text about a patient shows an image, or links to it.</summary>
    public bool IsOfPatient(string path) => ofPatients.ContainsKey(path);

    /// <summary>A file's address below the root.</summary>
    /// <param name="file">The file.</param>
    public string AddressOf(Post file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (ofPatients.TryGetValue(file.Path, out var image))
            return NeutralName(image, RedrawImages.Extension(image.Nature));
        return named.TryGetValue(file.Path, out image) && TellsDay(file.Path) ? NeutralName(image, Path.GetExtension(file.Path).ToLowerInvariant()) : file.Address;
    }

    // As cameras, telephones and messengers write it: year, month, day or the other way round, or seconds since 1970.
    private static bool TellsDay(string path) => Day().IsMatch(path);

    [GeneratedRegex(@"(?<![0-9])(?:(?:19|20)[0-9]{2}[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12][0-9]|3[01])|(?:0[1-9]|[12][0-9]|3[01])[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:19|20)[0-9]{2}|1[4-9][0-9]{8}(?:[0-9]{3})?)(?![0-9])")]
    private static partial Regex Day();

    // The file's own bytes never go out, so that nobody can try names on this one.
    private static string NeutralName(Attachment image, string extension) =>
        $"images/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{image.Path}\n{image.Digest}")).AsSpan(0, 10))}{extension}";
}
