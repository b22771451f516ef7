using Confrere.Engine;
using Confrere.Engine.Data;

namespace Confrere.Tests.Engine.Data;

/// <summary>Comments may stand behind any value, and are read with their places, since they are committed.</summary>
public sealed class YamlCommentsTests
{
    [Theory]
    [InlineData("a: [] # note")]
    [InlineData("a: [x, y]   # note")]
    [InlineData("a: { b: c } # note")]
    [InlineData("a: x # note")]
    [InlineData("a: \"x\" # note")]
    [InlineData("a: # note\n  - x")]
    [InlineData("a:\n  - x # note\n  - y")]
    [InlineData("# note\na: x")]
    [InlineData("a: x\n# note")]
    [InlineData("a: [x,\n  # note\n  y]")]
    public void A_comment_is_no_fault_and_has_its_place(string yaml)
    {
        var document = YamlData.Read(new SourceText("a.yml", yaml + "\nz: dernier\n"), 0, yaml.Length + 12, Language.French);

        Assert.Empty(document.Faults);
        Assert.Equal("z", document.Root.Entries[^1].Key);
        var comment = Assert.Single(document.Comments);
        Assert.Equal("note", comment.Text.Trim());
        Assert.Equal(yaml.IndexOf('#', StringComparison.Ordinal), comment.At.Offset);
    }
}
