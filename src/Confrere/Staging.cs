using Confrere.Engine;
using Confrere.Site;

namespace Confrere;

/// <summary>Hands each rendered page over at once, so that not all of them are in memory; what remains is the fault, if there was one.</summary>
internal sealed class Staging(Action<OutputFile> stage) : IModule<RenderedPage, Finding?>
{
    public Finding? Run(RenderedPage document)
    {
        if (document.File is { } file)
            stage(file);
        return document.Fault;
    }
}
