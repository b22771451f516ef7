using Confrere.Commands;
using Confrere.Engine;
using Confrere.Tests.Sites;
using NodaTime;

namespace Confrere.Tests.Commands;

/// <summary>A review in the terminal: what is asked, how many keys it takes, what an edit opens again.</summary>
public sealed class ReviewDialogTests
{
    private const string Path = "input/anecdotes/a.md";
    private const string Text = "---\ntitre: Essai\ndate: 2026-03-12\nvu-le: printemps 2024\n---\nUne toux tranquille.\n\nUn sirop, puis rien.\n\nTout va bien.\n";

    // Author, not told; patient, relative, colleague: no; respected; nobody in particular; age and place; seal.
    private const string Clean = "annnno8bee\n\n";

    [Fact]
    public void A_clean_anecdote_takes_a_dozen_keys_five_questions_and_one_screen()
    {
        using var site = Site();

        var (exit, told) = Review(site, "an" + "nnn" + "o8" + "be\n" + "\n");

        Assert.True(exit == 0, told);
        Assert.Contains("4/4", told);
        var text = Read(site);
        Assert.Contains("rôle: auteur", text);
        Assert.Contains("proche: non", text);
        Assert.Contains("consentement: personne en particulier", text);
        Assert.Contains("modifié: [âge, lieu]", text);
        Assert.Equal(0, site.Run("build").Exit);
    }

    private static TinySite Site(string text = Text) => TinySite.Of("-- statiq.json --\n{ \"Host\": \"example.org\" }\n-- " + Path + " --\n" + text);

    private static string Read(TinySite site) => File.ReadAllText(System.IO.Path.Join(site.Root, Path));

    private static (int Exit, string Told) Review(TinySite site, string typed) => Review(site, typed, "review", Path);

    private static (int Exit, string Told) Review(TinySite site, string typed, params string[] command)
    {
        var told = new StringWriter();
        var keys = new Queue<char>(typed);
        var console = new CommandConsole(told, told, IsTerminal: true, Language.French)
        {
            ReadKey = () => keys.TryDequeue(out var key) ? KeyOf(key) : null,
            IsInteractive = true,
            LocalWidth = 80,
        };
        var exit = new CommandLine(console, new StillClock()).Run([command[0], "--root", site.Root, .. command[1..]]);
        Assert.Empty(keys);
        return (exit, told.ToString());
    }

    private static ConsoleKeyInfo KeyOf(char key) => key switch
    {
        '\n' => new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false),
        '\t' => new ConsoleKeyInfo('\t', ConsoleKey.Tab, false, false, false),
        '<' => new ConsoleKeyInfo('\0', ConsoleKey.LeftArrow, false, false, false),
        '!' => new ConsoleKeyInfo('\u001b', ConsoleKey.Escape, false, false, false),
        _ => new ConsoleKeyInfo(key, ConsoleKey.None, false, false, false),
    };

    private sealed class StillClock : IClock
    {
        public Instant GetCurrentInstant() => TinySite.Now;
    }
}
