using Confrere.Engine;
using Confrere.Site;

namespace Confrere;

/// <summary>Hands each card over at once, so that not all of them are in memory; what remains is whether there is one.</summary>
internal sealed class StagingCards(Action<OutputFile> stage) : IModule<OutputFile?, bool>
{
    public bool Run(OutputFile? document)
    {
        if (document is { } card)
            stage(card);
        return document is not null;
    }
}
