namespace Confrere.Engine;

/// <summary>What a finding does to the post it stands in.</summary>
public enum Severity
{
    /// <summary>Said, and nothing is held back.</summary>
    Advisory,

    /// <summary>The post stays in until this is mended.</summary>
    Blocking,
}
