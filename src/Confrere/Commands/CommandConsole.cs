using Confrere.Engine;

namespace Confrere.Commands;

/// <summary>Where a command speaks: results to one stream, messages to the other.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="IsTerminal">Whether a person watches the messages.</param>
/// <param name="Language">The language where no blog says one.</param>
public sealed record CommandConsole(TextWriter Output, TextWriter Error, bool IsTerminal, Language Language)
{
    /// <summary>Opens what is handed to the command to read.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Waits for a key and takes it without showing it; null where no further key can come.</summary>
    public Func<ConsoleKeyInfo?> ReadKey { get; init; } = () => null;

    /// <summary>The environment.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>How many columns the author's own screen has; null where results go anywhere else, and then no line of a text and no place of a private word may be told.</summary>
    public int? LocalWidth { get; init; }

    /// <summary>Whether the result is read by a person in her own terminal.</summary>
    public bool IsLocal => LocalWidth is not null;

    /// <summary>Whether a person can be asked something.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether this is a computer that builds by itself, with logs that others read.</summary>
    public bool IsUnattended => Variables.TryGetValue("CI", out var told) && told is not ("" or "0" or "false");

    /// <summary>Says that the command was not used rightly, or cannot work here.</summary>
    /// <returns>The exit code for it.</returns>
    public int WrongUse(string message)
    {
        Error.WriteLine($"confrere: {message}");
        return ExitCode.WrongUse;
    }
}

/// <summary>What a command's end means to the shell.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused by findings.</summary>
    public const int Refused = 1;

    /// <summary>Wrong use, or a fault of ours.</summary>
    public const int WrongUse = 2;
}
