namespace Confrere.Engine;

/// <summary>One step that a document goes through: a verb. It is pure, and may run on several documents at once.</summary>
/// <typeparam name="TIn">The document it takes.</typeparam>
/// <typeparam name="TOut">The document it gives.</typeparam>
public interface IModule<in TIn, out TOut>
{
    /// <summary>Turns one document into the next.</summary>
    TOut Run(TIn document);
}
