using System.Runtime.ExceptionServices;

namespace Confrere.Engine;

/// <summary>Starts pipelines.</summary>
public static class Pipeline
{
    /// <summary>A pipeline of one module.</summary>
    public static Pipeline<TIn, TOut> Start<TIn, TOut>(IModule<TIn, TOut> module) => new(module.Run);
}

/// <summary>Modules in a row: each document passes through all of them, many documents at a time, and they come out in the order in which they went in.</summary>
/// <typeparam name="TIn">What goes in.</typeparam>
/// <typeparam name="TOut">What comes out.</typeparam>
public sealed class Pipeline<TIn, TOut>
{
    private readonly Func<TIn, TOut> run;

    internal Pipeline(Func<TIn, TOut> run) => this.run = run;

    /// <summary>The same pipeline with one more module. A module that cannot take what this one gives does not compile.</summary>
    public Pipeline<TIn, TNext> Then<TNext>(IModule<TOut, TNext> module)
    {
        var first = run;
        return new Pipeline<TIn, TNext>(document => module.Run(first(document)));
    }

    /// <summary>Runs the modules over all documents.</summary>
    /// <param name="documents">What goes in.</param>
    /// <param name="workers">How many documents are worked on at once; the result does not depend on it.</param>
    /// <param name="progress">Told, now and then, how many documents are done.</param>
    public IReadOnlyList<TOut> Run(IReadOnlyList<TIn> documents, int workers, Action<int>? progress = null)
    {
        var results = new TOut[documents.Count];
        var done = 0;
        try
        {
            Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, workers) }, i =>
            {
                results[i] = run(documents[i]);
                progress?.Invoke(Interlocked.Increment(ref done));
            });
        }
        catch (AggregateException several)
        {
            // The caller sees what a plain loop would have thrown.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return results;
    }
}
