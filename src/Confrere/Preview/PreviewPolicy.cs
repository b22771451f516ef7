using System.Text.RegularExpressions;

namespace Confrere.Preview;

/// <summary>Lets a page's security policy admit the preview's own script, style and pictures: where the theme allows nothing from its own host, that is added, and nothing else.</summary>
internal static partial class PreviewPolicy
{
    private static readonly string[] Needed = ["script-src", "style-src", "img-src", "connect-src", "form-action"];

    /// <summary>The page with its policy.</summary>
    public static string Admit(string html) => Meta().Replace(html, match =>
        match.Groups["before"].Value + Admitting(match.Groups["policy"].Value) + match.Groups["after"].Value, 1);

    private static string Admitting(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in Needed)
        {
            var at = directives.FindIndex(directive => Name(directive) == name);
            var inForce = at >= 0 ? directives[at] : name == "form-action" ? name : directives.Find(directive => Name(directive) == "default-src") ?? name;
            var sources = inForce.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            // Without a directive everything is allowed.
            if (sources.Contains("'self'") || sources.Contains("*") || (at < 0 && sources.Length == 0))
                continue;
            var admitting = string.Join(' ', [name, .. sources.Where(source => source != "'none'"), "'self'"]);
            if (at >= 0)
                directives[at] = admitting;
            else
                directives.Add(admitting);
        }
        return string.Join("; ", directives);
    }

    private static string Name(string directive) => directive.Split(' ')[0].ToLowerInvariant();

    [GeneratedRegex("(?<before><meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\")(?<policy>[^\"]*)(?<after>\")", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();
}
