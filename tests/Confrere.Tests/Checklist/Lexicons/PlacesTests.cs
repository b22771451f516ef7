using Confrere.Checklist.Lexicons;

namespace Confrere.Tests.Checklist.Lexicons;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("Saint-Étienne", "42")]
    [InlineData("st etienne", "42")]
    [InlineData("ST ÉTIENNE", "42")]
    [InlineData("St. Etienne", "42")]
    [InlineData("La Roche-sur-Yon", "85")]
    [InlineData("la roche sur yon", "85")]
    [InlineData("L’Haÿ-les-Roses", "94")]
    [InlineData("Villeneuve s/ Lot", "47")]
    [InlineData("Bourg en\nBresse", "01")]
    [InlineData("Corte", "2B")]
    [InlineData("Saint-Benoît", "974")]
    [InlineData("Londres", "GB")]
    public void A_place_is_found_however_it_is_spelt(string name, string area) => Assert.Equal(area, Places.Find(name)[0].Area);

    [Fact]
    public void All_the_places_of_a_name_are_told_the_most_populous_first()
    {
        var place = Places.Find("Saint-Denis");
        Assert.True(place.Count >= 5);
        Assert.Equal("974", place[0].Area);
        Assert.Equal("93", place[1].Area);
        Assert.Equal(place[0].Population, place.Population);
        Assert.True(place.Kinds.HasFlag(PlaceKinds.Commune));
    }

    [Theory]
    [InlineData("Guéret", 12_955)]
    [InlineData("Limoges", 129_937)]
    [InlineData("Paris", 2_103_778)]
    public void A_population_is_kept_within_four_per_cent(string name, int population) => Assert.InRange(Places.Find(name).Population, population * 0.96, population * 1.04);

    [Theory]
    [InlineData(1)]
    [InlineData(1_999)]
    [InlineData(2_000)]
    [InlineData(19_999)]
    [InlineData(20_000)]
    [InlineData(199_999)]
    [InlineData(200_000)]
    public void A_population_stays_on_its_side_of_a_threshold(int population)
    {
        var kept = PlaceTable.PopulationOf(PlaceTable.StepOf(population));
        foreach (var threshold in (int[])[2_000, 20_000, 200_000])
            Assert.Equal(population >= threshold, kept >= threshold);
    }

    [Fact]
    public void An_article_that_melts_into_au_is_left_out()
    {
        Assert.True(Places.Find("Havre")[0].Kind.HasFlag(PlaceKinds.Commune | PlaceKinds.WithoutArticle));
        Assert.False(Places.Find("Le Havre")[0].Kind.HasFlag(PlaceKinds.WithoutArticle));
    }

    [Theory]
    [InlineData("à Saint-Étienne-du-Rouvray, hier", 2, "Saint-Étienne-du-Rouvray")]
    [InlineData("de Saint Étienne du Nord", 3, "Saint Étienne")]
    [InlineData("Rennes.", 0, "Rennes")]
    [InlineData("Romans-sur-Isère", 0, "Romans-sur-Isère")]
    [InlineData("St. Malo et", 0, "St. Malo")]
    public void The_longest_name_is_found_in_a_text(string text, int start, string name)
    {
        var place = Places.LongestAt(text, start, out var length);
        Assert.True(place.Count > 0);
        Assert.Equal(name, text.Substring(start, length));
    }

    [Theory]
    [InlineData("Rennesson", 0)]
    [InlineData("Zzyzxw", 0)]
    [InlineData("", 0)]
    [InlineData("Bourg-\n\nen-Bressanne-la", 6)]
    public void No_name_is_found_in_part_of_a_word(string text, int start)
    {
        Assert.Equal(0, Places.LongestAt(text, start, out var length).Count);
        Assert.Equal(0, length);
    }
}
