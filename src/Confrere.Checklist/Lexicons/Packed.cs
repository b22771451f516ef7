using System.IO.Compression;

namespace Confrere.Checklist.Lexicons;

/// <summary>The packed lists embedded in the program.</summary>
internal static class Packed
{
    /// <summary>The bytes of a list, unpacked. The first four of the resource say how many they are.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(Packed).Assembly.GetManifestResourceStream("lexicons/" + name + ".br")
            ?? throw new InvalidOperationException("The list '" + name + "' is not embedded in the assembly.");
        Span<byte> size = stackalloc byte[4];
        stream.ReadExactly(size);
        var bytes = new byte[BitConverter.ToInt32(size)];
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        unpacked.ReadExactly(bytes);
        return bytes;
    }
}
