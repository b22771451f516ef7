using System.Security.Cryptography;
using Confrere.Checklist.Lexicons;

namespace Confrere.Tests.Checklist.Lexicons;

public sealed class PackedListsTests
{
    private const int Budget = 1_100_000;

    private static readonly string Folder = Path.Combine(Root(), "src", "Confrere.Checklist", "Lexicons", "Packed");

    [Theory]
    [InlineData("words")]
    [InlineData("places")]
    [InlineData("phrases")]
    public void A_packed_list_is_the_one_that_the_manifest_describes(string name)
    {
        var bytes = Packed.Read(name);
        var row = Manifest().Single(cells => cells[0] == name);
        Assert.Equal(row[1], bytes.Length.ToString());
        Assert.Equal(row[3], Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(row[2], new FileInfo(Path.Combine(Folder, name + ".br")).Length.ToString());
    }

    [Fact]
    public void All_lists_together_stay_small() =>
        Assert.True(Directory.EnumerateFiles(Folder, "*.br").Sum(path => new FileInfo(path).Length) < Budget);

    [Theory]
    [InlineData("word Ordinary", 330_000)]
    [InlineData("word FirstName", 2_400)]
    [InlineData("word RareFirstName", 30_000)]
    [InlineData("word Surname", 10_000)]
    [InlineData("word Eponym", 900)]
    [InlineData("word Drug", 350)]
    [InlineData("word Brand", 450)]
    [InlineData("word Acronym", 500)]
    [InlineData("word Species", 150)]
    [InlineData("place Commune", 34_000)]
    [InlineData("place Hospital", 350)]
    public void A_list_is_not_cut_short(string kind, int atLeast) => Assert.True(int.Parse(Manifest().Single(cells => cells[0] == kind)[1]) >= atLeast);

    // Whoever adds a word to a table and forgets to pack it learns so here.
    [Theory]
    [InlineData("drugs", 0, "Drug")]
    [InlineData("brands", 0, "Brand")]
    [InlineData("species", 0, "Species")]
    [InlineData("institutions", 0, "Institution")]
    [InlineData("acronyms", 0, "Acronym")]
    [InlineData("eponyms", 1, "Eponym")]
    [InlineData("feasts", 0, "Feast")]
    public void Every_row_of_a_table_is_in_a_list(string table, int cell, string kind)
    {
        var missing = Rows(table).Select(row => row[cell]).Where(name => !IsKnown(name, Enum.Parse<WordKinds>(kind))).ToList();
        Assert.Empty(missing);
    }

    private static bool IsKnown(string name, WordKinds kind) => ((Vocabulary.Of(name) | Phrases.Find(name)) & kind) != 0;

    private static IEnumerable<string[]> Rows(string table) => Cells(Path.Combine(Folder, "..", "Tables", table + ".tsv"));

    private static IEnumerable<string[]> Manifest() => Cells(Path.Combine(Folder, "manifest.tsv"));

    private static IEnumerable<string[]> Cells(string path) => File.ReadLines(path).Where(line => line[0] != '#').Select(line => line.Split('\t'));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Confrere.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder;
    }
}
