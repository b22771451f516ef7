using System.Text;
using Confrere.Engine;

namespace Confrere.Tests.Engine.Reading;

/// <summary>Markup in the middle of a word or of a number parts neither, and all that markup carries beside the text is read too.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("⟦Du**pont⟧**", "Dupont")]
    [InlineData("**⟦Du**pont⟧", "Dupont")]
    [InlineData("⟦Du*po*nt⟧", "Dupont")]
    [InlineData("_⟦Dupont⟧_", "Dupont")]
    [InlineData("___⟦Dupont⟧___", "Dupont")]
    [InlineData("⟦Du~~po~~nt⟧", "Dupont")]
    [InlineData("⟦M^me^ Dupont⟧", "Mme Dupont")]
    [InlineData("⟦Du==po==nt⟧", "Dupont")]
    [InlineData("⟦Du++po++nt⟧", "Dupont")]
    [InlineData("⟦Du`pont⟧`", "Dupont")]
    [InlineData("⟦Du<b>po</b>nt⟧", "Dupont")]
    [InlineData("⟦Du<!-- x -->pont⟧", "Dupont")]
    [InlineData("⟦Du<?x?>pont⟧", "Dupont")]
    [InlineData("⟦Du<![CDATA[x]]>pont⟧", "Dupont")]
    [InlineData("⟦Du\\pont⟧", "Dupont")]
    [InlineData("⟦Du\\-pont⟧", "Du-pont")]
    [InlineData("[⟦Du](x)pont⟧", "Dupont")]
    [InlineData("⟦Du[pont⟧](x)", "Dupont")]
    [InlineData("[⟦Du][x]pont⟧\n\n[x]: y", "Dupont")]
    [InlineData("le ⟦06 <span>12</span> **34** <i title='x'>56⟧</i>", "06 12 34 56")]
    [InlineData("| nom | ⟦Du**pont⟧** |\n|---|---|\n| a | b |", "Dupont")]
    [InlineData("| a | b |\n|---|---|\n| ⟦Du\\|pont⟧ | b |", "Du|pont")]
    [InlineData("- [ ] voir ⟦Du*pont⟧*", "Dupont")]
    [InlineData("Terme\n:   Mme ⟦Du**pont⟧**", "Dupont")]
    [InlineData("mot[^1]\n\n[^1]: Mme ⟦Du<b>pont⟧</b>", "Dupont")]
    [InlineData("> - Mme ⟦Du<b>pont⟧</b>", "Dupont")]
    [InlineData("<p>⟦Du<b>pont⟧</b></p>", "Dupont")]
    [InlineData("<div>\n<p>⟦Du<span title=\"x\">po<!-- y --></span>nt⟧</p>\n</div>", "Dupont")]
    [InlineData("<p>⟦06<br>12<br/>34⟧</p>", "06 12 34")]
    [InlineData("<p>⟦06\n   12\n   34⟧</p>", "06 12 34")]
    [InlineData("> <p>⟦06\n> 12⟧</p>", "06 12")]
    [InlineData("<svg><text>⟦Du<tspan>pont⟧</tspan></text><title>x</title></svg>", "Dupont")]
    [InlineData("un `⟦Dupont⟧` deux", "Dupont")]
    [InlineData("```\nMme ⟦Dupont⟧\n```", "Dupont")]
    [InlineData("    Mme ⟦Du&#112;ont⟧", "Dupont")]
    [InlineData("\tMme ⟦Dupont⟧\t06", "Dupont")]
    [InlineData("a\n\n*\t\tMme ⟦Dupont⟧\n\t\t06", "Dupont")]
    [InlineData("a\n\n>\t\tMme ⟦Dupont⟧", "Dupont")]
    [InlineData("a\n\n#\tMme ⟦Du**pont⟧**", "Dupont")]
    [InlineData("a\n\n##\t\t&eacute; ![b](⟦dupont⟧.png)", "dupont")]
    [InlineData("a\n\n#\t[b][c]\n\n[c]: ⟦dupont⟧", "dupont")]
    [InlineData("a\n\n- #\tMme ⟦Du**pont⟧**", "Dupont")]
    [InlineData("a\n\n> #\t⟦https://exemple.fr/du<b>pont⟧</b>", "https://exemple.fr/dupont")]
    [InlineData("a\n\n## \tMme ⟦Dupont⟧", "Dupont")]
    public void A_word_is_read_through_its_markup(string marked, string words) => Reading.Holds(marked, words);

    [Theory]
    [InlineData("[x](⟦https://exemple.fr/du%70ont⟧)", "https://exemple.fr/dupont")]
    [InlineData("[x](⟦https://exemple.fr/H%C3%A9l%C3%A8ne⟧)", "https://exemple.fr/Hélène")]
    [InlineData("[x](⟦https://exemple.fr/H%E9l%E8ne⟧)", "https://exemple.fr/Hélène")]
    [InlineData("[x](⟦/du%252570ont⟧)", "/dupont")]
    [InlineData("[x](⟦/?q=jean+dupont&tel=%2B33+6⟧)", "/?q=jean dupont&tel=+33 6")]
    [InlineData("[x](<⟦/jean dupont⟧>)", "/jean dupont")]
    [InlineData("[x](⟦/jean&eacute;&#45;dupont⟧)", "/jeané-dupont")]
    [InlineData("[x](⟦mailto:jean%40exemple.fr⟧)", "mailto:jean@exemple.fr")]
    [InlineData("[x](⟦tel:+33612⟧)", "tel:+33612")]
    [InlineData("<⟦https://exemple.fr/du%70ont⟧>", "https://exemple.fr/dupont")]
    [InlineData("voir ⟦https://exemple.fr/du%70ont⟧ ici", "https://exemple.fr/dupont")]
    [InlineData("[x](y \"Mme ⟦Du&shy;pont⟧\")", "Dupont")]
    [InlineData("[x](y 'Mme ⟦Du\\-pont⟧')", "Du-pont")]
    [InlineData("![Mme ⟦Du*pont⟧*](y.png)", "Dupont")]
    [InlineData("![a](⟦Mme-Dupont⟧.png)", "Mme-Dupont")]
    [InlineData("[a][x]\n\n[x]: y 'Mme ⟦Du&#112;ont⟧'", "Dupont")]
    [InlineData("[x]: /du%70ont '⟦Dupont⟧'", "Dupont")]
    [InlineData("[a][⟦dupont⟧]\n\n[dupont]: y", "dupont")]
    [InlineData("mot[^⟦dupont⟧]\n\n[^dupont]: note", "dupont")]
    [InlineData("HTA\n\n*[HTA]: Mme ⟦Du&shy;pont⟧", "Dupont")]
    [InlineData("*[⟦Dupont⟧]: x", "Dupont")]
    [InlineData("```⟦dupont⟧\nx\n```", "dupont")]
    [InlineData("<a href='⟦/du%70ont⟧'>x</a>", "/dupont")]
    [InlineData("un <a href=⟦/du%70ont⟧>x</a>", "/dupont")]
    [InlineData("un <img alt=\"Mme ⟦Du&shy;pont⟧\">", "Dupont")]
    [InlineData("<img aria-label='Mme ⟦Dupont⟧'>", "Dupont")]
    [InlineData("<meta content='Mme ⟦Dupont⟧'>", "Dupont")]
    [InlineData("<input value='a' placeholder='Mme ⟦Dupont⟧'>", "Dupont")]
    [InlineData("<p data-nom='Mme ⟦Dupont⟧'>a</p>", "Dupont")]
    [InlineData("<p ⟦data-dupont⟧>a</p>", "data-dupont")]
    [InlineData("<⟦jean-dupont⟧>a</jean-dupont>", "jean-dupont")]
    [InlineData("un <⟦Mme Dupont⟧> ici", "Mme Dupont")]
    [InlineData("<p ⟦dupont⟧=1>a</p>", "dupont")]
    [InlineData("<p class=⟦06 12 34⟧>a</p>", "06 12 34")]
    [InlineData("a <?x > <b>Mme ⟦Dupont⟧</b> ?> b", "Dupont")]
    [InlineData("> un <!-- a\n>   ⟦Dupont⟧ --> deux", "Dupont")]
    [InlineData("> un <span\n>   title='⟦Du\n> pont⟧'> deux", "Du pont")]
    [InlineData("un `a &amp; \\u0041\n  ⟦Dupont⟧`", "Dupont")]
    [InlineData("<img srcset='a.png 1x, ⟦mme-dupont⟧.png 2x'>", "mme-dupont")]
    [InlineData("<p style=\"content:'⟦\\44 upont⟧'\">a</p>", "Dupont")]
    [InlineData("<style>\np::after { content: '⟦\\44 u\\70ont⟧' }\n</style>", "Dupont")]
    [InlineData("<script>\nif (a<b) nom = '⟦Du\\u0070o\\x6et⟧'\n</script>", "Dupont")]
    [InlineData("<script>\nif (a<b) nom = 'Mme ⟦Dupont⟧' // </b>\n</script>", "Dupont")]
    [InlineData("<template><p>⟦Du<b>pont⟧</b></p></template>", "Dupont")]
    [InlineData("<svg><desc>Mme ⟦Dupont⟧</desc></svg>", "Dupont")]
    [InlineData("<!-- Mme ⟦Dupont⟧ -->", "Dupont")]
    [InlineData("<!-- a <!-- b --> Mme ⟦Dupont⟧ -->", "Dupont")]
    [InlineData("<!-- Mme ⟦Dupont⟧", "Dupont")]
    [InlineData("<!--> Mme ⟦Dupont⟧ -->", "Dupont")]
    [InlineData("un <!-- Mme ⟦Du&shy;pont⟧ --> deux", "Dupont")]
    [InlineData("<![CDATA[ a > Mme ⟦Dupont⟧ ]]>", "Dupont")]
    [InlineData("<?php echo 'Mme ⟦Dupont⟧' ?>", "Dupont")]
    [InlineData("<!DOCTYPE ⟦dupont⟧>", "dupont")]
    [InlineData("voir ⟦dossiers\\dupont⟧ ici", "dossiers dupont")]
    public void What_markup_carries_is_read(string marked, string words) => Reading.Holds(marked, words);

    [Fact]
    public void Block_tags_part_the_text()
    {
        var prose = Reading.Parse("<div>Mme<p>Dupont</p><td>06</td><td>12</td></div>").Prose.Text;
        Assert.Contains("Mme\nDupont\n06\n12\n", prose);
    }

    [Theory]
    [InlineData("[x](data:text/plain;base64,{0})")]
    [InlineData("<a href=\"data:text/html;charset=utf-8;base64,{0}\">x</a>")]
    [InlineData("un <img src='data:image/svg+xml;base64,{0}'>")]
    public void Text_in_a_data_address_is_read(string form)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes("é Mme Dupont, 06 12"));
        var text = string.Format(form, encoded);
        var prose = Reading.Parse(text).Prose;
        var at = prose.Text.IndexOf("é Mme Dupont, 06 12", StringComparison.Ordinal);
        Assert.True(at >= 0, prose.Text);
        Assert.Equal(text.IndexOf(encoded, StringComparison.Ordinal), prose.PlaceOf(at, 1).Offset);
        Assert.Equal(encoded.TrimEnd('='), text.Substring(prose.PlaceOf(at, 19).Offset, prose.PlaceOf(at, 19).Length));
    }

    [Fact]
    public void The_bytes_of_an_image_are_not()
    {
        var bytes = Convert.ToBase64String(Enumerable.Range(0, 300).Select(number => (byte)(number * 7)).ToArray());
        var prose = Reading.Parse($"![vue](data:image/png;base64,{bytes} \"titre\")\n\n<img src='data:font/woff2;base64,{bytes}' alt=fin>").Prose.Text;
        Assert.DoesNotContain(bytes[..40], prose);
        Assert.Contains("data:image/png;base64,", prose);
        Assert.Contains("titre", prose);
        Assert.Contains("fin", prose);
    }

    [Theory]
    [InlineData("Mme Dupont\n", Form.Paragraph)]
    [InlineData("## Mme Dupont\n", Form.Heading)]
    [InlineData("Mme Dupont\n===\n", Form.Heading)]
    [InlineData("- un\n- Mme Dupont\n", Form.Item)]
    [InlineData("1. un\n\n   Mme Dupont\n", Form.Item)]
    [InlineData("> Mme Dupont\n", Form.Paragraph)]
    [InlineData("| a | b |\n|---|---|\n| Mme Dupont | c |\n", Form.Cell)]
    [InlineData("a[^1]\n\n[^1]: Mme Dupont\n", Form.Paragraph)]
    [InlineData("Mme Dupont\n:   b\n", Form.Item)]
    [InlineData("<h2>Mme Dupont</h2>\n", Form.Heading)]
    [InlineData("<ul><li>Mme <b>Dupont</b></li></ul>\n", Form.Item)]
    [InlineData("<table><tr><td>Mme Dupont</td></tr></table>\n", Form.Cell)]
    [InlineData("<div>a <li>b</li> Mme Dupont</div>\n", Form.Paragraph)]
    [InlineData("![Mme Dupont](x.png)\n", Form.Other)]
    [InlineData("`Mme Dupont`\n", Form.Paragraph)]
    [InlineData("---\ntitre: Mme Dupont\n---\na", Form.Heading)]
    [InlineData("---\nrésumé: Mme Dupont\n---\na", Form.Other)]
    public void A_passage_says_how_it_stands_on_the_page(string text, Form form)
    {
        var prose = Reading.Parse(text).Prose;
        Assert.Equal(form, prose.PassageAt(prose.Text.IndexOf("Mme Dupont", StringComparison.Ordinal)).Form);
    }
}
