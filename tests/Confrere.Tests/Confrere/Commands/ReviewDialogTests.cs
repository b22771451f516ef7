using Confrere.Engine;
using static Confrere.Tests.Commands.TypedReview;

namespace Confrere.Tests.Commands;

/// <summary>A review in the terminal: what is asked, and how many keys it takes.</summary>
public sealed class ReviewDialogTests
{
    [Fact]
    public void A_clean_anecdote_takes_eleven_keys_four_questions_and_one_screen_of_eighty_columns()
    {
        using var site = NewSite();

        var told = Sealed(site, Whole);

        // At five seconds a key, a minute.
        Assert.Equal(11, Whole.Length);
        Assert.Contains("4/4", told);
        var lines = told.TrimEnd().Split('\n');
        Assert.True(lines.Length <= 26, told);
        Assert.All(lines[..^1], line => Assert.True(line.TrimEnd('\r').Length <= 80, line));
        var text = Read(site);
        Assert.Contains("rôle: auteur", text);
        Assert.Contains("proche: non", text);
        Assert.Contains("consentement: personne en particulier", text);
        Assert.Contains("modifié: [âge, lieu]", text);
        Assert.Equal(0, site.Run("build").Exit);
    }

    [Fact]
    public void A_typo_takes_two_keys()
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Edit("tranquille", "paisible");

        var told = Sealed(site, "n\n");

