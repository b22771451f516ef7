using Confrere.Commands;
using Confrere.Engine;
using Confrere.Tests.Sites;
using NodaTime;

namespace Confrere.Tests.Commands;

/// <summary>A person who answers a review in her own terminal, key by key: <c>\n</c> is Enter, <c>\t</c> Tab, <c>&lt;</c> the arrow to the left, <c>!</c> Escape.</summary>
internal static class TypedReview
{
    public const string TextPath = "input/anecdotes/a.md";

    public const string Text = "---\ntitre: Essai\ndate: 2026-03-12\nvu-le: printemps 2024\n---\nUne toux tranquille.\n\nUn sirop, puis rien.\n\nTout va bien.\n";

    /// <summary>The keys for <see cref="Text"/>: author, not told; patient, relative, colleague: no; respected; nobody in particular; age and place; seal.</summary>
    public const string Whole = "an" + "nnn" + "o8" + "be\n" + "\n";

    public static TinySite NewSite(string text = Text, string settings = "{ \"Host\": \"example.org\" }") => TinySite.Of("-- statiq.json --\n" + settings + "\n-- " + TextPath + " --\n" + text);

    public static string Read(TinySite site, string path = TextPath) => File.ReadAllText(System.IO.Path.Join(site.Root, path));

    /// <summary>Changes something in the text; it must be there.</summary>
    public static void Edit(this TinySite site, string from, string to)
    {
        Assert.Contains(from, Read(site));
        site.Write(TextPath, Read(site).Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Reviews the text with some keys, all of which must be wanted.</summary>
    public static string Sealed(TinySite site, string typed)
    {
        var (exit, told) = Type(site, typed, "review", TextPath);
        Assert.True(exit == 0, told);
        Assert.DoesNotContain("relecture", site.Run("check").Output);
        return told;
    }

    public static (int Exit, string Told) Type(TinySite site, string typed, params string[] command) => Type(site, typed, Language.French, null, command);

    public static (int Exit, string Told) Type(TinySite site, string typed, Language language, Action<char>? before, params string[] command)
    {
        var told = new StringWriter();
        var keys = new Queue<char>(typed);
        var console = new CommandConsole(told, told, IsTerminal: true, language)
        {
            ReadKey = () =>
            {
                if (!keys.TryDequeue(out var key))
                    return null;
                before?.Invoke(key);
                return KeyOf(key);
            },
            IsInteractive = true,
            LocalWidth = 80,
        };
        var exit = new CommandLine(console, new StillClock()).Run([command[0], "--root", site.Root, .. command[1..]]);
        Assert.True(keys.Count == 0, $"{keys.Count} keys too many:\n{told}");
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
