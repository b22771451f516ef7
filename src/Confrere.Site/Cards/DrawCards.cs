using System.Collections.Concurrent;
using Confrere.Engine;

namespace Confrere.Site.Cards;

/// <summary>Draws cards, or takes those that were kept. Where the drawing library does not load there are none, and the site does without.</summary>
/// <param name="store">Cards of earlier builds; null to draw all.</param>
/// <param name="language">The blog's language, whose spaces a card has.</param>
public sealed class DrawCards(ICardStore? store, Language language) : IModule<PlannedCard, OutputFile?>, IDisposable
{
    private readonly Func<CardPainter> open = () => new CardPainter();
    private readonly ConcurrentBag<CardPainter> idle = [];
    private volatile bool isMissing;

    internal DrawCards(ICardStore? store, Language language, Func<CardPainter> open)
        : this(store, language) => this.open = open;

    /// <summary>Whether the drawing library could not be loaded.</summary>
    public bool IsLibraryMissing => isMissing;

    /// <inheritdoc />
    public OutputFile? Run(PlannedCard document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var name = document.Content.Fingerprint;
        if (store?.Find(name) is { } kept)
            return new OutputFile(document.Path, kept);
        if (isMissing || Painter() is not { } painter)
            return null;
        var card = painter.Draw(document.Content, language);
        idle.Add(painter);
        store?.Keep(name, card);
        return new OutputFile(document.Path, card);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var painter in idle)
            painter.Dispose();
    }

    private CardPainter? Painter()
    {
        if (idle.TryTake(out var painter))
            return painter;
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException)
        {
            isMissing = true;
            return null;
        }
    }
}
