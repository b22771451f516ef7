namespace Confrere.Publishing;

/// <summary>Another build is publishing to the same output at this moment.</summary>
public sealed class PublicationBusyException(string output) : Exception($"another build is publishing to {output}")
{
    /// <summary>The output folder that both want.</summary>
    public string Output { get; } = output;
}
