using System.Text.RegularExpressions;
using Confrere.Engine;
using Scriban.Parsing;

namespace Confrere.Site.Theme;

/// <summary>The finding that a fault in a template makes: in the author's words for the usual ones, with the engine's own words for the others.</summary>
internal static partial class TemplateFault
{
    /// <summary>How the message begins that <c>include</c> gives where there is no such template; the name follows.</summary>
    public const string NoTemplate = "No template: ";

    /// <summary>The finding.</summary>
    /// <param name="span">Where the fault is.</param>
    /// <param name="message">What the template engine says.</param>
    /// <param name="language">The author's language.</param>
    public static Finding Of(SourceSpan span, string message, Language language)
    {
        var words = SiteWords.In(language);
        var advice = message.StartsWith(NoTemplate, StringComparison.Ordinal) ? words.UnknownTemplate(message[NoTemplate.Length..])
            : UnknownName().Match(message) is { Success: true } unknown ? words.UnknownName(unknown.Groups["name"].Value)
            : message.Contains("<end> statement was not found", StringComparison.Ordinal) ? words.UnclosedBlock
            : words.BrokenTemplate(message.TrimEnd('.'));
        return Finding.Fault("gabarit", LoadedTheme.PlaceOf(span), advice);
    }

    [GeneratedRegex(@"^(Cannot get member with name (?<name>\w+)|The variable or function `(?<name>[^`]+)` was not found)")]
    private static partial Regex UnknownName();
}
