using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Settings;

namespace Confrere.Site.Output;

/// <summary>
/// Reads each finished text file once more before it is published: a number or an address of one person that stands in no text that was cleared, nor in the
/// theme or the settings that were read, came in by a way that nobody watched. What was judged already is not judged again.
/// </summary>
public sealed class InspectOutput : IModule<OutputFile, ImmutableArray<Finding>>
{
    private static readonly FrozenSet<string> TextExtensions = ((string[])[".html", ".rss", ".atom", ".json", ".xml", ".txt", ".opml", ".webmanifest", ".svg"]).ToFrozenSet();

    private readonly SiteSettings settings;
    private readonly FrozenSet<string> judged;

    /// <summary>Knows what was judged.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="cleared">The posts and files that go out.</param>
    /// <param name="others">The settings' and the theme's files.</param>
    public InspectOutput(SiteSettings settings, IEnumerable<ClearedPost> cleared, IEnumerable<SourceFile> others)
    {
        ArgumentNullException.ThrowIfNull(cleared);
        this.settings = settings;
        judged = cleared.SelectMany(post => (string[])[post.Post.Source.Text, post.Post.Prose.Text])
            .Concat(others.Select(file => SourceText.Decode(file, Language.French, out _)?.Text ?? ""))
            .SelectMany(DirectIdentifiers.In)
            .Select(spot => spot.Key)
            .ToFrozenSet();
    }

    /// <inheritdoc />
    public ImmutableArray<Finding> Run(OutputFile document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!IsText(document.Path))
            return [];
        var text = Encoding.UTF8.GetString(document.Content.Span);
        var unknown = DirectIdentifiers.In(text).Where(spot => !judged.Contains(spot.Key)).ToList();
        if (unknown.Count == 0)
            return [];
        var source = new SourceText($"{settings.OutputFolder}/{document.Path}", text);
        return [.. unknown.Select(spot => new Finding("sortie-identifiant", Topic.Identifier, Severity.Blocking, source.At(spot.Start, spot.Length), SiteWords.In(settings.Language).IdentifierInOutput))];
    }

    /// <summary>Whether a file is one that people and programs read as text.</summary>
    internal static bool IsText(string path) => TextExtensions.Contains(System.IO.Path.GetExtension(path));
}
