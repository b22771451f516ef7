using Confrere.Engine;
using Confrere.Site.Pages;

namespace Confrere.Tests.Site.Pages;

/// <summary>What is set as a printer would, and what must stay as it was typed. « ~ » is a space that does not break, « _ » a narrow one.</summary>
public sealed class TypographerTests
{
    [Theory]
    [InlineData("Quoi?", "Quoi_?")]
    [InlineData("Quoi ?", "Quoi_?")]
    [InlineData("Ceci : cela", "Ceci~: cela")]
    [InlineData("Vraiment!!", "Vraiment_!!")]
    [InlineData("«Bonjour»", "«_Bonjour_»")]
    [InlineData("« Bonjour »", "«_Bonjour_»")]
    [InlineData("Il dit \"non\".", "Il dit «_non_».")]
    [InlineData("Une planche de 10\" de long.", "Une planche de 10\" de long.")]
    [InlineData("l'eau, qu'elle", "l’eau, qu’elle")]
    [InlineData("Et puis...", "Et puis…")]
    [InlineData("Et puis....", "Et puis....")]
    [InlineData("10 000 cas", "10_000 cas")]
    [InlineData("à 99 %", "à 99_%")]
    [InlineData("5 mg par jour", "5~mg par jour")]
    [InlineData("le Dr Ivoire", "le Dr~Ivoire")]
    [InlineData("à 10:30", "à 10:30")]
    [InlineData("Appelez le 01 23 45 67 89.", "Appelez le 01 23 45 67 89.")]
    [InlineData("en 2020 300 personnes", "en 2020 300 personnes")]
    [InlineData("Un smiley :-) ici", "Un smiley :-) ici")]
    [InlineData("T4 libre et B12", "T4 libre et B12")]
    public void French(string typed, string set) => Assert.Equal(set.Replace('~', '\u00A0').Replace('_', '\u202F'), Typographer.Set(typed, Language.French));

    [Theory]
    [InlineData("He said \"no\".", "He said “no”.")]
    [InlineData("It isn't so!", "It isn’t so!")]
    [InlineData("What? Why: this", "What? Why: this")]
    [InlineData("And then...", "And then…")]
    public void English(string typed, string set) => Assert.Equal(set, Typographer.Set(typed, Language.English));

    [Theory]
    [InlineData("Quoi? «Bonjour» : 10 000 mg, l'eau \"fraîche\"...")]
    [InlineData("12,5 % ; 3 000 000 € ! Dr Ivoire, n° 12")]
    public void What_is_set_stays_as_it_is_and_loses_no_letter(string typed)
    {
        var once = Typographer.Set(typed, Language.French);

        Assert.Equal(once, Typographer.Set(once, Language.French));
        Assert.Equal(typed.Where(char.IsLetterOrDigit), once.Where(char.IsLetterOrDigit));
    }
}
