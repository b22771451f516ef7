using System.Collections.Concurrent;
using System.Text;
using Confrere.Checklist;
using Confrere.Checklist.Author;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using Confrere.Site;

namespace Confrere;

/// <summary>Looks for private words in what the build made itself: pages, feeds, data for machines. Their sources were read before; this is for what only their joining says.</summary>
internal sealed class PrivateWordsWatch(PrivateWords words, Language language)
{
    private static readonly HashSet<string> TextExtensions = [".html", ".xml", ".rss", ".atom", ".json", ".txt", ".svg", ".css", ".js", ".opml", ".webmanifest"];

    private readonly ConcurrentBag<string> paths = [];

    /// <summary>What was found, a finding for each file.</summary>
    public IEnumerable<Finding> Findings =>
        paths.Order(StringComparer.Ordinal).Select(path => new Finding(MotPrive.Id, Topic.Author, Severity.Blocking, Place.Whole(path), RulePage.Of(new MotPrive(), language).Advice));

    /// <summary>Looks at a finished file, name and text; files may come from several threads.</summary>
    public void Look(OutputFile file)
    {
        if (!words.IsRead)
            return;
        if (words.AreIn(file.Path) || (TextExtensions.Contains(Path.GetExtension(file.Path).ToLowerInvariant()) && words.AreIn(Encoding.UTF8.GetString(file.Content.Span))))
            paths.Add(file.Path);
    }
}
