using Confrere.Engine.Text;

namespace Confrere.Tests.Engine.Text;

public sealed class FoldTests
{
    [Theory]
    [InlineData("Spécialités", "specialites")]
    [InlineData("L’Œdème aigu", "l'oedeme aigu")]
    [InlineData("ÆGYPTIUS, Straße, STRAẞE", "aegyptius, strasse, strasse")]
    [InlineData("E\u0301tat \u0327c", "etat c")]
    [InlineData("ÇA ÉTÉ NOËL", "ca ete noel")]
    [InlineData("Łódź Đặng Søren", "lodz dang soren")]
    [InlineData("Dʳ", "dr")]
    [InlineData("Pourquoi\u202F?", "pourquoi ?")]
    [InlineData("38,5\u00A0°C", "38,5 °c")]
    [InlineData("co\u00ADeur", "coeur")]
    [InlineData("ΆΛΦΑ", "αλφα")]
    [InlineData("", "")]
    public void Letters_are_lower_case_and_bare(string text, string folded) => Assert.Equal(folded, Fold.Letters(text));

    [Theory]
    [InlineData("Spécialités", "specialites")]
    [InlineData("idée reçue", "idee-recue")]
    [InlineData("Idée\u00A0Reçue", "ideerecue")]
    [InlineData("coup-de-cœur", "coupdecoeur")]
    [InlineData("coup‑de‑cœur", "Coup de cœur")]
    [InlineData("Date_de_publication", "DateDePublication")]
    [InlineData("l’actu", "l'actu")]
    public void Two_spellings_of_a_key_are_one(string one, string other) => Assert.Equal(Fold.Key(other), Fold.Key(one));

    [Theory]
    [InlineData("ville", "villé")]
    [InlineData("2 3", "23")]
    public void Accents_and_spaces_make_no_difference(string one, string other) => Assert.Equal(Fold.Key(one), Fold.Key(other));

    [Theory]
    [InlineData("a.b", "ab")]
    [InlineData("n° 1", "n 1")]
    [InlineData("foie", "foi")]
    public void Other_signs_make_a_difference(string one, string other) => Assert.NotEqual(Fold.Key(one), Fold.Key(other));

    [Theory]
    [InlineData(0x301, true)]
    [InlineData(0x327, true)]
    [InlineData(0x20DD, true)]
    [InlineData('e', false)]
    [InlineData('é', false)]
    [InlineData('^', false)]
    [InlineData(0x1F600, false)]
    public void A_combining_mark_is_known(int point, bool expected) => Assert.Equal(expected, Fold.IsCombiningMark(point));

    [Fact]
    public void An_unpaired_surrogate_is_kept() => Assert.Equal("a\uD800b", Fold.Letters("A\uD800B"));
}
