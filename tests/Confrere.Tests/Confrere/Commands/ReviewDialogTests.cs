using System.Text;
using Confrere.Commands;
using Confrere.Engine;
using Confrere.Tests.Sites;
using NodaTime;

namespace Confrere.Tests.Commands;

/// <summary>A review in the terminal.</summary>
public sealed class ReviewDialogTests
{
    private const string Path = "input/anecdotes/a.md";

    [Fact]
    public void Points_are_asked_one_by_one_and_an_answer_that_is_none_is_asked_again()
    {
        using var site = Site();

        // Role by number, a slip, an empty line, then words and numbers.
        var (exit, told) = Review(site, "1\npeut-être\n\nnon\n2\nnon\nnon\noui\nnon demandé\n2, lieu\n");

        Assert.True(exit == 0, told);
        var text = File.ReadAllText(System.IO.Path.Join(site.Root, Path));
        Assert.Contains("rôle: auteur", text);
        Assert.Contains("proche: non", text);
        Assert.Contains("modifié: [âge, lieu]", text);
        Assert.Contains("Le patient pourrait-il se reconnaître ?", told);
        Assert.Contains("8/8", told);
        Assert.Equal(0, site.Run("build").Exit);
        Assert.Contains("Récit modifié pour que la personne ne soit pas reconnue", site.Output("anecdotes/a.html"));
    }

    [Fact]
    public void Who_stops_in_the_middle_seals_nothing()
    {
        using var site = Site();
        var before = File.ReadAllText(System.IO.Path.Join(site.Root, Path));

        var (exit, told) = Review(site, "auteur\nnon\n");

        Assert.Equal(2, exit);
        Assert.Contains("--answer \"relative=", told);
        Assert.Equal(before, File.ReadAllText(System.IO.Path.Join(site.Root, Path)));
    }

    private static TinySite Site() => TinySite.Of("-- statiq.json --\n{ \"Host\": \"example.org\" }\n-- " + Path + " --\n---\ntitre: Essai\ndate: 2026-03-12\nvu-le: printemps 2024\n---\nUne toux tranquille.\n");

    private static (int Exit, string Told) Review(TinySite site, string typed)
    {
        var told = new StringWriter();
        var console = new CommandConsole(told, told, IsTerminal: true, Language.French) { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(typed)), IsInteractive = true, LocalWidth = 80 };
        return (new CommandLine(console, new StillClock()).Run(["review", "--root", site.Root, Path]), told.ToString());
    }

    private sealed class StillClock : IClock
    {
        public Instant GetCurrentInstant() => TinySite.Now;
    }
}
