namespace Confrere.Publishing;

/// <summary>What publishing did.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that were there already, and were not touched.</param>
/// <param name="Deleted">Files of an earlier build that the site no longer has.</param>
/// <param name="UnknownFiles">
/// Where a site stood already and no manifest says what was ours: the files this build did not make, among which stale pages may remain.
/// Those whose name, or whose folder's, begins with a dot are not counted: no page has such a name.
/// </param>
public sealed record PublicationSummary(int Written, int Unchanged, int Deleted, int UnknownFiles)
{
    /// <summary>Paths where a file that was not ours stood; it is kept in the cache, under the state's <c>set-aside</c>.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];
}
