using System.Runtime.InteropServices;
using Confrere.Preview;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere serve</c>: shows the blog to its author while she writes. Nothing is published, and nothing is written to the output folder.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
public sealed class ServeCommand(CommandConsole console, IClock clock)
{
    /// <summary>The port where none is asked for: Statiq's preview has the same.</summary>
    public const int UsualPort = 5080;

    // Where the usual one is taken, so many after it are tried.
    private const int Neighbours = 10;

    /// <summary>Runs the preview until it is stopped.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="port">The port that was asked for; null if none was, 0 for any free one.</param>
    /// <param name="stop">Stops it, as Ctrl-C does.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, int? port, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var settings = arguments.ReadSettings(console.Language, out _);
        var words = ConsoleWords.In(settings.Language);
        if (port is < 0 or > 65535)
            return console.WrongUse(words.BadPort);
        if (arguments.BaseUrl is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            return console.WrongUse(words.BadBaseUrl);
        if (!Directory.Exists(Path.Join(arguments.Root, settings.InputFolder)))
            return console.WrongUse(words.NoInput(settings.InputFolder));
        return ServeAsync(arguments, port, words, stop).GetAwaiter().GetResult();
    }

    private async Task<int> ServeAsync(SiteArguments arguments, int? port, ConsoleWords words, CancellationToken stop)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var progress = new ProgressLine(console, words);
        var session = new PreviewSession(arguments, clock, console.Language, progress.Show);
        session.Refresh(new HashSet<string>());
        progress.Clear();
        if (await StartAsync(session, arguments, port, words) is not { } server)
            return console.WrongUse(words.PortTaken(port ?? UsualPort));
        await using (server)
        {
            if (port is null && server.Port != UsualPort)
                console.Error.WriteLine(words.PortTakenUsing(UsualPort, server.Port));
            console.Output.WriteLine(words.Serving(server.Address));
            console.Output.Flush();
            console.Error.WriteLine(words.ServingStops);
            try
            {
                await Task.Delay(Timeout.Infinite, stopping.Token);
            }
            catch (OperationCanceledException)
            {
                // That is how a preview ends.
            }
        }
        console.Error.WriteLine(words.ServingStopped);
        return ExitCode.Done;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopping.Cancel();
        }
    }

    private async Task<PreviewServer?> StartAsync(PreviewSession session, SiteArguments arguments, int? port, ConsoleWords words)
    {
        var ports = port switch { null => Enumerable.Range(UsualPort, Neighbours), 0 => [PreviewServer.FreePort()], { } asked => [asked] };
        foreach (var candidate in ports)
        {
            var watch = new FolderWatch(arguments.Root);
            if (await PreviewServer.StartAsync(session, watch, candidate, (state, took) => console.Error.WriteLine(words.SeenAgain(state.Report.Published.Length, state.Report.Withheld.Length, (int)took.TotalMilliseconds))) is { } server)
                return server;
            watch.Dispose();
        }
        return null;
    }
}
