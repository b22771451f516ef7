using Confrere.Engine.Text;

namespace Confrere.Tests.Engine.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Nuits de garde\u202F!", "nuits-de-garde")]
    [InlineData("L’œdème", "l-oedeme")]
    [InlineData("  Déjà   vu  ", "deja-vu")]
    [InlineData("38,5 °C, et après ?", "38-5-c-et-apres")]
    [InlineData("β-bloquants & γ-GT", "beta-bloquants-gamma-gt")]
    [InlineData("SpO₂ < 92 %", "spo2-92")]
    [InlineData("« Le patient du 3 »", "le-patient-du-3")]
    [InlineData("a/b\\c:d", "a-b-c-d")]
    [InlineData("--x--", "x")]
    [InlineData("E\u0301te\u0301", "ete")]
    public void A_title_becomes_an_address(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("")]
    [InlineData("?!…")]
    [InlineData("日本語")]
    [InlineData("🩺")]
    public void A_title_without_letters_still_has_an_address(string title) => Assert.Matches("^[0-9a-f]{16}$", Slug.From(title));

    [Fact]
    public void The_fallback_is_stable_and_tells_titles_apart()
    {
        Assert.Equal("cbf29ce484222325", Slug.From(""));
        Assert.NotEqual(Slug.From("日本"), Slug.From("本日"));
    }

    [Fact]
    public void A_slug_is_its_own_slug()
    {
        foreach (var title in new[] { "Nuits de garde !", "L’œdème", "🩺", "β" })
            Assert.Equal(Slug.From(title), Slug.From(Slug.From(title)));
    }
}
