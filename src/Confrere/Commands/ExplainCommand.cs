using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Engine.Text;

namespace Confrere.Commands;

/// <summary><c>confrere explain</c>: prints a rule's page.</summary>
/// <param name="console">Where it speaks.</param>
public sealed class ExplainCommand(CommandConsole console)
{
    /// <summary>Runs the command.</summary>
    /// <param name="name">The rule, under either of its names.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>The exit code.</returns>
    public int Run(string name, Language language)
    {
        var words = ConsoleWords.In(language);
        var pages = FormPages.In(language);
        if (AllRules.Find(name) is { } rule)
            console.Output.WriteLine(Readable(RulePage.Of(rule, language).Text));
        else if (pages.Find(name) is { } page)
            console.Output.WriteLine(page);
        else
            return console.WrongUse(words.NoSuchRule(string.Join(", ", Nearest.Three(name, Names(language)))));
        return ExitCode.Done;
    }

    /// <summary>The names of all rules and faults, in the order of their lists.</summary>
    public static IEnumerable<string> Names(Language language) =>
        AllRules.All.Select(rule => language == Language.French ? rule.Name : rule.Alias).Concat(FormPages.In(language).Names);

    // What a test reads as marks, a person reads as underlining.
    private static string Readable(string page) => page.Replace("[|", "⟦", StringComparison.Ordinal).Replace("|]", "⟧", StringComparison.Ordinal).Trim();
}
