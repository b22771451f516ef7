namespace Confrere.Publishing;

/// <summary>Why a site cannot be published.</summary>
public enum PublicationProblem
{
    /// <summary>A path that leaves the site, is rooted, or does not mean the same file on every system.</summary>
    UnusablePath,

    /// <summary>Two contents for one path, or for two that differ by letter case only and are one file on some systems.</summary>
    TwoContents,

    /// <summary>One path is a file, and a folder in the other.</summary>
    FileAndFolder,

    /// <summary>A folder stands where a file of the site goes, and holds a file that is not ours.</summary>
    FolderInTheWay,

    /// <summary>The cache lies in the output, where it would be published.</summary>
    CacheInOutput,

    /// <summary>A file has the output folder's name.</summary>
    OutputIsAFile,

    /// <summary>The disk failed before anything was changed: the old site is untouched.</summary>
    NotStarted,

    /// <summary>The disk failed half-way: the next build finishes first what this one began.</summary>
    HalfPublished,
}
