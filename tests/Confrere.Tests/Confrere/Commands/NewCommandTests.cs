using Confrere.Engine;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Commands;

/// <summary>A text that is begun: where, with what, and what is refused.</summary>
public sealed class NewCommandTests
{
    private static TinySite Site(string language = "fr") => TinySite.Of($"-- statiq.json --\n{{ \"Language\": \"{language}\", \"Host\": \"example.org\", \"CurrentDateTime\": \"2026-11-15T12:00:00\" }}\n-- input/billets/a.md --\ntitre: Un\ndate: 2026-01-01\n---\nBonjour.\n");

    [Theory]
    [InlineData("fr", "anecdote", "La nuit des trois appels", "input/anecdotes/la-nuit-des-trois-appels.md")]
    [InlineData("fr", "idée reçue", "L’eau suffit : œdèmes & co", "input/idees-recues/l-eau-suffit-oedemes-co.md")]
    [InlineData("fr", "question", "Ça gratte \"la nuit\" ?", "input/questions/ca-gratte-la-nuit.md")]
    [InlineData("fr", "billet", "Un café", "input/billets/un-cafe.md")]
    [InlineData("fr", "page", "À propos", "input/a-propos.md")]
    [InlineData("en", "case", "A quiet cough", "input/cases/a-quiet-cough.md")]
    [InlineData("en", "myth", "Water is enough", "input/myths/water-is-enough.md")]
    [InlineData("en", "question", "It itches", "input/questions/it-itches.md")]
    [InlineData("en", "post", "A coffee", "input/billets/a-coffee.md")]
    [InlineData("en", "page", "About", "input/about.md")]
    public void A_text_begins_as_a_draft_in_its_folder_without_a_fault(string language, string kind, string title, string path)
    {
        using var site = Site(language);

        var ran = site.Run("new", kind, title);

        Assert.True(ran.Exit == 0, ran.All);
        Assert.Equal(path, ran.Output.Trim());
        var check = site.Run("check", System.IO.Path.Join(site.Root, path));
        Assert.DoesNotContain(check.Output.Split('\n'), line => line.StartsWith(path, StringComparison.Ordinal) && !line.Contains("relecture", StringComparison.Ordinal));
        Assert.Equal(0, site.Run("build").Exit);
        Assert.False(site.HasOutput(path["input/".Length..].Replace(".md", ".html", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_exists_is_never_touched()
    {
        using var site = Site();
        site.Write("input/billets/un-cafe.md", "mot à mot");

        var ran = site.Run("new", "billet", "Un café");

        Assert.Equal(2, ran.Exit);
        Assert.Contains("input/billets/un-cafe.md existe déjà", ran.Error);
        Assert.Equal("mot à mot", File.ReadAllText(System.IO.Path.Join(site.Root, "input/billets/un-cafe.md")));
    }

    [Fact]
    public void A_title_that_gives_somebody_away_becomes_no_file()
    {
        using var site = Site();

        var ran = site.Run("new", "anecdote", "Le retour de Mme Kerbrat");

        Assert.Equal(1, ran.Exit);
        Assert.Contains("civilite-et-nom", ran.Output);
        Assert.False(Directory.Exists(System.IO.Path.Join(site.Root, "input/anecdotes")));
    }

    [Theory]
    [InlineData("poème", "Un titre")]
    [InlineData("billet", "  ")]
    [InlineData("billet", "un\u0001deux")]
    public void An_unknown_kind_or_no_title_is_one_clear_line(string kind, string title)
    {
        using var site = Site();

        var ran = site.Run(Language.French, "new", kind, title);

        Assert.Equal(2, ran.Exit);
        Assert.Single(ran.Error.TrimEnd().Split('\n'));
    }
}
