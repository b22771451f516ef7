using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Site.Cards;

namespace Confrere.Publishing;

/// <summary>Cards and images of earlier builds, in the cache: a file for each, named after what it shows. Whatever cannot be read or written is drawn again.</summary>
/// <param name="folder">The folder; need not exist.</param>
public sealed class CardCache(string folder) : ICardStore
{
    /// <inheritdoc />
    public byte[]? Find(string name)
    {
        try
        {
            var path = PathOf(name);
            return File.Exists(path) && File.ReadAllBytes(path) is var card && IsWhole(path, card) ? card : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public void Keep(string name, byte[] card)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // Written beside and renamed: another build never reads half a card.
            var beside = PathOf(name) + $".{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
            File.WriteAllBytes(beside, card);
            File.Move(beside, PathOf(name), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A card that could not be kept is drawn again next time.
        }
    }

    // A file that was cut short is none.
    private static bool IsWhole(string path, byte[] card) => CleanFile.Run(new SourceFile(path, card)) is { Trouble: FileTrouble.None };

    private string PathOf(string name) => Path.Join(folder, name.Contains('.', StringComparison.Ordinal) ? name : name + ".png");
}
