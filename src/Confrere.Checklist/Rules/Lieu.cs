using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A commune, a hamlet, a quarter, an island: « Guéret », « le hameau de Kerdélan ».</summary>
public sealed class Lieu : IRule
{
    /// <inheritdoc />
    public string Name => "lieu";

    /// <inheritdoc />
    public string Alias => "place";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.Town);
    }
}
