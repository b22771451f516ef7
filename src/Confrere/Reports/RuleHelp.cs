using Confrere.Checklist;
using Confrere.Commands;
using Confrere.Engine;

namespace Confrere.Reports;

/// <summary>What a report says of a rule, or of a fault of form, beside its findings.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Alias">Its English name; the same where there is no other.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Why">Why it is told, in a paragraph.</param>
/// <param name="Page">Its page, as Markdown, without the examples: among them are links and images, which a reader's program would follow.</param>
internal sealed record RuleHelp(string Name, string Alias, string Title, string Why, string Page)
{
    /// <summary>The help of a rule.</summary>
    /// <param name="name">The name as it stands in findings.</param>
    /// <param name="language">The language.</param>
    public static RuleHelp Of(string name, Language language)
    {
        if (AllRules.Find(name) is { } rule)
        {
            var page = RulePage.Of(rule, language);
            return new RuleHelp(rule.Name, rule.Alias, TitleOf(page.Text), FirstParagraph(page.Section("Pourquoi", "Why")), WithoutExamples(page.Text));
        }
        if (FormPages.In(language).Find(name) is not { } form)
            return new RuleHelp(name, name, name, "", "");
        var text = form[(form.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
        return new RuleHelp(name, name, FirstSentence(text), FirstParagraph(text), form);
    }

    /// <summary>What a rule finds and why it matters, in two sentences.</summary>
    public string InBrief => $"{Title}. {FirstSentence(Why)}.";

    // « # telephone : un numéro de téléphone »
    private static string TitleOf(string page)
    {
        var heading = page.AsSpan(0, page.IndexOf('\n', StringComparison.Ordinal)).TrimEnd('\r').ToString();
        var colon = heading.IndexOf(':', StringComparison.Ordinal);
        return (colon < 0 ? heading.TrimStart('#') : heading[(colon + 1)..]).Trim();
    }

    private static string WithoutExamples(string page)
    {
        var text = page.ReplaceLineEndings("\n");
        var examples = text.IndexOf($"\n## {RulePage.FrenchHeadings[2]}", StringComparison.Ordinal) is var french and >= 0 ? french : text.IndexOf($"\n## {RulePage.EnglishHeadings[2]}", StringComparison.Ordinal);
        return (examples < 0 ? text : text[..examples]).Trim();
    }

    private static string FirstParagraph(string text) => text.ReplaceLineEndings("\n").Split("\n\n")[0].Replace('\n', ' ').Trim();

    private static string FirstSentence(string text)
    {
        var paragraph = FirstParagraph(text);
        var stop = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return (stop < 0 ? paragraph : paragraph[..(stop + 1)]).TrimEnd('.').Replace("`", "", StringComparison.Ordinal);
    }
}
