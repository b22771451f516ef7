using System.Collections;
using System.Text;
using Confrere.Commands;
using NodaTime;

// French quotes and accents must come out right on every terminal.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "");
var console = new CommandConsole(Console.Out, Console.Error, !Console.IsErrorRedirected, UserLanguage.FromEnvironment(Environment.GetEnvironmentVariable)) { Input = Console.OpenStandardInput, Variables = variables, IsInteractive = !Console.IsInputRedirected, ReadKey = () => Console.ReadKey(intercept: true) };
if (!Console.IsOutputRedirected && !Console.IsErrorRedirected && !console.IsUnattended)
    console = console with { LocalWidth = Math.Max(Console.WindowWidth, 40) };
return new CommandLine(console, SystemClock.Instance).Run(args);
