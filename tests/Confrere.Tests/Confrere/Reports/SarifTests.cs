using System.Text.Json;
using Confrere.Tests.Sites;

namespace Confrere.Tests.Reports;

/// <summary>SARIF as its standard asks, checked on the parts that we write.</summary>
public sealed class SarifTests
{
    private const string Blog =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "Checklist": { "Require": [] } }
        -- input/anecdotes/mon appel,à:deux 100%.md --
        ---
        titre: Un appel
        date: 2026-03-12
        admis:
          - { règle: date-exacte, texte: "14 mars 2026", raison: "jour d’une panne nationale que tous connaissent" }
        ---
        Le 14 mars 2026, 𝄞 elle a laissé le 06 39
        98 12 34 à la secrétaire.
        -- input/anecdotes/deux.md --
        ---
        titre: Deux
        date: 2026-03-12
        spécialités: cardiolgie
        ---
        Rappeler le 06 39 98 12 35.
        """;

    [Fact]
    public void The_document_holds_what_the_standard_requires_and_each_result_points_to_its_rule()
    {
        using var site = TinySite.Of(Blog);
        var json = JsonDocument.Parse(site.Run("check", "--format", "sarif").Output).RootElement;

        Assert.Equal("2.1.0", json.GetProperty("version").GetString());
        var run = Assert.Single(json.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("Confrère", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+\z", driver.GetProperty("semanticVersion").GetString()!);
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["date-exacte", "specialite", "telephone"], rules.Select(rule => rule.GetProperty("id").GetString()));
        foreach (var rule in rules)
        {
            Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.NotEqual("", rule.GetProperty("help").GetProperty("markdown").GetString());
        }
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(5, results.Count);
        foreach (var result in results)
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning"]);
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.Single(result.GetProperty("locations").EnumerateArray());
        }
    }

    [Fact]
    public void A_place_is_told_in_utf16_units_over_lines_and_its_file_as_a_uri()
    {
        using var site = TinySite.Of(Blog);
        var results = JsonDocument.Parse(site.Run("check", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        var place = results.Last(result => result.GetProperty("ruleId").GetString() == "telephone").GetProperty("locations")[0].GetProperty("physicalLocation");

        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.Equal("input/anecdotes/mon%20appel%2C%C3%A0%3Adeux%20100%25.md", uri);
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
        var region = place.GetProperty("region");
        Assert.Equal((7, 38, 8, 9), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
        var text = File.ReadAllText(Path.Join(site.Root, "input/anecdotes/mon appel,à:deux 100%.md"));
        Assert.Equal("06 39\n98 12 34", text.Substring(Number(region, "charOffset"), Number(region, "charLength")));
    }

    [Fact]
    public void A_waived_finding_is_there_as_suppressed_without_its_reason()
    {
        using var site = TinySite.Of(Blog);
        var output = site.Run("check", "--format", "sarif").Output;
        var waived = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.GetProperty("suppressions").GetArrayLength() > 0).ToList();

        Assert.Equal(2, waived.Count);
        Assert.All(waived, result => Assert.Equal("inSource", result.GetProperty("suppressions")[0].GetProperty("kind").GetString()));
        Assert.DoesNotContain("panne nationale que tous", output);
        Assert.DoesNotContain("snippet", output);
        Assert.DoesNotContain("98 12 3", output.Split("\"results\"")[1]);
    }

    [Fact]
    public void Two_runs_give_the_same_bytes_and_a_clean_blog_gives_a_whole_document()
    {
        using var site = TinySite.Of(Blog);
        Assert.Equal(site.Run("check", "--format", "sarif").Output, site.Run("check", "--format", "sarif").Output);
        using var clean = TinySite.Of("-- input/billets/a.md --\ndate: 2026-03-01\n---\nTexte.\n");
        var ran = clean.Run("check", "--format", "sarif");

        Assert.Equal(0, ran.Exit);
        Assert.Empty(JsonDocument.Parse(ran.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void A_build_gives_its_result_alone_on_standard_output()
    {
        using var site = TinySite.Of(Blog);
        var ran = site.Run("build", "--format", "sarif");

        Assert.Equal(1, ran.Exit);
        Assert.Equal(5, JsonDocument.Parse(ran.Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.Contains("Rien n’est publié", ran.Error);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
