using System.Globalization;
using System.IO.Compression;
using System.Text;
using Confrere.Engine.Text;

namespace Confrere.Tests.Engine.Text;

public sealed class NfcTests
{
    [Fact]
    public void Every_line_of_the_Unicode_test_file_normalizes_as_it_says()
    {
        var lines = 0;
        var wrong = new List<string>();
        foreach (var columns in UnicodeTests())
        {
            lines++;
            var right = columns[..3].All(text => Nfc.Normalize(text) == columns[1])
                && columns[3..].All(text => Nfc.Normalize(text) == columns[3])
                && columns.All(text => Nfc.IsNormalized(text) == (Nfc.Normalize(text) == text));
            if (!right)
                wrong.Add(string.Join(';', columns[0].Select(unit => $"{(int)unit:X4}")));
        }
        Assert.Empty(wrong);
        Assert.Equal(19074, lines);
    }

    [Fact]
    public void A_character_that_the_test_file_does_not_list_alone_stays_as_it_is()
    {
        var listed = UnicodeTests().Where(columns => new StringInfo(columns[0]).LengthInTextElements == 1).Select(columns => columns[0]).ToHashSet();
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            if (!Rune.IsValid(point) || new Rune(point).ToString() is var text && listed.Contains(text))
                continue;
            Assert.Equal(text, Nfc.Normalize(text));
        }
    }

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("E\u0302\u0301", "Ế")]
    [InlineData("c\u0327a va", "ça va")]
    [InlineData("cœur, naïf, où", "cœur, naïf, où")]
    [InlineData("\u212B", "Å")]
    [InlineData("\u2126", "Ω")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("ﬁ", "ﬁ")]
    [InlineData("", "")]
    public void A_text_is_composed(string typed, string composed)
    {
        Assert.Equal(composed, Nfc.Normalize(typed));
        Assert.True(Nfc.IsNormalized(composed));
        Assert.Equal(typed == composed, Nfc.IsNormalized(typed));
    }

    [Theory]
    [InlineData("a\uD800b")]
    [InlineData("\uDC00")]
    [InlineData("fin \uD83D")]
    public void An_unpaired_surrogate_is_kept(string text)
    {
        Assert.Equal(text, Nfc.Normalize(text));
        Assert.Equal(text + "é", Nfc.Normalize(text + "e\u0301"));
    }

    [Fact]
    public void A_text_already_composed_is_returned_itself()
    {
        const string text = "Déjà composé : « œdème » à 38,5 °C…";
        Assert.Same(text, Nfc.Normalize(text));
    }

    [Fact]
    public void A_long_run_of_marks_out_of_order_is_put_in_order()
    {
        var text = "q" + string.Concat(Enumerable.Repeat("\u0307\u0323", 100_000));
        var expected = "q" + new string('\u0323', 100_000) + new string('\u0307', 100_000);
        Assert.Equal(expected, Nfc.Normalize(text));
    }

    private static IEnumerable<string[]> UnicodeTests()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Engine", "Text", "NormalizationTest.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('@'))
                yield return [.. line.Split(';').Select(Decoded)];
        }
    }

    private static string Decoded(string points) =>
        string.Concat(points.Split(' ').Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
