using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Site.Glossary;

/// <summary>The abbreviations that a blog's texts use, each with the texts, newest first.</summary>
public static class GlossaryIndex
{
    /// <summary>The abbreviations in alphabetical order.</summary>
    /// <param name="posts">The blog's texts in their order.</param>
    /// <param name="tableOf">The table for a text.</param>
    public static ImmutableArray<GlossaryEntry> Of(IEnumerable<Post> posts, Func<Post, AbbreviationTable> tableOf)
    {
        var uses = new Dictionary<(string Form, string Meaning), List<Post>>();
        foreach (var post in posts)
        {
            foreach (var found in post.Paragraphs.SelectMany(paragraph => In(paragraph.Text, tableOf(post))).Distinct())
            {
                if (!uses.TryGetValue(found, out var list))
                    uses.Add(found, list = []);
                list.Add(post);
            }
        }
        return [.. uses.Select(use => new GlossaryEntry(use.Key.Form, use.Key.Meaning, [.. use.Value])).OrderBy(entry => Fold.Letters(entry.Form), StringComparer.Ordinal).ThenBy(entry => entry.Form, StringComparer.Ordinal)];
    }

    private static List<(string Form, string Meaning)> In(string text, AbbreviationTable table)
    {
        var found = new List<(string, string)>();
        for (var at = 0; table.Next(text, at, out var start, out var length, out var meaning); at = start + length)
            found.Add((text.Substring(start, length), meaning));
        return found;
    }
}

/// <summary>An abbreviation that a blog uses.</summary>
/// <param name="Form">As it is written.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Posts">The texts that use it, newest first.</param>
public sealed record GlossaryEntry(string Form, string Meaning, ImmutableArray<Post> Posts);
