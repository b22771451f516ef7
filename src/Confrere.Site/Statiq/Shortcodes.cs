using System.Text;
using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Markdown;
using Confrere.Engine.Statiq;
using Confrere.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Statiq;

/// <summary>What Statiq's shortcodes become: figures and values are shown, what another site would embed is a link to it, and the rest shows nothing and is told.</summary>
public static class Shortcodes
{
    /// <summary>HTML with its shortcodes replaced; the result is an author's HTML, and is cleaned as such.</summary>
    /// <param name="html">A stretch of raw HTML.</param>
    /// <param name="post">The text that it stands in.</param>
    public static string Expand(string html, Post post)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (!html.Contains("<?", StringComparison.Ordinal))
            return html;
        var expanded = new StringBuilder(html.Length);
        var from = 0;
        foreach (var code in Shortcode.In(html))
        {
            expanded.Append(html, from, code.Start - from).Append(Html(code, post) ?? "");
            from = code.Start + code.Length;
        }
        return expanded.Append(html, from, html.Length - from).ToString();
    }

    /// <summary>The shortcodes of a text that show nothing here.</summary>
    public static IEnumerable<Finding> Unknown(Post post, Language language)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (!post.Body.Contains("<?", StringComparison.Ordinal))
            yield break;
        foreach (var node in BlogMarkdown.Parse(post.Body).Descendants())
        {
            var (raw, start) = node switch
            {
                HtmlInline inline => (inline.Tag, inline.Span.Start),
                HtmlBlock block when !block.Span.IsEmpty => (post.Body.Substring(block.Span.Start, Math.Min(block.Span.Length, post.Body.Length - block.Span.Start)), block.Span.Start),
                _ => ("", 0),
            };
            foreach (var code in Shortcode.In(raw).Where(code => !code.Closes && Html(code, post) is null))
                yield return FindRemnants.FindingOf(Remnant.Shortcode, post.Source.At(post.BodyStart + start + code.Start, code.Length), language);
        }
    }

    private static string? Html(Shortcode code, Post post) => code.Name switch
    {
        "*" => code.Arguments[0].Value,
        "raw" or "markdown" => "",
        "highlight" => code.Closes ? "</code></pre>" : "<pre><code>",
        "figure" => code.Closes ? "</figcaption></figure>" : Figure(code),
        "youtube" => Link(code, "https://www.youtube.com/watch?v=", "id", "YouTube"),
        "gist" => Link(code, "https://gist.github.com/", "id", "Gist"),
        "twitter" => Link(code, "https://x.com/i/status/", "id", "X"),
        "codepen" => Link(code, "https://codepen.io/", "path", "CodePen"),
        "giphy" => Link(code, "https://giphy.com/gifs/", "id", "Giphy"),
        "embed" => Link(code, "", "url", ""),
        "=" or "meta" => Value(code, post),
        _ => null,
    };

    private static string? Link(Shortcode code, string site, string argument, string label)
    {
        if (code.Closes)
            return "";
        if ((code.Argument(argument, 0) ?? code.Arguments.Select(given => given.Value).FirstOrDefault(value => value.StartsWith("http", StringComparison.Ordinal))) is not { Length: > 0 } value)
            return null;
        if (site.Length == 0 && !value.StartsWith("https://", StringComparison.Ordinal) && !value.StartsWith("http://", StringComparison.Ordinal))
            return null;
        var address = Escape.Html(site + value);
        return $"<a href=\"{address}\">{(label.Length > 0 ? label + " : " : "")}{address}</a>";
    }

    private static string? Figure(Shortcode code)
    {
        if (code.Argument("src", 0) is not { Length: > 0 } source)
            return null;
        var image = $"<img src=\"{Escape.Html(source)}\" alt=\"{Escape.Html(code.Argument("alt", 4) ?? "")}\">";
        var linked = code.Argument("link", 1) is { Length: > 0 } target ? $"<a href=\"{Escape.Html(target)}\">{image}</a>" : image;
        return $"<figure>{linked}{(code.StandsAlone ? "</figure>" : "<figcaption>")}";
    }

    // A theme's own keys, and those of ours that readers are told anyway: never a day, a season, a waiver or an answer of the review.
    private static string? Value(Shortcode code, Post post) =>
        code.Argument("key", 0) is { } key && FrontMatterKey.Find(key) is null or { Name: "Title" or "Description" or "Lead" or "Author" } && post.FrontMatter.Entries.FirstOrDefault(entry => Fold.Key(entry.Key) == Fold.Key(key)) is { Value: ScalarNode { IsExpression: false } value } ? Escape.Html(value.Value) : null;
}
