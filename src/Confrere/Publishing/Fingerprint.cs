using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Confrere.Publishing;

/// <summary>What tells one content from another: its length in bytes and its SHA-256.</summary>
internal readonly record struct Fingerprint(long Length, UInt128 High, UInt128 Low)
{
    private const int HashBytes = 32;

    /// <summary>The fingerprint of a content.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[HashBytes];
        SHA256.HashData(content, hash);
        return From(content.Length, hash);
    }

    /// <summary>Reads a length and a hash as the manifest keeps them.</summary>
    public static bool TryParse(string length, string hash, out Fingerprint fingerprint)
    {
        fingerprint = default;
        if (hash.Length != 2 * HashBytes || !hash.All(char.IsAsciiHexDigit) || !long.TryParse(length, out var bytes)) return false;
        fingerprint = From(bytes, Convert.FromHexString(hash));
        return true;
    }

    /// <summary>The hash in hexadecimal.</summary>
    public string Hash => $"{High:x32}{Low:x32}";

    private static Fingerprint From(long length, ReadOnlySpan<byte> hash) =>
        new(length, BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
}
