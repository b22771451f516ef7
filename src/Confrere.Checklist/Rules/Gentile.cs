using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>The people of a town: « une Brestoise », « ce Stéphanois ».</summary>
public sealed class Gentile : IRule
{
    /// <inheritdoc />
    public string Name => "gentile";

    /// <inheritdoc />
    public string Alias => "townspeople";

    /// <inheritdoc />
    public Topic Topic => Topic.Place;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.SpotsFor(context).Of(SpotKind.People);
    }
}
