using System.Text;

namespace Confrere.Publishing;

/// <summary>Lines of text between a heading and a line that proves, by a hash of all before it, that the file is whole.</summary>
internal static class SealedLines
{
    private const string End = "end\t";

    /// <summary>The bytes of a file that holds these lines.</summary>
    public static byte[] Seal(string heading, IEnumerable<string> lines)
    {
        var text = new StringBuilder(heading).Append('\n');
        foreach (var line in lines) text.Append(line).Append('\n');
        var body = text.ToString();
        return Encoding.UTF8.GetBytes($"{body}{End}{HashOf(body)}\n");
    }

    /// <summary>The lines of a file, or null if it is cut short, altered or of another kind.</summary>
    public static string[]? Open(string heading, byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        var end = text.LastIndexOf("\n" + End, StringComparison.Ordinal) + 1;
        if (end == 0 || !text.StartsWith(heading + "\n", StringComparison.Ordinal)) return null;
        var body = text[..end];
        return text[end..] == $"{End}{HashOf(body)}\n" ? body.Split('\n')[1..^1] : null;
    }

    private static string HashOf(string body) => Fingerprint.Of(Encoding.UTF8.GetBytes(body)).Hash;
}
