using System.Buffers;
using System.Text;

namespace Confrere.Site;

/// <summary>Escapes text for HTML and XML: the five marks and nothing else, so that é stays é.</summary>
public static class Escape
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>\"'");

    /// <summary>A text as it may stand between tags and inside quoted attributes.</summary>
    public static string Html(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(character),
            };
        }
        return escaped.ToString();
    }
}
