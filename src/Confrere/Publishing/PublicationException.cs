namespace Confrere.Publishing;

/// <summary>The site cannot be published; the caller says so in the doctor's language.</summary>
public sealed class PublicationException(PublicationProblem problem, IReadOnlyList<string> paths, DiskException? cause = null)
    : Exception($"{problem}: {string.Join(", ", paths)}", cause)
{
    /// <summary>Why.</summary>
    public PublicationProblem Problem { get; } = problem;

    /// <summary>The paths at fault: in the site, or full ones where the disk or a folder is at fault.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;

    /// <summary>What was asked of the disk, where it is the disk that failed.</summary>
    public DiskOperation? Operation { get; } = cause?.Operation;
}
