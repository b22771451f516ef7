using Confrere.Engine;

namespace Confrere.Site.Preview;

/// <summary>A page that only its author sees. It is no <see cref="Page"/>, and nothing makes one of it.</summary>
public sealed class PreviewPage
{
    internal PreviewPage(Page page) => Page = page;

    /// <summary>Where it would go, relative to the output.</summary>
    public string File => Page.File;

    internal Page Page { get; }
}

/// <summary>What became of a page that only its author sees: a text in HTML, or the fault of its template. It is no <see cref="OutputFile"/>.</summary>
/// <param name="Html">The HTML; null where the template failed.</param>
/// <param name="Fault">Why it failed.</param>
public readonly record struct PreviewResult(string? Html, Finding? Fault);
