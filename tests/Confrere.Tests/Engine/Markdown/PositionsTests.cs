using System.Text;
using Confrere.Engine;
using NodaTime;

namespace Confrere.Tests.Engine.Markdown;

/// <summary>What a rule finds is shown at its place in the doctor's editor: each planted word is in the prose, and points at itself in the source.</summary>
public sealed class PositionsTests
{
    public static TheoryData<string> Bodies => new(
        "ZQX1 puis *ZQX2* et **ZQX3** et ***ZQX4***.",
        "# ZQX1\n\n## ZQX2 {#ZQX3}\n\nZQX4\n===\n",
        "- ZQX1\n  - ZQX2\n    1. ZQX3\n\n       ZQX4\n",
        "> ZQX1\n> - ZQX2\n>\n> > ZQX3\n",
        "| ZQX1 | ZQX2 |\n|---|:-:|\n| ZQX3 | *ZQX4* |\n| `ZQX5` | [ZQX6](ZQX7.md) |\n",
        "Une note[^a].\n\n[^a]: ZQX1 et *ZQX2*.\n",
        "HTA ZQX1\n\n*[HTA]: ZQX2\n",
        "- [ ] ZQX1\n- [x] ZQX2\n",
        "<div title=\"ZQX1\">\nZQX2\n</div>\n\n<!-- ZQX3 -->\n\nun <span data-x='ZQX4'>ZQX5</span> mot <!-- ZQX6 -->",
        "caf&eacute; ZQX1 &amp; ZQX2 &#8217; ZQX3",
        "\\*ZQX1\\* \\\\ZQX2 \\[ZQX3\\]",
        "a\u00A0ZQX1 b\u202FZQX2 c\u00ADd ZQX3 \u200BZQX4",
        "```ZQX1\nZQX2\n```\n\n    ZQX3\n\n`ZQX4`",
        "[ZQX1](https://exemple.fr/ZQX2 \"ZQX3\") ![ZQX4](ZQX5.png 'ZQX6')",
        "[un lien][ref] et <https://exemple.fr/ZQX1>\n\n[ref]: https://exemple.fr/ZQX2 \"ZQX3\"\n[seule]: https://exemple.fr/ZQX4\n",
        "é🙂ZQX1 𝒜 ZQX2 e\u0301 ZQX3",
        "ZQX1\tZQX2\n\n\tZQX3\n",
        "Terme ZQX1\n:   ZQX2\n",
        "M. ZQX1 tousse.\n\nB. ZQX2\n",
        "~~ZQX1~~ ==ZQX2== H~ZQX3~O x^ZQX4^\n\n---\n\nZQX5");

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Each_planted_word_points_at_itself(string body) => Check(body);

    [Theory]
    [MemberData(nameof(Bodies))]
    public void So_it_does_with_windows_line_ends_a_byte_order_mark_and_front_matter(string body) =>
        Check("\uFEFFtitre: \"ZQX8 & Cie\"\nrésumé: court # ZQX9\n---\n" + body, windows: true);

    private static void Check(string text, bool windows = false)
    {
        if (windows)
            text = text.Replace("\n", "\r\n");
        var post = new ParsePosts(new ParseContext { Now = Instant.FromUtc(2026, 11, 1, 0, 0) }).Run(new PostSource(new SourceFile("input/anecdotes/a.md", Encoding.UTF8.GetBytes(text)), []));
        // The mark itself is no character of the text.
        var source = text.TrimStart('\uFEFF');
        Assert.Contains("ZQX1", source);
        foreach (var word in Enumerable.Range(1, 9).Select(number => $"ZQX{number}").Where(word => source.Contains(word, StringComparison.Ordinal)))
        {
            var expected = source.IndexOf(word, StringComparison.Ordinal);
            var places = new List<Place>();
            for (var at = post.Prose.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = post.Prose.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
                places.Add(post.Prose.PlaceOf(at, word.Length));
            Assert.True(places.Count > 0, $"{word} is not read");
            var before = source[..expected];
            Assert.All(places, place =>
            {
                Assert.Equal(word, post.Source.Text.Substring(place.Offset, place.Length));
                Assert.Equal(before.Count(character => character == '\n') + 1, place.Line);
                Assert.Equal(expected - (before.LastIndexOf('\n') + 1) + 1, place.Column);
            });
        }
    }
}