        Assert.Contains("1/1", told);
        Assert.Contains("│ Une toux paisible.", told);
        Assert.DoesNotContain("Qui relit", told);
    }

    [Fact]
    public void A_sealed_text_asks_nothing()
    {
        using var site = NewSite();
        Sealed(site, Whole);
        var before = Read(site);

        Assert.Contains("déjà relu", Sealed(site, ""));
        Assert.Equal(before, Read(site));
    }

    [Theory]
    [InlineData("")]
    [InlineData("an")]
    [InlineData("annnno8be\n")]
    [InlineData("annnno8be\n!")]
    [InlineData("an!")]
    [InlineData("annnno8b!")]
    public void Who_stops_anywhere_seals_nothing(string typed)
    {
        using var site = NewSite();

        var (exit, told) = Type(site, typed, "review", TextPath);

        Assert.Equal(2, exit);
        Assert.Contains("rien n’est scellé", told);
        Assert.Equal(Text, Read(site));
    }

    [Fact]
    public void A_key_that_is_no_answer_does_nothing_and_enter_answers_nothing()
    {
        using var site = NewSite();

        Sealed(site, "\n\nxa" + "?n" + "nn\nn" + "o8" + "\nbe\n" + "x\n");

        Assert.Contains("collègue: non", Read(site));
    }

    [Fact]
    public void An_answer_is_taken_back_by_the_arrow_and_asked_anew()
    {
        using var site = NewSite();

        var told = Sealed(site, "an" + "nno<<n" + "n" + "o8" + "be\n" + "<c\n\n");

        Assert.Contains("proche: non", Read(site));
        Assert.Contains("modifié: [sexe]", Read(site));
        Assert.Contains("←", told);
    }

    [Fact]
    public void Nothing_changed_goes_with_no_change()
    {
        using var site = NewSite();

        Sealed(site, "annnno8" + "bea" + "\n\n");

        Assert.Contains("modifié: [rien]", Read(site));
    }

    [Fact]
    public void An_answer_that_keeps_the_text_in_is_told_before_anything_is_written()
    {
        using var site = NewSite();

        var (exit, told) = Type(site, "annon" + "o8be\n" + "\n", "review", TextPath);

        Assert.Equal(1, exit);
        Assert.Contains("quelqu’un pourrait reconnaître le patient", told);
        Assert.Equal(Text, Read(site));
    }

    [Fact]
    public void Everything_is_asked_again_on_request_and_an_answer_that_keeps_a_text_in_takes_it_off_the_site()
    {
        using var site = NewSite();
        Sealed(site, Whole);
        site.Run("build");
        Assert.True(site.HasOutput("anecdotes/a.html"));

        var (exit, told) = Type(site, "an" + "nnn" + "o0" + "be\n" + "\n", "review", "--again", TextPath);

        Assert.Equal(1, exit);
        Assert.Contains("ce texte ne sortira plus", told);
        Assert.Contains("consentement: retiré", Read(site));
        Assert.Contains("error relecture: l’accord a été retiré", site.Run("check").Output);
        site.Write("statiq.json", "{ \"Host\": \"example.org\", \"Checklist\": { \"OnBlocking\": \"Withhold\" } }");
        site.Run("build");
        Assert.False(site.HasOutput("anecdotes/a.html"));
    }

    [Fact]
    public void Advice_is_answered_finding_by_finding_and_a_mended_text_is_read_again()
    {
        using var site = NewSite(Text.Replace("Un sirop", "Un sirop à 3 h 12, un autre à 4 h 27"));

        // The first is mended in another window: the text is read again, and one finding is left.
        var told = SealedMeanwhile(site, "c" + "g" + Whole, typed => typed == 'c', () => site.Edit(" à 3 h 12", ""));

        Assert.Contains("conseils:\n    - { règle: heure-precise, bloc: ", Read(site));
        Assert.Single(Read(site).Split("règle: heure-precise")[1..]);
        Assert.Contains("1/5  Dans ce texte", told);
    }

    [Fact]
    public void Two_findings_in_one_passage_are_two_answers_and_one_less_opens_the_other()
    {
        using var site = NewSite(Text.Replace("Un sirop", "Un sirop à 3 h 12, un autre à 4 h 27"));
        Assert.Equal(2, Count(site));

        Sealed(site, "fg" + Whole);

        Assert.Contains("réponse: faux }", Read(site));
        Assert.Contains("réponse: gardé }", Read(site));
        Assert.Equal(0, Count(site));
        site.Edit(" à 3 h 12", "");
        Assert.Equal(1, Count(site));
        // The passage, its advice, and (it tells an hour) who could recognise the patient.
        Sealed(site, "n" + "g" + "nnn" + "\n");
        Assert.Equal(0, Count(site));
    }

    [Fact]
    public void Settled_advice_stays_settled_where_another_passage_changes()
    {
        using var site = NewSite(Text.Replace("Un sirop", "Un sirop à 3 h 12, un autre à 4 h 27"));
        Sealed(site, "fg" + Whole);
        site.Edit("tranquille", "paisible");

        Sealed(site, "n\n");

        Assert.Equal(0, Count(site));
        Assert.Equal(2, Read(site).Split("règle: heure-precise").Length - 1);
    }

    [Fact]
    public void A_text_that_is_changed_while_one_answers_is_not_sealed()
    {
        using var site = NewSite();

        var (exit, told) = Type(site, Whole, Language.French, key => { if (key == '8') site.Edit("Tout va bien", "Tout va mal"); }, "review", TextPath);

        Assert.Equal(2, exit);
        Assert.Contains("modifié pendant que vous répondiez", told);
        Assert.DoesNotContain("relecture", Read(site));
    }

    [Fact]
    public void The_form_speaks_english_where_the_blog_does()
    {
        using var site = NewSite("---\ntitle: A quiet cough\ndate: 2026-03-12\nseen: spring 2024\n---\nA quiet cough.\n", "{ \"Host\": \"example.org\", \"Language\": \"en\" }");

        var (exit, told) = Type(site, "an" + "nnn" + "y8" + "be\n" + "\n", Language.English, null, "review", TextPath);

        Assert.True(exit == 0, told);
        Assert.Contains("Who would recognise the patient?", told);
        Assert.Contains("relative: no", Read(site));
        Assert.DoesNotContain("relecture", Read(site));
    }

    private static int Count(Sites.TinySite site) => site.Run("check").Output.Split('\n').Count(line => line.Contains("warning heure-precise", StringComparison.Ordinal));

    private static string SealedMeanwhile(Sites.TinySite site, string typed, Func<char, bool> when, Action edit)
    {
        var edited = false;
        var (exit, told) = Type(site, typed, Language.French, key =>
        {
            if (edited || !when(key))
                return;
            edited = true;
            edit();
        }, "review", TextPath);
        Assert.True(exit == 0, told);
        return told;
    }
}
