using System.Security.Cryptography;
using System.Text;
using Confrere.Engine;
using Confrere.Site;
using Markdig;

namespace Confrere.Reports;

/// <summary>
/// Findings as one page that needs nothing else: no script, no file from anywhere, readable on a phone, in the dark and on paper. It may leave the
/// machine, so that it holds places and advice, and no word of a text.
/// </summary>
internal sealed class HtmlReport
{
    // The page says by its first lines whose it is: only such a page may be written over.
    private const string Mark = "<meta name=\"generator\" content=\"Confrère\">";

    private const string Style =
        """
        :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --line: #c9c9d1; --soft: #f3f3f7; --link: #0b4f9e; --grave: #a11212; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --paper: #17171b; --line: #45454f; --soft: #222228; --link: #9cc7ff; --grave: #ff9c94; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); } h3 { margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
        a { color: var(--link); } a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .wide { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; } caption { text-align: start; font-weight: 600; padding: .25rem 0; }
        th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; } th { background: var(--soft); }
        td.path { overflow-wrap: anywhere; } td.number { text-align: end; font-variant-numeric: tabular-nums; }
        .blocking { color: var(--grave); font-weight: 700; }
        details { margin: .5rem 0; padding: .25rem .75rem; border: 1px solid var(--line); background: var(--soft); } summary { cursor: pointer; }
        pre { overflow-x: auto; } code { overflow-wrap: anywhere; }
        @media print { body { max-width: none; padding: 0; } h3, tr { break-inside: avoid; } h3 { break-after: avoid; } details { border: 0; } a { color: inherit; } }
        """;

    private static readonly MarkdownPipeline Help = new MarkdownPipelineBuilder().DisableHtml().Build();

    private readonly StringBuilder page = new();
    private readonly List<Finding> findings;
    private readonly Language language;
    private readonly ReportWords words;

    private HtmlReport(IEnumerable<Finding> findings, Language language)
    {
        this.findings = [.. findings];
        this.language = language;
        words = ReportWords.In(language);
    }

    /// <summary>The page.</summary>
    /// <param name="findings">The findings, waived ones included.</param>
    /// <param name="files">How many files were checked.</param>
    /// <param name="language">The language.</param>
    public static string Of(IEnumerable<Finding> findings, int files, Language language) => new HtmlReport(findings, language).Write(files);

    /// <summary>Whether a file's text is a report of ours, which a newer one may replace.</summary>
    public static bool IsOurs(string text) => text.AsSpan(0, Math.Min(text.Length, 1000)).Contains(Mark, StringComparison.Ordinal);

    private string Write(int files)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        page.Append($"<!doctype html>\n<html lang=\"{words.Code}\">\n<head>\n<meta charset=\"utf-8\">\n{Mark}\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n");
        page.Append($"<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>{Text(words.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n");
        page.Append($"<h1>{Text(words.Title)}</h1>\n<p>{Text(words.Summary(files, findings.Count(finding => finding.Blocks), findings.Count(finding => finding.Severity == Severity.Advisory && !finding.Waived), findings.Count(finding => finding.Waived)))}</p>\n");
        page.Append($"<p>{Text(words.NoWords)}</p>\n<p>{Text(words.NoCertificate)}</p>\n");
        if (findings.Count > 0)
        {
            ByFile();
            ByRule();
        }
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void ByFile()
    {
        page.Append($"<h2 id=\"fichiers\">{Text(words.ByFile)}</h2>\n");
        foreach (var file in findings.GroupBy(finding => finding.At.Path).OrderByDescending(file => file.Any(finding => finding.Blocks)).ThenBy(file => file.Key, StringComparer.Ordinal))
        {
            page.Append($"<h3>{Text(file.Key.Length == 0 ? words.WithoutFile : file.Key)}</h3>\n<div class=\"wide\">\n<table>\n<thead><tr>{Head(words.Place)}{Head(words.Level)}{Head(words.Rule)}{Head(words.WhatToDo)}</tr></thead>\n<tbody>\n");
            foreach (var finding in file)
                page.Append($"<tr><td>{Text(PlaceOf(finding.At))}</td><td{(finding.Blocks ? " class=\"blocking\"" : "")}>{Text(LevelOf(finding))}</td><td><a href=\"#{finding.Rule}\">{Text(finding.Rule)}</a></td><td>{Text(finding.Advice)}</td></tr>\n");
            page.Append("</tbody>\n</table>\n</div>\n");
        }
    }

    private void ByRule()
    {
        page.Append($"<h2 id=\"regles\">{Text(words.ByRule)}</h2>\n");
        foreach (var rule in findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var help = RuleHelp.Of(rule.Key, language);
            page.Append($"<h3 id=\"{rule.Key}\">{Text(rule.Key)}</h3>\n<p>{Text(help.Title)}</p>\n");
            page.Append($"<div class=\"wide\">\n<table>\n<thead><tr>{Head(words.File)}{Head(words.Times)}</tr></thead>\n<tbody>\n");
            foreach (var file in rule.GroupBy(finding => finding.At.Path).OrderBy(file => file.Key, StringComparer.Ordinal))
                page.Append($"<tr><td class=\"path\">{Text(file.Key.Length == 0 ? words.WithoutFile : file.Key)}</td><td class=\"number\">{file.Count()}</td></tr>\n");
            page.Append("</tbody>\n</table>\n</div>\n");
            if (help.Page.Length > 0)
                page.Append($"<details>\n<summary>{Text(words.TheRulesPage)}</summary>\n{PageOf(help)}</details>\n");
        }
    }

    // The page's own title is told above; its headings go below that of the rule.
    private static string PageOf(RuleHelp help)
    {
        var body = help.Page[(help.Page.IndexOf('\n', StringComparison.Ordinal) + 1)..].ReplaceLineEndings("\n");
        return Markdown.ToHtml(body, Help).Replace("<h2>", "<h4>", StringComparison.Ordinal).Replace("</h2>", "</h4>", StringComparison.Ordinal);
    }

    private string PlaceOf(Place at) => at == Place.Whole(at.Path) ? words.WholeFile : words.PlaceOf(at.Line, at.Column);

    private string LevelOf(Finding finding) => finding.Waived ? words.Waived : finding.Blocks ? words.Blocking : words.Advisory;

    private static string Head(string text) => $"<th scope=\"col\">{Text(text)}</th>";

    private static string Text(string text) => Escape.Html(text);
}
