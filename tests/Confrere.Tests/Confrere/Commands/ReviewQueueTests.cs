using Confrere.Engine;
using Confrere.Tests.Sites;
using static Confrere.Tests.Commands.TypedReview;

namespace Confrere.Tests.Commands;

/// <summary>An old blog, gone through text by text, the gravest first; who stops loses nothing.</summary>
public sealed class ReviewQueueTests
{
    private static readonly string[] Paths = ["input/anecdotes/a.md", "input/anecdotes/b.md", "input/anecdotes/c.md"];

    private static TinySite Blog()
    {
        var site = NewSite();
        foreach (var path in Paths)
            site.Write(path, Text);
        return site;
    }

    private static string[] Waiting(TinySite site) => [.. site.Run("review", "--queue").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(" : ")[0])];

    [Fact]
    public void The_gravest_comes_first_and_drafts_do_not_wait()
    {
        using var site = Blog();
        site.Write(Paths[1], Text + "\nRappeler au 06 39 98 12 34.\n");
        site.Write("input/anecdotes/d.md", Text.Replace("titre: Essai", "titre: Essai\nbrouillon: oui"));

        Assert.Equal([Paths[1], Paths[0], Paths[2]], Waiting(site));
    }

    [Fact]
    public void All_texts_are_asked_one_after_the_other_and_sealed()
    {
        using var site = Blog();

        var (exit, told) = Type(site, Whole + Whole + Whole, "review", "--queue");

        Assert.Equal(0, exit);
        Assert.Contains("Fini : 3 textes scellés, plus rien à relire.", told);
        Assert.Empty(Waiting(site));
        Assert.Equal(0, site.Run("build").Exit);
    }

    [Fact]
    public void Who_stops_keeps_what_is_sealed_and_goes_on_from_there()
    {
        using var site = Blog();

        Type(site, Whole + "an!", "review", "--queue");
        Assert.Equal(Paths[1..], Waiting(site));
        Assert.Equal(Text, Read(site, Paths[1]));

        Type(site, Whole + Whole, "review", "--queue");
        Assert.Empty(Waiting(site));
    }

    [Fact]
    public void A_skipped_text_is_not_asked_twice_and_waits_on()
    {
        using var site = Blog();

        var (_, told) = Type(site, "\t" + Whole + Whole, "review", "--queue");

        Assert.Equal([Paths[0]], Waiting(site));
        Assert.Equal(Text, Read(site, Paths[0]));
        Assert.Equal(3, told.Split("Qui relit").Length - 1);
    }

    [Fact]
    public void A_text_that_must_be_mended_first_can_be_skipped()
    {
        using var site = Blog();
        site.Write(Paths[1], Text + "\nRappeler au 06 39 98 12 34.\n");

        var (_, told) = Type(site, "\t" + Whole + Whole, "review", "--queue");

        Assert.Contains("telephone", told);
        Assert.Equal([Paths[1]], Waiting(site));
    }

    [Fact]
    public void Without_a_terminal_the_list_is_for_programs_too_and_names_no_private_word()
    {
        using var site = Blog();
        site.Write("input/anecdotes/un-soir-a-zarbelec.md", Text);
        site.Write("mots.prive.txt", "Zarbelec\n");

        var list = site.Run(Language.French, "review", "--queue", "--format", "json");

        using var parsed = System.Text.Json.JsonDocument.Parse(list.Output);
        Assert.Equal(4, parsed.RootElement.GetArrayLength());
        Assert.DoesNotContain("zarbelec", list.All, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("zarbelec", site.Run("review", "--queue").All, StringComparison.OrdinalIgnoreCase);
    }
}
