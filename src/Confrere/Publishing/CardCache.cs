using Confrere.Site.Cards;

namespace Confrere.Publishing;

/// <summary>Cards of earlier builds, in the cache: a file for each, named after what it shows. Whatever cannot be read or written is drawn again.</summary>
/// <param name="folder">The folder; need not exist.</param>
public sealed class CardCache(string folder) : ICardStore
{
    // A PNG file's first bytes and its last: a file that was cut short is none.
    private static readonly byte[] First = [0x89, (byte)'P', (byte)'N', (byte)'G'];
    private static readonly byte[] Last = [(byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <inheritdoc />
    public byte[]? Find(string name)
    {
        try
        {
            var path = PathOf(name);
            return File.Exists(path) && File.ReadAllBytes(path) is var card && card.AsSpan().StartsWith(First) && card.AsSpan().EndsWith(Last) ? card : null;
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

    private string PathOf(string name) => Path.Join(folder, name + ".png");
}
