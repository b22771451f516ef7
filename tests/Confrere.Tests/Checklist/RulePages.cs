using System.Text;
using Confrere.Checklist;
using Confrere.Checklist.Author;
using Confrere.Checklist.Context;
using Confrere.Engine;
using Markdig;
using Markdig.Syntax;
using NodaTime;

namespace Confrere.Tests.Checklist;

/// <summary>
/// The examples of a rule's page. A list item is the body of an anecdote (of a received idea where it begins with « (idee-recue) », and so on for each kind);
/// a fenced block is a whole file, whose info string is its kind. <c>[|…|]</c> marks what must be caught.
/// </summary>
internal static class RulePages
{
    // The list that the page of « mot-prive » is about.
    private static readonly PrivateWords Words = PrivateWords.Of(["Jeanne Exemplier\nHôpital de Sombreval\nZoé"]);

    public static IEnumerable<string> Examples(string section)
    {
        foreach (var block in Markdown.Parse(section))
        {
            if (block is FencedCodeBlock fence)
                yield return $"({fence.Info ?? "anecdote"}) {fence.Lines}";
            foreach (var item in block is ListBlock list ? list.OfType<ListItemBlock>() : [])
            {
                var lines = section.Substring(item.Span.Start, item.Span.Length).Split('\n');
                yield return string.Join('\n', lines.Select((line, i) => i == 0 ? line.TrimStart('-', '*').TrimStart() : line.TrimStart()));
            }
        }
    }

    /// <summary>Strips the marks, runs the rule, and sets the marks anew at the lines and columns that it reports.</summary>
    public static (string Expected, string Actual) Run(IRule rule, string example)
    {
        var kind = "anecdote";
        if (example.StartsWith('(') && example.IndexOf(')') is var close and > 0 && Kinds.FromKey(example[1..close].Replace("-", "")) is { } named)
        {
            kind = named.Name();
            example = example[(close + 1)..].TrimStart(' ');
        }
        var plain = example.Replace("[|", "").Replace("|]", "");
        var post = Parse(kind, plain);
        var marks = rule.Check(new Reading(post), new ReviewContext { HidesAuthor = true, PrivateWords = Words }).Select(hit => post.Prose.PlaceOf(hit.Start, hit.Length)).Distinct()
            .SelectMany(place => new[] { (Offset: OffsetOf(plain, place), Mark: "[|"), (Offset: OffsetOf(plain, place) + place.Length, Mark: "|]") });
        var actual = new StringBuilder(plain);
        foreach (var (offset, mark) in marks.OrderByDescending(m => m.Offset).ThenBy(m => m.Mark == "|]" ? 1 : 0))
            actual.Insert(offset, mark);
        return (example, actual.ToString());
    }

    public static Post Parse(string kind, string text)
    {
        var folder = kind switch { "anecdote" => "anecdotes/", "question" => "questions/", "idee-recue" => "idees-recues/", "billet" => "billets/", _ => "" };
        var context = new ParseContext { Now = Instant.FromUtc(2026, 11, 1, 0, 0) };
        return new ParsePosts(context).Run(new PostSource(new SourceFile($"input/{folder}exemple.md", Encoding.UTF8.GetBytes(text)), []));
    }

    // From line and column, not from the offset: what a doctor's editor shows is what is proven.
    private static int OffsetOf(string text, Place place)
    {
        var start = 0;
        for (var line = 1; line < place.Line; line++)
            start = text.IndexOf('\n', start) + 1;
        return start + place.Column - 1;
    }
}
