using Confrere.Engine;

namespace Confrere;

/// <summary>A finding in what git remembers.</summary>
/// <param name="Commit">The commit that brought it in; empty where it is no commit's, as a branch's name is.</param>
/// <param name="Finding">The finding.</param>
internal readonly record struct HistoryFinding(string Commit, Finding Finding);
