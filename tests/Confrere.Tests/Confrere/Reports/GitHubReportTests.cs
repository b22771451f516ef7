using Confrere.Tests.Sites;

namespace Confrere.Tests.Reports;

/// <summary>Remarks that GitHub shows beside the lines of a pull request.</summary>
public sealed class GitHubReportTests
{
    [Fact]
    public void Each_finding_is_one_command_with_its_place_and_what_blocks_comes_first()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "Host": "example.org", "Checklist": { "Require": [] } }
            -- input/billets/a, b: 100%.md --
            ---
            titre: A
            date: 2026-03-01
            descripton: Un texte.
            ---
            Rappeler le 06 39 98 12 34 vite.
            Puis le 06 39
            98 12 35.
            """);

        var ran = site.Run("check", "--format", "github");

        Assert.Equal(1, ran.Exit);
        var lines = ran.Output.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("::error file=input/billets/a%2C b%3A 100%25.md,line=6,col=13,endColumn=27,title=telephone::Retirez le numéro", lines[0]);
        Assert.StartsWith("::error file=input/billets/a%2C b%3A 100%25.md,line=7,endLine=8,title=telephone::", lines[1]);
        Assert.StartsWith("::notice file=input/billets/a%2C b%3A 100%25.md,line=4,col=1,endColumn=11,title=cle-inconnue::", lines[2]);
        Assert.DoesNotContain("98 12", ran.All);
    }

    [Fact]
    public void A_file_name_can_command_nothing()
    {
        using var site = TinySite.Of("-- statiq.json --\n{ \"Host\": \"example.org\" }\n");
        site.Write("input/billets/x\n::stop-commands::y\r.md", "date: 2026-03-01\n---\nLe 06 39 98 12 34.\n");

        foreach (var format in new[] { "github", "text" })
            Assert.DoesNotContain(site.Run("check", "--format", format).All.Split('\n', '\r'), line => line.StartsWith("::stop"));
    }

    [Fact]
    public void A_build_says_beside_it_what_became_of_the_blog()
    {
        using var site = TinySite.Of("""
            -- statiq.json --
            { "Host": "example.org", "Checklist": { "OnBlocking": "Withhold" } }
            -- input/billets/a.md --
            date: 2026-03-01
            ---
            Rappeler le 06 39 98 12 34 vite.
            """);

        var ran = site.Run("build", "--format", "github");

        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("::error file=input/billets/a.md,line=3,col=13,endColumn=27,title=telephone::", ran.Output);
        Assert.Single(ran.Output.TrimEnd().Split('\n'), line => line.StartsWith("::error", StringComparison.Ordinal));
        Assert.Contains("input/billets/a.md (telephone)", ran.Error);
    }
}
