using Confrere.Commands;
using Confrere.Engine;
using Confrere.Reports;

namespace Confrere.Tests.Reports;

/// <summary>The line under a finding on the author's own screen.</summary>
public sealed class LocalLineTests
{
    [Theory]
    [InlineData("le 06 39 du lit", 3, 5, "    le 06 39 du lit\n       ^^^^^")]
    [InlineData("\tle 06 39", 4, 5, "        le 06 39\n           ^^^^^")]
    [InlineData("a\tb 06", 4, 2, "    a   b 06\n          ^^")]
    [InlineData("漢字 06", 3, 2, "    漢字 06\n         ^^")]
    [InlineData("e\u0301te\u0301 06", 6, 2, "    e\u0301te\u0301 06\n        ^^")]
    [InlineData("a\u0001\u200B06", 3, 2, "    a␁‹200B›06\n            ^^")]
    [InlineData("06", 0, 2, "    06\n    ^^")]
    [InlineData("fin", 3, 0, "    fin\n       ^")]
    public void The_mark_stands_under_the_place(string line, int from, int length, string expected) =>
        Assert.Equal(expected, Shown("avant\r\n" + line + "\r\naprès", 7 + from, length, 80));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var shown = Shown(new string('x', 500) + " ici " + new string('y', 500), 501, 3, 60)!.Split('\n');

        Assert.All(shown, line => Assert.True(line.Length < 60));
        Assert.StartsWith("    …x", shown[0]);
        Assert.EndsWith("y…", shown[0]);
        Assert.Equal("ici", shown[0].Substring(shown[1].IndexOf('^'), 3));
        Assert.Equal(3, shown[1].Count(mark => mark == '^'));
    }

    [Fact]
    public void A_place_over_two_lines_is_marked_to_the_end_of_the_first() => Assert.Equal("    un 06\n       ^^", Shown("un 06\n39", 3, 5, 80));

    [Fact]
    public void A_whole_file_has_no_line() => Assert.Null(Shown("texte", 0, 0, 80));

    [Fact]
    public void Lines_are_shown_on_a_local_screen_and_nowhere_else()
    {
        using var site = Sites.TinySite.Of("-- input/billets/a.md --\ndate: 2026-03-01\n---\nRappeler le 06 39 98 12 34 vite.\n");
        Assert.DoesNotContain("98 12", site.Run("check").All);

        foreach (var command in new[] { "check", "build" })
        {
            var output = new StringWriter();
            var console = new CommandConsole(output, TextWriter.Null, IsTerminal: true, Language.French) { LocalWidth = 80 };
            new CommandLine(console, NodaTime.SystemClock.Instance).Run([command, "--root", site.Root]);
            Assert.Contains("    Rappeler le 06 39 98 12 34 vite.\n                ^^^^^^^^^^^^^^\n", output.ToString());
        }
    }

    private static string? Shown(string text, int offset, int length, int width)
    {
        var file = new SourceFile("a.md", System.Text.Encoding.UTF8.GetBytes(text));
        var sources = new ReportSources(new SiteInput([], [file], []), ".");
        return new LocalLine(sources, width).Of(new SourceText("a.md", text).At(offset, length));
    }
}
