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

    [Theory]
    [InlineData("les Stéphanoises", 4, "Demonym", "42")]
    [InlineData("le 9-3", 3, "Nickname", "93")]
    [InlineData("à Pontchaillou", 2, "Hospital", "35")]
    [InlineData("dans le Vercors", 8, "Area", "")]
    [InlineData("au Burkina Faso", 3, "Country", "BF")]
    [InlineData("en Nouvelle-Aquitaine", 3, "Region", "R75")]
    [InlineData("en Haute-Vienne", 3, "Departement", "87")]
    [InlineData("à Bruxelles", 2, "ForeignCity", "BE")]
    public void What_leads_to_a_place_is_found_with_its_kind_and_area(string text, int start, string kind, string area)
    {
        var place = Places.LongestAt(text, start, out var length);
        Assert.Equal(text.Length, start + length);
        Assert.Contains(Enumerable.Range(0, place.Count).Select(index => place[index]), entry => entry.Kind == Enum.Parse<PlaceKinds>(kind) && entry.Area == area);
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
