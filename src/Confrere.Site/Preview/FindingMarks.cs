using System.Globalization;
using Confrere.Engine;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Preview;

/// <summary>
/// Marks in a text, in the preview alone, what was found in it: the words themselves, or, where they are not to be seen as words (an address, HTML, code), what holds them. Each mark
/// carries the numbers of its findings.
/// </summary>
/// <param name="findings">What was found in a file, in the order of its numbers.</param>
internal sealed class FindingMarks(Func<string, IReadOnlyList<Finding>> findings)
{
    private const string Numbers = "data-confrere";

    /// <summary>Marks a text that is about to be rendered. Positions are those of the source: nothing may have changed a word yet.</summary>
    /// <param name="document">The text.</param>
    /// <param name="post">Its post.</param>
    /// <param name="renderer">What will render it.</param>
    public void Apply(MarkdownDocument document, Post post, HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new MarkRenderer());
        renderer.ObjectRenderers.Add(new MarkBlockRenderer());
        var found = findings(post.Path);
        var literals = document.Descendants<LiteralInline>().Where(literal => literal.Content.Length > 0 && literal.Span.Length > 0).ToList();
        var stretches = new Dictionary<LiteralInline, List<Stretch>>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < found.Count; number++)
        {
            var (start, end) = (found[number].At.Offset - post.BodyStart, found[number].At.Offset - post.BodyStart + Math.Max(1, found[number].At.Length));
            if (found[number].At.Path != post.Path || start < 0)
                continue;
            var touched = literals.Where(literal => literal.Span.Start < end && literal.Span.End >= start).ToList();
            foreach (var literal in touched)
                Add(stretches, literal, start, end, number, ToneOf(found[number]));
            if (touched.Count == 0)
                MarkAround(document, start, number, ToneOf(found[number]));
        }
        foreach (var (literal, list) in stretches)
            Split(literal, list);
    }

    private static string ToneOf(Finding finding) => finding.Waived ? "waived" : finding.Blocks ? "blocks" : "advises";

    private static void Add(Dictionary<LiteralInline, List<Stretch>> stretches, LiteralInline literal, int start, int end, int number, string tone)
    {
        if (!stretches.TryGetValue(literal, out var list))
            stretches.Add(literal, list = []);
        // Where the words are not the source's letter by letter (an escape, an entity), all of them are marked.
        var isPlain = literal.Content.Length == literal.Span.Length;
        list.Add(isPlain
            ? new Stretch(Math.Max(0, start - literal.Span.Start), Math.Min(literal.Content.Length, end - literal.Span.Start), number, tone)
            : new Stretch(0, literal.Content.Length, number, tone));
    }

    private static void Split(LiteralInline literal, List<Stretch> stretches)
    {
        var content = literal.Content;
        int[] cuts = [.. stretches.SelectMany(stretch => (int[])[stretch.Start, stretch.End]).Append(0).Append(content.Length).Distinct().Order()];
        for (var at = 0; at + 1 < cuts.Length; at++)
        {
            var piece = new LiteralInline(new StringSlice(content.Text, content.Start + cuts[at], content.Start + cuts[at + 1] - 1)) { Span = literal.Span };
            var covering = stretches.Where(stretch => stretch.Start <= cuts[at] && stretch.End >= cuts[at + 1]).ToList();
            literal.InsertBefore(covering.Count == 0 ? piece : new Mark(covering).With(piece));
        }
        literal.Remove();
    }

    // The smallest thing on the page that holds the place.
    private static void MarkAround(MarkdownDocument document, int start, int number, string tone)
    {
        var inline = document.Descendants<Inline>().Where(node => node is LinkInline or AutolinkInline or CodeInline && node.Span.Start <= start && node.Span.End >= start).MinBy(node => node.Span.Length);
        var block = document.Descendants<Block>().Where(node => node.Span.Start <= start && node.Span.End >= start && node is not MarkdownDocument and not LinkReferenceDefinitionGroup).MinBy(node => node.Span.Length);
        if (inline is not null)
            AddTo(inline.GetAttributes(), number, tone);
        else if (block is HtmlBlock or LinkReferenceDefinition && block.Parent is { } parent)
            parent.Insert(parent.IndexOf(block), new MarkBlock(number, tone));
        else if (block is not null)
            AddTo(block.GetAttributes(), number, tone);
    }

    private static void AddTo(HtmlAttributes attributes, int number, string tone)
    {
        var told = attributes.Properties?.FirstOrDefault(property => property.Key == Numbers).Value;
        attributes.Properties?.RemoveAll(property => property.Key == Numbers);
        attributes.AddProperty(Numbers, told is null ? number.ToString(CultureInfo.InvariantCulture) : $"{told} {number}");
        attributes.AddClass("confrere-around");
        attributes.AddClass(tone);
    }

    private readonly record struct Stretch(int Start, int End, int Number, string Tone);

    private sealed class Mark : ContainerInline
    {
        public Mark(List<Stretch> covering)
        {
            Numbers = string.Join(' ', covering.Select(stretch => stretch.Number).Distinct());
            Tone = covering.Exists(stretch => stretch.Tone == "blocks") ? "blocks" : covering.Exists(stretch => stretch.Tone == "advises") ? "advises" : "waived";
        }

        public string Numbers { get; }

        public string Tone { get; }

        public Mark With(LiteralInline piece)
        {
            AppendChild(piece);
            return this;
        }
    }

    private sealed class MarkBlock(int number, string tone) : LeafBlock(null)
    {
        public int Number => number;

        public string Tone => tone;
    }

    private sealed class MarkRenderer : HtmlObjectRenderer<Mark>
    {
        protected override void Write(HtmlRenderer renderer, Mark obj)
        {
            if (!renderer.EnableHtmlForInline)
            {
                renderer.WriteChildren(obj);
                return;
            }
            renderer.Write($"<mark class=\"confrere-mark {obj.Tone}\" tabindex=\"0\" {FindingMarks.Numbers}=\"{obj.Numbers}\">");
            renderer.WriteChildren(obj);
            renderer.Write("</mark>");
        }
    }

    private sealed class MarkBlockRenderer : HtmlObjectRenderer<MarkBlock>
    {
        protected override void Write(HtmlRenderer renderer, MarkBlock obj) =>
            renderer.WriteLine($"<p class=\"confrere-around {obj.Tone}\" {Numbers}=\"{obj.Number}\">⚑</p>");
    }
}
