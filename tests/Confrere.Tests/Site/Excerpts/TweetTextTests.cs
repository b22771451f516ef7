using System.Diagnostics;
using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class TweetTextTests
{
    // Weights by hand from the published configuration: 1 for U+0000–10FF, 2000–200D, 2010–201F, 2032–2037; 2 elsewhere; 23 for an address; 2 for an emoji.
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("œuf", 3)]
    [InlineData("½ µg ° « » — – ‑ ’", 18)]
    [InlineData("a\u00A0:", 3)]
    [InlineData("a\u202F!", 4)]
    [InlineData("…", 2)]
    [InlineData("...", 3)]
    [InlineData("12 €", 5)]
    [InlineData("‰ ™", 5)]
    [InlineData("≥ 38,5 °C", 10)]
    [InlineData("SpO₂", 5)]
    [InlineData("SpO2", 4)]
    [InlineData("Dʳ", 2)]
    [InlineData("1ᵉʳ", 4)]
    [InlineData("5′ 3″", 5)]
    [InlineData("\u10FF", 1)]
    [InlineData("\u1100", 2)]
    [InlineData("\u200D", 1)]
    [InlineData("\u200E", 2)]
    [InlineData("\u2020", 2)]
    [InlineData("日本語", 6)]
    [InlineData("한", 2)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("😀", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🇫🇷", 2)]
    [InlineData("🇫", 2)]
    [InlineData("🇫🇫", 4)]
    [InlineData("#️⃣", 2)]
    [InlineData("1\u20E3", 2)]
    [InlineData("❤️", 2)]
    [InlineData("❤\uFE0E", 4)]
    [InlineData("©", 1)]
    [InlineData("©\uFE0F", 2)]
    [InlineData("a\uFE0F", 3)]
    [InlineData("👩‍⚕️", 2)]
    [InlineData("👩‍⚕", 5)]
    [InlineData("🧑‍⚕️", 2)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("👨‍🐶", 5)]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2)]
    [InlineData("☝️🏽", 2)]
    [InlineData("a\nb", 3)]
    [InlineData("http://a.fr", 23)]
    [InlineData("voir has-sante.fr.", 29)]
    [InlineData("https://www.has-sante.fr/jcms/c_2857558/fr/un-tres-long-chemin-de-page?x=1 puis", 28)]
    [InlineData("http://exemple.fr http://exemple.org", 47)]
    [InlineData("exemple.inconnu", 15)]
    [InlineData("docteur@exemple.fr", 18)]
    public void A_text_weighs_what_X_says(string text, int weight) => Assert.Equal(weight, TweetText.Parse(text).WeightedLength);

    [Fact]
    public void An_unpaired_surrogate_weighs_two() => Assert.Equal(5, TweetText.Parse("a\uD83D\uDC00\uD83D").WeightedLength);

    [Fact]
    public void The_limit_is_exact()
    {
        var full = TweetText.Parse(new string('a', 280));
        Assert.Equal(new TweetCount(280, true, 1000, 0, 279, 0, 279, full.Urls), full);
        var over = TweetText.Parse(new string('a', 279) + "…");
        Assert.Equal(new TweetCount(281, false, 1003, 0, 279, 0, 278, over.Urls), over);
    }

    [Fact]
    public void An_empty_text_is_not_valid()
    {
        var count = TweetText.Parse("");
        Assert.Equal(new TweetCount(0, false, 0, 0, 0, 0, 0, count.Urls), count);
        Assert.Empty(count.Urls);
    }

    [Theory]
    [InlineData("a\uFEFFb")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uFFFFb")]
    public void A_refused_character_ends_the_valid_range(string text)
    {
        var count = TweetText.Parse(text);
        Assert.False(count.Valid);
        Assert.Equal((4, 0, 2), (count.WeightedLength, count.ValidRangeEnd, count.DisplayRangeEnd));
    }

    [Fact]
    public void Ranges_are_of_the_text_as_it_was_given()
    {
        var count = TweetText.Parse("e\u0301te\u0301 👩‍⚕️");
        Assert.Equal((6, 10, 10), (count.WeightedLength, count.ValidRangeEnd, count.DisplayRangeEnd));
        Assert.Equal(21, count.Permillage);
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("a.a_")]
    [InlineData("http://")]
    [InlineData("a.co/(")]
    [InlineData("a.co/((a)")]
    [InlineData("a.co?")]
    [InlineData("xn--")]
    [InlineData("é.com")]
    [InlineData("👨‍")]
    [InlineData("1\uFE0F")]
    [InlineData("日.")]
    public void Hostile_repetition_costs_no_more_than_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var watch = Stopwatch.StartNew();
        TweetText.Parse(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
