using System.Diagnostics;
using Confrere.Site.Excerpts;

namespace Confrere.Tests.Site.Excerpts;

public sealed class SentencesTests
{
    // « | » marks where one sentence ends and the next begins.
    [Theory]
    [InlineData("Il tousse. | Il a de la fièvre.")]
    [InlineData("Vraiment\u202F? | Oui\u202F! | Bien.")]
    [InlineData("J’ai vu M. Martin hier. | Il va bien.")]
    [InlineData("MM. Petit et Grand sont venus.")]
    [InlineData("Mme. Durand attend.")]
    [InlineData("Le Dr. Le Goff a rappelé. | Le Pr. Morel aussi.")]
    [InlineData("Paracétamol, ibuprofène, etc. pour la fièvre.")]
    [InlineData("Fièvre, toux, etc. | Le lendemain, plus rien.")]
    [InlineData("Voir cf. Tableau 2. | Il est clair.")]
    [InlineData("Un antalgique, p. ex. le paracétamol, suffit.")]
    [InlineData("Un antalgique, p. ex. Doliprane, suffit.")]
    [InlineData("Le rebond, c.-à-d. La rechute, est rare.")]
    [InlineData("Un test simple, i.e. Strep A, suffit.")]
    [InlineData("Il pèse env. 80 kg. | Elle aussi.")]
    [InlineData("Au IVᵉ s. av. J.-C. Hippocrate exerçait.")]
    [InlineData("Repos de 15 min. 3 fois par jour.")]
    [InlineData("J’ai attendu 30 min. | Il est revenu.")]
    [InlineData("Rendez-vous à 8 h. | Elle vient à 9 h.")]
    [InlineData("Traitement de 5 j. 2 prises.")]
    [InlineData("Lire le chap. 3 et la fig. 2.")]
    [InlineData("L’art. 4 du code est clair. | C’est un art. | Il s’apprend.")]
    [InlineData("Selon J. Dupont, c’est vrai.")]
    [InlineData("Selon J.-P. Dupont et al. Paris est loin.")]
    [InlineData("J’ai revu M. R. | Il toussait.")]
    [InlineData("Il a une hépatite B. | Elle est guérie.")]
    [InlineData("Température à 38.5 °C. | Elle baisse.")]
    [InlineData("Il prend 3,5 mg. | Rien d’autre.")]
    [InlineData("Amoxicilline 1 g. × 3 par jour.")]
    [InlineData("Amoxicilline 500 mg. 3 fois par jour.")]
    [InlineData("« Ça va\u202F? » demanda-t-il. | Non.")]
    [InlineData("Il dit\u00A0: «\u00A0J’ai mal.\u00A0» | Puis il sort.")]
    [InlineData("«\u00A0J’ai mal. Depuis hier. Aidez-moi.\u00A0» | Il sort.")]
    [InlineData("“It hurts.” | She left.")]
    [InlineData("Il attend (longtemps. Très longtemps) son tour. | Enfin.")]
    [InlineData("Et là… | Rien.")]
    [InlineData("Et là… rien.")]
    [InlineData("Et là... | Rien.")]
    [InlineData("Et là... rien.")]
    [InlineData("Quoi\u202F?! | Encore\u202F!!! | Stop.")]
    [InlineData("1. Se laver les mains. | 2. Les sécher.")]
    [InlineData("Il en reste 1. | Puis plus.")]
    [InlineData("Voir exemple.fr. | Merci.")]
    [InlineData("Voir https://exemple.fr/a.html pour la suite.")]
    [InlineData("Mr. Smith met Dr. Jones. | They talked.")]
    [InlineData("Use NSAIDs, e.g. Ibuprofen, with care. | Always.")]
    [InlineData("It was 5 p.m. | She left.")]
    [InlineData("Le taux est de 12 %. | C’est peu.")]
    [InlineData("Une phrase sans fin")]
    [InlineData("Il rit. | «\u00A0Encore\u202F!\u00A0» | Elle aussi.")]
    [InlineData("Il vient. | – Pourquoi\u202F? | – Pour rien.")]
    [InlineData("Une parenthèse (ouverte. | Et la suite.")]
    [InlineData("St. Louis est un hôpital. | Ste. Anne aussi.")]
    [InlineData("Tél. 15 en cas d’urgence.")]
    [InlineData("Prendre max. 4 g par jour. | Jamais plus.")]
    public void Sentences_are_told_apart(string marked) =>
        Assert.Equal(marked.Split(" | "), Sentences.Split(marked.Replace(" | ", " ", StringComparison.Ordinal)));

    [Fact]
    public void An_empty_line_ends_a_sentence() => Assert.Equal(["Un titre", "un texte."], Sentences.Split("Un titre\n\nun texte."));

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\n")]
    public void No_text_has_no_sentence(string text) => Assert.Empty(Sentences.Split(text));

    [Fact]
    public void No_letter_is_lost()
    {
        const string text = "Un. Deux\u202F! «\u00A0Trois\u202F?\u00A0» M. Quatre… Cinq";
        Assert.Equal(Letters(text), Letters(string.Concat(Sentences.Split(text))));
        static string Letters(string given) => string.Concat(given.Where(unit => !char.IsWhiteSpace(unit)));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(«")]
    [InlineData("( a) ")]
    [InlineData(". ")]
    [InlineData("A.")]
    [InlineData("\u00A0")]
    [InlineData("«»")]
    public void Hostile_repetition_costs_no_more_than_its_length(string piece)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Sentences.Split(string.Concat(Enumerable.Repeat(piece, 200_000)) + "»."));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
