using Confrere.Engine;
using Confrere.Reports;

namespace Confrere.Reviewing;

/// <summary>A passage of a text to be read again on the author's own screen. It holds the text's words: it is shown nowhere else.</summary>
/// <param name="sources">The files.</param>
/// <param name="width">How many columns the screen has.</param>
internal sealed class LocalPassage(ReportSources sources, int width)
{
    private const string Bar = "   │ ";
    private const int Most = 12;

    private readonly LocalLine lines = new(sources, width);

    /// <summary>A passage, broken at its spaces; of a long one its beginning, since it is read in the file.</summary>
    public IEnumerable<string> Of(Place at)
    {
        if (sources.Find(at.Path) is not { } source)
            yield break;
        var text = source.Text.AsSpan(at.Offset, Math.Max(at.Length, LineEnd(source.Text, at.Offset) - at.Offset)).ToString();
        var broken = text.Split('\n').SelectMany(line => Broken(line.TrimEnd('\r'), width - Bar.Length)).ToList();
        foreach (var line in broken.Take(Most))
            yield return Bar + line;
        if (broken.Count > Most)
            yield return Bar + "…";
    }

    /// <summary>The line that something stands in, with a mark under it.</summary>
    public IEnumerable<string> Marked(Place at) => lines.Of(at) is { } marked ? [marked] : [];

    private static int LineEnd(string text, int from) => text.AsSpan(from).IndexOfAny('\n', '\r') is >= 0 and var length ? from + length : text.Length;

    /// <summary>A line broken at its spaces.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">How many columns it may fill.</param>
    public static IEnumerable<string> Broken(string line, int columns)
    {
        (line, var room) = (LocalLine.Shown(line), Math.Max(20, columns - 1));
        while (line.Length > room)
        {
            var cut = line.LastIndexOf(' ', room);
            cut = cut > 0 ? cut : room;
            yield return line[..cut];
            line = line[cut..].TrimStart(' ');
        }
        yield return line;
    }
}
