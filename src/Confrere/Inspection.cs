using System.Collections.Concurrent;
using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Links;
using Confrere.Site.Output;
using Confrere.Site.Settings;

namespace Confrere;

/// <summary>Reads each finished file on its way to publication, and keeps what is wrong with it.</summary>
/// <param name="settings">The blog's settings.</param>
/// <param name="options">How thoroughly.</param>
/// <param name="blog">The posts and files that go out.</param>
/// <param name="others">The settings' and the theme's files.</param>
/// <param name="stage">Takes each file.</param>
internal sealed class Inspection(SiteSettings settings, BuildOptions options, CheckedBlog blog, IEnumerable<SourceFile> others, Action<OutputFile> stage)
{
    private readonly InspectOutput inspect = new(settings, blog.Posts.Concat(blog.Assets), others);
    private readonly InspectPages? pages = options.InspectPages ? new InspectPages(settings, options.MachinePaths) : null;
    private readonly ConcurrentBag<Finding> found = [];

    /// <summary>Reads a file, then hands it on.</summary>
    public void Stage(OutputFile file)
    {
        foreach (var finding in inspect.Run(file))
            found.Add(finding);
        pages?.Read(file);
        stage(file);
    }

    /// <summary>Everything that was found, by place.</summary>
    public ImmutableArray<Finding> Findings() => [.. found.Concat(pages?.Findings() ?? []).Distinct().OrderBy(finding => finding.At).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];
}
