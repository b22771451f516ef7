using Confrere.Site.Cards;

namespace Confrere.Tests.Site.Cards;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("court", 10, "court")]
    [InlineData("une ligne puis une autre", 12, "une ligne|puis une|autre")]
    [InlineData("pas seul à la fin toi", 18, "pas seul à|la fin toi")]
    [InlineData("un mot insécable\u00A0: là", 12, "un mot|insécable\u00A0:|là")]
    [InlineData("abcdefghijklmno", 6, "abcdef|ghijkl|mno")]
    [InlineData("", 6, "")]
    public void Lines_are_broken_at_plain_spaces_and_made_even(string text, int width, string lines) =>
        Assert.Equal(lines.Length == 0 ? [] : lines.Split('|'), LineBreaks.Of(text, width, line => line.Length));

    [Fact]
    public void No_letter_is_lost_and_no_line_is_too_wide()
    {
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => new string('é', random.Next(1, 25))));
            var lines = LineBreaks.Of(text, 14, line => line.Length);
            Assert.All(lines, line => Assert.InRange(line.Length, 1, 14));
            Assert.Equal(text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
        }
    }
}
