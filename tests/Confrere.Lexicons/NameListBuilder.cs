using Confrere.Checklist.Lexicons;

namespace Confrere.Lexicons;

/// <summary>Packs names as <see cref="NameList"/> reads them.</summary>
internal static class NameListBuilder
{
    private const int BlockSize = 16;

    /// <summary>The key under which a name is kept; an exception when the name has a character that is in no name.</summary>
    public static string Key(string name) => TryKey(name) ?? throw new InvalidDataException("This name cannot be kept: " + name);

    /// <summary>The key under which a name is kept; null when the name has a character that is in no name.</summary>
    public static string? TryKey(string name)
    {
        var key = new NameKey(stackalloc byte[NameKey.Longest], stackalloc int[NameKey.Longest]);
        return key.Read(name, 0) == name.Length && !key.Bytes.IsEmpty ? System.Text.Encoding.ASCII.GetString(key.Bytes) : null;
    }

    /// <summary>The packed names.</summary>
    /// <param name="keys">The keys, in ordinal order.</param>
    public static List<byte> Pack(IReadOnlyList<string> keys)
    {
        var bytes = new List<byte>(BitConverter.GetBytes(keys.Count));
        var before = "";
        for (var index = 0; index < keys.Count; index++)
        {
            var key = keys[index];
            var shared = index % BlockSize == 0 ? 0 : Shared(before, key);
            bytes.Add((byte)shared);
            for (var at = shared; at < key.Length; at++)
                bytes.Add((byte)(key[at] | (at == key.Length - 1 ? 0x80 : 0)));
            before = key;
        }
        return bytes;
    }

    private static int Shared(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
            length++;
        return length;
    }
}
