using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class MetaDescriptionTests
{
    [Fact]
    public void The_authors_description_comes_first_if_it_fits()
    {
        var source = ExcerptTests.Story("Une phrase assez longue pour se suffire.") with { Description = new string('a', 160) };
        Assert.Equal(source.Description, MetaDescription.From(source));
        Assert.Equal("Une phrase assez longue pour se suffire.", MetaDescription.From(source with { Description = new string('a', 161) }));
    }

    [Fact]
    public void The_tweet_is_no_description() => Assert.Equal("Une phrase.", MetaDescription.From(ExcerptTests.Story("Une phrase.") with { Tweet = "Un tweet" }));

    [Fact]
    public void A_long_sentence_may_be_cut_between_words()
    {
        const string sentence =
            "Une petite fille de huit ans arrive un mardi matin au cabinet médical de la vallée accompagnée de sa grand-mère et de son lapin blanc pour une otite banale découverte dans la nuit par la voisine infirmière.";
        Assert.Equal("Une petite fille de huit ans arrive un mardi matin au cabinet médical de la vallée accompagnée de sa grand-mère et de son lapin blanc pour une otite banale…",
            MetaDescription.From(ExcerptTests.Story(sentence)));
    }

    [Theory]
    [InlineData("à 38,5 °C")]
    [InlineData("et 1 g d’amoxicilline")]
    [InlineData("«\u00A0très mal depuis hier\u00A0»")]
    [InlineData("(depuis la veille au soir)")]
    [InlineData("exemple.fr/otites/enfants")]
    public void A_cut_between_words_breaks_nothing(string whole)
    {
        for (var padding = 0; padding < 60; padding++)
        {
            var sentence = $"Une petite fille {new string('a', 60 + padding)} souriante {whole} arrive un mardi matin au cabinet médical de la vallée accompagnée de sa grand-mère, de son lapin blanc, de son cousin et de la voisine.";
            var chosen = MetaDescription.From(ExcerptTests.Story(sentence));
            Assert.True(chosen.Length <= MetaDescription.Limit);
            Assert.True(chosen.Contains(whole, StringComparison.Ordinal) || whole.Split([' ', '\u00A0']).All(word => word == "à" || word == "et" || !chosen.Contains(" " + word + "…", StringComparison.Ordinal)), chosen);
            Assert.DoesNotMatch(@"\d…$", chosen);
            Assert.Equal(chosen.Contains('«', StringComparison.Ordinal), chosen.Contains('»', StringComparison.Ordinal));
            Assert.Equal(chosen.Contains('(', StringComparison.Ordinal), chosen.Contains(')', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_negation_is_never_cut() =>
        Assert.Equal("Le titre", MetaDescription.From(ExcerptTests.Story(
            "Chez le nourrisson de quelques semaines qui vomit en jet après chaque biberon et qui garde pourtant un appétit féroce il ne faut jamais conclure trop vite à une simple régurgitation sans gravité.")));
}
