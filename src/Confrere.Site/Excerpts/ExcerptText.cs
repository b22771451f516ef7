using System.Text;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>The form that a text takes in an excerpt: one line, composed, with the spaces that cost least.</summary>
internal static class ExcerptText
{
    /// <summary>Spaces run together, narrow no-break spaces made no-break spaces (X counts them 1 rather than 2), broken characters dropped.</summary>
    public static string Clean(string? text)
    {
        var cleaned = new StringBuilder(text?.Length ?? 0);
        var pending = '\0';
        for (var index = 0; index < (text?.Length ?? 0); index++)
        {
            var unit = text![index];
            if (char.IsWhiteSpace(unit))
            {
                // Of several spaces together, one that does not break wins.
                pending = unit is '\u202F' or '\u00A0' || pending == '\u00A0' ? '\u00A0' : ' ';
                continue;
            }
            if (!IsKept(text, index))
                continue;
            if (pending != '\0' && cleaned.Length > 0)
                cleaned.Append(pending);
            pending = '\0';
            cleaned.Append(unit);
            if (char.IsHighSurrogate(unit))
                cleaned.Append(text[++index]);
        }
        return Nfc.Normalize(cleaned.ToString());
    }

    /// <summary>Whether the text ends as a sentence does; quotation marks and brackets may follow the mark.</summary>
    public static bool IsClosed(string text) => LastMark(text) is '.' or '!' or '?' or '…';

    /// <summary>Whether the text is a question.</summary>
    public static bool Asks(string text) => LastMark(text) == '?';

    /// <summary>Whether the text announces something that is not there.</summary>
    public static bool Announces(string text) => LastMark(text) is ':' or ',' or ';';

    private static char LastMark(string text)
    {
        var marks = text.AsSpan().TrimEnd(" \u00A0»”\")]’");
        return marks.Length > 0 ? marks[^1] : '\0';
    }

    private static bool IsKept(string text, int index)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit))
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        return !char.IsLowSurrogate(unit) && !char.IsControl(unit) && unit is not ('\uFEFF' or '\uFFFE' or '\uFFFF' or '\u00AD');
    }
}
