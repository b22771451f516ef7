using System.Text;
using Confrere.Corpora;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Thousands of lines: the console would flush each.
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return new CorporaCommand(output, Console.Error).Run(args);
