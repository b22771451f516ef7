using System.Collections.Concurrent;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>A rule's page: help for the doctor, specification and test in one. The first paragraph under « Que faire » is the advice of its findings.</summary>
/// <param name="Text">The page's Markdown.</param>
public sealed record RulePage(string Text)
{
    /// <summary>The headings of a page, in order, in French.</summary>
    public static readonly IReadOnlyList<string> FrenchHeadings = ["Pourquoi", "Que faire", "Signalé", "Admis"];

    /// <summary>The headings of a page, in order, in English.</summary>
    public static readonly IReadOnlyList<string> EnglishHeadings = ["Why", "What to do", "Flagged", "Allowed"];

    private static readonly ConcurrentDictionary<(string, Language), RulePage> Loaded = [];

    /// <summary>The page of a rule; it is read when it is first needed.</summary>
    public static RulePage Of(IListedRule rule, Language language) =>
        Loaded.GetOrAdd((rule.GetType().Name, language), key => Load(key.Item1, key.Item2));

    /// <summary>What to do, in a line.</summary>
    public string Advice => Section(FrenchHeadings[1], EnglishHeadings[1]).Split("\n\n")[0].Replace('\n', ' ').Trim();

    /// <summary>The text under a heading, by either of its names.</summary>
    public string Section(string french, string english)
    {
        var lines = Text.ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.SkipWhile(line => line != "## " + french && line != "## " + english).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();
    }

    private static RulePage Load(string name, Language language)
    {
        var resource = $"rules/{name}{(language == Language.English ? ".en" : "")}.md";
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The rule {name} has no page {resource}.");
        using var reader = new StreamReader(stream);
        return new RulePage(reader.ReadToEnd());
    }
}
