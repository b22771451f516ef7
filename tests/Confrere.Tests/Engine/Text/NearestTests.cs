using System.Diagnostics;
using Confrere.Engine.Text;

namespace Confrere.Tests.Engine.Text;

public sealed class NearestTests
{
    private static readonly string[] Specialties =
        ["Cardiologie", "Dermatologie", "Gériatrie", "Gynécologie", "Neurologie", "Néphrologie", "Pédiatrie", "Psychiatrie", "Radiologie", "Rhumatologie"];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("tag", "tags", 1)]
    [InlineData("tgas", "tags", 1)]
    [InlineData("Titre", "tître", 0)]
    [InlineData("Dtae", "date", 1)]
    [InlineData("chien", "niche", 4)]
    [InlineData("", "abc", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_counts_letters(string one, string other, int distance)
    {
        Assert.Equal(distance, Nearest.Distance(one, other));
        Assert.Equal(distance, Nearest.Distance(other, one));
    }

    [Fact]
    public void The_nearest_key_is_found_within_the_bound()
    {
        string[] keys = ["Title", "Titre", "Tags", "Date"];
        Assert.Equal("Titre", Nearest.Of("titrre", keys, 2));
        Assert.Equal("Tags", Nearest.Of("Tasg", keys, 2));
        Assert.Null(Nearest.Of("Auteur", keys, 2));
        Assert.Null(Nearest.Of("x", [], 2));
    }

    [Fact]
    public void Equals_are_chosen_in_ordinal_order_whatever_the_order_given()
    {
        Assert.Equal("bar", Nearest.Of("car", ["tar", "bar", "far"], 1));
        Assert.Equal("bar", Nearest.Of("car", ["far", "tar", "bar"], 1));
    }

    [Fact]
    public void Three_are_proposed_nearest_first()
    {
        Assert.Equal(["Neurologie", "Néphrologie", "Gynécologie"], Nearest.Three("neurolgie", Specialties));
        Assert.Equal("Cardiologie", Nearest.Three("cardio", Specialties)[0]);
        Assert.Equal("Germe", Nearest.Three("Erme", ["Germe", "Dermatologie"])[0]);
        Assert.Equal("Dermatologie", Nearest.Three("Derm", ["Ferme", "Germe", "Dermatologie"])[0]);
        Assert.Equal(["un", "une"], Nearest.Three("uns", ["une", "un", "un"]));
    }

    [Fact]
    public void Hostile_words_cost_little()
    {
        var word = new string('a', 1_000_000);
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Nearest.Of(word, Specialties, 64));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
