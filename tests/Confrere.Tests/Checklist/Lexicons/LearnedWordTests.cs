using Confrere.Checklist.Lexicons;

namespace Confrere.Tests.Checklist.Lexicons;

public sealed class LearnedWordTests
{
    [Theory]
    [InlineData("abdomino-pelvienne")]
    [InlineData("Hyperkaliémie")]
    [InlineData("pancréatectomies")]
    [InlineData("post-opératoire")]
    [InlineData("THORACOSCOPIE")]
    [InlineData("cholangiographique")]
    [InlineData("thoraco-abdomino-pelvien")]
    public void A_word_made_as_medicine_makes_them_is_recognised(string word) => Assert.True(LearnedWord.Is(word));

    [Theory]
    [InlineData("Faugeras")]
    [InlineData("Chastagnol")]
    [InlineData("Dubosclard")]
    [InlineData("Etchegaray")]
    [InlineData("Triboulet")]
    [InlineData("Wattelier")]
    [InlineData("Pierre-Louis")]
    [InlineData("Mario-Fontaine")]
    [InlineData("Antignac")]
    [InlineData("Paradis")]
    [InlineData("Interlaken")]
    [InlineData("Bourdeix-Martin")]
    public void A_rare_family_name_is_not(string word) => Assert.False(LearnedWord.Is(word));
}
