using System.Buffers;
using System.Collections.Immutable;
using Confrere.Engine.Reading;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Engine.Markdown;

/// <summary>Walks through a text's Markdown once: words with their positions go to the prose; links, headings and paragraphs are kept.</summary>
/// <param name="source">The file.</param>
/// <param name="bodyStart">Where the Markdown begins in it.</param>
/// <param name="prose">Where the words go.</param>
internal sealed class MarkdownReader(SourceText source, int bodyStart, ProseBuilder prose)
{
    // What has nothing but these was read when its neighbours were.
    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t\r\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    // Stands for a character of the source that is not to be read.
    private const char Nothing = '\u200B';

    private readonly List<Link> links = [];
    private readonly List<Heading> headings = [];
    private readonly ImmutableHashSet<string>.Builder anchors = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly List<Paragraph> paragraphs = [];
    private readonly PlainText plain = new();
    private readonly Coverage coverage = new(source.Text.Length);
    private readonly List<Action> later = [];
    private HtmlReader? htmlReader;
    private int? beforeMore;

    // How much later than the body the spans of a block's inlines begin to count.
    private int shift;
    private int words;
    private ParagraphForm standing;
    private string underHeading = "";

    /// <summary>Reads the text.</summary>
    /// <param name="read">What was read of the file before: the values in its front matter.</param>
    public MarkdownReading Read(IEnumerable<Place> read)
    {
        foreach (var place in read)
            coverage.Add(place.Offset, place.Offset + place.Length);
        ReadBlocks(BlogMarkdown.Parse(source.Text[bodyStart..]), Form.Paragraph, countsForExcerpt: true);
        ReadLeftovers();
        return new MarkdownReading([.. links], [.. headings], anchors.ToImmutable(), [.. paragraphs], beforeMore, words);
    }

    private void ReadBlocks(ContainerBlock container, Form form, bool countsForExcerpt)
    {
        foreach (var block in container)
            ReadBlock(block, form, countsForExcerpt);
    }

    private void ReadBlock(Block block, Form form, bool countsForExcerpt)
    {
        AddAnchor(block);
        switch (block)
        {
            case HeadingBlock heading:
                shift = ShiftOf(heading);
                ReadInlines(heading, Form.Heading);
                shift = 0;
                headings.Add(new Heading(heading.Level, heading.TryGetAttributes()?.Id ?? "", plain.ToString()));
                underHeading = plain.ToString().Trim();
                break;
            case HtmlBlock html:
                ReadHtml(html);
                break;
            case CodeBlock code:
                ReadCode(code);
                break;
            case LeafBlock leaf:
                ReadInlines(leaf, form);
                if (countsForExcerpt && plain.Length > 0)
                    paragraphs.Add(new Paragraph(plain.ToString().Trim(), standing, underHeading));
                break;
            case LinkReferenceDefinitionGroup:
                // Definitions that are used come with their links; the rest is left over.
                break;
            case FootnoteGroup or Table:
                ReadBlocks((ContainerBlock)block, block is Table ? Form.Cell : Form.Paragraph, countsForExcerpt: false);
                break;
            case ContainerBlock container:
                var outer = standing;
                standing = block switch { ListBlock => ParagraphForm.Item, QuoteBlock => ParagraphForm.Quotation, _ => outer };
                ReadBlocks(container, container is ListItemBlock or DefinitionItem ? Form.Item : form, countsForExcerpt);
                standing = outer;
                break;
        }
    }

    // After a tab, Markdig counts from the heading's own line.
    private int ShiftOf(HeadingBlock heading)
    {
        var words = source.Text.AsSpan(bodyStart + heading.Span.Start).TrimStart('#');
        if (heading.IsSetext || words is not ['\t', ..])
            return 0;
        if (heading.Inline?.Descendants<LiteralInline>().FirstOrDefault() is not { } literal || words.IndexOf(literal.Content.AsSpan()) is not (var at and >= 0))
            return heading.Span.Start;
        return source.Text.Length - words.Length + at - bodyStart - literal.Span.Start;
    }

    private void AddAnchor(MarkdownObject block)
    {
        if (block.TryGetAttributes()?.Id is { Length: > 0 } id)
            anchors.Add(id);
        if (block is Footnote { Order: > 0 } note)
        {
            anchors.Add($"fn:{note.Order}");
            foreach (var link in note.Links)
                anchors.Add($"fnref:{link.Index}");
        }
    }

    private void ReadInlines(LeafBlock block, Form form)
    {
        plain.Clear();
        if (block.Inline is null)
            return;
        prose.Begin(Field.Text, source, ofForm: form);
        foreach (var inline in block.Inline)
            ReadInline(inline, visible: true);
        prose.End();
        words += WordCount.Of(plain.ToString());
        ReadLater();
    }

