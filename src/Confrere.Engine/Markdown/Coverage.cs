namespace Confrere.Engine.Markdown;

/// <summary>Which stretches of a file were read; the gaps between them were not.</summary>
internal sealed class Coverage(int length)
{
    private readonly List<(int Start, int End)> covered = [];

    /// <summary>Notes a stretch as read.</summary>
    public void Add(int start, int end) => covered.Add((Math.Clamp(start, 0, length), Math.Clamp(end, 0, length)));

    /// <summary>The stretches that were not read, in order.</summary>
    public IEnumerable<(int Start, int End)> Gaps()
    {
        covered.Sort();
        var at = 0;
        foreach (var (start, end) in covered)
        {
            if (start > at)
                yield return (at, start);
            at = Math.Max(at, end);
        }
        if (at < length)
            yield return (at, length);
    }
}
