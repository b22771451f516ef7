using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Confrere.Lexicons;

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Confrere.slnx")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Run this inside the repository.");

var gathering = new Gathering(new Sources(root));
gathering.Run();

var folder = Path.Combine(root, "src", "Confrere.Checklist", "Lexicons", "Packed");
var manifest = new StringBuilder("# Made by tests/Confrere.Lexicons: each packed list with its size, packed size and SHA-256; then the number of entries of each kind.\n");
Save("words", gathering.Words.Pack());
Save("places", gathering.Places.Pack());
Save("phrases", gathering.PackPhrases());
foreach (var (kind, count) in gathering.Counts())
    manifest.Append(kind).Append('\t').Append(count).Append('\n');
File.WriteAllText(Path.Combine(folder, "manifest.tsv"), manifest.ToString());
Console.Write(manifest);

void Save(string name, byte[] bytes)
{
    var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
    if (!BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 24))
        throw new InvalidOperationException("Brotli did not compress " + name);
    using var file = File.Create(Path.Combine(folder, name + ".br"));
    file.Write(BitConverter.GetBytes(bytes.Length));
    file.Write(packed, 0, length);
    manifest.Append(name).Append('\t').Append(bytes.Length).Append('\t').Append(length + 4).Append('\t').Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append('\n');
}
