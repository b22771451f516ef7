using static Confrere.Tests.Commands.TypedReview;

namespace Confrere.Tests.Commands;

/// <summary>Which points an edit opens again. The keys that are typed are all that is asked: one too few leaves the text unsealed, one too many fails the test.</summary>
public sealed class ReviewReopeningTests
{
    private const string Recognition = "nnn";

    [Theory]
    // A word, a heading, a title: the passage is read again.
    [InlineData("tranquille", "paisible", "n")]
    [InlineData("Tout va bien.", "Tout est bien.", "n")]
    [InlineData("titre: Essai", "titre: Essais", "n")]
    // Two passages: each for itself.
    [InlineData("Une toux tranquille.\n\nUn sirop, puis rien.", "Une toux paisible.\n\nUn sirop, et rien.", "nn")]
    // Something taken out or moved: the place is read again.
    [InlineData("Tout va bien.\n", "", "n")]
    [InlineData("Un sirop, puis rien.\n\nTout va bien.\n", "Tout va bien.\n\nUn sirop, puis rien.\n", "nn")]
    // What the passage holds singles a person out, whatever the author says of it.
    [InlineData("Un sirop, puis rien.", "Un sirop pour ce notaire, puis rien.", "n" + Recognition)]
    [InlineData("Un sirop, puis rien.", "Un sirop à quarante ans, puis rien.", "n" + Recognition)]
    [InlineData("Un sirop, puis rien.", "Un sirop de son mari, puis rien.", "n" + Recognition)]
    [InlineData("Un sirop, puis rien.", "Un sirop du collège, puis rien.", "n" + Recognition)]
    [InlineData("Un sirop, puis rien.", "Un sirop en 2019, puis rien.", "n" + Recognition)]
    [InlineData("Un sirop, puis rien.", "Un sirop pour son tatouage, puis rien.", "n" + Recognition)]
    [InlineData("titre: Essai", "titre: L’essai du notaire", "n" + Recognition)]
    // The author says that it tells something new: who could recognise it, respect, consent, what was changed.
    [InlineData("tranquille", "bruyante", "o" + Recognition + "o8" + "be\n")]
    // More was written, not only otherwise.
    [InlineData("Tout va bien.", "Tout va bien.\n\nEnfin, presque.", "n" + Recognition + "o")]
    [InlineData("vu-le: printemps 2024\n", "vu-le: printemps 2024\nrésumé: Une toux.\n", "n" + Recognition + "o")]
    public void An_edit_opens_what_it_can_change_and_no_more(string from, string to, string typed)
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Edit(from, to);
        Assert.Contains("error relecture", site.Run("check").Output);

        var told = Sealed(site, typed + "\n");

