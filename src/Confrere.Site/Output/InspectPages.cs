using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Confrere.Engine;
using Confrere.Site.Settings;

namespace Confrere.Site.Output;

/// <summary>
/// Reads each page as a browser does, and finds what a browser forgives: broken HTML, an id twice, an image without its text, a link to nothing, a script or
/// a style that is not a file of the site, a path of the machine. It takes longer than making the page: it is for CI.
/// </summary>
/// <param name="settings">The settings.</param>
/// <param name="machinePaths">Folders of this machine, of which nothing may say the name.</param>
public sealed class InspectPages(SiteSettings settings, IReadOnlyList<string> machinePaths)
{
    private readonly SiteWords words = SiteWords.In(settings.Language);
    private readonly ConcurrentDictionary<string, ImmutableHashSet<string>> files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Reference> references = [];
    private readonly ConcurrentBag<Finding> found = [];

    /// <summary>Reads a file; pages are parsed, the others are remembered, since links lead to them.</summary>
    public void Read(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var isPage = file.Path.EndsWith(".html", StringComparison.Ordinal);
        var source = isPage || InspectOutput.IsText(file.Path) ? new SourceText($"{settings.OutputFolder}/{file.Path}", Encoding.UTF8.GetString(file.Content.Span)) : null;
        foreach (var at in machinePaths.Where(_ => source is not null).Select(path => source!.Text.IndexOf(path, StringComparison.Ordinal)).Where(at => at >= 0))
            Tell(source!.At(at, 0), words.MachinePathInPage);
        files[file.Path] = isPage ? Parse(file.Path, source!) : [];
    }

    /// <summary>Everything that is wrong, once all files were read.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var reference in references)
        {
            if (FileOf(reference) is not { } file)
                continue;
            if (Find(file) is not { } ids)
                Tell(reference.At, words.LinkToNothing(reference.Target));
            else if (reference.Fragment.Length > 0 && reference.Fragment != "top" && ids.Count > 0 && !ids.Contains(reference.Fragment))
                Tell(reference.At, words.LinkToNothing(reference.Target));
        }
        return found.Distinct().OrderBy(finding => finding.At).ThenBy(finding => finding.Advice, StringComparer.Ordinal);
    }

    private ImmutableHashSet<string> Parse(string path, SourceText source)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, fault) =>
        {
            if (fault is HtmlErrorEvent error)
                Tell(source.At(Math.Max(0, error.Position.Position - 1), 0), words.BrokenHtml(error.Message));
        };
        var page = parser.ParseDocument(source.Text);
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var element in page.All)
        {
            if (element.Id is { Length: > 0 } id && !ids.Add(id))
                Tell(PlaceOf(element, source), words.IdTwice);
            Element(element, path, source);
        }
        return ids.ToImmutable();
    }

    private void Element(IElement element, string path, SourceText source)
    {
        var at = PlaceOf(element, source);
        if (element.LocalName == "img" && !element.HasAttribute("alt"))
            Tell(at, words.ImageWithoutText);
        if (element.LocalName == "style" || element.HasAttribute("style") || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            Tell(at, words.InlineCode);
        if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
            Tell(at, words.InlineCode);
        foreach (var name in (string[])["href", "src", "action", "poster"])
        {
            if (element.GetAttribute(name) is { Length: > 0 } target)
                Target(element, name, target, at, path);
        }
    }

    private void Target(IElement element, string name, string target, Place at, string path)
    {
        var isOfAnotherSite = target.Contains("://", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal);
        if (isOfAnotherSite)
        {
            var isLoaded = name is "src" or "poster" || (element.LocalName == "link" && element.GetAttribute("rel")?.Contains("stylesheet", StringComparison.Ordinal) == true);
            if (isLoaded && !(settings.Origin.Length > 0 && target.StartsWith(settings.Origin + "/", StringComparison.Ordinal)))
                Tell(at, words.FromAnotherSite);
            return;
        }
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && target.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0)
            return;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        references.Add(new Reference(path, Cut(target, '#', '?'), hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]), at));
    }

    // The file below the output that a target means; null where it lies outside of the site's base path.
    private string? FileOf(Reference reference)
    {
        if (reference.Target.Length == 0)
            return reference.From;
        var target = Uri.UnescapeDataString(reference.Target);
        if (!target.StartsWith('/'))
            return new Uri(new Uri("x:///" + Uri.EscapeDataString(reference.From).Replace("%2F", "/", StringComparison.Ordinal)), reference.Target) is var uri ? Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/') : null;
        var root = settings.LinkRoot + "/";
        return target == settings.LinkRoot ? "" : target.StartsWith(root, StringComparison.Ordinal) ? target[root.Length..] : null;
    }

    private ImmutableHashSet<string>? Find(string path) =>
        files.GetValueOrDefault(path)
        ?? files.GetValueOrDefault(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path + ".html")
        ?? files.GetValueOrDefault(path + "/index.html");

    private void Tell(Place at, string advice) => found.Add(Finding.Fault("page-malformee", at, advice));

    private static Place PlaceOf(IElement element, SourceText source) =>
        element.SourceReference is { } reference ? source.At(Math.Max(0, reference.Position.Position - 1), 0) : Place.Whole(source.Path);

    private static string Cut(string target, params ReadOnlySpan<char> signs) => target.AsSpan().IndexOfAny(signs) is var cut and >= 0 ? target[..cut] : target;

    private sealed record Reference(string From, string Target, string Fragment, Place At);
}
