using System.Collections.Immutable;
using System.Text;
using Confrere.Engine;
using NodaTime;

namespace Confrere.Tests.Engine.Reading;

/// <summary>Texts in which <c>⟦</c> and <c>⟧</c> mark the stretch that a reading must point at, in each form that a file can have.</summary>
internal static class Reading
{
    /// <summary>The plain text, with Windows line ends, with a byte order mark, and with front matter that only closes.</summary>
    private static readonly ImmutableArray<Func<string, string>> Variants =
    [
        body => body,
        body => body.Replace("\n", "\r\n"),
        body => "\uFEFFtitre: Une garde\n---\n" + body,
        body => ("---\ntitre: \"Une \\u00e9tude\"\ndate: 2024\n---\n\n" + body).Replace("\n", "\r\n"),
    ];

    /// <summary>Asserts that a marked text reads as some words, and that these point at the marked stretch.</summary>
    /// <param name="marked">The body of a post.</param>
    /// <param name="words">What a rule must be able to read.</param>
    public static void Holds(string marked, string words)
    {
        foreach (var variant in Variants)
            HoldsAsIs(variant(marked), words);
    }

    /// <summary>The same, for the whole text of a file.</summary>
    public static void HoldsAsIs(string marked, string words)
    {
        var (text, offset, length) = Unmark(marked);
        AssertHolds(Parse(text).Prose, text.TrimStart('\uFEFF'), offset - (text[0] == '\uFEFF' ? 1 : 0), length, words);
    }

    /// <summary>Parses a text as a post.</summary>
    public static Post Parse(string text, string path = "input/anecdotes/a.md", params SourceFile[] metadata) =>
        new ParsePosts(Context).Run(new PostSource(File(path, text), [.. metadata]));

    /// <summary>Parses a text as a file that is no post.</summary>
    public static Post ParseLoose(string path, string text) => new ParseLooseFiles(Context).Run(File(path, text));

    public static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The text without its marks, and the stretch between them.</summary>
    public static (string Text, int Offset, int Length) Unmark(string marked)
    {
        var offset = marked.IndexOf('⟦');
        var end = marked.IndexOf('⟧') - 1;
        return (marked.Replace("⟦", "").Replace("⟧", ""), offset, end - offset);
    }

    /// <summary>Asserts that one of the places where some words are read is a stretch of the source, by line and column.</summary>
    public static void AssertHolds(Prose prose, string text, int offset, int length, string words)
    {
        var places = new List<Place>();
        for (var at = prose.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            places.Add(prose.PlaceOf(at, words.Length));
        Assert.True(places.Count > 0, $"« {words} » is not read in:\n{prose.Text}");
        var before = text[..offset];
        var expected = (before.Count(character => character == '\n') + 1, offset - (before.LastIndexOf('\n') + 1) + 1, text.Substring(offset, length));
        Assert.Contains(expected, places.Select(place => (place.Line, place.Column, text.Substring(place.Offset, place.Length))));
    }

    private static ParseContext Context => new() { Now = Instant.FromUtc(2026, 11, 1, 0, 0) };
}
