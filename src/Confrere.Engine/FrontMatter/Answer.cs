using Confrere.Engine.Specialties;
using Confrere.Engine.Time;

namespace Confrere.Engine.FrontMatter;

/// <summary>What a colleague answered to a question; without a name unless she agreed to it.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Date">When, as written; null if not told.</param>
/// <param name="Specialty">The colleague's specialty; null if not told.</param>
/// <param name="Name">Her name or handle; empty unless <c>Permission: oui</c> stands beside it.</param>
/// <param name="At">Where it stands.</param>
public sealed record Answer(string Text, WrittenDate? Date, Specialty? Specialty, string Name, Place At)
{
    /// <summary>Whether the author says that this one settled the question.</summary>
    public bool IsAccepted { get; init; }
}
