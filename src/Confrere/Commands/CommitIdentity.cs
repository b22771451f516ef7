namespace Confrere.Commands;

/// <summary>Under what her commits shall be signed in this repository alone.</summary>
/// <param name="Name">A neutral name; null to leave it.</param>
/// <param name="Email">An address that leads nowhere; null to leave it.</param>
/// <param name="AtMidnight">Whether a command is set up that dates commits at midnight, universal time.</param>
internal sealed record CommitIdentity(string? Name, string? Email, bool AtMidnight);
