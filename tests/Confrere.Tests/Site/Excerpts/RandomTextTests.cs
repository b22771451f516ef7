using System.Globalization;
using System.Text;
using Confrere.Engine;
using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class RandomTextTests
{
    private static readonly string[] Pieces =
        ["a", "mot ", " ", ". ", "… ", "? ", "! ", "»", "«", "(", ")", "\"", ", ", "; ", " : ", "38,5 °C", "1 g", "pas", "Dr. ", "M. ", "exemple.fr", "https://exemple.fr/x", "e\u0301", "é", "\u202F", "\u00A0",
         "\n", "👩‍⚕️", "🇫🇷", "👍🏽", "\uD83D", "\uDC00", "\uFEFF", "\uFFFF", "\u0301", "\u200D", "日本語", "한", "Il ", "Le ", "et alors ", "une phrase ordinaire, avec une virgule, ", "la longue histoire du patient "];

    [Fact]
    public void No_excerpt_is_over_the_limit_or_holds_half_a_character()
    {
        var random = new Random(20240229);
        for (var round = 0; round < 4000; round++)
        {
            var source = new ExcerptSource(
                (ExcerptKind)random.Next(3),
                random.Next(3) == 0 ? Text(random) : null,
                random.Next(3) == 0 ? Text(random) : null,
                random.Next(2) == 0 ? Text(random) : null,
                Text(random),
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Paragraph(Text(random), (ParagraphForm)random.Next(3), random.Next(3) == 0 ? Text(random) : ""))])
            { Myth = random.Next(3) == 0 ? Text(random) : null };
            var excerpt = Excerpt.Choose(source);
            var count = TweetText.Parse(excerpt);
            Assert.True(count.WeightedLength <= Excerpt.Budget && (excerpt.Length == 0 || count.Valid), excerpt);
            Assert.True(TweetText.Parse(excerpt + " https://exemple.fr/une/adresse").WeightedLength <= TweetText.Limit, excerpt);
            AssertWhole(excerpt);
            var description = MetaDescription.From(source);
            Assert.True(description.Length <= MetaDescription.Limit);
            AssertWhole(description);
        }
    }

    [Fact]
    public void Nothing_that_is_sent_is_over_its_networks_limit_or_holds_half_a_character()
    {
        string[] urls = ["", "https://exemple.fr/une/adresse", "https://exemple.fr/" + new string('a', 130), "https://exemple.fr/" + new string('b', 400), "http://localhost:5080/x"];
        var random = new Random(20260311);
        for (var round = 0; round < 1500; round++)
        {
            var source = new ExcerptSource(
                (ExcerptKind)random.Next(3),
                random.Next(3) == 0 ? Text(random) : null,
                random.Next(3) == 0 ? Text(random) : null,
                random.Next(2) == 0 ? Text(random) : null,
                Text(random),
                [.. Enumerable.Range(0, random.Next(9)).Select(_ => new Paragraph(Text(random), (ParagraphForm)random.Next(3), random.Next(3) == 0 ? Text(random) : ""))]);
            var network = Network.All[random.Next(3)];
            var url = urls[random.Next(urls.Length)];
            var excerpt = Excerpt.Choose(source, network, url).Text;
            Assert.True(excerpt.Length == 0 || network.Takes(Excerpt.WithLink(excerpt, url)), excerpt);
            AssertWhole(excerpt);
            var thread = new ThreadWriter(network, url, Language.French).Write(source);
            Assert.InRange(thread.Parts.Length, 1, ThreadWriter.MostParts);
            for (var part = 0; part < thread.Parts.Length; part++)
            {
                var text = thread.Parts[part].Text;
                Assert.True(network.Takes(text), text);
                Assert.EndsWith($"\n{part + 1}/{thread.Parts.Length}", text, StringComparison.Ordinal);
                AssertWhole(thread.Parts[part].Words);
                Assert.False(ExcerptText.Announces(thread.Parts[part].Words) && part + 1 < thread.Parts.Length, text);
            }
        }
    }

    [Fact]
    public void Sentences_lose_no_letter()
    {
        var random = new Random(7);
        for (var round = 0; round < 4000; round++)
        {
            var text = Text(random);
            Assert.Equal(Letters(text), Letters(string.Concat(Sentences.Split(text))));
        }
    }

    [Fact]
    public void A_count_is_within_its_text()
    {
        var random = new Random(11);
        for (var round = 0; round < 4000; round++)
        {
            var text = Text(random);
            var count = TweetText.Parse(text);
            Assert.InRange(count.ValidRangeEnd, 0, Math.Max(text.Length, 1));
            Assert.Equal(Math.Max(text.Length - 1, 0), count.DisplayRangeEnd);
            Assert.All(count.Urls, url => Assert.True(url.Start >= 0 && url.Start < url.End && url.End <= text.Length));
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var piece = random.Next(120); piece > 0; piece--)
        {
            if (random.Next(8) == 0)
                text.Append(char.ConvertFromUtf32(random.Next(2) == 0 ? random.Next(0x20, 0xD800) : random.Next(0xE000, 0x110000)));
            else
                text.Append(Pieces[random.Next(Pieces.Length)]);
        }
        return text.ToString();
    }

    private static void AssertWhole(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                index++;
            else
                Assert.False(char.IsSurrogate(text[index]), text);
        }
        Assert.DoesNotContain('\u202F', text);
        // No cut falls inside what a reader sees as one character: its mark would stand alone at the beginning.
        Assert.True(text.Length == 0 || !(text[0] == '\u200D' || CharUnicodeInfo.GetUnicodeCategory(text, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark), text);
        Assert.True(text.Length == 0 || CharUnicodeInfo.GetUnicodeCategory(text[^1]) != UnicodeCategory.SpaceSeparator, text);
    }

    private static string Letters(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
}
