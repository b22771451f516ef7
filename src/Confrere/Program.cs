using System.Text;
using Confrere.Commands;
using NodaTime;

// French quotes and accents must come out right on every terminal.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var console = new CommandConsole(Console.Out, Console.Error, !Console.IsErrorRedirected, UserLanguage.FromEnvironment(Environment.GetEnvironmentVariable)) { Input = Console.OpenStandardInput };
return new CommandLine(console, SystemClock.Instance).Run(args);
