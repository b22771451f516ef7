using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A room or a bed by its number: « chambre 214 », « la dame du 12 ».</summary>
public sealed class Chambre : IRule
{
    /// <inheritdoc />
    public string Name => "chambre";

    /// <inheritdoc />
    public string Alias => "room";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.Room);
    }
}
