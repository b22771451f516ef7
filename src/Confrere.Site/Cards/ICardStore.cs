namespace Confrere.Site.Cards;

/// <summary>Keeps cards from one build to the next, by what they show.</summary>
public interface ICardStore
{
    /// <summary>The card of a name; null if it is not kept.</summary>
    byte[]? Find(string name);

    /// <summary>Keeps a card.</summary>
    void Keep(string name, byte[] card);
}
