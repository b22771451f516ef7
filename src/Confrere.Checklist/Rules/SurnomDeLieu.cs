using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A place by another name than its own: « le 9-3 », « la cité phocéenne ».</summary>
public sealed class SurnomDeLieu : IRule
{
    /// <inheritdoc />
    public string Name => "surnom-de-lieu";

    /// <inheritdoc />
    public string Alias => "place-nickname";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.NotNeeded;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.Nickname);
    }
}
