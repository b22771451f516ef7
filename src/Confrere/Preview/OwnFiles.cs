namespace Confrere.Preview;

/// <summary>The preview's own script and style, from inside the program.</summary>
internal static class OwnFiles
{
    /// <summary>A file of the preview.</summary>
    public static ReadOnlyMemory<byte> Of(string name)
    {
        using var stream = typeof(OwnFiles).Assembly.GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
