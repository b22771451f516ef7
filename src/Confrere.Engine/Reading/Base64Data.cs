using System.Buffers;
using System.Text;

namespace Confrere.Engine.Reading;

/// <summary>The content of a <c>data:</c> address in base64: texts are read, and the bytes of images and fonts, which no rule could read, are left out.</summary>
internal static class Base64Data
{
    private const string Mark = "base64,";

    // A shorter payload costs no rule anything.
    private const int LeastLeftOut = 120;

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    /// <summary>Whether there could be such an address in a text.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.IndexOf(Mark) >= 0;

    /// <summary>The text in the first such address; null if there is none.</summary>
    public static List<Letter>? Decode(List<Letter> letters)
    {
        var text = PlainReading.Text(letters);
        if (Find(text, 0) is not { IsText: true } found)
            return null;
        var payload = text[found.Start..found.End].Replace('-', '+').Replace('_', '/');
        if (payload.Length % 4 == 1)
            payload = payload[..^1];
        var bytes = Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='));
        var decoded = new List<Letter>(bytes.Length);
        for (var at = 0; at < bytes.Length;)
        {
            _ = Rune.DecodeFromUtf8(bytes.AsSpan(at), out var rune, out var used);
            var first = letters[found.Start + (at * 4 / 3)];
            var last = letters[found.Start + Math.Min(payload.Length - 1, (((at + used) * 4) + 2) / 3 - 1)];
            foreach (var character in rune.ToString())
                decoded.Add(first.To(last, character));
            at += Math.Max(1, used);
        }
        return decoded;
    }

    /// <summary>The letters without the long payloads that are no text.</summary>
    public static List<Letter> LeaveOut(List<Letter> letters)
    {
        var text = PlainReading.Text(letters);
        var kept = new List<Letter>(letters.Count);
        var copied = 0;
        for (var from = 0; Find(text, from) is { } found; from = found.End)
        {
            if (found.IsText || found.End - found.Start < LeastLeftOut)
                continue;
            kept.AddRange(letters.GetRange(copied, found.Start - copied));
            copied = found.End;
        }
        kept.AddRange(letters.GetRange(copied, letters.Count - copied));
        return kept;
    }

    private static (int Start, int End, bool IsText)? Find(string text, int from)
    {
        var mark = text.IndexOf(Mark, from, StringComparison.Ordinal);
        if (mark < 0)
            return null;
        var start = mark + Mark.Length;
        var length = text.AsSpan(start).IndexOfAnyExcept(Alphabet);
        var scheme = text.LastIndexOf("data:", mark, StringComparison.OrdinalIgnoreCase);
        var type = scheme < 0 ? "?" : text[(scheme + 5)..mark];
        return (start, length < 0 ? text.Length : start + length, IsText(type));
    }

    private static bool IsText(string type) =>
        type is ";" or "" || ((string[])["text/", "svg", "json", "xml", "script", "charset"]).Any(part => type.Contains(part, StringComparison.OrdinalIgnoreCase));
}
