namespace Confrere.Checklist.Attesting;

/// <summary>The set of rules that this program carries.</summary>
public static class RuleSet
{
    /// <summary>Its version, the year and the month; it rises when a rule comes, goes, or finds clearly more. An attestation says under which one a text was read; a newer one breaks no seal.</summary>
    public const string Version = "2026.11";
}