    // Targets, titles and attributes are passages of their own, after the sentence they stand in: « Du**pont** » must read « Dupont ».
    private void ReadLater()
    {
        // Reading one may bring another, as an image inside a link's text does.
        for (var i = 0; i < later.Count; i++)
            later[i]();
        later.Clear();
    }

    private void ReadInline(Inline inline, bool visible)
    {
        AddAnchor(inline);
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal.Content, literal.Span, visible);
                break;
            case HtmlEntityInline entity:
                Cover(entity.Span, Origin);
                prose.Add(entity.Transcoded.AsSpan(), Origin + entity.Span.Start, entity.Span.Length);
                AppendPlain(entity.Transcoded.AsSpan(), visible);
                break;
            case LineBreakInline line:
                prose.Add(" ", Origin + line.Span.Start, 1);
                AppendPlain(" ", visible);
                break;
            case CodeInline code:
                AddExact(code.Content, code.Span, visible);
                break;
            case AbbreviationInline abbreviation:
                AddExact(abbreviation.Abbreviation.Label ?? "", abbreviation.Span, visible);
                break;
            case AutolinkInline link:
                AddExact(link.Url, link.Span, visible);
                links.Add(new Link(link.IsEmail ? "mailto:" + link.Url : link.Url, false, At(link.Span)));
                break;
            case HtmlInline html:
                ReadHtmlInline(html, visible);
                break;
            case LinkInline link:
                ReadLink(link, visible);
                break;
            case FootnoteLink or TaskList:
                break;
            case ContainerInline container:
                var emphasis = container as EmphasisInline;
                plain.Emphasis(emphasis?.DelimiterChar ?? ' ', emphasis?.DelimiterCount ?? 0, 1);
                foreach (var child in container)
                    ReadInline(child, visible);
                plain.Emphasis(emphasis?.DelimiterChar ?? ' ', emphasis?.DelimiterCount ?? 0, -1);
                break;
        }
    }

    private void AddLiteral(StringSlice content, SourceSpan span, bool visible)
    {
        Cover(span, Origin);
        AppendPlain(content.AsSpan(), visible);
        AddAt(content.AsSpan(), span, Origin);
    }

    private void AddExact(string content, SourceSpan span, bool visible)
    {
        Cover(span, Origin);
        AppendPlain(content, visible);
        AddAt(content, span, Origin);
    }

    // Markdig's spans are exact but for escapes and table cells: there the words are looked for inside the span.
    private void AddAt(ReadOnlySpan<char> content, SourceSpan span, int from)
    {
        var offset = from + span.Start;
        if (span.Start >= 0 && offset + content.Length <= source.Text.Length && source.Text.AsSpan(offset, content.Length).SequenceEqual(content))
            prose.Add(content, offset);
        else
            prose.AddDecoded(content, Math.Clamp(offset, 0, source.Text.Length), Math.Max(span.Length, content.Length));
    }

    private void ReadLink(LinkInline link, bool visible)
    {
        var target = link.Url ?? "";
        var at = link.UrlSpan is { IsEmpty: false } url && link.Reference is null ? At(url) : At(link.Span);
        links.Add(new Link(target, link.IsImage, at));
        if (link.IsImage)
        {
            later.Add(() => ReadAlternative(link));
        }
        else
        {
            foreach (var child in link)
                ReadInline(child, visible);
        }
        if (link.IsAutoLink)
            return;
        var (urlAt, titleAt) = link.Reference is { } reference ? (reference.UrlSpan, reference.TitleSpan) : (link.UrlSpan, link.TitleSpan);
        var from = link.Reference is null ? Origin : bodyStart;
        var title = link.Reference?.Title ?? link.Title;
        later.Add(() => AddPassage(Field.Target, target, urlAt, from));
        if (!string.IsNullOrEmpty(title))
            later.Add(() => AddPassage(Field.Alternative, title, titleAt, from));
    }

    private void ReadAlternative(LinkInline image)
    {
        prose.Begin(Field.Alternative, source);
        foreach (var child in image)
            ReadInline(child, visible: false);
        prose.End();
    }

    private void AddPassage(Field field, string words, SourceSpan span, int from)
    {
        if (words.Length == 0 || span.IsEmpty)
            return;
        Cover(span, from);
        prose.Begin(field, source);
        AddAt(words, span, from);
        prose.End();
    }

    private void ReadCode(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            var content = line.Slice.AsSpan();
            var span = new SourceSpan(line.Slice.Start, line.Slice.End);
            // Where a tab is indentation in part, the line is a copy: its words are looked for in the line that it comes from.
            if (line.Slice.Text.Length != source.Text.Length - bodyStart)
            {
                content = content.TrimStart();
                var start = line.Position + Math.Max(0, source.Text.AsSpan(bodyStart + line.Position).IndexOf(content));
                span = new SourceSpan(start, start + content.Length - 1);
            }
            Cover(span, bodyStart);
            prose.Begin(Field.Code, source);
            AddAt(content, span, bodyStart);
            prose.End();
        }
    }

    // A line break parts two words; other tags stand inside them.
    private void ReadHtmlInline(HtmlInline html, bool visible)
    {
        Cover(html.Span, Origin);
        plain.Tag(html.Tag);
        var from = Origin + html.Span.Start;
        var raw = Raw(html);
        AddShortcodes(raw, from);
        foreach (var token in HtmlScanner.Scan(raw))
        {
            if (token.Part is HtmlPart.Open or HtmlPart.Close && (token.Tag == "br" || HtmlNames.Part(token.Tag)))
            {
                prose.Add(" ", from + token.Start);
                AppendPlain(" ", visible);
            }
            later.Add(() => HtmlReader.ReadAside(raw, token, from));
        }
    }

    // A tag or a comment of several lines comes without the indentation and the marks of quotation that stand before its lines.
    private string Raw(HtmlInline html)
    {
        var from = Origin + html.Span.Start;
        if (from < 0 || html.Span.Length <= html.Tag.Length || from + html.Span.Length > source.Text.Length)
            return html.Tag;
        var raw = source.Text.AsSpan(from, html.Span.Length).ToArray();
        var isBeforeLine = false;
        foreach (ref var character in raw.AsSpan())
        {
            isBeforeLine = character is '\n' or '\r' || (isBeforeLine && character is ' ' or '\t' or '>');
            if (isBeforeLine && character == '>')
                character = Nothing;
        }
        return new string(raw);
    }

    private void ReadHtml(HtmlBlock block)
    {
        if (block.Span.IsEmpty)
            return;
        var from = bodyStart + block.Span.Start;
        var raw = source.Text.Substring(from, Math.Min(block.Span.Length, source.Text.Length - from));
        Cover(block.Span, bodyStart);
        if (block.Type == HtmlBlockType.Comment && raw.AsSpan().Trim() is "<!-- more -->" or "<!--more-->" or "<!--excerpt-->" or "<!-- excerpt -->")
            beforeMore ??= paragraphs.Count;
        AddShortcodes(raw, from);
        words += HtmlReader.Read(WithoutQuoteMarks(raw, block), from);
    }

    // A figure of Statiq's shows an image, and may lead somewhere.
    private void AddShortcodes(string raw, int from)
    {
        foreach (var code in Statiq.Shortcode.In(raw).Where(code => code.Name == "figure" && !code.Closes))
        {
            var at = source.At(from + code.Start, code.Length);
            if (code.Argument("src", 0) is { Length: > 0 } image)
                links.Add(new Link(image, true, at));
            if (code.Argument("link", 1) is { Length: > 0 } target)
                links.Add(new Link(target, false, at));
        }
    }

    private int Origin => bodyStart + shift;

    private HtmlReader HtmlReader => htmlReader ??= new HtmlReader(source, prose, AddAttribute);

    // The marks of a quotation before the block's lines are no part of it: invisible characters of the same length stand for them.
    private static string WithoutQuoteMarks(string raw, HtmlBlock block)
    {
        var lines = block.Lines;
        char[]? blanked = null;
        for (var i = 1; i < lines.Count; i++)
        {
            var start = Math.Clamp(lines.Lines[i - 1].Slice.End + 1 - block.Span.Start, 0, raw.Length);
            var end = Math.Clamp(lines.Lines[i].Slice.Start - block.Span.Start, start, raw.Length);
            for (var at = start; at < end; at++)
            {
                if (!char.IsWhiteSpace(raw[at]))
                    (blanked ??= raw.ToCharArray())[at] = Nothing;
            }
        }
        return blanked is null ? raw : new string(blanked);
    }

    private void AddAttribute(HtmlToken token, string value, Place at)
    {
        if (token.Name is "id" or "name")
            anchors.Add(value);
        if (token.Name is "href" or "src" or "poster")
            links.Add(new Link(value.Trim(), token.Name != "href", at) { IsInMarkup = true });
        if (token.Name == "srcset")
            links.AddRange(LinkPaths.OfSourceSet(value).Select(target => new Link(target, true, at) { IsInMarkup = true }));
    }

    // What no passage took up is read as it stands: labels, info strings, unused definitions. Nothing that is committed goes unread.
    private void ReadLeftovers()
    {
        foreach (var (start, end) in coverage.Gaps())
        {
            if (source.Text.AsSpan(start, end - start).IndexOfAnyExcept(Marks) < 0)
                continue;
            prose.Begin(Field.Markup, source);
            prose.Add(source.Text.AsSpan(start, end - start), start);
            prose.End();
        }
    }

    private void Cover(SourceSpan span, int from)
    {
        if (!span.IsEmpty)
            coverage.Add(from + span.Start, from + span.End + 1);
    }

    private Place At(SourceSpan span) => source.At(Origin + Math.Max(0, span.Start), span.Length);

    private void AppendPlain(ReadOnlySpan<char> characters, bool visible)
    {
        if (visible)
            plain.Append(characters);
    }
}
