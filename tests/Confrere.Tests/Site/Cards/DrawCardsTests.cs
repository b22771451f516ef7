using System.Buffers.Binary;
using System.Collections.Concurrent;
using Confrere.Engine;
using Confrere.Site.Cards;
using SkiaSharp;

namespace Confrere.Tests.Site.Cards;

public sealed class DrawCardsTests
{
    private static readonly CardContent Content = new(Kind.Anecdote, "Anecdote", "L’œdème aigu : que faire ?", "Pneumologie · Gériatrie", "Pour tous", "Dr Ivoire", "Carnet de garde");

    [Fact]
    public void A_card_is_a_png_of_1200_by_630()
    {
        var card = Draw(Content);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], card[..4]);
        Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(card.AsSpan(16)));
        Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(card.AsSpan(20)));
        Assert.InRange(card.Length, 10_000, 200_000);
    }

    [Fact]
    public void The_same_card_has_the_same_bytes_and_another_has_not()
    {
        Assert.Equal(Draw(Content), Draw(Content with { }));
        foreach (var other in new[] { Content with { Title = "Autre" }, Content with { Specialties = "Cardiologie" }, Content with { Kind = Kind.Myth }, Content with { Author = "" }, Content with { Audience = "Pour soignants" } })
        {
            Assert.NotEqual(Draw(Content), Draw(other));
            Assert.NotEqual(Content.Fingerprint, other.Fingerprint);
        }
    }

    [Fact]
    public void A_kept_card_is_not_drawn_again()
    {
        var store = new Memory();
        using var draw = new DrawCards(store, Language.French);
        draw.Run(new PlannedCard(null, "cards/a.png", Content));
        store.Kept[Content.Fingerprint] = [1, 2, 3];

        Assert.Equal([1, 2, 3], draw.Run(new PlannedCard(null, "cards/a.png", Content))!.Content.ToArray());
        Assert.NotEqual([1, 2, 3], draw.Run(new PlannedCard(null, "cards/a.png", Content with { Title = "Autre" }))!.Content.ToArray());
        Assert.Equal(2, store.Kept.Count);
    }

    [Fact]
    public void Without_the_library_there_are_no_cards_and_no_failure()
    {
        using var draw = new DrawCards(null, Language.French, () => throw new TypeInitializationException("SkiaSharp.SKTypeface", new DllNotFoundException()));

        Assert.Null(draw.Run(new PlannedCard(null, "cards/a.png", Content)));
        Assert.True(draw.IsLibraryMissing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("\u202E\uD800 \u0301")]
    [InlineData("((((((((")]
    public void Odd_titles_are_drawn(string title) => Assert.NotEmpty(Draw(Content with { Title = title }));

    [Fact]
    public void Titles_of_any_length_stay_on_the_card()
    {
        for (var words = 1; words < 400; words *= 3)
        {
            using var picture = SKBitmap.Decode(Draw(Content with { Title = string.Join(' ', Enumerable.Repeat("grandiloquent", words)), Specialties = string.Join(" · ", Enumerable.Repeat("Médecine", words)), Author = new string('a', words * 4) }));
            // Nothing is drawn over the right and lower margins.
            for (var x = 0; x < picture.Width; x++)
                Assert.Equal(picture.GetPixel(x, 628), picture.GetPixel(x, 600));
            for (var y = 0; y < picture.Height; y++)
                Assert.Equal(new SKColor(0xFF000000 | CardColours.Paper), picture.GetPixel(1160, y));
        }
    }

    [Theory]
    [InlineData(Kind.Anecdote)]
    [InlineData(Kind.Myth)]
    [InlineData(Kind.Question)]
    [InlineData(Kind.Post)]
    [InlineData(Kind.Page)]
    public void Every_text_has_a_contrast_of_at_least_7(Kind kind)
    {
        foreach (var colour in new[] { CardColours.Of(kind), CardColours.Ink, CardColours.Soft })
            Assert.True(Contrast(colour, CardColours.Paper) >= 7, $"{kind} {Contrast(colour, CardColours.Paper)}");
    }

    [Fact]
    public void The_fonts_have_what_French_needs()
    {
        using var typeface = CardFonts.Bold();
        using var font = new SKFont(typeface);
        Assert.All("àâäçéèêëîïôöùûüÿœæÀÂÉÈÊÇŒÆ«»“”’–—…°½µ×±≥≤€‰²³₂ʳᵉ·", letter => Assert.True(font.ContainsGlyph(letter), $"{letter}"));
    }

    // WCAG 2.2, relative luminance.
    private static double Contrast(uint one, uint other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(uint colour) => (0.2126 * Linear(colour >> 16)) + (0.7152 * Linear(colour >> 8)) + (0.0722 * Linear(colour));

    private static double Linear(uint channel) => (channel & 0xFF) / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte[] Draw(CardContent content)
    {
        using var painter = new CardPainter();
        return painter.Draw(content, Language.French);
    }

    private sealed class Memory : ICardStore
    {
        public ConcurrentDictionary<string, byte[]> Kept { get; } = [];

        public byte[]? Find(string name) => Kept.GetValueOrDefault(name);

        public void Keep(string name, byte[] card) => Kept[name] = card;
    }
}
