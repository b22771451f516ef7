using System.Collections.Concurrent;
using System.Text;
using Confrere.Engine;
using Confrere.Site.Theme;
using Scriban.Syntax;

namespace Confrere.Site;

/// <summary>What became of a page: a file, or the fault of its template.</summary>
/// <param name="File">The file; null where the template failed.</param>
/// <param name="Fault">Why it failed.</param>
public readonly record struct RenderedPage(OutputFile? File, Finding? Fault);

/// <summary>Renders pages with the theme's templates.</summary>
/// <param name="theme">The theme.</param>
/// <param name="language">The language of faults.</param>
public sealed class RenderPages(LoadedTheme theme, Language language) : IModule<Page, RenderedPage>
{
    // A context costs seven times a page: each worker keeps one.
    private readonly ConcurrentBag<ThemeContext> idle = [];

    /// <inheritdoc />
    public RenderedPage Run(Page document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (theme.Find(document.Template) is not { } template)
            return new RenderedPage(null, Finding.Fault("gabarit", Place.Whole(document.Template), SiteWords.In(language).UnknownTemplate(document.Template)));
        if (!idle.TryTake(out var context))
            context = new ThemeContext(theme);
        try
        {
            var text = context.Render(template, document.Model());
            idle.Add(context);
            return new RenderedPage(new OutputFile(document.File, Encoding.UTF8.GetBytes(text)), null);
        }
        catch (ScriptRuntimeException exception)
        {
            return new RenderedPage(null, TemplateFault.Of(exception.Span, exception.OriginalMessage, language));
        }
    }
}
