using Microsoft.AspNetCore.Http;

namespace Confrere.Preview;

/// <summary>Tells open pages that the blog has changed.</summary>
internal sealed class EventStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    private volatile TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells all pages.</summary>
    public void Tell() => Interlocked.Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Keeps one page told, until it goes or the preview ends.</summary>
    /// <param name="context">The page's request.</param>
    /// <param name="version">The newest look's number.</param>
    /// <param name="stop">The end of the preview.</param>
    public async Task ServeAsync(HttpContext context, Func<string> version, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        try
        {
            await context.Response.WriteAsync("retry: 400\n\n", ended.Token);
            while (!ended.IsCancellationRequested)
            {
                var change = next.Task;
                await context.Response.WriteAsync($"data: {version()}\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
                await Task.WhenAny(change, Task.Delay(Heartbeat, ended.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The page was closed.
        }
    }
}
