using System.Text;
using Confrere.Engine;

namespace Confrere.Tests.Engine.Markdown;

/// <summary>What a reader sees of a text, for excerpts.</summary>
public sealed class ParagraphsTests
{
    [Theory]
    [InlineData("Le miel est ~~interdit~~ permis.", "Le miel est  permis.")]
    [InlineData("Le miel est <del>interdit</del> permis.", "Le miel est  permis.")]
    [InlineData("Plaquettes à 300 × 10^9^/L.", "Plaquettes à 300 × 10⁹/L.")]
    [InlineData("Plaquettes à 300 × 10<sup>9</sup>/L.", "Plaquettes à 300 × 10⁹/L.")]
    [InlineData("Le 1<sup>er</sup> essai, 10^-3^ mol.", "Le 1er essai, 10⁻³ mol.")]
    [InlineData("Du CO~2~ et de l’H<sub>2</sub>O.", "Du CO2 et de l’H2O.")]
    [InlineData("Un **gras**, un *italique*, un [lien](a.md), un `code`, une note[^1].\n\n[^1]: La note.", "Un gras, un italique, un lien, un code, une note.")]
    [InlineData("![Une image](a.png)", null)]
    [InlineData("| a | b |\n|---|---|\n| c | d |", null)]
    [InlineData("```\ncode\n```", null)]
    [InlineData("<figure><figcaption>Légende</figcaption></figure>", null)]
    [InlineData("une ligne<br>et une autre", "une ligne et une autre")]
    public void A_paragraph_is_what_a_reader_sees(string markdown, string? text) =>
        Assert.Equal(text is null ? [] : [text], Read(markdown).Select(paragraph => paragraph.Text));

    [Fact]
    public void A_paragraph_knows_where_it_stands()
    {
        var paragraphs = Read("Début.\n\n## À éviter\n\n- le miel\n- le sirop\n\n> Une citation.\n\nFin.");

        Assert.Equal(
            [new Paragraph("Début."), new Paragraph("le miel", ParagraphForm.Item, "À éviter"), new Paragraph("le sirop", ParagraphForm.Item, "À éviter"), new Paragraph("Une citation.", ParagraphForm.Quotation, "À éviter"), new Paragraph("Fin.", ParagraphForm.Text, "À éviter")],
            paragraphs);
    }

    private static System.Collections.Immutable.ImmutableArray<Paragraph> Read(string markdown) =>
        new ParsePosts(new ParseContext { Now = NodaTime.Instant.MinValue }).Run(new PostSource(new SourceFile("input/a.md", Encoding.UTF8.GetBytes(markdown)), [])).Paragraphs;
}
