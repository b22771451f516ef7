using Confrere.Engine;
using Confrere.Site.Cards;

namespace Confrere.Tests.Site.Cards;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("Que faire ?", "Que faire\u202F?")]
    [InlineData("Que faire?", "Que faire\u202F?")]
    [InlineData("Quoi ?!", "Quoi\u202F?!")]
    [InlineData("Fièvre : attendre ; voir !", "Fièvre\u00A0: attendre\u202F; voir\u202F!")]
    [InlineData("«Oui», dit-elle", "«\u00A0Oui\u00A0», dit-elle")]
    [InlineData("« Oui ? » dit-elle", "«\u00A0Oui\u202F?\u00A0» dit-elle")]
    [InlineData("12:30, puis 1:2", "12:30, puis 1:2")]
    [InlineData("L'œdème... d'abord", "L’œdème… d’abord")]
    [InlineData("À 38,5 °C, 92 %, 60 mmHg, 3 ans", "À 38,5\u00A0°C, 92\u00A0%, 60\u00A0mmHg, 3\u00A0ans")]
    [InlineData("1 gros rhume, 3 hivers", "1 gros rhume, 3 hivers")]
    [InlineData("Le Dr Ivoire et M. Rien", "Le Dr\u00A0Ivoire et M.\u00A0Rien")]
    [InlineData("  deux   espaces\tet\nune ligne ", "deux espaces et une ligne")]
    [InlineData("Un sourire 😀 👩‍⚕️ partout", "Un sourire partout")]
    [InlineData("Anémie 日本語 fin", "Anémie fin")]
    [InlineData("e\u0301te\u0301", "été")]
    public void French_has_its_own_spaces(string written, string shown) => Assert.Equal(shown, Of(written, Language.French));

    [Theory]
    [InlineData("What now?", "What now?")]
    [InlineData("Fever: wait; see!", "Fever: wait; see!")]
    [InlineData("Don't... stop", "Don’t… stop")]
    public void English_has_none(string written, string shown) => Assert.Equal(shown, Of(written, Language.English));

    // The font has no emoji and no Han.
    private static string Of(string text, Language language) => CardText.Of(text, language, point => point < 0x2600);
}