        Assert.DoesNotContain("Qui relit", told);
        Assert.Contains("consentement: personne en particulier", Read(site));
        Assert.Equal(0, site.Run("build").Exit);
    }

    [Theory]
    [InlineData("titre: Essai", "titre: Essai\nauteur: Une autre")]
    [InlineData("titre: Essai", "titre: Essai\ngenre: question\nstatut: ouverte")]
    [InlineData("patient: non", "patient: oui")]
    [InlineData("consentement: personne en particulier", "consentement: écrit")]
    [InlineData("  rôle: auteur\n", "")]
    [InlineData("Une toux tranquille.\n\nUn sirop, puis rien.\n\nTout va bien.", "Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.")]
    public void What_makes_it_another_text_asks_everything(string from, string to)
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Edit(from, to);

        var told = Sealed(site, Whole);

        Assert.Contains("Qui relit", told);
        Assert.Contains("patient: non", Read(site));
    }

    [Fact]
    public void A_text_under_another_name_asks_everything()
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Write("input/anecdotes/b.md", Read(site));
        site.Delete(TextPath);

        var (exit, told) = Type(site, Whole, "review", "input/anecdotes/b.md");

        Assert.True(exit == 0, told);
        Assert.DoesNotContain("relecture", site.Run("check").Output);
    }

    [Fact]
    public void A_new_picture_wants_its_statement_and_who_could_recognise_it()
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Write("input/images/un.png", Engine.Images.Pictures.Png());
        site.Edit("Tout va bien.", "Tout va bien.\n\n![un schéma](../images/un.png)");

        // The line that shows it; face, writing, consent; recognition; and, since there is more, respect.
        Sealed(site, "n" + "nns" + Recognition + "o" + "\n");

        Assert.Contains("visage: non, texte: non, accord: sans objet", Read(site));
    }

    [Fact]
    public void Other_bytes_under_the_same_name_want_a_new_statement()
    {
        using var site = NewSite(Text + "\n![un schéma](../images/un.png)\n");
        site.Write("input/images/un.png", Engine.Images.Pictures.Png());
        Sealed(site, "nns" + Whole);
        var other = Engine.Images.Pictures.Png();
        other[^20] ^= 1;
        site.Write("input/images/un.png", other);

        Sealed(site, "nns" + Recognition + "\n");
    }

    [Fact]
    public void A_picture_that_stays_keeps_its_statement()
    {
        using var site = NewSite(Text + "\n![un schéma](../images/un.png)\n");
        site.Write("input/images/un.png", Engine.Images.Pictures.Png());
        Sealed(site, "nns" + Whole);
        site.Edit("tranquille", "paisible");

        Sealed(site, "n\n");

        Assert.Contains("visage: non, texte: non, accord: sans objet", Read(site));
    }

    [Fact]
    public void A_date_nearer_the_facts_than_the_delay_opens_the_delay_alone()
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Edit("date: 2026-03-12", "date: 2024-06-15");
        Assert.Contains("error relecture", site.Run("check").Output);

        Sealed(site, "p\n");

        Assert.Contains("délai: plus tôt", Read(site));
    }

    [Fact]
    public void Where_the_facts_are_not_dated_an_earlier_month_opens_the_delay_and_a_later_one_does_not()
    {
        using var site = NewSite(Text.Replace("vu-le: printemps 2024\n", ""));
        Sealed(site, "an" + Recognition + "o8r" + "be\n" + "\n");
        Assert.Contains("parution: 2026-03", Read(site));

        site.Edit("date: 2026-03-12", "date: 2026-05-02");
        Assert.DoesNotContain("relecture", site.Run("check").Output);
        site.Edit("date: 2026-05-02", "date: 2026-02-27");
        Assert.Contains("error relecture", site.Run("check").Output);

        Sealed(site, "r\n");

        Assert.Contains("parution: 2026-02", Read(site));
    }

    [Fact]
    public void Another_time_of_the_facts_opens_the_delay_where_it_is_short()
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Edit("vu-le: printemps 2024", "vu-le: février 2026");

        // The line tells a time: who could recognise it is asked too.
        Sealed(site, "n" + Recognition + "p" + "\n");
    }

    [Fact]
    public void A_pseudonym_asks_everything_of_a_story_told_under_the_name()
    {
        using var site = NewSite();
        Sealed(site, "ao" + Recognition + "o8be\n\n");
        site.Write("statiq.json", "{ \"Host\": \"example.org\", \"AuthorVisibility\": \"pseudonym\" }");
        site.Write("mots.prive.txt", "Zarbelec\n");
        Assert.Contains("error relecture: cette histoire a été racontée sous votre nom", site.Run("check").Output);

        Sealed(site, Whole);
    }

    [Fact]
    public void New_advice_is_asked_and_nothing_else()
    {
        using var site = NewSite(settings: "{ \"Host\": \"example.org\", \"Checklist\": { \"Rules\": { \"heure-precise\": \"Off\" } } }", text: Text.Replace("Un sirop", "Un sirop à 3 h 12"));
        Sealed(site, Whole);
        site.Write("statiq.json", "{ \"Host\": \"example.org\" }");
        Assert.DoesNotContain("error", site.Run("check").Output);

        Sealed(site, "g\n");

        Assert.DoesNotContain("heure-precise", site.Run("check").Output);
    }
}
