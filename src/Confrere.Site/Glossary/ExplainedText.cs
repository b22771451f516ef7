using Confrere.Site.Sanitising;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Glossary;

/// <summary>
/// Writes the text of a post with its abbreviations explained: the first use is spelled out for everybody, the later ones carry their meaning and can be reached by keyboard and by a tap.
/// Headings, links, code and HTML of the author's that marks a word already are left alone; what somebody is quoted with is not added to.
/// </summary>
/// <param name="table">What abbreviations stand for.</param>
/// <param name="markup">The author's HTML that is open around the text.</param>
internal sealed class ExplainedText(AbbreviationTable table, Func<CleanMarkup> markup) : LiteralInlineRenderer
{
    private readonly HashSet<string> introduced = new(StringComparer.Ordinal);

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (!renderer.EnableHtmlForInline || !table.Next(text, 0, out var start, out var length, out var meaning) || !IsOpenToNotes(literal) || IsShouted(text))
        {
            base.Write(renderer, literal);
            return;
        }
        var isQuoted = IsQuoted(literal);
        var copied = 0;
        do
        {
            renderer.WriteEscape(text[copied..start]);
            Explain(renderer, text, start, length, meaning, isQuoted);
            copied = start + length;
        }
        while (table.Next(text, copied, out start, out length, out meaning));
        renderer.WriteEscape(text[copied..]);
    }

    private void Explain(HtmlRenderer renderer, ReadOnlySpan<char> text, int start, int length, string meaning, bool isQuoted)
    {
        var form = text.Slice(start, length);
        // Who wrote « hypertension artérielle (HTA) » or « HTA (tension haute) » has explained it.
        var isExplained = IsExplained(text, start, start + length);
        var isFirst = !isQuoted && introduced.Add(form.ToString());
        if (!isFirst || isExplained)
        {
            renderer.Write("<abbr tabindex=\"0\" title=\"").WriteEscape(meaning).Write("\">");
            renderer.WriteEscape(form);
            renderer.Write("</abbr>");
            return;
        }
        var (opening, closing) = IsInBrackets(text[..start]) ? ('[', ']') : ('(', ')');
        renderer.Write("<abbr>");
        renderer.WriteEscape(form);
        renderer.Write("</abbr> <span class=\"expansion\">").Write(opening).WriteEscape(meaning).Write(closing).Write("</span>");
    }

    private static bool IsExplained(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start].TrimEnd();
        var after = text[end..].TrimStart();
        return after is ['(', ..] || (before is [.., '('] && after is [')', ..]);
    }

    private static bool IsInBrackets(ReadOnlySpan<char> before) => before.Count('(') > before.Count(')');

    // Where all is in capitals, a word is not an abbreviation.
    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character))
                return false;
            capitals += char.IsUpper(character) ? 1 : 0;
        }
        return capitals > 8;
    }

    private bool IsOpenToNotes(LiteralInline literal)
    {
        for (var inline = literal.Parent; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkInline)
                return false;
            if (inline.ParentBlock is HeadingBlock)
                return false;
        }
        return !markup().IsInside(element => element is "abbr" or "a" or "code" or "kbd" or "samp" or "var" or "pre" or "dfn" or "summary" or "cite" or "h2" or "h3" or "h4" or "h5" or "h6");
    }

    private bool IsQuoted(LiteralInline literal)
    {
        ContainerInline root = literal.Parent!;
        while (root.Parent is { } parent)
            root = parent;
        for (Block? block = root.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is QuoteBlock)
                return true;
            if (block is TableCell)
                break;
        }
        return markup().IsInside(element => element is "q" or "blockquote");
    }
}
