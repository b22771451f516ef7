using Confrere.Engine;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Pages;

/// <summary>Sets the words of a parsed text; code, raw HTML and addresses stay as they were typed.</summary>
internal static class BodyTypography
{
    /// <summary>Sets every paragraph, heading and cell.</summary>
    public static void Apply(MarkdownDocument document, Language language)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is { } inline)
                SetBlock([.. inline.Descendants<LiteralInline>().Where(literal => literal.Parent is not LinkInline { IsAutoLink: true } && !LooksLikeAddress(literal))], language);
        }
    }

    private static void SetBlock(IReadOnlyList<LiteralInline> literals, Language language)
    {
        var quotes = new QuoteState(literals.Sum(literal => Typographer.CountQuotes(literal.Content.AsSpan())));
        for (var i = 0; i < literals.Count; i++)
        {
            var text = literals[i].Content.ToString();
            var set = Typographer.Set(text, language, Last(literals[i].PreviousSibling), First(literals[i].NextSibling), quotes);
            if (!ReferenceEquals(set, text))
                literals[i].Content = new StringSlice(set);
        }
    }

    // What is no plain text beside a piece counts as a letter: neither a space nor an end.
    private static char Last(Inline? inline) => inline switch
    {
        null or LineBreakInline => '\0',
        LiteralInline { Content.Length: > 0 } literal => literal.Content.Text[literal.Content.End],
        ContainerInline { LastChild: { } last } => Last(last),
        _ => 'x',
    };

    private static char First(Inline? inline) => inline switch
    {
        null or LineBreakInline => '\0',
        LiteralInline { Content.Length: > 0 } literal => literal.Content.Text[literal.Content.Start],
        ContainerInline { FirstChild: { } first } => First(first),
        _ => 'x',
    };

    // « <https://…> », whose words are an address, or one that was typed without brackets.
    private static bool LooksLikeAddress(LiteralInline literal) => literal.Content.AsSpan().Contains("://", StringComparison.Ordinal);
}
