using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Confrere.Engine.Text;

namespace Confrere.Site.Excerpts;

/// <summary>The form that a text takes in an excerpt: one line, composed, with the spaces that cost least.</summary>
internal static partial class ExcerptText
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
            if (!IsKept(text, index) || (cleaned.Length == 0 && IsMark(text, index)))
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

    /// <summary>A value of the front matter without the Markdown that an author may have put in it: bold, italics, code, links.</summary>
    public static string? Unmarked(string? text) =>
        text is null ? null : WithoutCodes(Emphasis().Replace(Link().Replace(text, "${words}"), "${words}"));

    /// <summary>The text without shortcodes and without references to footnotes that were never written.</summary>
    public static string WithoutCodes(string text) => Code().Replace(text, "");

    /// <summary>Whether a paragraph belongs to a figure or a table rather than to the text.</summary>
    public static bool IsCaption(string paragraph) => Caption().IsMatch(paragraph);

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

    // A mark with no letter before it is half a character.
    private static bool IsMark(string text, int index) =>
        text[index] is '\u200D' or '\uFE0F' || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsKept(string text, int index)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit))
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        return !char.IsLowSurrogate(unit) && !char.IsControl(unit) && unit is not ('\uFEFF' or '\uFFFE' or '\uFFFF' or '\u00AD');
    }

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+""[^""]*"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<mark>\*\*|__|`|(?<![\w*])\*|(?<![\w_])_)(?=\S)(?<words>[^*_`\n]+?)(?<=\S)\k<mark>(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    // « {{< figure >}} », « {% youtube %} », « <?# Figure ?> », « [^note] ».
    [GeneratedRegex(@"\{\{[<%].{0,400}?[>%]\}\}|\{%.{0,400}?%\}|<\?.{0,400}?\?>|\[\^[\w-]{1,40}\]", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\W*(?:fig(?:ure|\.)?\s?\d|(?:tableau|table|photo|image|illustration|schéma|encadré)\s?\d{1,2}\s?[.:–—-]|(?:légende|caption|crédits?|credits?|photo|©)\s?(?:photos?\s?)?[:©])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
