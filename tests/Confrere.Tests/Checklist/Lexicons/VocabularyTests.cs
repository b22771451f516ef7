using Confrere.Checklist.Lexicons;

namespace Confrere.Tests.Checklist.Lexicons;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("fièvre", "Ordinary")]
    [InlineData("anticonstitutionnellement", "Ordinary")]
    [InlineData("toujours", "Ordinary, Common")]
    [InlineData("Élodie", "FirstName")]
    [InlineData("Fatoumata", "FirstName")]
    [InlineData("Jean-Eudes", "RareFirstName")]
    [InlineData("Lefebvre", "Surname")]
    [InlineData("Guéret", "Commune")]
    [InlineData("Mans", "Commune")]
    [InlineData("Hirschsprung", "Eponym")]
    [InlineData("Charcot-Marie-Tooth", "Eponym")]
    [InlineData("Tooth", "Eponym")]
    [InlineData("Yersin", "Eponym, Figure")]
    [InlineData("amoxicilline", "Drug")]
    [InlineData("Doliprane", "Brand")]
    [InlineData("Escherichia", "Species")]
    [InlineData("ANSM", "Institution")]
    [InlineData("ECBU", "Acronym")]
    [InlineData("CHA2DS2-VASc", "Acronym")]
    [InlineData("Sénégal", "Country")]
    [InlineData("Creuse", "Region")]
    [InlineData("Casablanca", "ForeignCity")]
    [InlineData("Polonaises", "Demonym")]
    [InlineData("Brestoise", "TownDemonym")]
    [InlineData("Tourangelles", "TownDemonym")]
    [InlineData("Lariboisière", "Hospital")]
    [InlineData("Pâques", "Feast")]
    [InlineData("Kowalczyk", "EnglishSurname")]
    [InlineData("Ashley", "EnglishFirstName")]
    public void A_word_is_what_the_lists_say(string word, string kinds) => Assert.Equal(Kinds(kinds), Vocabulary.Of(word) & Kinds(kinds));

    [Theory]
    [InlineData("Pierre", "Ordinary, FirstName, Surname")]
    [InlineData("Sens", "Ordinary, Common, Commune")]
    [InlineData("Rose", "Ordinary, FirstName")]
    [InlineData("Thierry", "FirstName, Eponym")]
    [InlineData("Lille", "Commune, Eponym")]
    public void A_word_that_is_several_things_is_said_to_be_all_of_them(string word, string kinds) => Assert.Equal(Kinds(kinds), Vocabulary.Of(word) & Kinds(kinds));

    [Fact]
    public void Accents_count()
    {
        Assert.True((Vocabulary.Of("aimé") & WordKinds.AnyFirstName) != 0);
        Assert.True((Vocabulary.Of("aime") & WordKinds.FirstName) == 0);
        Assert.True((Vocabulary.Of("Chloé") & WordKinds.FirstName) != 0);
    }

    [Theory]
    [InlineData("ELODIE", "FirstName")]
    [InlineData("Helene", "FirstName")]
    [InlineData("LEFEVRE", "Surname")]
    [InlineData("GUERET", "Commune")]
    [InlineData("oedeme", "Ordinary")]
    [InlineData("ŒDÈME", "Ordinary")]
    public void Without_accents_a_word_is_all_that_it_may_stand_for(string word, string kinds) => Assert.Equal(Kinds(kinds), Vocabulary.OfFolded(word) & Kinds(kinds));

    [Theory]
    [InlineData("cœur")]
    [InlineData("coeur")]
    [InlineData("CŒUR")]
    [InlineData("Coeur")]
    public void A_ligature_is_its_two_letters(string word) => Assert.True(Vocabulary.Of(word).HasFlag(WordKinds.Ordinary | WordKinds.Common));

    [Theory]
    [InlineData("")]
    [InlineData("a'")]
    [InlineData("Zzyzxw")]
    [InlineData("fièvr")]
    [InlineData("fièvree")]
    [InlineData("日本")]
    [InlineData("de la")]
    public void What_is_no_word_is_nothing(string word)
    {
        Assert.Equal(WordKinds.None, Vocabulary.Of(word));
        Assert.Equal(WordKinds.None, Vocabulary.OfFolded(word));
    }

    [Fact]
    public void A_lookup_takes_no_memory()
    {
        string[] words = ["Fatoumata", "Lefebvre", "HELENE", "Zzyzxw"];
        foreach (var word in words)
            _ = (Vocabulary.Of(word), Vocabulary.OfFolded(word), Places.Find(word).Population, Phrases.Find(word));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var word in words)
            _ = (Vocabulary.Of(word), Vocabulary.OfFolded(word), Places.Find(word).Population, Phrases.Find(word));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static WordKinds Kinds(string names) => Enum.Parse<WordKinds>(names);
}
