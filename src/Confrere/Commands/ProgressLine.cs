using System.Diagnostics;

namespace Confrere.Commands;

/// <summary>Shows a person how far long work is, in one line that is written over; says nothing where nobody watches or the work is short.</summary>
internal sealed class ProgressLine(CommandConsole console, ConsoleWords words)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan shownAt;
    private int width;

    /// <summary>Shows how many are done.</summary>
    public void Show(BuildStep step, int done, int all)
    {
        if (!console.IsTerminal || watch.Elapsed < Patience)
            return;
        lock (gate)
        {
            if (watch.Elapsed - shownAt < Pace && done < all)
                return;
            shownAt = watch.Elapsed;
            var line = $"{(step switch { BuildStep.Checking => words.Checking, BuildStep.Drawing => words.Drawing, _ => words.Rendering })} {done}/{all}";
            console.Error.Write("\r" + line.PadRight(width));
            width = Math.Max(width, line.Length);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (width > 0)
            console.Error.Write("\r" + new string(' ', width) + "\r");
        width = 0;
    }
}
