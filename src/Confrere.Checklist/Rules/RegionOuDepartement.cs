using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A département, or a natural area as small: « dans la Creuse », « en Puisaye ».</summary>
public sealed class RegionOuDepartement : IRule
{
    /// <inheritdoc />
    public string Name => "region-ou-departement";

    /// <inheritdoc />
    public string Alias => "region";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.Region);
    }
}
