using System.Text;

namespace Confrere.Engine;

/// <summary>A text file, decoded once, that knows its lines: every position in the product comes from here.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int[] lineStarts;

    /// <summary>A text that was already decoded.</summary>
    /// <param name="path">The file, relative to the site.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = FindLines(text);
    }

    /// <summary>The file, relative to the site.</summary>
    public string Path { get; }

    /// <summary>The decoded text, without a byte order mark, with its line ends as they are.</summary>
    public string Text { get; }

    /// <summary>The place of a stretch of this text.</summary>
    /// <param name="offset">In UTF-16 units from the start.</param>
    /// <param name="length">In UTF-16 units.</param>
    public Place At(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new Place(Path, line + 1, offset - lineStarts[line] + 1, offset, Math.Clamp(length, 0, Text.Length - offset));
    }

    /// <summary>Decodes a file, which must be UTF-8, with or without a byte order mark.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language of the fault, if there is one.</param>
    /// <param name="fault">Why it could not be read: what the encoding seems to be, and where the first bad byte stands.</param>
    /// <returns>The text, or null where it is not UTF-8.</returns>
    public static SourceText? Decode(SourceFile file, Language language, out Finding? fault)
    {
        fault = null;
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        try
        {
            var text = StrictUtf8.GetString(bytes);
            var zero = text.IndexOf('\0');
            if (zero < 0)
                return new SourceText(file.Path, text);
            fault = NotUtf8(file, new SourceText(file.Path, text), zero, language);
            return null;
        }
        catch (DecoderFallbackException)
        {
            // What comes before the first bad byte is decoded, to say where it stands.
            var prefix = new char[bytes.Length];
            _ = System.Text.Unicode.Utf8.ToUtf16(bytes, prefix, out _, out var good, replaceInvalidSequences: false);
            fault = NotUtf8(file, new SourceText(file.Path, new string(prefix, 0, good) + "?"), good, language);
            return null;
        }
    }

    private static Finding NotUtf8(SourceFile file, SourceText read, int offset, Language language) =>
        Finding.Fault("encodage", read.At(offset, 1), Faults.In(language).NotUtf8(LikelyEncoding(file.Bytes.Span)));

    private static string LikelyEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ when bytes.Length > 3 && (bytes[1] == 0 || bytes[0] == 0) => "UTF-16",
        _ when bytes.Contains((byte)0) => "",
        _ => "Windows-1252",
    };

    private static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
