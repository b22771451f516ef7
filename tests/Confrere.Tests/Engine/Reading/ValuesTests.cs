using Confrere.Engine;

namespace Confrere.Tests.Engine.Reading;

/// <summary>Values, keys and comments are read in whatever way YAML and JSON let them be written, with their places.</summary>
public sealed class ValuesTests
{
    [Theory]
    [InlineData("résumé: Mme ⟦Dupont⟧", "Dupont")]
    [InlineData("résumé: 'l''amie ⟦d''Hélène⟧'", "d'Hélène")]
    [InlineData("résumé: \"\\u00e9\\u00e9e Mme ⟦H\\u00e9l\\xe8ne⟧\"", "Hélène")]
    [InlineData("résumé: \"une \\\"amie\\\"\\t⟦Dupont⟧\"", "Dupont")]
    [InlineData("résumé: \"un\\u0075 ⟦\\U00000044upont⟧\"", "Dupont")]
    [InlineData("résumé: \"Mme ⟦Du\\\n    pont⟧\"", "Dupont")]
    [InlineData("résumé: \"le ⟦06\n  12⟧\"", "06 12")]
    [InlineData("résumé: le ⟦06\n  12⟧", "06 12")]
    [InlineData("résumé: >\n  le ⟦06\n  12⟧\n", "06 12")]
    [InlineData("résumé: >- # un mot\n  le ⟦06\n  12⟧\n", "06 12")]
    [InlineData("résumé: |\n    Un.\n\n      Mme ⟦Dupont⟧\n    Fin.\n", "Dupont")]
    [InlineData("résumé: |+\n    le ⟦06\n    12⟧\n\n", "06 12")]
    [InlineData("résumé: Mme ⟦Du&shy;pont⟧", "Dupont")]
    [InlineData("résumé: \"Mme ⟦Du\\u200bpont⟧\"", "Dupont")]
    [InlineData("résumé: un\\deux ⟦Dupont⟧", "Dupont")]
    [InlineData("⟦dupont⟧: 1", "dupont")]
    [InlineData("\"⟦du\\u0070ont⟧\": 1", "dupont")]
    [InlineData("a: {b: {⟦dupont⟧: 1}}", "dupont")]
    [InlineData("étiquettes: [a, 'Mme ⟦Dupont⟧', c]", "Dupont")]
    [InlineData("a:\n  - b: Mme ⟦Dupont⟧\n    c: d", "Dupont")]
    [InlineData("titre: a # Mme ⟦Dupont⟧", "Dupont")]
    [InlineData("# Mme ⟦Dupont⟧\ntitre: a", "Dupont")]
    [InlineData("titre: &⟦dupont⟧ a", "dupont")]
    [InlineData("a: &⟦dupont⟧ {b: c}", "dupont")]
    [InlineData("titre: &⟦06 12 34⟧", "06 12 34")]
    [InlineData("titre: !⟦dupont⟧ a", "dupont")]
    [InlineData("titre: a\ntitre: ⟦Dupont⟧", "Dupont")]
    [InlineData("titre: *⟦dupont⟧", "dupont")]
    [InlineData("titre: [ ⟦Dupont⟧", "Dupont")]
    public void Front_matter_is_read(string marked, string words)
    {
        foreach (var (before, after) in ((string, string)[])[("", "\n---\nCorps."), ("---\n", "\n---\nCorps."), ("\uFEFF---\n", "\n-----\nCorps.")])
        {
            // The title makes it front matter where the first line alone does not.
            var head = before.Length == 0 ? "image: x\n" : before;
            Reading.HoldsAsIs(head + marked + after, words);
            Reading.HoldsAsIs((head + marked + after).Replace("\n", "\r\n"), words);
        }
    }

    [Fact]
    public void Front_matter_that_breaks_the_scanner_is_a_fault() =>
        Assert.Contains(Reading.Parse("---\n[x](![style='/>---\n- a\"\n---\nCorps.").Faults, fault => fault.Rule == "yaml");

    [Theory]
    [InlineData("{ \"résumé\": \"Mme ⟦H\\u00e9l\\u00E8ne⟧\" }", "Hélène")]
    [InlineData("{ \"résumé\": \"une \\\"amie\\\" \\/ ⟦Dupont⟧\" }", "Dupont")]
    [InlineData("{ \"résumé\": \"⟦\\ud835\\udfce\\ud835\\udfd4 12⟧\" }", "06 12")]
    [InlineData("{ \"⟦du\\u0070ont⟧\": 1 }", "dupont")]
    [InlineData("{ \"a\": { \"b\": [ \"⟦Dupont⟧\" ] } }", "Dupont")]
    [InlineData("{ // Mme ⟦Dupont⟧\n \"a\": [ /* b */ 1 ] }", "Dupont")]
    [InlineData("{ \"titre\": \"Mme ⟦Dupont⟧\" }", "Dupont")]
    public void A_sidecar_is_read_even_where_the_text_overrides_it(string marked, string words)
    {
        foreach (var json in (string[])[marked, marked.Replace("\n", "\r\n")])
        {
            var (text, offset, length) = Reading.Unmark(json);
            var post = Reading.Parse("---\ntitre: a\nrésumé: b\n---\nc", "input/anecdotes/a.md", Reading.File("input/anecdotes/_a.json", text));
            Reading.AssertHolds(post.Prose, text, offset, length, words);
        }
    }

    [Fact]
    public void Half_a_character_in_a_sidecar_is_a_fault()
    {
        var post = Reading.Parse("---\ntitre: a\n---\nc", "input/anecdotes/a.md", Reading.File("input/anecdotes/_a.json", "{\n \"a\": \"\\ud835\" }"));
        var fault = Assert.Single(post.Faults, fault => fault.Rule == "json");
        Assert.Equal(("input/anecdotes/_a.json", 2, 7), (fault.At.Path, fault.At.Line, fault.At.Column));
    }

    [Theory]
    [InlineData("input/anecdotes/mme-dupont_06.md", "mme dupont 06")]
    [InlineData("input/anecdotes/mme-He\u0301le\u0300ne.md", "mme Hélène")]
    [InlineData("input/mme-dupont/a.md", "mme dupont")]
    [InlineData("input/anecdotes/mme-Du%70ont.md", "mme-Dupont")]
    public void Names_of_files_and_folders_are_read(string path, string words)
    {
        var prose = Reading.Parse("Corps.", path).Prose;
        var at = prose.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, prose.Text);
        Assert.Equal(Field.FileName, prose.PassageAt(at).Field);
        Assert.Equal(Place.Whole(path), prose.PlaceOf(at, words.Length));
    }

    [Theory]
    [InlineData("input/schema.svg", "<svg>\n<title>Mme ⟦Du<tspan>pont⟧</tspan></title>\n<!-- x --></svg>", "Dupont")]
    [InlineData("input/schema.svg", "<svg>\n<style>a{}</style>\n<desc>Mme ⟦Du&#112;ont⟧</desc></svg>", "Dupont")]
    [InlineData("input/notes.txt", "un\nMme ⟦Du\u200Bpont⟧\n", "Dupont")]
    [InlineData("input/notes.json", "{\n\"a\": \"⟦Du\\u0070ont⟧\" }", "Dupont")]
    public void Files_beside_the_posts_are_read(string path, string marked, string words)
    {
        foreach (var variant in (string[])[marked, marked.Replace("\n", "\r\n")])
        {
            var (text, offset, length) = Reading.Unmark(variant);
            Reading.AssertHolds(Reading.ParseLoose(path, text).Prose, text, offset, length, words);
        }
    }
}
