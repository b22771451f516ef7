using Confrere.Checklist.Lexicons;

namespace Confrere.Tests.Checklist.Lexicons;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("Haute Autorité de santé", "Institution")]
    [InlineData("santé publique france", "Institution")]
    [InlineData("New England Journal of Medicine", "Institution")]
    [InlineData("Charcot-Marie-Tooth", "Eponym")]
    [InlineData("Gilles de la Tourette", "Eponym")]
    [InlineData("Claude Bernard-Horner", "Eponym")]
    [InlineData("Infanrix Hexa", "Brand")]
    [InlineData("Sherlock Holmes", "Figure")]
    [InlineData("Jeanne-de-Flandre", "Hospital")]
    [InlineData("La Salpé", "Hospital")]
    [InlineData("Saint-Valentin", "Feast")]
    public void A_phrase_is_what_the_tables_say(string phrase, string kind) => Assert.True(Phrases.Find(phrase).HasFlag(Enum.Parse<WordKinds>(kind)));

    [Theory]
    [InlineData("un syndrome de Guillain-Barré sévère", 15, "Guillain-Barré")]
    [InlineData("selon la Haute Autorité de\nsanté, en", 9, "Haute Autorité de\nsanté")]
    [InlineData("Victor Hugo disait", 0, "Victor Hugo")]
    public void The_longest_phrase_is_found_in_a_text(string text, int start, string phrase)
    {
        Assert.NotEqual(WordKinds.None, Phrases.LongestAt(text, start, out var length));
        Assert.Equal(phrase, text.Substring(start, length));
    }

    [Theory]
    [InlineData("Victor Dubosclard")]
    [InlineData("Haute montagne")]
    public void The_beginning_of_a_phrase_is_none(string text)
    {
        Assert.Equal(WordKinds.None, Phrases.LongestAt(text, 0, out var length));
        Assert.Equal(0, length);
    }
}
