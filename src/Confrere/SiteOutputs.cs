using System.Collections.Concurrent;
using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Links;
using Confrere.Site.Output;
using Confrere.Site.Settings;

namespace Confrere;

/// <summary>
/// The one way by which a finished file leaves: it is read once more (identifiers that no text holds, private words, with <c>--inspect full</c> the page as a browser reads it), then handed on.
/// Nothing is published before <see cref="Findings"/> was asked.
/// </summary>
/// <param name="settings">The blog's settings.</param>
/// <param name="options">How thoroughly files are read.</param>
/// <param name="blog">The posts and files that go out.</param>
/// <param name="others">The settings' and the theme's files.</param>
/// <param name="stage">Takes each file; files come from several threads.</param>
internal sealed class SiteOutputs(SiteSettings settings, BuildOptions options, CheckedBlog blog, IEnumerable<SourceFile> others, Action<OutputFile> stage)
    : IModule<RenderedPage, Finding?>, IModule<OutputFile?, bool>
{
    private readonly InspectOutput inspect = new(settings, blog.Posts.Concat(blog.Assets), others);
    private readonly PrivateWordsWatch watch = new(settings.PrivateWords, settings.Language);
    private readonly InspectPages? pages = options.InspectPages ? new InspectPages(settings, options.MachinePaths) : null;
    private readonly ConcurrentBag<Finding> found = [];

    /// <summary>Everything that is wrong with the files so far, by place.</summary>
    public ImmutableArray<Finding> Findings =>
        [.. found.Concat(pages?.Findings() ?? []).Concat(watch.Findings).Distinct().OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];

    /// <summary>Reads a file, then hands it on.</summary>
    public void Add(OutputFile file)
    {
        foreach (var finding in inspect.Run(file))
            found.Add(finding);
        pages?.Read(file);
        watch.Look(file);
        stage(file);
    }

    /// <summary>Reads files one after the other, and hands each on before the next is made.</summary>
    public void Add(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
            Add(file);
    }

    /// <summary>Hands a rendered page over at once, so that not all of them are in memory; what remains is the fault, if there was one.</summary>
    public Finding? Run(RenderedPage document)
    {
        if (document.File is { } file)
            Add(file);
        return document.Fault;
    }

    /// <summary>Hands a card over at once, likewise; what remains is whether there is one.</summary>
    public bool Run(OutputFile? document)
    {
        if (document is { } card)
            Add(card);
        return document is not null;
    }
}
