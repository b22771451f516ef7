using System.Text;
using Confrere.Commands;
using NodaTime;

// French quotes and accents must come out right on every terminal.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var isLocal = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
var console = new CommandConsole(Console.Out, Console.Error, !Console.IsErrorRedirected, UserLanguage.FromEnvironment(Environment.GetEnvironmentVariable))
{
    Input = Console.OpenStandardInput,
    LocalWidth = isLocal ? Math.Max(Console.WindowWidth, 40) : null,
};
return new CommandLine(console, SystemClock.Instance).Run(args);
