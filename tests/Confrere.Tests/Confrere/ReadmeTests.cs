using System.Runtime.CompilerServices;
using System.Text;
using Confrere.Checklist;
using Confrere.Commands;
using Confrere.Engine;
using Confrere.Tests.Sites;

namespace Confrere.Tests;

/// <summary>What the README says is true.</summary>
public sealed class ReadmeTests
{
    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../../../../..")) is var fromBinaries && File.Exists(Path.Join(fromBinaries, "Confrere.slnx"))
        ? fromBinaries
        : Path.GetFullPath(Path.Join(path, "../../../.."));

    [Fact]
    public void The_rule_table_is_the_list_of_rules()
    {
        var readme = File.ReadAllText(Path.Join(Root(), "README.md")).ReplaceLineEndings("\n");
        var table = readme.Split("<!-- rules -->\n")[1].Split("<!-- /rules -->")[0];

        Assert.Equal(RuleTable(), table);
    }

    [Fact]
    public void Every_fault_and_rule_can_be_explained_in_both_languages()
    {
        using var site = TinySite.Of("-- input/a.md --\nTexte.\n");
        foreach (var language in new[] { Language.French, Language.English })
        {
            foreach (var name in ExplainCommand.Names(language))
                Assert.Equal(0, site.Run(language, "explain", name).Exit);
        }
    }

    [Fact]
    public void Every_fault_that_the_code_can_tell_has_its_page_in_both_languages()
    {
        var told = Directory.EnumerateFiles(Path.Join(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "(?:Finding\\.(?:Fault|Remark)|new Finding)\\(\"([a-z-]+)\"").Select(match => match.Groups[1].Value))
            .Distinct().Order().ToList();

        Assert.True(told.Count > 20);
        foreach (var language in new[] { Language.French, Language.English })
            Assert.Equal(told, ExplainCommand.Names(language).Except(AllRules.All.SelectMany(rule => new[] { rule.Name, rule.Alias })).Order());
    }

    private static string RuleTable()
    {
        var table = new StringBuilder();
        foreach (var rule in AllRules.All)
        {
            var waiver = rule.Waiver switch { Waiver.Never => "never", Waiver.WithReason => "with a reason", _ => "advisory" };
            table.Append($"| `{rule.Name}` | `{rule.Alias}` | {rule.Topic.ToString().ToLowerInvariant()} | {waiver} |\n");
        }
        return table.ToString();
    }
}
