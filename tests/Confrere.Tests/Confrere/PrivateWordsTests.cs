using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>A private word, wherever it stands, is published nowhere and told by no command outside a local terminal.</summary>
public sealed class PrivateWordsTests
{
    private const string Settings = """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "AuthorVisibility": "pseudonym", "Checklist": { "Require": [], "OnBlocking": "Withhold" } }
        -- mots.prive.txt --
        Jeanne Exemplier
        -- input/billets/un.md --
        ---
        titre: Un
        date: 2026-01-02
        ---
        Un billet.

        """;

    public static TheoryData<string> Corners =>
    [
        "-- input/billets/deux.md --\n---\ntitre: Par Jeanne Exemplier\ndate: 2026-01-02\n---\nTexte.\n",
        "-- input/billets/deux.md --\n---\ntitre: Deux\ndate: 2026-01-02\n---\nTexte de J. Exemplier.\n",
        "-- input/billets/deux.md --\n---\ntitre: Deux\ndate: 2026-01-02\nautrechose: exemplier-jeanne\n---\nTexte.\n",
        "-- input/billets/deux.md --\n---\ntitre: Deux\ndate: 2026-01-02\n---\nTexte. <!-- JEANNE EXEMPLIER -->\n",
        "-- input/billets/deux.md --\n---\ntitre: Deux\ndate: 2026-01-02\n---\n![x](/images/jeanne_exemplier.png)\n",
        "-- input/billets/jeanne-exemplier.md --\n---\ntitre: Deux\ndate: 2026-01-02\n---\nRappeler le 06 39 98 12 34.\n",
        "-- input/billets/_jeanne-exemplier.md --\nNotes.\n",
        "-- input/billets/deux.md --\n---\ntitre: Deux\ndate: 2026-01-02\nbrouillon: oui\n---\nTexte de Jeanne Exemplier.\n",
        "-- input/notes.txt --\nJeanneExemplier\n",
        "-- theme/partial.css --\n/* Jeanne Exemplier */\n",
        "-- settings.json --\n{ \"SiteDescription\": \"Le blog de Jeanne Exemplier\" }\n",
    ];

    [Theory]
    [MemberData(nameof(Corners))]
    public void No_command_tells_the_word_or_publishes_it(string file)
    {
        using var site = TinySite.Of(Settings + file);

        foreach (var arguments in (string[][])[["check"], ["check", "--format", "json"], ["build"], ["build", "--format", "json"], ["tweet", "input/billets/deux.md"]])
        {
            var ran = site.Run(arguments[0], arguments[1..]);
            Assert.DoesNotContain("exemplier", ran.All, StringComparison.OrdinalIgnoreCase);
            Assert.True(arguments[0] != "check" || ran.Exit == 1, ran.All);
        }
        Assert.DoesNotContain("exemplier", site.WholeOutput(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_list_among_the_texts_is_not_published()
    {
        using var site = TinySite.Of(Settings.Replace("\"Require\"", "\"PrivateWords\": [\"input/mots.txt\"], \"Require\"").Replace("-- mots.prive.txt --", "-- input/mots.txt --"));

        Assert.Equal(0, site.Run("build").Exit);
        Assert.DoesNotContain(site.OutputFiles(), path => path.Contains("mots"));
    }
}
