using Confrere.Site.Output;

namespace Confrere.Tests.Site.Output;

public sealed class DirectIdentifiersTests
{
    [Theory]
    [InlineData("le 06 39 98 12 34.", "0639981234")]
    [InlineData("<a href=\"tel:+33639981234\">", "0639981234")]
    [InlineData("+33 6 39 98 12 34", "0639981234")]
    [InlineData("06.39.98.12.34", "0639981234")]
    [InlineData("06\u202F39\u202F98\u202F12\u202F34", "0639981234")]
    [InlineData("(0639981234)", "0639981234")]
    [InlineData("jeanne.fictive@example.net, ", "jeanne.fictive@example.net")]
    [InlineData("mailto:Jeanne@Example.net.", "jeanne@example.net")]
    [InlineData("2 85 05 78 006 084 41", "285057800608441")]
    [InlineData("FR76 3000 6000 0112 3456 7890 189", "FR7630006000011234567890189")]
    public void Finds_what_names_or_reaches_one_person(string text, string key) => Assert.Equal([key], DirectIdentifiers.In(text).Select(spot => spot.Key));

    [Theory]
    [InlineData("2026-01-02T10:20:30")]
    [InlineData("01-02-2026 10:30")]
    [InlineData("le 12/03/2026 à 06:39:98")]
    [InlineData("a0639981234b 10639981234 06399812345")]
    [InlineData("@media (width: 3em) { } @docteur@mastodon.example")]
    [InlineData("M0 10 20 30 40 50 L06.5 39 98 12 34")]
    [InlineData("2 85 05 78 006 084 42 et 2 85 15 78 006 084 07")]
    [InlineData("FR76 3000 6000 0112 3456 7890 188")]
    [InlineData("#06399812 et 0 800 12 34 56")]
    [InlineData("15, 112, 114, 3114")]
    public void Leaves_dates_colours_paths_and_what_fails_its_check(string text) => Assert.Empty(DirectIdentifiers.In(text));
}
