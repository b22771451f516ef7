using System.Collections.Concurrent;
using Confrere.Site.Cards;

namespace Confrere.Preview;

/// <summary>Keeps cards and drawn images in memory: what is only looked at leaves nothing on the disk.</summary>
internal sealed class MemoryStore : ICardStore
{
    private readonly ConcurrentDictionary<string, byte[]> kept = new();

    /// <inheritdoc />
    public byte[]? Find(string name) => kept.GetValueOrDefault(name);

    /// <inheritdoc />
    public void Keep(string name, byte[] card) => kept[name] = card;
}
